// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/dashboard/dashboardcontroller.h"
#include "ui/dashboard/dashboardpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Fixture : test::SampleStore
{
    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    MessageBar messages;
    std::unique_ptr<DashboardController> controller;
    std::unique_ptr<DashboardPage> page;

    Fixture() { initLook(); }
    ~Fixture() { languages.setDisplay(DisplayLanguage::English); }

    void open()
    {
        controller = std::make_unique<DashboardController>(*workspace);
        page = std::make_unique<DashboardPage>(*controller, dialogs, messages);
        page->resize(1286, 688);
        page->ensureTranslated();
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    void fill()
    {
        const Site leather = addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, u"tannery"_s, 412);
        const Site garments = addSite(u"Noor Garments"_s, {}, u"Karachi"_s, u"PK-SD"_s, u"garments"_s, 1260);
        const Assessment old = addAssessment(leather, QDate(2025, 9, 9));
        const Assessment now = addAssessment(leather, QDate(2026, 3, 2));
        const Assessment other = addAssessment(garments, QDate(2026, 2, 18));
        answer(old, {{u"fx_01"_s, u"no"_s}, {u"fx_02"_s, u"no"_s}, {u"mg_01"_s, u"yes"_s}});
        answer(now, {{u"fx_01"_s, u"yes"_s}, {u"fx_02"_s, u"no"_s}, {u"mg_01"_s, u"yes"_s}});
        answer(other, {{u"fx_01"_s, u"yes"_s}, {u"fx_02"_s, u"yes"_s}, {u"mg_01"_s, u"yes"_s}});
        const Finding finding = addFinding(now, Severity::Critical, u"fx_02"_s, u"Exit chained"_s);
        addAction(finding, u"Take the chain off"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 5));
    }
    void answer(const Assessment &audit, const std::vector<std::pair<QString, QString>> &answers)
    {
        for (const auto &[question, value] : answers) {
            change([=](Store &store) { return store.answer(audit.id, question, value); });
        }
    }
    ChartCard &card(const QString &name)
    {
        auto *found = page->findChild<ChartCard *>(name);
        REQUIRE(found);
        return *found;
    }
    void choose(const QString &box, const QString &key)
    {
        auto *combo = page->findChild<QComboBox *>(box);
        REQUIRE(combo);
        const int index = combo->findData(key);
        REQUIRE(index >= 0);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
};

} // namespace

TEST_CASE("Without audits the dashboard leads to the first")
{
    Fixture f;
    f.open();
    CHECK(f.controller->isEmpty());
    CHECK(f.page->findChild<EmptyState *>()->isVisible());
    CHECK(f.page->contextLine().isEmpty());
}

TEST_CASE("The dashboard shows what the audits say and follows its filters")
{
    Fixture f;
    f.fill();
    f.open();
    CHECK(f.controller->figures().headline.visits == 3);
    CHECK(f.controller->figures().headline.criticalFindings == 1);
    CHECK(f.controller->figures().actions.overdue == 1);
    CHECK(f.controller->figures().baseline.factories == 1);
    CHECK(f.card(u"compliance"_s).chart() != nullptr);
    CHECK(f.card(u"most-failed"_s).chart() != nullptr);
    CHECK(f.card(u"action-burn-down"_s).chart() != nullptr);

    f.choose(u"city"_s, u"Karachi"_s);
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 1; }));
    CHECK(f.card(u"most-failed"_s).chart() == nullptr); // nothing failed there: a sentence instead
    QTest::mouseClick(f.page->findChild<QAbstractButton *>(u"locked"_s), Qt::LeftButton);
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 0; }));
    QTest::keyClick(f.page.get(), Qt::Key_Backspace, Qt::ControlModifier);
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 3; }));
    CHECK(f.controller->filter() == PortfolioFilter());
    CHECK(f.errors.empty());
}

