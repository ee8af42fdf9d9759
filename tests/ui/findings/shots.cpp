// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/filledin.h"
#include "tests/ui/enterprises/samplestore.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/enterprises/enterprisescontroller.h"
#include "ui/enterprises/enterprisespage.h"
#include "ui/findings/findingscontroller.h"
#include "ui/common/scripteddialogs.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/planfiles.h"
#include "ui/frame/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

/// Four factories and what was found there; names are invented.
struct Sample : test::SampleStore
{
    FindingId opened;
    FindingId toVerify;
    SiteId tarazu;

    Sample()
    {
        change([](Store &store) { return store.setPerson(u"Hina Malik"_s); });
        const Site leather = addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s,
                                     u"tannery"_s, 412);
        const Site unit1 = addSite(u"Noor Garments"_s, u"نور گارمنٹس"_s, u"Karachi"_s, u"PK-SD"_s,
                                   u"garments"_s, 1260, u"Korangi"_s);
        const Site weaving = addSite(u"Rawal Weaving"_s, u"راول ویونگ"_s, u"Faisalabad"_s,
                                     u"PK-PB"_s, u"spinning_weaving"_s, 96);
        addSite(u"Mehran Processing Mills"_s, {}, u"Hyderabad"_s, u"PK-SD"_s, u"wet_processing"_s,
                0);
        addSite(u"Khyber Footwear"_s, u"خیبر فٹ ویئر"_s, u"Peshawar"_s, u"PK-KP"_s,
                u"leather_goods"_s, 58);
        addSite(u"Shalimar Knits"_s, u"شالیمار نٹس"_s, u"Lahore"_s, u"PK-PB"_s, u"garments"_s, 233);
        tarazu = leather.id;
        addAssessment(leather, QDate(2025, 9, 9));
        const Assessment a = addAssessment(leather, QDate(2026, 3, 12));
        const Assessment b = addAssessment(unit1, QDate(2026, 2, 18));
        const Assessment c = addAssessment(weaving, QDate(2026, 2, 3));
        fill(a, b, c);
    }

    void fill(const Assessment &a, const Assessment &b, const Assessment &c)
    {
        Finding chained = addFinding(
            a, Severity::Critical, u"fx_01"_s,
            u"Second exit of the finishing hall chained and padlocked during the day shift"_s,
            u"Exit 2, hall B chained shut; key with security at the gate. Seen 13:58, 64 people in the hall."_s);
        chained.repeat = true;
        change([chained](Store &store) { return store.put(chained); });
        opened = chained.id;
        addFinding(a, Severity::Major, u"mg_02"_s, u"No alarm audible in the drum yard"_s);
        addFinding(b, Severity::Major, u"fx_03"_s,
                   u"Overtime above the agreed limit for 14 of 26 sampled workers"_s);
        const Finding chrome
            = addFinding(a, Severity::Critical, u"fx_02"_s,
                         u"Chrome liquor reaches the drain when the recovery tank is full"_s);
        addAction(chrome, u"Raise the bund of the recovery tank and fit a level alarm"_s,
                  u"Bilal Ahmed"_s, QDate(2026, 2, 28));
        const Finding guards
            = addFinding(c, Severity::Minor, u"mg_03"_s, u"No guards on 6 of 40 sewing machines"_s);
        addAction(guards, u"Fit needle guards"_s, u"Hamid Mehmood"_s, QDate(2026, 3, 20));
        const Finding slips
            = addFinding(b, Severity::Minor, u"mg_04"_s, u"تنخواہ کی پرچی صرف انگریزی میں ہے"_s);
        addAction(slips, u"Print payslips in Urdu"_s, u"ثنا خان"_s, QDate(2026, 4, 2));
        const Finding boiler
            = addFinding(c, Severity::Major, u"mg_01"_s, u"Boiler certificate expired"_s,
                         u"Certificate on the wall is of 2023."_s);
        addAction(boiler, u"Have the boiler inspected and the certificate renewed"_s,
                  u"Hamid Mehmood"_s, QDate(2026, 3, 6), ActionState::Done);
        toVerify = boiler.id;
        const Finding water = addFinding(c, Severity::Observation, u"mg_05"_s,
                                         u"Drinking water not tested for a year"_s);
        addAction(water, u"Test the water"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 1),
                  ActionState::Verified);
    }
};

struct Shots
{
    Theme theme;
    LanguageController languages{theme};
    Sample sample;
    MainWindow window{languages};
    EnterprisesController enterprises{*sample.workspace};
    FindingsController findings{*sample.workspace};
    ScriptedDialogs dialogs;
    PlanFiles files{*sample.workspace};

    Shots()
    {
        window.addPage(new EnterprisesPage(enterprises));
        auto *page = new FindingsPage(findings, window.messages());
        page->setFiles(files, dialogs);
        window.addPage(page);
        window.resize(1366, 768);
        window.show();
        REQUIRE(test::soon([this] { return findings.isLoaded() && enterprises.isLoaded(); }));
    }

