// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training/bench.h"
#include "ui/training/projector.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;

namespace {

/// Everything that a widget says, shown or spoken.
QString saidBy(const QWidget &widget)
{
    QStringList all{widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        all << label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        all << button->text();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        all << line->text();
    }
    return all.join(u' ');
}

} // namespace

TEST_CASE("Groups answer by number keys, letters choose the group, and one key begins again")
{
    Theme theme;
    Projector projector;
    projector.resize(1280, 720);
    QTest::keyClick(&projector, Qt::Key_1);
    QTest::keyClick(&projector, Qt::Key_3);
    CHECK(projector.answerOf(0) == 0);
    CHECK(projector.answerOf(1) == 2);
    CHECK(projector.group() == 2);
    QTest::keyClick(&projector, Qt::Key_F); // group F
    QTest::keyClick(&projector, Qt::Key_2);
    CHECK(projector.answerOf(5) == 1);
    CHECK(projector.answerOf(2) == -1);
    QTest::keyClick(&projector, Qt::Key_A); // a group may think again
    QTest::keyClick(&projector, Qt::Key_4);
    CHECK(projector.answerOf(0) == 3);
    QTest::keyClick(&projector, Qt::Key_B);
    QTest::keyClick(&projector, Qt::Key_6); // there are four answers
    CHECK(projector.answerOf(1) == 2);
    CHECK(projector.spoken().contains(u": F."_s)); // group F alone chose the second
    QTest::keyClick(&projector, Qt::Key_PageDown);
    CHECK(projector.current() == 1);
    CHECK(projector.answerOf(0) == -1);
    QTest::keyClick(&projector, Qt::Key_PageUp);
    CHECK(projector.answerOf(0) == 3);
    QTest::keyClick(&projector, Qt::Key_R);
    CHECK(projector.answerOf(0) == -1);
    CHECK(projector.current() == 0);
}

TEST_CASE("What is right is told when the trainer asks, and not before")
{
    Theme theme;
    Projector projector;
    QTest::keyClick(&projector, Qt::Key_Return);
    CHECK_FALSE(projector.isTold()); // an opinion has no right answer
    QTest::keyClick(&projector, Qt::Key_PageDown);
    CHECK_FALSE(projector.spoken().contains(u"Right"_s));
    QTest::keyClick(&projector, Qt::Key_Return);
    CHECK(projector.isTold());
    CHECK(projector.spoken().contains(u"Right"_s));
    QTest::keyClick(&projector, Qt::Key_PageDown);
    CHECK_FALSE(projector.isTold());
}

TEST_CASE("Before and after lie over each other, and two keys move the line")
{
    Theme theme;
    Projector projector;
    projector.resize(1280, 720);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&projector, Qt::Key_PageDown);
    }
    REQUIRE(practiceQuestions()[4].before != Scene::None);
    CHECK(projector.share() == Approx(0.5));
    const QImage half = projector.grab().toImage();
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(&projector, Qt::Key_Down);
    }
    CHECK(projector.share() == 0);
    CHECK(projector.grab().toImage() != half);
}

TEST_CASE("No text on the projector is smaller than a thirtieth of the screen")
{
    Theme theme;
    LanguageController languages(theme);
    for (const DisplayLanguage language : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        languages.setDisplay(language);
        for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(1920, 1080)}) {
            Projector projector;
            projector.resize(size);
            for (size_t i = 0; i < practiceQuestions().size(); ++i) {
                QTest::keyClick(&projector, Qt::Key_1);
                QTest::keyClick(&projector, Qt::Key_Return);
                CHECK_FALSE(projector.grab().isNull());
                CHECK(projector.smallestText() > 0);
                CHECK(projector.smallestText() * 30 >= size.height());
                QTest::keyClick(&projector, Qt::Key_PageDown);
            }
        }
    }
    languages.setDisplay(DisplayLanguage::English);
}

TEST_CASE("Nothing of the database can be reached from the projector")
{
    TrainingBench bench;
    bench.open();
    QTest::keyClick(bench.page, Qt::Key_F5);
    Projector *projector = bench.page->projector();
    REQUIRE(projector);
    CHECK(projector->isWindow());
    CHECK(bench.workspace->testimony().isProjecting());
    QList<const QWidget *> all{projector};
    for (const QWidget *child : projector->findChildren<QWidget *>()) {
        all << child;
    }
    const auto sayNothing = [&] {
        for (const QWidget *widget : all) {
            const QString said = saidBy(*widget);
            for (const QString &secret : {u"Noor"_s, u"Rawal"_s, u"Batch 7"_s, u"Thread"_s}) {
                CHECK_FALSE(said.contains(secret));
            }
            CHECK_FALSE(widget->inherits("QAbstractItemView"));
        }
    };
    for (int key = Qt::Key_Space; key <= Qt::Key_Underscore; ++key) { // no key opens anything
        QTest::keyClick(projector, Qt::Key(key));
        sayNothing();
    }
    CHECK(projector->actions().isEmpty());
    CHECK(projector->parentWidget() == nullptr);
    const CohortRecord before = bench.stored();
    QTest::keyClick(projector, Qt::Key_Escape);
    bench.waitFor([&] { return bench.page->projector() == nullptr; });
    CHECK_FALSE(bench.workspace->testimony().isProjecting());
    CHECK(bench.stored().sessions.size() == before.sessions.size());
}

TEST_CASE("The projector goes on by mouse too, and keys of the window are no answers")
{
    ui::Projector projector;
    projector.resize(1280, 720);
    projector.show();
    QSignalSpy left(&projector, &ui::Projector::left);
    const QString first = projector.spoken();
    QTest::keyClick(&projector, Qt::Key_2, Qt::ControlModifier);
    CHECK(projector.spoken() == first);
    const QPoint middle(640, 52);
    QTest::mouseClick(&projector, Qt::LeftButton, {}, middle + QPoint(115, 0)); // next
    CHECK(projector.spoken() != first);
    QTest::mouseClick(&projector, Qt::LeftButton, {}, middle - QPoint(210, 0)); // back
    CHECK(projector.spoken() == first);
    QTest::mouseClick(&projector, Qt::LeftButton, {}, middle + QPoint(200, 0)); // Esc
    CHECK(left.count() == 1);
}
