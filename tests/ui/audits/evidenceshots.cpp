// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/audits/auditview.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/photoviewer.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingspage.h"
#include "ui/frame/mainwindow.h"

#include <QFile>
#include <QPainter>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QString drawn(const AuditBench &bench, const QString &name, const QColor &door, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xB9B2A6));
    QPainter painter(&image);
    painter.fillRect(0, size.height() * 3 / 4, size.width(), size.height(), QColor(0x77706A));
    painter.fillRect(size.width() / 3, size.height() / 6, size.width() / 3, size.height() * 7 / 12, door);
    painter.setBrush(QColor(0xE8C39E));
    painter.drawEllipse(QPoint(size.width() / 5, size.height() / 3), size.width() / 14, size.width() / 12);
    painter.end();
    const QString path = bench.folder.filePath(name);
    REQUIRE(image.save(path, "jpg"));
    return path;
}

} // namespace

TEST_CASE("pictures of evidence")
{
    AuditBench bench;
    const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12));
    bench.answer(audit, u"fx_01"_s, u"no"_s, u"Exit 2, hall B chained shut; key with security at the gate."_s);
    const auto attach = [&](const QString &path, const QString &caption) {
        bench.clock.advance(1000);
        Evidence evidence;
        evidence.id = EvidenceId::create(bench.clock);
        evidence.assessment = audit.id;
        evidence.question = u"fx_01"_s;
        evidence.caption = caption;
        evidence.takenAt = QDateTime(QDate(2026, 3, 12), QTime(13, 58));
        bench.change([=](Store &store) { return store.attach(evidence, path); });
        return evidence;
    };
    attach(drawn(bench, u"a.jpg"_s, QColor(0x4F6B7A), {1600, 1200}), u"Exit 2, chain"_s);
    attach(drawn(bench, u"b.jpg"_s, QColor(0xB06B3A), {1200, 1600}), u"ڈرم راستے میں"_s);
    const QString gone = drawn(bench, u"c.jpg"_s, QColor(0x333333), {640, 480});
    attach(gone, {});
    const QString pdf = bench.folder.filePath(u"licence.pdf"_s);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    file.close();
    attach(pdf, u"Fire licence"_s);
    const auto rows = bench.read([id = audit.id](Store &store) { return store.evidence(id); });
    const evidence::Files files = bench.read([](Store &store) -> Result<evidence::Files> { return store.evidenceFiles(); });
    QFile::remove(files.pathOf(rows[2].evidence.sha256));
    Finding finding;
    finding.id = FindingId::create(bench.clock);
    finding.assessment = audit.id;
    finding.question = u"fx_01"_s;
    finding.code = u"FX-01"_s;
    finding.severity = Severity::Critical;
    finding.statement = u"Second exit of the finishing hall chained and padlocked."_s;
    bench.change([finding](Store &store) { return store.put(finding); });

    Theme theme;
    LanguageController languages(theme);
    AuditsController audits(*bench.workspace);
    AssessmentController assessment(*bench.workspace);
    FindingsController findings(*bench.workspace);
    MainWindow window(languages);
    auto *page = new AuditsPage(audits, assessment, languages);
    window.addPage(page);
    window.addPage(new FindingsPage(findings, window.messages()));
    window.resize(1366, 768);
    window.show();
    for (const auto &[language, kind, suffix] :
         {std::tuple(DisplayLanguage::English, ThemeKind::Light, u"-en"_s),
          std::tuple(DisplayLanguage::Urdu, ThemeKind::Light, u"-ur"_s),
          std::tuple(DisplayLanguage::English, ThemeKind::Dark, u"-en-dark"_s)}) {
        languages.setDisplay(language);
        theme.setKind(kind);
        const auto grab = [&, end = suffix](const QString &name) {
            QTest::qWait(600);
            window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u'/' + name + end + u".png"_s);
        };
        window.goTo(u"audits"_s);
        page->openAudit(audit.id, u"fx_01"_s);
        REQUIRE(soon([&] { return assessment.question().name == u"fx_01"_s; }));
        assessment.evidence().addFiles({pdf, bench.folder.filePath(u"gone.jpg"_s)});
        grab(u"panel"_s);
        window.openHelp();
        grab(u"help"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        page->findChild<AuditView *>()->evidence()->open(0);
        auto *viewer = window.findChild<PhotoViewer *>();
        QTest::qWait(600);
        QTest::keyClick(viewer->canvas(), Qt::Key_B);
        QTest::keyClick(viewer->canvas(), Qt::Key_Left);
        QTest::keyClick(viewer->canvas(), Qt::Key_Return);
        QTest::keyClick(viewer->canvas(), Qt::Key_A);
        QTest::keyClick(viewer->canvas(), Qt::Key_Up);
        grab(u"viewer"_s);
        QTest::keyClick(viewer->canvas(), Qt::Key_Escape);
        QTest::keyClick(viewer->canvas(), Qt::Key_T);
        grab(u"chooser"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        viewer->close();
        window.goTo(u"findings"_s);
        findings.open(finding.id);
        grab(u"finding"_s);
    }
}