    void grab(const QString &name)
    {
        QTest::qWait(120);
        window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u'/' + name + u".png"_s);
    }

    template <typename Widget = QWidget> Widget *find(const QString &name)
    {
        auto *found = window.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }

    void scroll(const QString &panelChild, int y)
    {
        for (QWidget *up = find(panelChild); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->verticalScrollBar()->setValue(y);
                return;
            }
        }
    }
};

void takeEnterprises(Shots &shots, const QString &suffix)
{
    shots.window.goTo(u"enterprises"_s);
    shots.enterprises.select(shots.sample.tarazu);
    shots.scroll(u"workers"_s, 0);
    shots.grab(u"enterprises-"_s + suffix);
    shots.scroll(u"workers"_s, 2000);
    shots.grab(u"enterprises-facts-"_s + suffix);
    shots.enterprises.addFactory();
    shots.find(u"name"_s)->setFocus();
    shots.find(u"city"_s)->setFocus();
    shots.scroll(u"workers"_s, 0);
    shots.grab(u"enterprises-new-"_s + suffix);
    shots.enterprises.discardNew();
}

void takeFindings(Shots &shots, const QString &suffix)
{
    shots.window.goTo(u"findings"_s);
    shots.findings.close();
    shots.grab(u"findings-board-"_s + suffix);
    shots.findings.open(shots.sample.opened);
    shots.scroll(u"evidence"_s, 0);
    shots.grab(u"findings-open-"_s + suffix);
    shots.findings.moveOn();
    shots.grab(u"findings-newaction-"_s + suffix);
    shots.findings.open(shots.sample.toVerify);
    shots.grab(u"findings-verify0-"_s + suffix);
    shots.findings.moveOn();
    shots.find<QAbstractButton>(u"confirmVerified"_s);
    shots.grab(u"findings-verify-"_s + suffix);
    shots.findings.close();
    shots.window.currentPage()->activated();
    QTest::keyClick(shots.window.focusWidget(), Qt::Key_T, Qt::ControlModifier);
    shots.grab(u"findings-table-"_s + suffix);
    shots.findings.open(shots.sample.toVerify);
    shots.grab(u"findings-table-open-"_s + suffix);
    QTest::keyClick(shots.window.focusWidget(), Qt::Key_B, Qt::ControlModifier);
}

/// A plan of the audit of `opened` comes back with changes on both sides.
void takePlan(Shots &shots, const QString &suffix)
{
    shots.window.goTo(u"findings"_s);
    shots.findings.open(shots.sample.opened);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.xlsx"_s);
    shots.files.savePlan(*shots.findings.auditInView(), path);
    REQUIRE(test::soon([&] { return QFile::exists(path); }));
    shots.findings.close();
    test::FilledIn workbook(path);
    for (QStringList *line : workbook.lines(u"Raise the bund of the recovery tank and fit a level alarm"_s)) {
        (*line)[5] = u"ثنا خان"_s;
        (*line)[6] = u"2026-03-20"_s;
        (*line)[7] = u"45000"_s;
    }
    for (QStringList *line : workbook.lines(u"FX-01"_s)) {
        (*line)[3] = u"Take the chain off and fit a panic bar"_s;
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(workbook.saved());
    file.close();
    shots.sample.change([](Store &store) -> Result<Changes> {
        const auto rows = store.findings();
        for (const FindingRow &row : *rows) {
            for (CorrectiveAction action : row.actions) {
                if (action.what.startsWith(u"Raise the bund")) {
                    action.owner = action.owner == u"Tariq" ? u"Bilal"_s : u"Tariq"_s;
                    return store.put(action);
                }
            }
        }
        return Changes();
    });
    shots.files.read(path);
    REQUIRE(test::soon([&] { return shots.files.returned().has_value(); }));
    shots.grab(u"findings-plan-"_s + suffix);
    shots.files.close();
    shots.find<QAbstractButton>(u"files"_s)->click();
    QTest::qWait(100);
    if (QWidget *menu = QApplication::activePopupWidget()) {
        menu->grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/findings-files-"_s + suffix + u".png"_s);
        menu->close();
    }
}

} // namespace

TEST_CASE("pictures of both pages")
{
    Shots shots;
    takeEnterprises(shots, u"en"_s);
    takeFindings(shots, u"en"_s);
    takePlan(shots, u"en"_s);
    shots.languages.setDisplay(DisplayLanguage::Urdu);
    takeEnterprises(shots, u"ur"_s);
    takeFindings(shots, u"ur"_s);
    takePlan(shots, u"ur"_s);
    shots.languages.setDisplay(DisplayLanguage::English);
    shots.theme.setKind(ThemeKind::Dark);
    takeFindings(shots, u"dark"_s);
}
