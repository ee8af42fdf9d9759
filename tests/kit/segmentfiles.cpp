// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/segments.h"
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

#include <zstd.h>

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bad = Error::Code::Damaged;
constexpr auto large = Error::Code::TooLarge;

struct Frame
{
    bool checksum = true;
    bool size = true;
    int level = 3;
};

QByteArray framed(const QByteArray &bytes, const Frame &how = {})
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, how.level);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, how.checksum ? 1 : 0);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, how.size ? 1 : 0);
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), '\0');
    frame.resize(static_cast<qsizetype>(ZSTD_compress2(context, frame.data(), static_cast<size_t>(frame.size()),
                                                       bytes.constData(), static_cast<size_t>(bytes.size()))));
    ZSTD_freeCCtx(context);
    return frame;
}

/// A bundle without feeds whose segments are these.
QByteArray of(const std::vector<QByteArray> &segments)
{
    return forged({.content = contentOf({}), .segments = segments});
}

/// A frame that says that it unpacks to more than it does.
QByteArray boasting()
{
    QByteArray frame = framed(QByteArray(100'000, 'x'));
    frame[5] = static_cast<char>(frame[5] + 1); // the content size stands behind five bytes: one segment
    return frame;
}

std::vector<QByteArray> bombs(int count, qsizetype size)
{
    std::vector<QByteArray> segments;
    for (int i = 0; i < count; ++i) {
        segments.push_back(framed(QByteArray(size, static_cast<char>(i))));
    }
    return segments;
}

} // namespace

std::vector<HostileFile> segmentFiles()
{
    const QByteArray good = framed(QByteArray("\x82\x40\xf6", 3));
    QByteArray dictionary = good;
    dictionary[4] = static_cast<char>(dictionary[4] | 1);
    QByteArray reserved = good;
    reserved[4] = static_cast<char>(reserved[4] | 8);
    QByteArray checksum = good;
    checksum[checksum.size() - 1] = static_cast<char>(checksum.back() ^ 1);
    const QByteArray skippable = QByteArray("\x50\x2a\x4d\x18\x04\0\0\0hide", 12);
    return {
        refused("zstd-bomb", "17 MB of zeros in a kilobyte", large, "too large", of(bombs(1, 17'000'000))),
        refused("zstd-bombs", "forty times 8 MB", large, "too large", of(bombs(40, 8'000'000))),
        refused("zstd-noise", "a segment that is not zstd", bad, "ops/", of({QByteArray(100, 'n')})),
        refused("zstd-empty", "a segment of no bytes", bad, "ops/", of({QByteArray("")})),
        refused("zstd-no-size", "a frame that does not say its size", bad, "ops/",
                of({framed("\x82\x40\xf6", {.size = false})})),
        refused("zstd-no-checksum", "a frame without a checksum", bad, "ops/",
                of({framed("\x82\x40\xf6", {.checksum = false})})),
        refused("zstd-checksum", "a frame with a wrong checksum", bad, "ops/", of({checksum})),
        refused("zstd-two-frames", "two frames in one segment", bad, "ops/", of({good + good})),
        refused("zstd-skippable", "a frame behind, that unpackers pass over", bad, "ops/", of({good + skippable})),
        refused("zstd-skippable-first", "a frame before, that unpackers pass over", bad, "ops/", of({skippable + good})),
        refused("zstd-dictionary", "a frame that needs a dictionary", bad, "ops/", of({dictionary})),
        refused("zstd-reserved", "a frame with a flag that is nobody's", bad, "ops/", of({reserved})),
        refused("zstd-boasts", "a frame that says another size than it has", bad, "ops/", of({boasting()})),
        refused("zstd-cut", "half a frame", bad, "ops/", of({good.left(good.size() - 3)})),
        refused("segment-noise", "a segment that is no CBOR", bad, "ops/", of({framed("hello, hello, hello")})),
        refused("segment-triple", "three where two should stand", bad, "ops/",
                of({framed(QByteArray("\x83\x40\xf6\xf6", 4))})),
        refused("segment-text", "a header that is text", bad, "ops/", of({framed(QByteArray("\x82\x61x\xf6", 4))})),
        refused("segment-long", "a header of 4 GB in five bytes", bad, "ops/",
                of({framed(QByteArray("\x82\x5a\xff\xff\xff\xff", 6))})),
        refused("segment-cut", "a change that is not whole", bad, "ops/", of({framed(QByteArray("\x82\x41", 2))})),
        refused("segment-pairs", "five million empty pairs", bad, "ops/", of({framed(QByteArray("\x82\x40\xf6", 3).repeated(5'000'000))})),
        refused("segment-unpromised", "changes that no feed of the manifest promises", bad, "ops/",
                forged({.content = contentOf({}), .segments = bundle::packed(chain(vault::newKeyPair(), 'x', 2).changes).value()})),
    };
}

} // namespace meyar::kit
