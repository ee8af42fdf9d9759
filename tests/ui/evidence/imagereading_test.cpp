// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/imagereading.h"

#include "tests/core/evidence/samplephotos.h"
#include "tests/support/qtcatch.h"

#include <QElapsedTimer>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

bool isRed(QRgb colour)
{
    return qRed(colour) > 180 && qGreen(colour) < 80 && qBlue(colour) < 80;
}

} // namespace

TEST_CASE("A photo is read upright, within the size asked for", "[evidence]")
{
    // The sample is 64 x 48 with a red top left quarter; orientation 6 = turn clockwise, so red goes top right.
    const auto [orientation, within, size, redAt] = GENERATE(table<int, QSize, QSize, QPoint>({
        {1, QSize(1000, 1000), QSize(64, 48), QPoint(4, 4)},
        {1, QSize(32, 1000), QSize(32, 24), QPoint(2, 2)},
        {3, QSize(1000, 1000), QSize(64, 48), QPoint(60, 44)},
        {6, QSize(1000, 1000), QSize(48, 64), QPoint(44, 4)},
        {6, QSize(24, 1000), QSize(24, 32), QPoint(22, 2)},
        {8, QSize(1000, 32), QSize(24, 32), QPoint(2, 30)},
    }));
    CAPTURE(orientation);
    const QByteArray bytes = withMetadata(photo("jpg"), orientation);
    const Result<QImage> image = readImage(bytes, u"a.jpg"_s, within);
    REQUIRE_OK(image);
    CHECK(image->size() == size);
    CHECK(isRed(image->pixel(redAt)));
    CHECK(uprightSize(bytes, u"a.jpg"_s).value() == (orientation >= 5 ? QSize(48, 64) : QSize(64, 48)));
}

TEST_CASE("What must not be decoded is refused at once", "[evidence]")
{
    const QByteArray whole = photo("jpg", {400, 300});
    const auto [bytes, code] = GENERATE_COPY(table<QByteArray, Error::Code>({
        {pngBomb(30'000), Error::Code::TooLarge},
        {whole.left(whole.size() / 2), Error::Code::Damaged},
        {"%PDF-1.7", Error::Code::NotEvidence},
        {"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", Error::Code::NotEvidence},
        {"GIF89a", Error::Code::NotEvidence},
    }));
    QElapsedTimer watch;
    watch.start();
    const Result<QImage> image = readImage(bytes, u"a.jpg"_s, {200, 200});
    CHECK(watch.elapsed() < 100);
    REQUIRE_FALSE(image);
    CHECK(image.error().code == code);
}

TEST_CASE("A photo whose pixels are rubbish gives a picture or a refusal, never more", "[evidence]")
{
    const QByteArray whole = photo("jpg", {400, 300});
    for (qsizetype at = 2; at < whole.size(); at += 97) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const Result<QImage> image = readImage(changed, u"a.jpg"_s, {100, 100});
        if (image) {
            CHECK(image->width() <= 100);
            CHECK(image->height() <= 100);
        }
    }
}
