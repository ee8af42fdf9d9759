// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/derivedcopy.h"

#include "core/evidence/filefacts.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/qtcatch.h"

#include <QRandomGenerator>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y, random.generate() | 0xff000000U);
        }
    }
    return image;
}

QSet<QRgb> colours(const QImage &image, const QRect &rect)
{
    QSet<QRgb> found;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            found.insert(image.pixel(x, y));
        }
    }
    return found;
}

} // namespace

TEST_CASE("A blurred face is a few colours, whatever its size, the rest is untouched", "[evidence]")
{
    const QRect face = GENERATE(QRect(10, 20, 120, 90), QRect(0, 0, 300, 200), QRect(50, 50, 9, 7),
                                QRect(-40, -40, 100, 100), QRect(250, 150, 400, 400));
    const QImage before = noise({300, 200});
    const QImage after = edited(before, before.size(), {{face}, {}, {}, 0});
    const QRect covered = face.intersected(before.rect());
    CHECK(colours(after, covered).size() <= 36);
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (!covered.contains(x, y) && after.pixel(x, y) != before.pixel(x, y)) {
                FAIL("changed outside at " << x << ',' << y);
            }
        }
    }
}

TEST_CASE("Two faces with the same means look the same when blurred: the difference is gone", "[evidence]")
{
    QImage one = noise({96, 96});
    QImage other = one.mirrored(true, false);
    const QRect whole(0, 0, 16, 16); // one block
    const QImage left = edited(one.copy(0, 0, 16, 16), {16, 16}, {{whole}, {}, {}, 0});
    const QImage right = edited(other.copy(80, 0, 16, 16), {16, 16}, {{whole}, {}, {}, 0});
    CHECK(left == right);
}

TEST_CASE("Edits are in pixels of the upright original, at whatever scale they are done", "[evidence]")
{
    const QByteArray original = withMetadata(photo("jpg", {640, 480}), 6); // upright 480 x 640, red at the top right
    ImageEdits edits;
    edits.crop = {360, 0, 120, 160}; // the red quarter
    const Result<QByteArray> copy = derivedCopy(original, u"a.jpg"_s, edits);
    REQUIRE_OK(copy);
    const QImage shown = QImage::fromData(*copy);
    CHECK(shown.size() == QSize(120, 160));
    CHECK(qRed(shown.pixel(60, 80)) > 200);
    CHECK(qBlue(shown.pixel(60, 80)) < 60);

    edits.quarterTurns = 1;
    CHECK(QImage::fromData(derivedCopy(original, u"a.jpg"_s, edits).value()).size() == QSize(160, 120));
    edits.crop = {1000, 1000, 10, 10};
    CHECK(derivedCopy(original, u"a.jpg"_s, edits).error().code == Error::Code::BadArgument);
}

TEST_CASE("A large original is made smaller, and the blur still covers its rectangle", "[evidence]")
{
    const QByteArray original = photo("jpg", {6000, 1000});
    const Result<QByteArray> copy = derivedCopy(original, u"a.jpg"_s, {{QRect(0, 0, 1500, 250)}, {}, {}, 0});
    REQUIRE_OK(copy);
    const QImage shown = QImage::fromData(*copy);
    CHECK(shown.width() == maxDerivedSide);
}

TEST_CASE("An arrow is drawn, and its tip is where it points", "[evidence]")
{
    QImage grey(200, 200, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    const QImage shown = edited(grey, grey.size(), {{}, {QLine(20, 20, 150, 100)}, {}, 0});
    CHECK(qRed(shown.pixel(150, 100)) > qGreen(shown.pixel(150, 100)) + 80);
    CHECK(shown.pixel(20, 150) == grey.pixel(20, 150));
}

TEST_CASE("A derived copy tells nothing of the original but the picture", "[evidence]")
{
    const QByteArray original = withMetadata(photo("jpg", {640, 480}), 6, "secret software");
    const Result<QByteArray> copy = derivedCopy(original, u"a.jpg"_s, {{QRect(0, 0, 99, 99)}, {}, {}, 2});
    REQUIRE_OK(copy);
    CHECK(evidence::photoFacts(*copy) == evidence::PhotoFacts());
    for (const char *trace : {"secret", "Qasim", "GPS", "Exif", "ICC_PROFILE"}) {
        CHECK_FALSE(copy->contains(trace));
    }
    CHECK(derivedCopy(original, u"a.jpg"_s, {{QRect(0, 0, 99, 99)}, {}, {}, 2}).value() == *copy);
    CHECK(evidence::fileFacts(*copy, u"a.jpg"_s)->kind == evidence::FileKind::Jpeg);
}

TEST_CASE("Edits go through JSON and back, other JSON is refused", "[evidence]")
{
    const ImageEdits edits{{QRect(1, 2, 3, 4), QRect(-5, 6, 7, 8)}, {QLine(9, 10, 11, 12)}, QRect(0, 0, 640, 480), 3};
    CHECK(imageEditsFrom(toJson(edits)).value() == edits);
    CHECK(imageEditsFrom(toJson({})).value() == ImageEdits());
    const QString json = GENERATE(as<QString>(), u""_s, u"[]"_s, u"{}"_s, u"{\"version\":2}"_s,
                                  u"{\"version\":1,\"new\":1}"_s, u"{\"version\":1,\"turn\":45}"_s,
                                  u"{\"version\":1,\"turn\":360}"_s, u"{\"version\":1,\"crop\":[0,0,0,9]}"_s,
                                  u"{\"version\":1,\"blur\":[[1,2,3]]}"_s, u"{\"version\":1,\"blur\":{}}"_s,
                                  u"{\"version\":1,\"blur\":[[1,2,3,1e9]]}"_s);
    CAPTURE(json);
    CHECK(imageEditsFrom(json).error().code == Error::Code::BadArgument);
}
