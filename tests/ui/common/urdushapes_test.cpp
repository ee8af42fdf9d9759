// SPDX-License-Identifier: GPL-3.0-or-later
// Urdu as the window draws it, against HarfBuzz's own viewer: the same letters at the same places.
#include "tests/support/qtcatch.h"
#include "ui/common/fonts.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

constexpr int pixels = 96;

/// Words of factories, laws and forms, with what Nastaliq finds hard: long joins, marks over marks, digits.
constexpr std::array strings{
    u"معیار",      u"کارخانہ",      u"چمڑے کی فیکٹری", u"حفاظت و صحت",     u"ہنگامی دروازہ", u"آگ بجھانے کا سلنڈر", u"کیمیکل",
    u"مشینیں",     u"تنخواہ",       u"کم از کم اجرت",  u"اوور ٹائم",       u"گھنٹے",         u"خواتین کارکن",       u"بچوں سے مشقت",
    u"ہراسانی",    u"شکایت",        u"انجمن سازی",     u"پنجاب",           u"سیالکوٹ",       u"فیصل آباد",          u"قصور",
    u"نکاسی آب",   u"فضلہ",         u"بجلی کے تار",    u"بوائلر",          u"سرٹیفکیٹ",      u"رجسٹر",              u"اصلاحی منصوبہ",
    u"میعاد",      u"ذمہ دار",      u"تصدیق",          u"خلاف ورزی",       u"سنگین",         u"معمولی",             u"تربیت",
    u"پیداوار",    u"ٹھیکیدار",     u"ملازمت",         u"صفائی",           u"جزوی طور پر",
};

/// The ink alone, darkness 0 to 255.
QImage inkOf(const QImage &picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    QRect ink;
    for (int y = 0; y < gray.height(); ++y) {
        for (int x = 0; x < gray.width(); ++x) {
            if (qGray(gray.pixel(x, y)) < 128) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return gray.copy(ink.adjusted(-2, -2, 2, 2));
}

QImage drawn(const QString &text, const QString &family)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    QImage image(2000, 600, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::RightToLeft);
    painter.setFont(font);
    painter.drawText(QRect(20, 20, 1960, 560), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.end();
    return inkOf(image);
}

QImage expected(const QString &text, const QString &font, const QString &picture)
{
    QProcess viewer;
    viewer.start(u"hb-view"_s, {u"--font-file="_s + font, u"--font-size=%1"_s.arg(pixels), u"--direction=rtl"_s, u"--language=ur"_s,
                                u"--margin=20"_s, u"--font-extents=300,300,0"_s, u"--output-format=png"_s, u"--output-file="_s + picture, text});
    REQUIRE(viewer.waitForFinished(20'000));
    REQUIRE(viewer.exitCode() == 0);
    const QImage loaded(picture);
    QImage onWhite(loaded.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, loaded);
    return inkOf(onWhite);
}

/// Darkness at a place, 0 outside.
int dark(const QImage &image, int x, int y)
{
    return image.valid(x, y) ? 255 - image.constScanLine(y)[x] : 0;
}

/// Ink of `from` that `in`, moved by `by`, does not have there or two pixels beside: the two smooth their edges differently, and Qt
/// puts letters at whole pixels.
double missing(const QImage &from, const QImage &in, QPoint by)
{
    double lost = 0;
    for (int y = 0; y < from.height(); ++y) {
        for (int x = 0; x < from.width(); ++x) {
            const int here = dark(from, x, y);
            int most = 0;
            for (int i = 0; here > most && i < 25; ++i) {
                most = std::max(most, dark(in, x - by.x() + i % 5 - 2, y - by.y() + i / 5 - 2));
            }
            lost += std::max(0, here - most);
        }
    }
    return lost;
}

double inkIn(const QImage &image)
{
    return missing(image, QImage(), {});
}

/// How much ink of one is not where the other has it, as a share of their ink: 0 = the same, 1 = nothing in common. The
/// box of the ink is known to a pixel only.
double difference(const QImage &a, const QImage &b)
{
    double least = 1;
    for (int i = 0; i < 9; ++i) {
        const QPoint by(i % 3 - 1, i / 3 - 1);
        least = std::min(least, (missing(a, b, by) + missing(b, a, -by)) / (inkIn(a) + inkIn(b)));
    }
    return least;
}

/// The viewer cuts what rises above the font's box: the tip of a kaf at the right, never more than this.
constexpr int mostCut = 26;

/// As much of it as a picture of `size` has, from its lower left corner.
QImage withoutTop(const QImage &image, QSize size)
{
    return image.copy(0, image.height() - size.height(), size.width(), size.height());
}

} // namespace

TEST_CASE("Forty Urdu strings are drawn as HarfBuzz's viewer draws them")
{
    if (QStandardPaths::findExecutable(u"hb-view"_s).isEmpty()) {
        WARN("hb-view (package libharfbuzz-bin) is not installed: nothing was compared");
        return;
    }
    static_assert(strings.size() == 40);
    REQUIRE(registerFonts());
    QTemporaryDir folder;
    for (const auto &[family, file] : {std::pair(u"Meyar Nastaliq"_s, u"MeyarNastaliq-Regular.ttf"_s),
                                       std::pair(u"Meyar Naskh"_s, u"MeyarNaskh-Regular.ttf"_s)}) {
        const QString font = folder.filePath(file);
        REQUIRE(QFile::copy(u":/fonts/"_s + file, font));
        for (const char16_t *string : strings) {
            const QString text = QString::fromUtf16(string);
            INFO((family + u": "_s + text).toStdString());
            const QImage ours = drawn(text, family);
            const QImage theirs = expected(text, font, folder.filePath(u"view.png"_s));
            CHECK(ours.width() >= theirs.width() - 2);
            CHECK(ours.height() >= theirs.height() - 2);
            CHECK(ours.width() <= theirs.width() + mostCut);
            CHECK(ours.height() <= theirs.height() + mostCut);
            CHECK(difference(withoutTop(ours, theirs.size()), theirs) < 0.05);
        }
    }
    // The comparison itself sees a wrong word.
    CHECK(difference(drawn(u"تنخواہ"_s, u"Meyar Naskh"_s), drawn(u"تنخواہیں"_s, u"Meyar Naskh"_s)) > 0.1);
}
