// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/findings/findingscalendar.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingspage.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Fixture : test::SampleStore
{
    Theme theme;
    LanguageController languages{theme};
    MessageBar messages;
    std::unique_ptr<FindingsController> controller;
    std::unique_ptr<FindingsPage> page;
    Site site;
    Assessment before;
    Assessment audit;

    Fixture()
        : site(addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, {}, 412))
        , before(addAssessment(site, QDate(2025, 9, 9)))
        , audit(addAssessment(site, QDate(2026, 3, 2)))
    {
    }
    ~Fixture()
    {
        messages.setParent(nullptr);
        languages.setDisplay(DisplayLanguage::English);
    }
    void open(DisplayLanguage language = DisplayLanguage::English)
    {
        languages.setDisplay(language);
        controller = std::make_unique<FindingsController>(*workspace);
        page = std::make_unique<FindingsPage>(*controller, messages);
        messages.setParent(page.get());
        page->ensureTranslated();
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    template <typename Widget> Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    std::vector<CorrectiveAction> actions()
    {
        std::vector<CorrectiveAction> all;
        for (const FindingRow &row : read([](Store &store) { return store.findings(); })) {
            all.insert(all.end(), row.actions.begin(), row.actions.end());
        }
        return all;
    }
};

} // namespace

TEST_CASE("A finding of the checkpoint that failed at the visit before is marked as a repeat")
{
    Fixture f;
    f.addFinding(f.before, Severity::Minor, u"fx_01"_s, u"Exit chained"_s);
    const Finding again = f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.addFinding(f.audit, Severity::Major, u"fx_02"_s, u"No alarm"_s);
    f.open();
    int repeats = 0;
    for (int row = 0; row < f.controller->filter().rowCount(); ++row) {
        const FindingLine line = lineAt(f.controller->filter().index(row, 0));
        repeats += line.repeatWord.isEmpty() ? 0 : 1;
        CHECK(line.repeatWord.isEmpty() == (line.id != again.id));
    }
    CHECK(repeats == 1);
}

TEST_CASE("The calendar shows what is due on a day and opens it with the keys")
{
    Fixture f;
    const Finding late = f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.addAction(late, u"Take the chain off"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 10));
    const Finding later = f.addFinding(f.audit, Severity::Minor, u"fx_02"_s, u"No alarm"_s);
    f.addAction(later, u"Mend it"_s, u"Bilal Ahmed"_s, QDate(2026, 4, 2));
    f.open();
    QTest::keyClick(f.page.get(), Qt::Key_D, Qt::ControlModifier);
    auto *calendar = f.page->findChild<FindingsCalendar *>();
    REQUIRE(calendar);
    CHECK(calendar->isVisible());
    CHECK(calendar->day() == QDate(2026, 3, 12));
    auto *days = f.find<QTableView>(u"calendarDays"_s);
    REQUIRE(days->hasFocus());
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Left);
    CHECK(calendar->day() == QDate(2026, 3, 10));
    auto *list = f.find<QListView>(u"calendarFindings"_s);
    REQUIRE(list->model()->rowCount() == 1);
    QTest::keyClick(days, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(f.controller->current() == late.id);
    calendar->showDay(QDate(2026, 4, 2));
    CHECK(lineAt(list->model()->index(0, 0)).id == later.id);
    QTest::keyClick(days, Qt::Key_PageUp);
    CHECK(calendar->day() == QDate(2026, 3, 2));
    CHECK(f.errors.empty());
}

TEST_CASE("In Urdu the next day lies to the left")
{
    Fixture f;
    f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.open(DisplayLanguage::Urdu);
    QTest::keyClick(f.page.get(), Qt::Key_D, Qt::ControlModifier);
    auto *calendar = f.page->findChild<FindingsCalendar *>();
    QTest::keyClick(f.find<QTableView>(u"calendarDays"_s), Qt::Key_Left);
    CHECK(calendar->day() == QDate(2026, 3, 13));
    auto *days = f.find<QTableView>(u"calendarDays"_s);
    CHECK(days->visualRect(days->model()->index(0, 0)).left() > days->visualRect(days->model()->index(0, 1)).left());
}

TEST_CASE("Several findings are given one person, date and state, and taken back in one step")
{
    Fixture f;
    const Finding first = f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.addAction(first, u"Take the chain off"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 10));
    const Finding second = f.addFinding(f.before, Severity::Minor, u"fx_02"_s, u"No alarm"_s);
    f.addAction(second, u"Mend it"_s, u"Umar Rashid"_s, QDate(2026, 4, 2));
    f.addAction(second, u"Test it"_s, u"Umar Rashid"_s, QDate(2026, 3, 1), ActionState::Verified);
    f.open();
    QTest::keyClick(f.page.get(), Qt::Key_T, Qt::ControlModifier);
    auto *table = f.find<TableView>(u"findingsTable"_s);
    auto *owner = f.find<TextField>(u"bulkOwner"_s);
    CHECK_FALSE(owner->isVisible());
    table->selectAll();
    REQUIRE(owner->isVisible());
    CHECK_FALSE(f.find<QPushButton>(u"bulkApply"_s)->isEnabled());
    const std::vector<CorrectiveAction> untouched = f.actions();
    owner->setText(u"Hina Malik"_s);
    f.find<DateField>(u"bulkDue"_s)->setOptionalDate(QDate(2026, 5, 1));
    QTest::mouseClick(f.find<QPushButton>(u"bulkApply"_s), Qt::LeftButton);
    REQUIRE(soon([&] {
        int changed = 0;
        for (const CorrectiveAction &action : f.actions()) {
            changed += action.owner == u"Hina Malik"_s && action.dueOn == QDate(2026, 5, 1) ? 1 : 0;
        }
        return changed == 2;
    })); // not the verified one
    auto *undo = f.messages.findChildren<QPushButton *>().front();
    REQUIRE(soon([&] { return undo->isVisible(); }));
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(soon([&] { return f.actions() == untouched; }));
    CHECK(f.errors.empty());
}

TEST_CASE("The five whys are written one a line and kept")
{
    Fixture f;
    const Finding finding = f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.open();
    f.controller->open(finding.id);
    auto *whys = f.find<NoteEdit>(u"whys"_s);
    CHECK_FALSE(whys->isVisible()); // until somebody asks
    f.find<QPushButton>(u"askWhy"_s)->click();
    REQUIRE(soon([&] { return whys->hasFocus(); }));
    QTest::keyClicks(whys, u"The key is with the guard"_s);
    QTest::keyClick(whys, Qt::Key_Return);
    QTest::keyClicks(whys, u"Theft is feared"_s);
    f.find<NoteEdit>(u"statement"_s)->setFocus();
    CHECK(soon([&] {
        return f.read([](Store &store) { return store.findings(); }).front().finding.whys
            == QStringList{u"The key is with the guard"_s, u"Theft is feared"_s};
    }));
}
