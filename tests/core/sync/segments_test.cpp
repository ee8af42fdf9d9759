// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/segments.h"

#include "core/sync/limits.h"
#include "tests/core/sync/bundlebuilder.h"
#include "tests/support/qtcatch.h"

#include <zstd.h>

using namespace meyar;
using namespace meyar::bundle;
using namespace Qt::StringLiterals;

namespace {

struct Frame
{
    int checksum = 1;
    int contentSize = 1;
    int windowLog = 23;
};

QByteArray frameOf(const QByteArray &bytes, const Frame &how = {})
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, how.checksum);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, how.contentSize);
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, how.windowLog);
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), '\0');
    frame.resize(static_cast<qsizetype>(ZSTD_compress2(
        context, frame.data(), static_cast<size_t>(frame.size()), bytes.constData(), size)));
    ZSTD_freeCCtx(context);
    return frame;
}

std::optional<Error::Code> refusal(const QByteArray &segment)
{
    const auto changes = unpacked(Entry{"ops/x"_ba, segment, 0}, u"path"_s);
    return changes ? std::nullopt : std::optional(changes.error().code);
}

const QByteArray twoChanges = QByteArray::fromHex("824101410282410141028241"
                                                  "01f6")
                                  .first(10);

} // namespace

TEST_CASE("Segments hold changes in their order", "[segments]")
{
    const auto changes = test::smallContent().changes;
    const auto segments = packed(changes);
    REQUIRE_OK(segments);
    REQUIRE(segments->size() == 1);

    const auto back = unpacked(Entry{"ops/x"_ba, segments->front(), 0}, u"path"_s);

    REQUIRE_OK(back);
    CHECK(*back == changes);
}

TEST_CASE("No changes are no segments", "[segments]")
{
    CHECK(packed({})->empty());
}

TEST_CASE("A change that fits no segment is too large", "[segments]")
{
    const auto segments = packed({{"h"_ba, QByteArray(maxSegmentSize, 'x')}});

    REQUIRE_FALSE(segments);
    CHECK(segments.error().code == Error::Code::TooLarge);
}

TEST_CASE("A segment is one frame with size, checksum and a small window", "[segments]")
{
    REQUIRE_FALSE(refusal(frameOf(twoChanges)));
    const QByteArray frame = frameOf(twoChanges);

    CHECK(refusal(frameOf(twoChanges, {.checksum = 0})) == Error::Code::Damaged);
    CHECK(refusal(frameOf(twoChanges, {.contentSize = 0})) == Error::Code::Damaged);
    CHECK(refusal(frame + frame) == Error::Code::Damaged);
    CHECK(refusal(frame + '\0') == Error::Code::Damaged);
    CHECK(refusal(QByteArray::fromHex("502a4d18040000000000000000"))
          == Error::Code::Damaged); // skippable
    CHECK(refusal({}) == Error::Code::Damaged);
    CHECK(refusal(frameOf(QByteArray(12'000'000, 'x'), {.windowLog = 25}))
          == Error::Code::TooLarge);
}

TEST_CASE("A zstd bomb is refused by what it says and by what it does", "[segments]")
{
    const QByteArray bomb = frameOf(QByteArray(maxSegmentSize + 1, '\0'));
    CHECK(bomb.size() < 10000);
    CHECK(refusal(bomb) == Error::Code::TooLarge);

    QByteArray liar = bomb;
    const qsizetype sizeField = 6; // four bytes behind magic, descriptor and window
    liar.replace(sizeField, 4, QByteArray::fromHex("10000000"));
    REQUIRE(unpackedSize(liar) == 16);
    CHECK(refusal(liar) == Error::Code::Damaged);
}

TEST_CASE("Every cut and every changed bit of a segment is refused or harmless", "[segments]")
{
    const QByteArray frame = packed(test::smallContent().changes)->front();
    for (qsizetype size = 0; size < frame.size(); ++size) {
        CHECK(refusal(frame.left(size)));
    }
    const auto original = unpacked(Entry{"ops/x"_ba, frame, 0}, u"path"_s);
    for (qsizetype i = 0; i < frame.size() * 8; ++i) {
        QByteArray changed = frame;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
        const auto changes = unpacked(Entry{"ops/x"_ba, changed, 0}, u"path"_s);
        CHECK(
            (!changes || *changes == *original)); // in a bundle, the entry's hash refuses this, too
    }
}

TEST_CASE("A segment is a sequence of pairs and nothing else", "[segments]")
{
    const char *sequence
        = GENERATE("8241014102"
                   "00",
                   "83410141024103", "8141", "824101", "82410160", "82f64101", "825f4101ff4102",
                   "8258014101", "82410141028241", "a141014102", "825bffffffffffffffff4102");
    CHECK(refusal(frameOf(QByteArray::fromHex(sequence))) == Error::Code::Damaged);
}
