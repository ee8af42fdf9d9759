// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/pagebench.h"
#include "ui/common/button.h"
#include "ui/common/tableview.h"

#include <QSignalSpy>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// The walk-through in a later version: FX-01 is not asked, FX-02 is answered with a number.
std::shared_ptr<const Pack> laterWalkThrough(const Pack &now)
{
    form::Sheets sheets = now.sheets;
    form::Sheet &settings = sheets[u"settings"_s];
    settings.rows.front()[settings.header.indexOf(u"pack_version"_s)] = u"2099.1"_s;
    form::Sheet &survey = sheets[u"survey"_s];
    const qsizetype name = survey.header.indexOf(u"name"_s);
    survey.rows.erase(std::remove_if(survey.rows.begin(), survey.rows.end(),
                                     [&](const auto &row) { return row.value(name) == u"fx_01"; }),
                      survey.rows.end());
    for (auto &row : survey.rows) {
        if (row.value(name) == u"fx_02") {
            row[survey.header.indexOf(u"type"_s)] = u"integer"_s;
            for (const QString &column : {u"weight"_s, u"severity"_s, u"caps_grade"_s}) {
                if (const qsizetype at = survey.header.indexOf(column); at >= 0) {
                    row[at].clear();
                }
            }
        }
    }
    const LoadedPack loaded = loadPack(sheets);
    for (const form::Problem &problem : loaded.problems) {
        UNSCOPED_INFO(problem.sheet.toStdString() << ' ' << problem.row << ' ' << problem.args.join(u' ').toStdString());
    }
    REQUIRE(loaded.pack);
    return loaded.pack;
}

struct UpgradeBench : PageBench
{
    UpgradeBench()
    {
        audit = addAudit(site, QDate(2026, 3, 10));
        answer(audit, u"workers"_s, u"120"_s);
        answer(audit, u"fx_01"_s, u"yes"_s);
        answer(audit, u"fx_02"_s, u"no"_s);
        answer(audit, u"fx_03"_s, u"yes"_s);
        open(audit, u"fx_03"_s);
    }
    void bringLaterVersion()
    {
        later = laterWalkThrough(*workspace->library().newest(audit.packId));
        workspace->addPacks({later});
    }

    Assessment audit;
    std::shared_ptr<const Pack> later;
};

} // namespace

TEST_CASE("a later version of the checklist is offered, says what it does, and is taken over and back")
{
    UpgradeBench f;
    auto *offer = f.find<Button>(u"laterVersion"_s);
    CHECK_FALSE(offer->isVisible());
    f.bringLaterVersion();
    REQUIRE(offer->isVisible());
    CHECK(offer->text().contains(u"2099.1"_s));

    offer->click();
    auto *card = f.find<QWidget>(u"upgradeCard"_s);
    REQUIRE(card->isVisible());
    const QAbstractItemModel *losses = f.find<TableView>(u"upgradeLosses"_s)->model();
    REQUIRE(losses->rowCount() == 2);
    CHECK(losses->index(0, 0).data().toString().contains(u"FX-01"_s));
    CHECK(losses->index(0, 1).data().toString() == u"Yes");
    CHECK(losses->index(1, 0).data().toString().contains(u"FX-02"_s));
    f.press(Qt::Key_Escape);
    CHECK_FALSE(card->isVisible());
    CHECK(f.assessment.header().laterVersion == u"2099.1");

    offer->click();
    f.press(Qt::Key_Return);
    REQUIRE(soon([&] { return f.assessment.header().pack.contains(u"2099.1"_s); }));
    CHECK_FALSE(offer->isVisible());
    CHECK(f.current() == u"fx_03"); // where one was
    f.assessment.goTo(u"fx_02"_s);
    CHECK(f.assessment.question().answer.isEmpty());
    CHECK(f.assessment.question().note.endsWith(u": No"_s));

    REQUIRE(soon([&] { return f.assessment.canUndo(); }));
    CHECK(f.assessment.undoText().contains(u"version"_s));
    f.assessment.undo();
    REQUIRE(soon([&] { return !f.assessment.header().laterVersion.isEmpty(); }));
    f.assessment.goTo(u"fx_01"_s);
    CHECK(f.current() == u"fx_01");
}

TEST_CASE("the versions can be compared first, and a closed audit is offered none")
{
    UpgradeBench f;
    f.bringLaterVersion();
    QSignalSpy compared(f.workspace.get(), &Workspace::comparePacksRequested);
    f.find<Button>(u"laterVersion"_s)->click();
    f.find<Button>(u"compareVersions"_s)->click();
    REQUIRE(compared.size() == 1);
    CHECK(compared[0][1].toByteArray() == f.later->hash);
    f.assessment.finish().show(f.audit.id);
    f.assessment.finish().close();
    REQUIRE(soon([&] { return !f.assessment.header().editable; }));
    CHECK(f.assessment.header().laterVersion.isEmpty());
    CHECK_FALSE(f.find<Button>(u"laterVersion"_s)->isVisible());
}
