// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filefacts.h"

#include "core/evidence/limits.h"
#include "tests/core/evidence/samplephotos.h"
#include "tests/support/qtcatch.h"

#include <QElapsedTimer>

using namespace meyar;
using namespace meyar::evidence;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("A file is what its content says, whatever its name", "[evidence]")
{
    const auto [bytes, mime, pixels] = GENERATE(table<QByteArray, QString, QSize>({
        {photo("jpg", {64, 48}), u"image/jpeg"_s, QSize(64, 48)},
        {photo("png", {65, 47}), u"image/png"_s, QSize(65, 47)},
        {webp({{"VP8 ", vp8({300, 200})}}), u"image/webp"_s, QSize(300, 200)},
        {webp({{"VP8X", QByteArray("\x08\0\0\0\x2b\x01\0\xc7\0\0", 10)}, {"VP8 ", vp8({300, 200})}}), u"image/webp"_s,
         QSize(300, 200)},
        {webp({{"VP8L", QByteArray("\x2f\x2b\xc1\x31\x00", 5)}}), u"image/webp"_s, QSize(300, 200)},
        {"%PDF-1.7\n", u"application/pdf"_s, QSize()},
    }));
    const Result<FileFacts> facts = fileFacts(bytes, u"holiday.txt"_s);
    REQUIRE_OK(facts);
    CHECK(mimeType(facts->kind) == mime);
    CHECK(facts->pixels == pixels);
}

TEST_CASE("What is neither photo nor document is not taken", "[evidence]")
{
    const auto [bytes, code] = GENERATE(table<QByteArray, Error::Code>({
        {"", Error::Code::NotEvidence},
        {"hello", Error::Code::NotEvidence},
        {"<svg xmlns='http://www.w3.org/2000/svg'/>", Error::Code::NotEvidence},
        {"GIF89a\1\0\1\0", Error::Code::NotEvidence},
        {"MZ\x90", Error::Code::NotEvidence},
        {"RIFF\4\0\0\0WAVE", Error::Code::NotEvidence},
        {QByteArray("\xff\xd8\xff\xd9", 4), Error::Code::Damaged},
        {QByteArray("\xff\xd8\xff\xe0\x00", 5), Error::Code::Damaged},
        {QByteArray("\x89PNG\r\n\x1a\n", 8), Error::Code::Damaged},
        {QByteArray("RIFF\4\0\0\0WEBP", 12), Error::Code::Damaged},
        {webp({{"VP8X", QByteArray("\2\0\0\0\1\0\0\1\0\0", 10)}, {"ANIM", "......"}}), Error::Code::NotEvidence},
        {webp({{"VP8X", QByteArray("\0\0\0\0\xff\xff\0\1\0\0", 10)}, {"VP8 ", vp8({9, 9})}}), Error::Code::TooLarge},
    }));
    CAPTURE(bytes);
    const Result<FileFacts> facts = fileFacts(bytes, u"photo.jpg"_s);
    REQUIRE_FALSE(facts);
    CHECK(facts.error().code == code);
}

TEST_CASE("Every way of cutting a photo off is noticed", "[evidence]")
{
    const QByteArray whole = GENERATE(photo("jpg"), withMetadata(photo("jpg")), photo("png"),
                                      webp({{"VP8 ", vp8({300, 200})}}));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<FileFacts> facts = fileFacts(whole.left(size), u"photo"_s);
        REQUIRE_FALSE(facts);
        REQUIRE((facts.error().code == Error::Code::Damaged || facts.error().code == Error::Code::NotEvidence));
    }
    CHECK(fileFacts(whole, u"photo"_s));
    CHECK(fileFacts(whole + "what phones append", u"photo"_s));
}

TEST_CASE("A picture that would not fit into memory is refused by its header, at once", "[evidence]")
{
    const auto [side, isTaken] = GENERATE(table<int, bool>({{30'000, false}, {16'385, false}, {10'000, true}}));
    const QByteArray bomb = pngBomb(side);
    QElapsedTimer watch;
    watch.start();
    const Result<FileFacts> facts = fileFacts(bomb, u"bomb.png"_s);
    CHECK(watch.elapsed() < 100);
    CHECK(facts.has_value() == isTaken);
    if (!isTaken) {
        CHECK(facts.error().code == Error::Code::TooLarge);
    }
}

TEST_CASE("A photo says when and with what it was taken, and whether it knows where", "[evidence]")
{
    const QByteArray bytes = withMetadata(photo("jpg"), 6);
    const PhotoFacts facts = photoFacts(bytes);
    CHECK(facts.takenAt.toString(Qt::ISODate) == u"2026-03-12T09:00:00+05:00"_s);
    CHECK(facts.orientation == 6);
    CHECK(facts.camera == u"Qasim Phone 7"_s);
    CHECK(facts.hasPosition);
    CHECK_FALSE(facts.isEdited);
    CHECK(photoFacts(photo("jpg")) == PhotoFacts());
    CHECK(photoFacts("no photo") == PhotoFacts());
}

TEST_CASE("A photo out of an editing program says so", "[evidence]")
{
    const auto [software, isEdited] = GENERATE(table<const char *, bool>({
        {"", false},
        {"G991BXXU3", false},
        {"HDR+ 1.0.4", false},
        {"Adobe Photoshop 24.1", true},
        {"GIMP 2.10.34", true},
        {"Snapseed 2.0", true},
    }));
    CAPTURE(software);
    const PhotoFacts facts = photoFacts(withMetadata(photo("jpg"), 1, software));
    CHECK(facts.isEdited == isEdited);
    CHECK(facts.software == QString::fromLatin1(software));
}
