// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "tests/ui/audits/strangework.h"
#include <QAbstractItemView>
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/feedback.h"
#include "ui/common/language.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QAction>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("pictures of undo and of audits that are not whole")
{
    AuditBench bench;
    bench.change([](Store &store) { return store.setPerson(u"Bushra Anwar"_s); });
    const Assessment whole = bench.addAudit(bench.site, QDate(2025, 9, 9));
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    const Assessment forked = bench.addAudit(bench.addSite(u"Chenab Hosiery"_s, u"چناب ہوزری"_s, u"Faisalabad"_s), QDate(2026, 3, 10));
    const Assessment newer = bench.addAudit(bench.addSite(u"Ravi Sports"_s, u"راوی اسپورٹس"_s, u"Sialkot"_s), QDate(2026, 3, 9));
    bench.answer(whole, u"fx_01"_s, u"yes"_s);
    bench.answer(audit, u"fx_01"_s, u"no"_s);
    bench.answer(audit, u"fx_02"_s, u"yes"_s, u"Seen at 10:40"_s);
    const auto merge = [&](const Assessment &of, std::vector<std::pair<quint64, QString>> changes, quint64 kind) {
        StrangeWork work(of.id, ProgrammeId());
        for (const auto &[seq, value] : changes) {
            work.change(seq, value, kind);
        }
        (void)bench.read([&](Store &store) { return store.merge(work.bundle()); });
    };
    merge(audit, {{4, u"yes"_s}, {6, u"no"_s}}, Op::Set);
    merge(forked, {{1, u"yes"_s}, {1, u"no"_s}}, Op::Set);
    merge(newer, {{1, u"yes"_s}}, 9);

    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    QObject::connect(bench.workspace.get(), &Workspace::redoOffered, &window,
                     [&](const QString &sentence, const std::function<void()> &redo) {
                         window.messages().showRedo(sentence, redo);
                     });
    window.resize(1366, 768);
    window.show();
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        const QString suffix = language == DisplayLanguage::English ? u"-en"_s : u"-ur"_s;
        languages.setDisplay(language);
        const auto grab = [&](const QString &name) {
            QTest::qWait(200);
            window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u'/' + name + suffix + u".png"_s);
        };
        page->goBack();
        window.goTo(u"audits"_s);
        grab(u"audit-states"_s);
        page->startAudit(bench.site.id);
        grab(u"audit-new"_s);
        page->openAudit(audit.id, u"fx_03"_s);
        REQUIRE(soon([&] { return assessment.isOpen(); }));
        grab(u"audit-incomplete"_s);
        page->openAudit(whole.id, u"fx_01"_s);
        REQUIRE(soon([&] { return assessment.id() == whole.id; }));
        assessment.undo();
        grab(u"audit-undo"_s);
        assessment.redo();
        QTest::qWait(100);
    }
    languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of judged numbers")
{
    AuditBench bench;
    const auto begun = [&](const QString &packId) {
        return bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit, bench.workspace->library().newest(packId));
    };
    const Assessment environment = begun(u"environment-core"_s);
    const Assessment wages = begun(u"labour-wages"_s);
    bench.answer(environment, u"no_day"_s, u"91"_s);
    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.resize(1366, 768);
    window.show();
    window.goTo(u"audits"_s);
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        languages.setDisplay(language);
        for (const auto &[audit, question] : {std::pair(environment.id, u"no_day"_s), std::pair(environment.id, u"no_night"_s),
                                              std::pair(environment.id, u"ww_temp"_s), std::pair(wages.id, u"mw_unskilled"_s)}) {
            page->openAudit(audit, question);
            REQUIRE(soon([&] { return assessment.id() == audit; }));
            QTest::qWait(200);
            window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/limit-"_s + question
                               + (language == DisplayLanguage::English ? u"-en.png"_s : u"-ur.png"_s));
        }
    }
    languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of the coverage")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    for (const QString &question : {u"fx_01"_s, u"fx_02"_s, u"mg_01"_s, u"mc_01"_s, u"en_02"_s}) {
        bench.answer(audit, question, u"no"_s);
    }
    for (const QString &question : {u"fx_03"_s, u"mg_02"_s, u"mg_03"_s, u"el_01"_s, u"hf_01"_s, u"wf_01"_s}) {
        bench.answer(audit, question, question == u"wf_01" ? u"partly"_s : u"yes"_s);
    }
    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.resize(1366, 768);
    window.show();
    window.goTo(u"audits"_s);
    page->openAudit(audit.id, u"fx_03"_s);
    REQUIRE(soon([&] { return assessment.isOpen(); }));
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        languages.setDisplay(language);
        auto *by = window.findChild<SegmentedSwitch *>(u"coverageBy"_s);
        if (!by->isVisible()) {
            QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier);
        }
        for (const QString &view : {u"section"_s, u"convention"_s, u"law"_s, u"pillar"_s}) {
            by->setCurrent(view);
            Q_EMIT by->chosen(view);
            QTest::qWait(200);
            window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/coverage-"_s + view
                               + (language == DisplayLanguage::English ? u"-en.png"_s : u"-ur.png"_s));
        }
    }
    languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of the grades")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    for (const QString &question : {u"fx_02"_s, u"fx_03"_s, u"fx_04"_s, u"mg_01"_s, u"mg_02"_s, u"el_01"_s, u"hf_01"_s}) {
        bench.answer(audit, question, u"yes"_s);
    }
    bench.answer(audit, u"fx_01"_s, u"no"_s);
    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.resize(1366, 768);
    window.show();
    window.goTo(u"audits"_s);
    page->openAudit(audit.id, u"fx_03"_s);
    REQUIRE(soon([&] { return assessment.isOpen(); }));
    QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier);
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        languages.setDisplay(language);
        const QString ending = language == DisplayLanguage::English ? u"-en.png"_s : u"-ur.png"_s;
        for (const QString &profile : {u"five"_s, u"thirteen_area"_s}) {
            assessment.chooseGrades(profile);
            REQUIRE(soon([&] { return assessment.grades().chosen == profile; }));
            QTest::qWait(200);
            const QString folder = qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/grades-"_s + profile;
            window.grab().save(folder + ending);
            QTest::mouseClick(window.findChild<QWidget *>(u"editGrades"_s), Qt::LeftButton);
            QTest::qWait(200);
            window.grab().save(folder + u"-editor"_s + ending);
            QTest::mouseClick(window.findChild<QWidget *>(u"cancelGrades"_s), Qt::LeftButton);
        }
    }
    languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of a repeat as a table")
{
    AuditBench bench;
    const Assessment inventory = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit,
                                                bench.workspace->library().newest(u"chemical-inventory"_s));
    const Assessment laboratory = bench.addAudit(bench.site, QDate(2026, 3, 11), AssessmentKind::Audit,
                                                 bench.workspace->library().newest(u"labour-wages"_s));
    const Assessment walk = bench.addAudit(bench.site, QDate(2026, 3, 10));
    bench.answer(walk, u"fx_01"_s, u"yes"_s, u"Plan checked, floors 1-3"_s);
    bench.answer(walk, u"fx_02"_s, u"no"_s, u"Exit 2, hall B chained shut"_s);
    bench.answer(walk, u"fx_03"_s, u"partly"_s);
    bench.answer(walk, u"fx_04"_s, u"na"_s, u"No spinning or carding"_s);
    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.resize(1366, 768);
    window.show();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
            theme.setKind(kind);
            languages.setDisplay(language);
            const QString suffix = QString(language == DisplayLanguage::English ? u"-en"_s : u"-ur"_s)
                + (kind == ThemeKind::Dark ? u"-dark"_s : QString());
            const auto grab = [&](const QString &name) {
                QTest::qWait(200);
                window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u'/' + name + suffix + u".png"_s);
            };
            window.goTo(u"audits"_s);
            page->openAudit(inventory.id, u"chem"_s);
            REQUIRE(soon([&] { return assessment.question().name == u"chem"_s; }));
            if (assessment.repeat().lines.size() < 3) {
                CHECK(assessment.pasteCells(0, 0, u"Sodium sulphide 60 %\tSNF\tAl-Karam Chemicals\nFormic acid 85 %\tBASF\t\nHydrated lime\tnot known\t\n"_s).isEmpty());
                assessment.answerCell(0, 5, u"yes"_s);
                assessment.answerCell(1, 5, u"no"_s);
                assessment.answerCell(0, 6, u"2099-01-01"_s);
            }
            grab(u"repeat-chemicals"_s);
            page->findChild<QAbstractItemView *>(u"repeatGrid"_s)->setCurrentIndex(
                page->findChild<QAbstractItemView *>(u"repeatGrid"_s)->model()->index(0, 6));
            grab(u"repeat-refused"_s);
            page->openAudit(laboratory.id, u"payroll"_s);
            REQUIRE(soon([&] { return assessment.question().name == u"payroll"_s; }));
            grab(u"repeat-payroll"_s);
            page->openAudit(walk.id, u"fx_01"_s);
            REQUIRE(soon([&] { return assessment.question().name == u"fx_01"_s; }));
            Q_EMIT page->findChild<SegmentedSwitch *>(u"auditViewSwitch"_s)->chosen(u"grid"_s);
            grab(u"grid"_s);
            Q_EMIT page->findChild<SegmentedSwitch *>(u"auditViewSwitch"_s)->chosen(u"questions"_s);
        }
    }
    theme.setKind(ThemeKind::Light);
    languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("pictures of questions with numbers and Latin in Urdu, and of scores of every kind")
{
    struct Shown
    {
        QString pack;
        QString question;
        std::map<QString, QString> answers;
        bool score = false;
    };
    const std::vector<Shown> shown{
        {u"chemical-inventory"_s, u"ch"_s, {}},
        {u"labour-wages"_s, u"mw_01"_s, {}},
        {u"labour-child"_s, u"ch_01"_s, {}},
        {u"etp-log"_s, u"mo_cal"_s, {{u"own_etp"_s, u"yes"_s}, {u"log_parts"_s, u"monthly weekly"_s}}},
        {u"etp-log"_s, u"wk_cod"_s, {{u"own_etp"_s, u"yes"_s}, {u"log_parts"_s, u"weekly"_s}, {u"discharge_route"_s, u"inland"_s}, {u"wk_cod"_s, u"300"_s}}, true},
        {u"textile-processes"_s, u"tw_water"_s, {{u"processes"_s, u"towel"_s}, {u"tw_water"_s, u"140"_s}}},
        {u"score-knowledge"_s, u"kt_22"_s, {{u"kt_22"_s, u"a"_s}}},
        {u"score-m1-cooperation"_s, u"mm_01"_s, {{u"mm_01"_s, u"2"_s}}, true},
        {u"environment-maturity"_s, u"mg_01"_s, {{u"province"_s, u"PK-PB"_s}}, true},
        {u"score-visit"_s, u"vs_05"_s, {}},
    };
    AuditBench bench;
    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.resize(1366, 768);
    window.show();
    window.goTo(u"audits"_s);
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        languages.setDisplay(language);
        const QString suffix = language == DisplayLanguage::English ? u"-en.png"_s : u"-ur.png"_s;
        for (const Shown &what : shown) {
            const auto pack = bench.workspace->library().newest(what.pack);
            REQUIRE(pack);
            const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
            for (const auto &[question, value] : what.answers) {
                bench.answer(audit, question, value);
            }
            page->openAudit(audit.id, what.question);
            REQUIRE(soon([&] { return assessment.id() == audit.id; }));
            const QString name = qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/pack-"_s + what.pack + u'-' + what.question;
            QTest::qWait(200);
            window.grab().save(name + suffix);
            if (what.score) {
                QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier);
                QTest::qWait(200);
                window.grab().save(name + u"-score"_s + suffix);
                QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier);
            }
        }
    }
    languages.setDisplay(DisplayLanguage::English);
}
