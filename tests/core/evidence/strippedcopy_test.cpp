// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/strippedcopy.h"

#include "core/evidence/imageparts.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/qtcatch.h"

#include <exiv2/exiv2.hpp>

#include <QImage>

using namespace meyar;
using namespace meyar::evidence;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Exiv2::Image> metadataOf(const QByteArray &bytes)
{
    std::unique_ptr<Exiv2::Image> image(
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                  static_cast<long>(bytes.size()))
            .release());
    image->readMetadata();
    return image;
}

void checkSaysNothing(const QByteArray &bytes)
{
    const auto image = metadataOf(bytes);
    CHECK(image->exifData().empty());
    CHECK(image->xmpData().empty());
    CHECK(image->iptcData().empty());
    CHECK(image->comment().empty());
    CHECK_FALSE(image->iccProfileDefined());
    for (const char *trace : {"secret", "Qasim", "GPS", "Exif", "http://", "Photoshop", "2026:03", "JFXX", "mntr"}) {
        CAPTURE(trace);
        CHECK_FALSE(bytes.contains(trace));
    }
}

/// The coded pixels, as they stand in the file.
QByteArray codedPixels(const QByteArray &bytes)
{
    QByteArray pixels;
    const std::vector<ImagePart> parts = imageParts(kindOf(bytes).value(), bytes).value();
    for (const ImagePart &part : parts) {
        if (part.name == "\xda" || part.name == "IDAT" || part.name == "VP8 ") {
            pixels += part.whole;
        }
    }
    return pixels;
}

} // namespace

TEST_CASE("A copy that leaves tells nothing but the picture", "[evidence]")
{
    const QByteArray plain = GENERATE(photo("jpg"), photo("png"));
    const QByteArray original = withMetadata(plain);
    REQUIRE(original.contains("secret"));
    REQUIRE_FALSE(metadataOf(original)->exifData().empty());

    const Result<QByteArray> copy = strippedCopy(original + "secret trailer", u"photo"_s);

    REQUIRE_OK(copy);
    checkSaysNothing(*copy);
    CHECK(codedPixels(*copy) == codedPixels(original));
    const QImage shown = QImage::fromData(*copy);
    CHECK(shown.convertToFormat(QImage::Format_RGB32) == QImage::fromData(plain).convertToFormat(QImage::Format_RGB32));
    CHECK(strippedCopy(*copy, u"photo"_s).value() == *copy);
}

TEST_CASE("A photo that has to be turned keeps that, and only that", "[evidence]")
{
    const int orientation = GENERATE(2, 3, 6, 8);
    const QByteArray original = withMetadata(photo("jpg"), orientation);

    const Result<QByteArray> copy = strippedCopy(original, u"photo"_s);

    REQUIRE_OK(copy);
    const auto image = metadataOf(*copy);
    REQUIRE(image->exifData().count() == 1);
    CHECK(image->exifData().begin()->key() == "Exif.Image.Orientation");
    CHECK(image->exifData().begin()->toLong() == orientation);
    CHECK_FALSE(copy->contains("secret"));
    CHECK_FALSE(copy->contains("GPS"));
    CHECK(codedPixels(*copy) == codedPixels(original));
}

TEST_CASE("Of a WebP only the picture's own chunks stay", "[evidence]")
{
    const QByteArray flagsOfAll("\x3c\0\0\0\x2b\x01\0\xc7\0\0", 10);
    const QByteArray original = webp({{"VP8X", flagsOfAll},
                                      {"ICCP", "secret profile"},
                                      {"VP8 ", vp8({300, 200})},
                                      {"EXIF", "secret place"},
                                      {"XMP ", "secret name"},
                                      {"ABCD", "secret x"}});
    const Result<QByteArray> copy = strippedCopy(original, u"photo"_s);
    REQUIRE_OK(copy);
    CHECK(*copy == webp({{"VP8X", QByteArray("\x10\0\0\0\x2b\x01\0\xc7\0\0", 10)}, {"VP8 ", vp8({300, 200})}}));
}

TEST_CASE("A thumbnail in JPEG's own header is dropped", "[evidence]")
{
    const QByteArray plain = photo("jpg");
    const QByteArray jfif = plain.mid(2, 18);
    REQUIRE(jfif.contains("JFIF"));
    QByteArray withThumbnail = jfif;
    withThumbnail[3] = 16 + 12;
    withThumbnail[16] = 2;
    withThumbnail[17] = 2;
    const QByteArray original = plain.left(2) + withThumbnail + "secretpixels" + plain.mid(20);
    REQUIRE(imageParts(FileKind::Jpeg, original));
    CHECK(strippedCopy(original, u"photo"_s).value() == strippedCopy(plain, u"photo"_s).value());
}

TEST_CASE("What cannot be stripped gives no copy", "[evidence]")
{
    CHECK(strippedCopy("%PDF-1.7\n", u"a.pdf"_s).error().code == Error::Code::NotEvidence);
    CHECK(strippedCopy("text", u"a.txt"_s).error().code == Error::Code::NotEvidence);
    CHECK(strippedCopy(photo("jpg").left(300), u"a.jpg"_s).error().code == Error::Code::Damaged);
}
