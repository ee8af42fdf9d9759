// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/library/bench.h"
#include "ui/common/fields.h"
#include "ui/common/tableview.h"
#include "ui/frame/mainwindow.h"
#include "ui/library/librarypage.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

struct Shots : test::LibraryBench
{
    LibraryController controller{*workspace};
    MainWindow window{languages};

    Shots()
    {
        window.addPage(new LibraryPage(controller, dialogs));
        window.resize(1366, 768);
        window.show();
        window.goTo(u"library"_s);
    }
    void grab(const QString &name)
    {
        QTest::qWait(120);
        window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/library-"_s + name
                           + u".png"_s);
    }
    void take(const QString &language)
    {
        controller.select(workspace->library().newest(u"osh-walkthrough"_s)->hash);
        window.currentPage()->activated();
        auto *questions = window.findChild<TableView *>(u"questions"_s);
        questions->selectRow(controller.questions().rowOf(
            workspace->library().newest(u"osh-walkthrough"_s)->form->find(u"fx_05"_s)));
        grab(u"question-"_s + language);
        QTest::keyClick(window.currentPage(), Qt::Key_2, Qt::AltModifier);
        grab(u"references-"_s + language);
        QTest::keyClick(window.currentPage(), Qt::Key_1, Qt::AltModifier);
        controller.checkPack(QStringLiteral(MEYAR_TEST_DATA "/form/mistakes"));
        REQUIRE(QTest::qWaitFor([&] { return !controller.check()->isRunning; }));
        grab(u"check-"_s + language);
        controller.checkPack(u":/packs/osh-walkthrough"_s);
        REQUIRE(QTest::qWaitFor([&] { return !controller.check()->isRunning; }));
        grab(u"clean-"_s + language);
        controller.closeCheck();
        controller.comparison().compare(workspace->library().newest(u"osh-walkthrough-br"_s)
                                            ? workspace->library().newest(u"osh-walkthrough-br"_s)->hash
                                            : workspace->library().packs().front()->hash,
                                        controller.current());
        grab(u"compare-"_s + language);
        controller.comparison().close();
    }
};

} // namespace

TEST_CASE("pictures of the library")
{
    Shots shots;
    shots.take(u"en"_s);
    shots.languages.setDisplay(DisplayLanguage::Urdu);
    shots.take(u"ur"_s);
    shots.languages.setDisplay(DisplayLanguage::English);
    shots.theme.setKind(ThemeKind::Dark);
    shots.take(u"dark"_s);
}
