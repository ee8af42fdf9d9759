// SPDX-License-Identifier: GPL-3.0-or-later
// A trainer's year in the window: five factories go through SCORE from the first day to the certificate, and one of their
// departments through a FIT module. Every cell is written as a person writes it, through the tables of the page.
#include "core/training/results.h"
#include "tests/ui/training/bench.h"
#include "ui/training/fieldwords.h"
#include "ui/training/parttable.h"
#include "ui/training/photopair.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;

namespace {

struct Story
{
    TrainingBench bench;
    std::vector<SiteId> sites;

    Story()
    {
        sites = {bench.first, bench.second};
        for (const QString &name : {u"Indus Denim"_s, u"Chenab Knits"_s, u"Sutlej Leather"_s}) {
            sites.push_back(bench.addSite(name));
        }
        bench.open();
    }
    [[nodiscard]] const CohortRecord &record() { return bench.controller->record(); }
    PartTable &part(CohortPart which) { return *bench.page->findChild<PartTable *>(u"part%1"_s.arg(int(which))); }

    [[nodiscard]] QString valueOf(CohortPart which, const QUuid &key, const QString &field)
    {
        const std::vector<CohortRow> rows = rowsOf(record(), which);
        const auto row = std::ranges::find(rows, key, &CohortRow::key);
        return row == rows.end() ? QString() : row->value(field);
    }
    /// Types into the cell of a row, in the column that is headed with the field's word.
    void write(CohortPart which, const QUuid &key, const QString &field, const QString &text)
    {
        CohortTable &model = part(which).model();
        const QString before = valueOf(which, key, field);
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == columnWord(which, field)) {
                CAPTURE(field.toStdString(), text.toStdString());
                REQUIRE(model.rowOf(key) >= 0);
                REQUIRE(model.setData(model.index(model.rowOf(key), column), text, Qt::EditRole));
                bench.waitFor([&] { return valueOf(which, key, field) != before; });
                return;
            }
        }
        FAIL("no column for " << field.toStdString());
    }
    /// Adds a row with the button's handler and tells its key.
    QUuid add(CohortPart which)
    {
        const auto keys = [&] {
            std::vector<QUuid> all;
            for (const CohortRow &row : rowsOf(record(), which)) {
                all.push_back(row.key);
            }
            return all;
        };
        const std::vector<QUuid> before = keys();
        part(which).addRow();
        bench.waitFor([&] { return keys().size() == before.size() + 1; });
        for (const QUuid &key : keys()) {
            if (std::ranges::find(before, key) == before.end()) {
                return key;
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("Five factories go through SCORE in the window, from the first day to the certificate")
{
    Story story;
    TrainingBench &bench = story.bench;
    bench.page->findChild<QAbstractButton *>(u"newCohort"_s)->click();
    bench.waitFor([&] { return bench.controller->cohorts().size() == 2 && story.record().firms.empty(); });
    auto *name = bench.page->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"SCORE 9"_s);
    QTest::keyClick(name, Qt::Key_Return);
    bench.waitFor([&] { return story.record().head.name == u"SCORE 9"_s; });
    auto *choose = bench.page->findChild<QComboBox *>(u"addFirm"_s);
    for (size_t i = 0; i < story.sites.size(); ++i) {
        bench.waitFor([&] { return choose->count() == int(story.sites.size() - i) + 1; });
        choose->setCurrentIndex(1);
        Q_EMIT choose->activated(1);
        bench.waitFor([&] { return story.record().firms.size() == i + 1; });
    }

    const QUuid trainer = story.add(CohortPart::Trainer);
    story.write(CohortPart::Trainer, trainer, u"name"_s, u"Sana Iqbal"_s);
    const QUuid session = story.add(CohortPart::Session);
    story.write(CohortPart::Session, session, u"title"_s, u"Module 1, day 1"_s);
    const QUuid line = story.add(CohortPart::AgendaLine);
    story.write(CohortPart::AgendaLine, line, u"minutes"_s, u"۳۶۰"_s);
    for (const SiteId site : story.sites) {
        const QUuid came = story.add(CohortPart::Attendance);
        bench.controller->setCell(CohortPart::Attendance, came, u"site"_s, site.toString());
        bench.controller->setCell(CohortPart::Attendance, came, u"manager_women"_s, u"1"_s);
        bench.controller->setCell(CohortPart::Attendance, came, u"worker_men"_s, u"2"_s);
        bench.waitFor([&] {
            const auto row = std::ranges::find_if(story.record().attendance, [&](const Attendance &each) { return each.id.uuid() == came; });
            return row->site == site && row->workerMen == 2;
        });
    }
    CHECK(trainingHours(story.record()).hours.all() == 5 * 3 * 6);
    CHECK(trainingHours(story.record()).hours.women == 5 * 6);

    QImage picture(40, 30, QImage::Format_RGB32);
    const QString photo = bench.folder.filePath(u"hall.png"_s);
    auto *photos = bench.page->findChild<PhotoPair *>(u"photosOf%1"_s.arg(int(CohortPart::Project)));
    int tint = 0;
    for (const SiteId site : story.sites) {
        const QUuid project = story.add(CohortPart::Project);
        bench.controller->setCell(CohortPart::Project, project, u"site"_s, site.toString());
        story.write(CohortPart::Project, project, u"problem"_s, u"Boxes stand in the way out"_s);
        story.write(CohortPart::Project, project, u"saving"_s, u"120,000"_s);
        story.write(CohortPart::Project, project, u"status"_s, u"done"_s);
        story.write(CohortPart::Project, project, u"verified_on"_s, bench.clock.today().toString(Qt::ISODate));
        CohortTable &model = story.part(CohortPart::Project).model();
        story.part(CohortPart::Project).table().setCurrentIndex(model.index(model.rowOf(project), 0));
        for (const bool isAfter : {false, true}) {
            picture.fill(QColor(tint++ * 20, 120, 90));
            REQUIRE(picture.save(photo));
            bench.dialogs.answers.push_back(photo);
            photos->choose(isAfter);
            bench.waitFor([&] {
                const auto row = std::ranges::find_if(story.record().projects, [&](const Project &each) { return each.id.uuid() == project; });
                return !(isAfter ? row->after : row->before).isEmpty();
            });
        }
    }
    const PlanProgress plan = planProgress(story.record().projects, bench.clock.today());
    CHECK(plan.done == 5);
    CHECK(plan.verifiedSaving == 600'000);
    CHECK(std::ranges::all_of(story.record().projects, [](const Project &each) { return each.before != each.after; }));

    for (const SiteId site : story.sites) {
        const QUuid test = story.add(CohortPart::Test);
        bench.controller->setCell(CohortPart::Test, test, u"site"_s, site.toString());
        story.write(CohortPart::Test, test, u"before"_s, u"8"_s);
        story.write(CohortPart::Test, test, u"after"_s, u"14"_s);
        story.write(CohortPart::Test, test, u"most"_s, u"20"_s);
    }
    bench.waitFor([&] { return knowledgeGain(story.record().tests).has_value(); });
    CHECK(*knowledgeGain(story.record().tests) == Approx(0.5)); // (14 - 8) / (20 - 8)

    const QString certificates = bench.folder.filePath(u"certificates.pdf"_s);
    for (const SiteId site : story.sites) {
        story.write(CohortPart::Firm, site.uuid(), u"graduated_on"_s, bench.clock.today().toString(Qt::ISODate));
    }
    bench.waitFor([&] { return bench.controller->programme().results.graduated == 5; });
    CHECK(bench.controller->programme().alumni.size() == 5);
    bench.dialogs.answers.push_back(certificates);
    bench.page->saveReport(TrainingReportKind::Certificate, {});
    bench.waitFor([&] { return QFile::exists(certificates); });
    const QString change = bench.folder.filePath(u"change.pdf"_s);
    bench.dialogs.answers.push_back(change);
    bench.page->saveReport(TrainingReportKind::Change, {});
    bench.waitFor([&] { return QFile::exists(change); });
    CHECK(bench.failures.empty());
    CHECK(bench.thread->run([](Store &store) { return store.check(); }).takeResult()->problems == QStringList());
}

TEST_CASE("A department goes through a FIT module in the window, and its figure is counted again")
{
    Story story;
    TrainingBench &bench = story.bench;
    const size_t before = story.record().sessions.size();
    bench.page->findChild<QAbstractButton *>(u"fitModule"_s)->click();
    auto *menu = bench.page->findChild<QMenu *>(u"fitMenu"_s);
    menu->actions().front()->menu()->actions().at(1)->trigger();
    menu->close();
    bench.waitFor([&] { return story.record().sessions.size() == before + 1; });
    CHECK_FALSE(isTooLong(story.record(), story.record().sessions.back()));

    const QUuid point = story.add(CohortPart::ActionPoint);
    story.write(CohortPart::ActionPoint, point, u"what"_s, u"Label the racks"_s);
    story.write(CohortPart::ActionPoint, point, u"baseline"_s, u"12"_s);
    story.write(CohortPart::ActionPoint, point, u"follow_up"_s, u"3"_s);
    bench.waitFor([&] { return resultOf(story.record().points.back()).percent.has_value(); });
    CHECK(*resultOf(story.record().points.back()).percent == Approx(-75));
    CHECK(bench.failures.empty());
}
