// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"

#include <QAbstractButton>
#include <QAction>

#include <cmath>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

Strokes scribble(int waves)
{
    Strokes strokes;
    strokes.lines.emplace_back();
    for (int i = 0; i <= 60; ++i) {
        strokes.lines.back().emplace_back(120 + i * 12, 220 + int(90 * std::sin(i * 0.1 * waves)) - i);
    }
    strokes.lines.push_back({{150, 320}, {820, 290}});
    return strokes;
}

void addFinding(AuditBench &bench, const Assessment &audit, const QString &question, Severity severity,
                const QString &statement, const QString &evidence, const QString &what)
{
    bench.clock.advance(1000);
    Finding finding;
    finding.id = FindingId::create(bench.clock);
    finding.assessment = audit.id;
    finding.question = question;
    finding.code = QString(question).toUpper().replace(u'_', u'-');
    finding.clauses = bench.pack()->checkpoint(bench.pack()->form->find(question)).clauses;
    finding.severity = severity;
    finding.statement = statement;
    finding.evidence = evidence;
    finding.raisedOn = QDate(2026, 3, 12);
    if (severity == Severity::Critical) {
        finding.agreement = FindingAgreement::Disputed;
        finding.comment = u"The door was open until Tuesday; the guard had the key."_s;
    } else if (severity == Severity::Major) {
        finding.agreement = FindingAgreement::Agreed;
    }
    bench.change([finding](Store &store) { return store.put(finding); });
    if (!what.isEmpty()) {
        CorrectiveAction action;
        action.id = ActionId::create(bench.clock);
        action.finding = finding.id;
        action.assessment = audit.id;
        action.what = what;
        action.owner = u"Production manager"_s;
        action.dueOn = QDate(2026, 4, 1);
        bench.change([action](Store &store) { return store.put(action); });
    }
}

void sign(AuditBench &bench, const Assessment &audit, SignatureRole role, const QString &name, const QString &job, int waves)
{
    bench.clock.advance(60'000);
    Signature signature;
    signature.id = SignatureId::create(bench.clock);
    signature.assessment = audit.id;
    signature.role = role;
    signature.name = name;
    signature.jobTitle = job;
    signature.strokes = waves > 0 ? scribble(waves) : Strokes();
    bench.change([signature](Store &store) { return store.sign(signature); });
}

} // namespace

TEST_CASE("pictures of the end of a visit")
{
    AuditBench bench;
    const Assessment fresh = bench.addAudit(bench.site, QDate(2026, 3, 10));
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    const Assessment locked = bench.addAudit(bench.site, QDate(2026, 3, 11));
    for (int i = 1; i <= 6; ++i) {
        bench.answer(audit, u"fx_%1"_s.arg(i, 2, 10, QChar(u'0')), i <= 3 ? u"no"_s : u"yes"_s);
    }
    addFinding(bench, audit, u"fx_01"_s, Severity::Critical, u"Second exit of the finishing hall chained and padlocked."_s,
               u"Exit 2, hall B: chain and padlock, seen at 13:58. 64 workers inside; the key was with the guard at the gate."_s,
               u"Cut the chain today; fit push bars on exits 2 and 4"_s);
    addFinding(bench, audit, u"fx_02"_s, Severity::Major, u"Drums block the way to the stairs."_s, {}, u"Mark and keep the way clear"_s);
    addFinding(bench, audit, u"fx_03"_s, Severity::Minor, u"سیڑھیوں پر ہنگامی روشنی نہیں ہے۔"_s, {}, {});
    sign(bench, audit, SignatureRole::LeadAuditor, u"Bushra Anwar"_s, u"Lead auditor, Labour Wing"_s, 5);
    sign(bench, audit, SignatureRole::Management, u"خالد محمود"_s, u"فیکٹری منیجر"_s, 9);
    bench.answer(audit, u"fx_03"_s, u"no"_s, u"looked again"_s);
    sign(bench, audit, SignatureRole::Workers, u"Nasreen Bibi"_s, u"Workers' representative"_s, 0);
    bench.change([id = locked.id](Store &store) { return store.close(id); });
    bench.change([id = locked.id](Store &store) { return store.reopen(id, u"The production manager came late to the meeting"_s); });
    bench.change([id = locked.id](Store &store) { return store.close(id); });

    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.resize(1366, 768);
    window.show();
    const QStringList names{u"review"_s, u"meeting"_s, u"signing"_s, u"lock"_s};
    for (const auto &[language, kind, suffix] :
         {std::tuple(DisplayLanguage::English, ThemeKind::Light, u"-en"_s),
          std::tuple(DisplayLanguage::Urdu, ThemeKind::Light, u"-ur"_s),
          std::tuple(DisplayLanguage::English, ThemeKind::Dark, u"-en-dark"_s)}) {
        languages.setDisplay(language);
        theme.setKind(kind);
        for (const auto &[shown, state] : {std::pair(audit, u"full-"_s), std::pair(fresh, u"empty-"_s), std::pair(locked, u"closed-"_s)}) {
            window.goTo(u"audits"_s);
            page->openAudit(shown.id, u"fx_01"_s);
            REQUIRE(soon([&, id = shown.id] { return assessment.id() == id && assessment.question().name == u"fx_01"_s; }));
            page->findChild<QAction *>(u"toggleFinish"_s)->trigger();
            for (int step = 0; step < names.size(); ++step) {
                page->findChild<QAbstractButton *>(u"finishStep%1"_s.arg(step))->click();
                QTest::qWait(500);
                window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u'/' + state + names[step] + suffix + u".png"_s);
            }
        }
    }
    languages.setDisplay(DisplayLanguage::English);
}
