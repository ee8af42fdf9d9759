// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence in the window of an audit: keys, clipboard, drop.
#include "tests/core/evidence/samplephotos.h"
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/audits/auditview.h"
#include "ui/common/language.h"
#include "ui/common/scripteddialogs.h"
#include "ui/common/theme.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/evidencetile.h"
#include "ui/evidence/photoviewer.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTextEdit>

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct EvidenceBench : AuditBench
{
    EvidenceBench()
    {
        window.resize(1366, 768);
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.show();
        window.goTo(u"audits"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->openAudit(audit.id, u"fx_01"_s);
        REQUIRE(soon([&] { return assessment.question().name == u"fx_01"_s; }));
        panel = page->findChild<AuditView *>()->evidence();
        REQUIRE(panel);
        panel->setDialogs(dialogs);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    QString photoFile(const QString &name) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(photo("jpg", {320, 200 + int(name.size())}));
        return out.fileName();
    }
    [[nodiscard]] bool shows(int tiles) const
    {
        return soon([&] {
            int shown = 0;
            for (const EvidenceTile *tile : panel->findChildren<EvidenceTile *>()) {
                shown += tile->isVisible() ? 1 : 0;
            }
            return shown == tiles;
        });
    }

    Theme theme;
    LanguageController languages{theme};
    ScriptedDialogs dialogs;
    Assessment audit = addAudit(site, QDate(2026, 3, 12));
    AuditsController audits{*workspace};
    AssessmentController assessment{*workspace};
    MainWindow window{languages};
    AuditsPage *page = nullptr;
    EvidencePanel *panel = nullptr;
};

} // namespace

TEST_CASE("C attaches several photos to the question on the screen, and E opens them", "[evidence]")
{
    EvidenceBench bench;
    bench.dialogs.answers = {bench.photoFile(u"a.jpg"_s) + u'\n' + bench.photoFile(u"bb.jpg"_s)};
    bench.press(Qt::Key_C);
    REQUIRE(bench.shows(2));
    CHECK(bench.assessment.question().name == u"fx_01"_s);
    bench.press(Qt::Key_E);
    auto *viewer = bench.window.findChild<PhotoViewer *>();
    REQUIRE(viewer);
    CHECK(viewer->isVisible());
    bench.press(Qt::Key_N); // no answer is given beneath it
    CHECK(bench.stored(bench.audit, u"fx_01"_s).value.isEmpty());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(viewer->isVisible());
    bench.press(Qt::Key_Down);
    REQUIRE(soon([&] { return bench.assessment.question().name == u"fx_02"_s; }));
    CHECK(bench.shows(0));
}

TEST_CASE("Ctrl+V attaches a picture, and pastes words where words are written", "[evidence]")
{
    EvidenceBench bench;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QApplication::clipboard()->setImage(picture);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.shows(1));
    QApplication::clipboard()->setText(u"Exit 2"_s);
    bench.press(Qt::Key_Slash);
    REQUIRE(qobject_cast<QTextEdit *>(QApplication::focusWidget()));
    bench.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(qobject_cast<QTextEdit *>(QApplication::focusWidget())->toPlainText() == u"Exit 2"_s);
    CHECK(bench.shows(1));
}

TEST_CASE("Files dropped anywhere on the audit are attached", "[evidence]")
{
    EvidenceBench bench;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(bench.photoFile(u"a.jpg"_s))});
    auto *view = bench.page->findChild<AuditView *>();
    REQUIRE(view);
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(view, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({400, 300}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(view, &drop);
    CHECK(drop.isAccepted());
    CHECK(bench.shows(1));
}

TEST_CASE("Undo brings a removed photo back", "[evidence]")
{
    EvidenceBench bench;
    bench.dialogs.answers = {bench.photoFile(u"a.jpg"_s)};
    bench.press(Qt::Key_C);
    REQUIRE(bench.shows(1));
    bench.panel->findChild<EvidenceTile *>()->setFocus();
    bench.press(Qt::Key_Delete);
    REQUIRE(bench.shows(0));
    REQUIRE(soon([&] { return bench.assessment.canUndo(); }));
    bench.assessment.undo();
    CHECK(bench.shows(1));
}
