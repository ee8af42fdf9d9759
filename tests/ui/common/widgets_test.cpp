// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/answerbutton.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/marks.h"
#include "ui/common/meters.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

QImage markImage(Mark mark, const QColor &color = {})
{
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(painter, QRectF(0, 0, 32, 32), mark, lightTokens, color);
    return image;
}

} // namespace

TEST_CASE("the marks differ in shape, not only in colour")
{
    std::set<QByteArray> shapes;
    const std::vector<Mark> marks{Mark::Good,     Mark::Warn,          Mark::Bad,
                                  Mark::Critical, Mark::NotApplicable, Mark::Conflict,
                                  Mark::Quarter,  Mark::Half,          Mark::ThreeQuarters,
                                  Mark::Empty,    Mark::Question,      Mark::Saving};
    for (const Mark mark : marks) {
        const QImage image = markImage(mark, Qt::black);
        shapes.insert(
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    CHECK(shapes.size() == marks.size());
}

TEST_CASE("progress is told in quarters")
{
    CHECK(progressMark(0, 26) == Mark::Empty);
    CHECK(progressMark(1, 26) == Mark::Quarter);
    CHECK(progressMark(13, 26) == Mark::Half);
    CHECK(progressMark(25, 26) == Mark::ThreeQuarters);
    CHECK(progressMark(26, 26) == Mark::Good);
}

TEST_CASE("an answer is given by Enter, Space and click, and a chosen one stays chosen")
{
    const Theme theme;
    AnswerButton button(u"No"_s, Mark::Bad, u"N"_s);
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    button.setAutoExclusive(true);

    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(clicked.size() == 1);
    CHECK(button.isChecked());
    CHECK(button.height() >= 44);
    CHECK(button.sizeHint().height() == 58);
    button.setSecondWord(u"نہیں"_s);
    CHECK(button.accessibleName() == u"No, نہیں");
}

TEST_CASE("the segmented switch moves with the arrows of the reading direction")
{
    const Theme theme;
    SegmentedSwitch views(u"View"_s);
    views.addChoice(u"a"_s, u"One"_s);
    views.addChoice(u"b"_s, u"Two"_s);
    const QSignalSpy chosen(&views, &SegmentedSwitch::chosen);

    QTest::keyClick(&views, Qt::Key_Right);
    CHECK(views.current() == u"b");
    views.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&views, Qt::Key_Right);
    CHECK(views.current() == u"a");
    CHECK(chosen.size() == 2);
    views.setCurrent(u"b"_s);
    CHECK(chosen.size() == 2);
}

TEST_CASE("the meter starts at the leading edge in both directions")
{
    const Theme theme;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(200, 12, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        MeterBar::paint(painter, image.rect(), 1, 1, 2, direction);
        painter.end();
        const int met = direction == Qt::LeftToRight ? 20 : 180;
        const int failed = direction == Qt::LeftToRight ? 180 : 20;
        CHECK(image.pixelColor(met, 6) == lightTokens.chartGood);
        CHECK(image.pixelColor(failed, 6) == lightTokens.chartBad);
    }
}

TEST_CASE("icons take the colour of the theme in force and are there in both sizes")
{
    Theme theme;
    const QIcon next = icon(u"go-next"_s);
    REQUIRE_FALSE(next.isNull());
    const auto inkOfIcon = [&next] {
        const QImage image = next.pixmap(QSize(22, 22)).toImage();
        QColor darkest;
        int alpha = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > alpha) {
                    darkest = image.pixelColor(x, y);
                    alpha = darkest.alpha();
                }
            }
        }
        return darkest;
    };
    const QColor light = inkOfIcon();
    theme.setKind(ThemeKind::Dark);
    const QColor dark = inkOfIcon();
    CHECK(dark.lightness() > light.lightness() + 60);
    CHECK(icon(u"no-such-icon"_s).isNull());
}

TEST_CASE("the undo bar calls back once and goes away")
{
    const Theme theme;
    QWidget window;
    window.resize(600, 400);
    window.show();
    MessageBar bar(&window);
    bar.move(300, 300);
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus();
    int undone = 0;
    bar.showUndo(u"Photo deleted"_s, [&undone] { ++undone; });
    CHECK(bar.isVisible());
    auto *undo = bar.findChildren<Button *>().constFirst();
    undo->click();
    CHECK(undone == 1);
    CHECK_FALSE(bar.isVisible());

    bar.setDuration(10);
    bar.showMessage(u"Exported"_s);
    CHECK(QTest::qWaitFor([&bar] { return !bar.isVisible(); }, 2000));
    CHECK(undone == 1);
}

TEST_CASE("switching the language turns the application round and back")
{
    Theme theme;
    LanguageController languages(theme);
    const QSignalSpy changed(&languages, &LanguageController::languageChanged);
    CHECK(languages.language() == Language::English);

    languages.setDisplay(DisplayLanguage::Urdu);
    CHECK(QApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(QApplication::font().families().first() == u"Meyar Naskh");
    languages.setDisplay(DisplayLanguage::Both);
    CHECK(languages.language() == Language::English);
    CHECK(QApplication::layoutDirection() == Qt::LeftToRight);
    CHECK(changed.size() == 2);
    languages.setDisplay(DisplayLanguage::English);
    CHECK(changed.size() == 2); // the window's language is the same
}

TEST_CASE("numbers keep their order: they are isolated")
{
    CHECK(number(qint64(1204)) == u"\u20681,204\u2069");
    CHECK(fraction(12, 26) == u"\u206612/26\u2069");
    CHECK(dotted({u"FE-18"_s, {}, u"2 photos"_s}) == u"\u2068FE-18\u2069 · \u20682 photos\u2069");
}

TEST_CASE("an answer of many words is told whole, in as many lines as it needs")
{
    const AnswerButton usual(u"Yes"_s, Mark::Good, u"Y"_s);
    CHECK(usual.heightForWidth(300) == metric::answerButton);
    const AnswerButton wordy(u"Wait outside, raise the alarm and send in people with breathing gear and a rope, one of "
                             "whom stays at the hatch and counts everybody who comes out again"_s,
                             Mark::Empty, u"3"_s);
    CHECK(wordy.heightForWidth(500) > metric::answerButton);
    CHECK(wordy.heightForWidth(wordy.sizeHint().width()) == metric::answerButton);
}
