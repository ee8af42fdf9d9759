// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/bidi.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

/// The ink of the label drawn with a margin all around it; empty margins mean that nothing is cut
/// off.
bool inkStaysInside(Label &label)
{
    constexpr int margin = 40;
    label.setAttribute(Qt::WA_DontShowOnScreen);
    label.show();
    const QImage inside = label.grab().toImage();
    // The same layout in a widget with room around it: anything painted into the room was cut off
    // above.
    label.setContentsMargins(margin, margin, margin, margin);
    label.resize(label.width() + 2 * margin, label.height() + 2 * margin);
    const QImage roomy = label.grab().toImage();
    const QRgb ground = roomy.pixel(0, 0);
    for (int y = 0; y < roomy.height(); ++y) {
        for (int x = 0; x < roomy.width(); ++x) {
            const bool inMargin = x < margin || y < margin || x >= roomy.width() - margin
                || y >= roomy.height() - margin;
            if (inMargin && qAbs(qGray(roomy.pixel(x, y)) - qGray(ground)) > 60) {
                return false;
            }
        }
    }
    return !inside.isNull();
}

} // namespace

TEST_CASE("the ink of Nastaliq stays inside its label")
{
    const Theme theme;
    const QString text
        = GENERATE(u"گیس اور کیمیکل کی حفاظت"_s, u"ایکسیسبیلٹی"_s, u"کیا دروازے کھلے ہیں؟"_s,
                   u"ہنگامی اخراج کے تمام راستے، سیڑھیاں اور دروازے کام کے دوران کھلے ہوں"_s,
                   u"پیچ"_s, u"ٹیکسٹائل"_s);
    const int width = GENERATE(160, 300, 700);
    Label label(text, TextRole::Question);
    label.setLanguage(Language::Urdu);
    label.resize(width, label.heightForWidth(width));

    INFO(text.toStdString() << " in " << width);
    CHECK(inkStaysInside(label));
}

TEST_CASE("a label never reads markup")
{
    Label label(u"<b>5 < 6</b> & <img src='file:///etc/passwd'>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.sizeHint().width() > 250); // the tags are shown
}

TEST_CASE("a label that does not wrap is one line, elided, with its text as tool tip")
{
    const Theme theme;
    Label label(u"A very long name of a factory in a narrow column"_s);
    label.setWrap(false);
    label.resize(100, 20);
    label.setAttribute(Qt::WA_DontShowOnScreen);
    label.show();

    CHECK(label.sizeHint().height() == 20);
    CHECK(label.toolTip() == label.text());
    label.resize(800, 20);
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("a label grows by whole lines and stops at its maximum")
{
    const Theme theme;
    Label label(u"one two three four five six seven eight nine ten"_s);
    CHECK(label.heightForWidth(10'000) == 20);
    CHECK(label.heightForWidth(90) >= 80);
    label.setMaximumLines(2);
    CHECK(label.heightForWidth(90) == 40);
}

TEST_CASE("what is drawn in Urdu runs from right to left and keeps its numbers in order")
{
    const Placed place = placed(u"pH 7.5 ہے، نوٹیفکیشن 2025-26"_s, Qt::RightToLeft);
    CHECK(place.direction() == Qt::RightToLeft);
    CHECK(place.text == u"\u2066pH 7.5\u2069 ہے، نوٹیفکیشن \u20662025-26\u2069"_s);
    const Placed english = placed(u"Clause 2025-26"_s, Qt::LeftToRight);
    CHECK(english.direction() == Qt::LeftToRight);
    CHECK(english.text == u"Clause 2025-26");
}

TEST_CASE("a cut line ends with its dots outside of all isolates")
{
    const QFont font = fontOf(TextRole::Body, Language::Urdu);
    const Placed place = placed(u"نمبر 7775-14-6 7775-14-6 7775-14-6 7775-14-6 7775-14-6"_s, Qt::RightToLeft);
    const QString cut = elided(place.text, font, 160);
    REQUIRE(cut.endsWith(u'…'));
    CHECK(cut.count(QChar(0x2066)) == cut.count(QChar(0x2069)));
}