TEST_CASE("Two days are chosen, and stand right the other way round too")
{
    Fixture f;
    f.fill();
    f.open();
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 3; }));
    auto *from = f.page->findChild<DateField *>(u"from"_s);
    auto *to = f.page->findChild<DateField *>(u"to"_s);
    auto *period = f.page->findChild<QComboBox *>(u"period"_s);
    CHECK_FALSE(from->isVisible());
    period->setCurrentIndex(period->count() - 1);
    Q_EMIT period->activated(period->count() - 1);
    CHECK(from->isVisible());
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 2; })); // the month to 12 March 2026
    to->setOptionalDate(QDate(2025, 9, 1));
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 1; })); // September to February
    f.page->findChild<QAbstractButton *>(u"clear"_s)->click();
    REQUIRE(soon([&] { return f.controller->figures().headline.visits == 3; }));
    CHECK_FALSE(from->isVisible());
}

TEST_CASE("An answer that is given elsewhere changes the figures")
{
    Fixture f;
    f.fill();
    f.open();
    const std::vector<AssessmentRow> audits = f.read([](Store &store) { return store.assessments(); });
    const int failed = f.controller->figures().mostFailed.front().failed;
    f.change([id = audits.front().assessment.id](Store &store) { return store.answer(id, u"fx_01"_s, u"no"_s); });
    REQUIRE(soon([&] {
        int all = 0;
        for (const FailedCheckpoint &row : f.controller->figures().mostFailed) {
            all += row.failed;
        }
        return all > failed + 1;
    }));
}

TEST_CASE("Compliance is shown by section, clause, convention, city or sector")
{
    Fixture f;
    f.fill();
    f.open();
    auto *by = f.page->findChild<SegmentedSwitch *>(u"shareBy"_s);
    REQUIRE(by);
    ChartCard &card = f.card(u"compliance"_s);
    QStringList heads;
    for (const QString &id : {u"section"_s, u"clause"_s, u"convention"_s, u"city"_s, u"sector"_s}) {
        Q_EMIT by->chosen(id);
        REQUIRE(card.chart());
        heads.append(card.chart()->table().heads.front());
    }
    heads.removeDuplicates();
    CHECK(heads.size() == 5);
    Q_EMIT by->chosen(u"city"_s);
    REQUIRE(card.chart()->table().rows.size() == 2);
    CHECK(card.chart()->table().rows.front().front() == u"Karachi"_s);
}

TEST_CASE("Every chart has its table, is saved and is copied")
{
    Fixture f;
    f.fill();
    f.open();
    QTest::keyClick(f.page.get(), Qt::Key_T, Qt::ControlModifier);
    for (const ChartCard *card : f.page->findChildren<ChartCard *>()) {
        INFO(card->objectName().toStdString());
        if (card->chart()) {
            CHECK(card->showsTable());
        }
        CHECK_FALSE(card->title().isEmpty());
    }
    ChartCard &card = f.card(u"most-failed"_s);
    f.dialogs.answers = {f.folder.filePath(u"pareto"_s), f.folder.filePath(u"pareto.svg"_s), f.folder.filePath(u"pareto.csv"_s)};
    for (QAction *action : card.findChildren<QMenu *>().front()->actions()) {
        action->trigger();
    }
    QFile png(f.folder.filePath(u"pareto.png"_s));
    REQUIRE(png.open(QIODevice::ReadOnly));
    CHECK(png.read(8) == QByteArray::fromHex("89504e470d0a1a0a"));
    QFile svg(f.folder.filePath(u"pareto.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("<svg"));
    QFile csv(f.folder.filePath(u"pareto.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    CHECK(text.startsWith("\xEF\xBB\xBF"));
    CHECK(text.count('\n') == qsizetype(card.chart()->table().rows.size()) + 1);
}

TEST_CASE("The dashboard runs from right to left and names what takes the focus")
{
    Fixture f;
    f.languages.setDisplay(DisplayLanguage::Urdu);
    f.fill();
    f.open();
    CHECK(f.page->layoutDirection() == Qt::RightToLeft);
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus) {
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
    for (const ChartView *view : f.page->findChildren<ChartView *>()) {
        if (view->isVisible()) {
            CHECK_FALSE(view->accessibleDescription().isEmpty());
        }
    }
}
