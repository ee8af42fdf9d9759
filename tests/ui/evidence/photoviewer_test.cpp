// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evidence/deskbench.h"

#include "ui/common/button.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/evidencetile.h"
#include "ui/evidence/photoviewer.h"

#include <QApplication>
#include <QListWidget>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

/// A window with the panel, three photos, and the viewer open at the first.
struct ViewerBench : DeskBench
{
    ViewerBench()
    {
        auto *column = new QVBoxLayout(&window);
        panel = new EvidencePanel(desk);
        panel->setQuestions([] {
            return std::vector<QuestionChoice>{{u"fx_01"_s, u"FX-01"_s, u"Exits open"_s, u"Fire"_s},
                                               {u"fx_02"_s, u"FX-02"_s, u"Alarm heard"_s, u"Fire"_s}};
        });
        column->addWidget(panel);
        window.resize(1366, 768);
        window.show();
        attachEach({photoFile(u"a.jpg"_s, {800, 600}), photoFile(u"b.jpg"_s, {600, 800}), photoFile(u"c.jpg"_s, {400, 300})});
        REQUIRE(soon([&] { return panel->findChildren<EvidenceTile *>().size() == 3; }));
        REQUIRE(QTest::qWaitForWindowActive(&window));
        panel->findChildren<EvidenceTile *>().front()->setFocus();
        press(Qt::Key_Return);
        viewer = window.findChild<PhotoViewer *>();
        REQUIRE(viewer);
        REQUIRE(soon([&] { return viewer->canvas()->hasPicture(); }));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void drag(QPoint from, QPoint to) const
    {
        PhotoCanvas *canvas = viewer->canvas();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, to);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    }
    QWidget window;
    EvidencePanel *panel = nullptr;
    PhotoViewer *viewer = nullptr;
};

} // namespace

TEST_CASE("A face is blurred by keyboard alone, step by step, and a copy is saved", "[evidence]")
{
    ViewerBench bench;
    CHECK(bench.viewer->canvas()->hasFocus());
    bench.press(Qt::Key_B);
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.viewer->edits().now().blurs.size() == 1);
    bench.press(Qt::Key_Escape); // puts the tool down
    CHECK(bench.viewer->isVisible());
    bench.press(Qt::Key_R);
    CHECK(bench.viewer->edits().now().quarterTurns == 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.viewer->edits().now().quarterTurns == 0);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(soon([&] { return bench.desk.items().front().original.has_value(); }));
    CHECK(bench.desk.items().front().row.evidence.edits == toJson(bench.viewer->edits().now()));
    CHECK(bench.viewer->isVisible());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.viewer->isVisible());
    CHECK(qobject_cast<EvidenceTile *>(QApplication::focusWidget()));
}

TEST_CASE("What is dragged lands where it was drawn, also on a turned and cropped photo", "[evidence]")
{
    ViewerBench bench;
    PhotoCanvas *canvas = bench.viewer->canvas();
    const auto at = [&](QPointF original) { return canvas->toCanvas(original).toPoint(); };
    bench.press(Qt::Key_X);
    bench.drag(at({100, 100}), at({500, 400}));
    const QRect crop = bench.viewer->edits().now().crop;
    CHECK((crop.topLeft() - QPoint(100, 100)).manhattanLength() <= 4);
    CHECK((crop.bottomRight() - QPoint(500, 400)).manhattanLength() <= 4);
    CHECK(canvas->tool() == PhotoTool::Look);
    bench.press(Qt::Key_R);
    bench.press(Qt::Key_A);
    bench.drag(at({200, 200}), at({300, 350}));
    REQUIRE(bench.viewer->edits().now().arrows.size() == 1);
    const QLine arrow = bench.viewer->edits().now().arrows[0];
    CHECK((arrow.p1() - QPoint(200, 200)).manhattanLength() <= 4);
    CHECK((arrow.p2() - QPoint(300, 350)).manhattanLength() <= 4);
}

TEST_CASE("Going on or closing saves what was drawn", "[evidence]")
{
    ViewerBench bench;
    bench.press(Qt::Key_R);
    bench.press(Qt::Key_Right);
    CHECK_FALSE(bench.viewer->edits().isChanged());
    REQUIRE(soon([&] { return bench.desk.items()[0].original.has_value(); }));
    REQUIRE(soon([&] { return bench.viewer->canvas()->hasPicture(); }));
    bench.press(Qt::Key_R);
    bench.press(Qt::Key_Escape);
    REQUIRE(soon([&] { return bench.desk.items()[1].original.has_value(); }));
}

TEST_CASE("A caption is typed in the viewer, the focus stays in it", "[evidence]")
{
    ViewerBench bench;
    bench.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Exit 2, chain"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(soon([&] { return bench.desk.items()[0].row.evidence.caption == u"Exit 2, chain"_s; }));
    for (int i = 0; i < 30; ++i) {
        bench.press(Qt::Key_Tab);
        CHECK(bench.viewer->isAncestorOf(QApplication::focusWidget()));
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        const QString text = button ? button->text() : QString();
        CHECK_FALSE((QApplication::focusWidget()->accessibleName() + text).isEmpty());
    }
}

TEST_CASE("Removing shows the next photo, the last one closes the viewer", "[evidence]")
{
    ViewerBench bench;
    bench.press(Qt::Key_Delete);
    REQUIRE(soon([&] { return bench.desk.items().size() == 2; }));
    CHECK(bench.viewer->isVisible());
    bench.press(Qt::Key_Delete);
    REQUIRE(soon([&] { return bench.desk.items().size() == 1; }));
    bench.press(Qt::Key_Delete);
    REQUIRE(soon([&] { return bench.desk.items().empty(); }));
    CHECK_FALSE(bench.viewer->isVisible());
}

TEST_CASE("Another question is found by a word and takes the same photo", "[evidence]")
{
    ViewerBench bench;
    bench.press(Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), u"alarm"_s);
    auto *list = bench.viewer->findChild<QListWidget *>(u"questionChoices"_s);
    REQUIRE(list);
    CHECK(list->count() == 1);
    bench.press(Qt::Key_Return);
    REQUIRE(soon([&] { return bench.rows().size() == 4; }));
    CHECK(bench.rows().back().evidence.question == u"fx_02"_s);
    CHECK(bench.viewer->canvas()->hasFocus());
}
