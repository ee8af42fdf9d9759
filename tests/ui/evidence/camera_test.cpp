// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/deskbench.h"

#include "ui/common/button.h"
#include "ui/evidence/camerafeed.h"
#include "ui/evidence/cameraview.h"
#include "ui/evidence/evidencepanel.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto oneCamera = R"([{"id":"front","name":"Integrated camera"}])";

/// A window with the panel, on a computer with the cameras of `json`.
struct CameraBench : DeskBench
{
    explicit CameraBench(const char *json = oneCamera)
    {
        qputenv("MEYAR_TEST_CAMERAS", json);
        auto *column = new QVBoxLayout(&window);
        panel = new EvidencePanel(desk);
        column->addWidget(panel);
        panel->setCamera(std::make_unique<CameraFeed>(nullptr, QStringLiteral(MEYAR_CAMERA_PROGRAM)));
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        button = panel->findChild<Button *>(u"useCamera"_s);
    }
    [[nodiscard]] CameraView *view() const { return window.findChild<CameraView *>(); }
    [[nodiscard]] Button *take() const { return view()->findChild<Button *>(u"takePhoto"_s); }
    static void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    QWidget window;
    EvidencePanel *panel = nullptr;
    Button *button = nullptr;
};

} // namespace

TEST_CASE("Where there is a camera, Space takes one photo after the other and Escape goes back", "[evidence]")
{
    CameraBench bench;
    REQUIRE(soon([&] { return bench.panel->hasCamera(); }));
    CHECK(bench.button->isVisible());
    bench.button->setFocus();
    bench.button->click();
    REQUIRE(bench.view());
    CHECK_FALSE(bench.view()->findChild<QComboBox *>()->isVisible()); // there is nothing to choose
    REQUIRE(soon([&] { return bench.take()->isEnabled(); }));
    bench.press(Qt::Key_Space);
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    bench.clock.advance(1000);
    QTest::qWait(60); // another picture
    bench.press(Qt::Key_Return);
    REQUIRE(soon([&] { return bench.desk.items().size() == 2; }));
    const Evidence &photo = bench.first();
    CHECK(photo.type == u"image/jpeg");
    CHECK(photo.pixels == QSize(320, 240));
    CHECK(photo.name.startsWith(u"photo "));
    CHECK(photo.question == u"fx_01");
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.view()->isVisible());
    CHECK(bench.button->hasFocus());
}

TEST_CASE("Without a camera, or without the program for it, nothing is offered", "[evidence]")
{
    CameraBench bench("[]");
    QTest::qWait(300);
    CHECK_FALSE(bench.panel->hasCamera());
    CHECK_FALSE(bench.button->isVisible());
    bench.panel->openCamera();
    CHECK_FALSE(bench.view());

    bench.panel->setCamera(std::make_unique<CameraFeed>(nullptr, QString()));
    QTest::qWait(100);
    CHECK_FALSE(bench.button->isVisible());
}

TEST_CASE("A camera that is plugged in is found when the page is come back to or one looks again", "[evidence]")
{
    qputenv("MEYAR_TEST_CAMERAS", "[]");
    CameraFeed feed(nullptr, QStringLiteral(MEYAR_CAMERA_PROGRAM));
    QSignalSpy changed(&feed, &CameraFeed::camerasChanged);
    feed.look();
    QTest::qWait(300);
    CHECK(feed.cameras().empty());
    qputenv("MEYAR_TEST_CAMERAS", oneCamera);
    feed.lookNowAndThen(); // a moment ago it was looked for
    QTest::qWait(300);
    CHECK(feed.cameras().empty());
    feed.look();
    REQUIRE(soon([&] { return !changed.isEmpty(); }));
    CHECK(feed.cameras().front().name == u"Integrated camera");
}

TEST_CASE("A camera that fails says why, and what to do", "[evidence]")
{
    CameraFeed feed(nullptr, QStringLiteral(MEYAR_CAMERA_PROGRAM));
    QSignalSpy ended(&feed, &CameraFeed::ended);
    const auto [id, words] = GENERATE(table<QString, QString>({{u"gone"_s, u"not connected any more"_s},
                                                               {u"dark"_s, u"sends no picture"_s},
                                                               {u"busy"_s, u"another program"_s},
                                                               {u"always"_s, u"another program"_s}}));
    feed.start(id);
    REQUIRE(soon([&] { return !ended.isEmpty(); }));
    CHECK(ended.front().front().toString().contains(words));
    CHECK(feed.photo().isEmpty());
}

TEST_CASE("A driver that crashes is started again without a word", "[evidence]")
{
    const QTemporaryDir folder;
    CameraFeed feed(nullptr, QStringLiteral(MEYAR_CAMERA_PROGRAM));
    QSignalSpy ended(&feed, &CameraFeed::ended);
    QSignalSpy pictures(&feed, &CameraFeed::pictureCame);
    feed.start(u"crash:"_s + folder.filePath(u"once"_s));
    REQUIRE(soon([&] { return !pictures.isEmpty(); }));
    CHECK(ended.isEmpty());
}

TEST_CASE("A program that is not there is told as a camera that cannot be used", "[evidence]")
{
    CameraFeed feed(nullptr, u"/nonexistent/meyar-camera"_s);
    QSignalSpy ended(&feed, &CameraFeed::ended);
    feed.start(u"front"_s);
    REQUIRE(soon([&] { return !ended.isEmpty(); }));
}

TEST_CASE("A camera that failed is tried again from the same place, and of two one is chosen", "[evidence]")
{
    CameraBench bench(R"([{"id":"busy","name":"Integrated camera"},{"id":"usb","name":"USB camera"}])");
    REQUIRE(soon([&] { return bench.panel->hasCamera(); }));
    bench.panel->openCamera();
    auto *again = bench.view()->findChild<Button *>(u"cameraAgain"_s);
    REQUIRE(soon([&] { return again->isVisible(); }));
    CHECK(again->hasFocus());
    CHECK_FALSE(bench.take()->isEnabled());
    bench.press(Qt::Key_Space);
    CHECK_FALSE(again->isVisible());
    REQUIRE(soon([&] { return again->isVisible(); }));
    auto *which = bench.view()->findChild<QComboBox *>();
    REQUIRE(which->isVisible());
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    REQUIRE(soon([&] { return bench.take()->isEnabled(); }));
    CHECK_FALSE(again->isVisible());
}
