// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/filledin.h"
#include "tests/ui/enterprises/samplestore.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/plancard.h"
#include "ui/findings/planfiles.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

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
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    Site site = addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, {}, 412);
    Assessment audit = addAssessment(site, QDate(2026, 3, 2));
    Finding finding = addFinding(audit, Severity::Major, u"fx_02"_s, u"The exit is locked"_s);
    FindingsController controller{*workspace};
    PlanFiles files{*workspace};
    FindingsPage page{controller, messages};

    Fixture()
    {
        addAction(finding, u"Unlock it"_s, u"Bilal"_s, QDate(2026, 4, 1));
        messages.setParent(&page);
        page.setFiles(files, dialogs);
        page.resize(1286, 688);
        page.show();
        page.activated();
        REQUIRE(soon([this] { return controller.isLoaded(); }));
    }
    ~Fixture() { messages.setParent(nullptr); }

    void choose(const QString &words, const QString &path)
    {
        dialogs.answers = {path};
        for (QAction *action : page.actions()) {
            if (action->text().contains(words)) {
                action->trigger();
                return;
            }
        }
        FAIL("no such action");
    }
    test::FilledIn plan()
    {
        const QString path = folder.filePath(u"plan.xlsx"_s);
        choose(u"to fill in"_s, path);
        REQUIRE(soon([&] { return QFile::exists(path); }));
        return test::FilledIn(path);
    }
    void bring(const test::FilledIn &workbook)
    {
        const QString path = folder.filePath(u"back.xlsx"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(workbook.saved());
        file.close();
        choose(u"was filled in"_s, path);
        REQUIRE(soon([this] { return files.returned().has_value(); }));
    }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    CorrectiveAction stored()
    {
        const auto rows = read([](Store &store) { return store.findings(); });
        return rows.front().actions.front();
    }
};

} // namespace

TEST_CASE("What is due is saved as a calendar", "[findings][files]")
{
    Fixture fixture;
    const QString path = fixture.folder.filePath(u"due.ics"_s);
    fixture.choose(u"calendar (.ics)"_s, path);
    REQUIRE(soon([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("DTSTART;VALUE=DATE:20260401"));
}

TEST_CASE("A plan that came back is shown before it is taken, and can be undone", "[findings][files]")
{
    Fixture fixture;
    test::FilledIn workbook = fixture.plan();
    workbook.set(*workbook.lines(u"Unlock it"_s).at(0), u"Who"_s, u"Sana"_s);
    fixture.bring(workbook);
    auto *card = fixture.page.findChild<QWidget *>(u"planCard"_s);
    CHECK(card->isVisible());
    CHECK(fixture.page.findChild<QTableView *>(u"planDifferences"_s)->model()->rowCount() == 1);
    CHECK(fixture.stored().owner == u"Bilal"_s);
    CHECK_FALSE(fixture.button(u"planTheirs"_s)->isVisible());
    fixture.button(u"planTake"_s)->click();
    REQUIRE(soon([&] { return fixture.stored().owner == u"Sana"_s; }));
    REQUIRE(soon([&] { return !card->isVisible(); }));
    fixture.controller.undoIn(fixture.audit.id);
    CHECK(soon([&] { return fixture.stored().owner == u"Bilal"_s; }));
}

TEST_CASE("What both sides changed is decided by a button", "[findings][files]")
{
    Fixture fixture;
    test::FilledIn workbook = fixture.plan();
    workbook.set(*workbook.lines(u"Unlock it"_s).at(0), u"Who"_s, u"Sana"_s);
    CorrectiveAction ours = fixture.stored();
    ours.owner = u"Tariq"_s;
    fixture.change([ours](Store &store) { return store.put(ours); });
    fixture.bring(workbook);
    CHECK_FALSE(fixture.button(u"planTake"_s)->isVisible());
    REQUIRE(fixture.button(u"planTheirs"_s)->isVisible());
    const auto [name, owner] = GENERATE(table<QString, QString>({{u"planTheirs"_s, u"Sana"_s}, {u"planOurs"_s, u"Tariq"_s}}));
    fixture.button(name)->click();
    REQUIRE(soon([&] { return !fixture.files.returned(); }));
    CHECK(fixture.stored().owner == owner);
}

TEST_CASE("Mistakes in a plan are listed and nothing can be taken", "[findings][files]")
{
    Fixture fixture;
    test::FilledIn workbook = fixture.plan();
    workbook.set(*workbook.lines(u"Unlock it"_s).at(0), u"Until when"_s, u"soon"_s);
    fixture.bring(workbook);
    CHECK(fixture.page.findChild<QTableView *>(u"planDifferences"_s)->model()->rowCount() == 1);
    for (const QString &name : {u"planTake"_s, u"planTheirs"_s, u"planOurs"_s}) {
        CHECK_FALSE(fixture.button(name)->isVisible());
    }
    fixture.button(u"planClose"_s)->click();
    CHECK_FALSE(fixture.page.findChild<QWidget *>(u"planCard"_s)->isVisible());
}
