// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/segments.h"

#include "core/sync/cborcursor.h"
#include "core/sync/limits.h"

#include <QCborStreamWriter>

#include <zstd.h>

#include <memory>

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr int level = 9;
constexpr int windowLog = 23;
constexpr QByteArrayView frameStart("\x28\xb5\x2f\xfd", 4);

template <auto release> struct Release
{
    template <typename T> void operator()(T *context) const { release(context); }
};

QByteArray encoded(const RawChange &change)
{
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(2);
    cbor.append(change.head);
    if (change.body.isNull()) {
        cbor.append(nullptr);
    } else {
        cbor.append(change.body);
    }
    cbor.endArray();
    return bytes;
}

QByteArray compressed(const QByteArray &bytes)
{
    const std::unique_ptr<ZSTD_CCtx, Release<ZSTD_freeCCtx>> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compress2(
        context.get(), frame.data(), static_cast<size_t>(frame.size()), bytes.constData(), size);
    if (ZSTD_isError(written)) {
        qFatal("zstd could not compress: %s", ZSTD_getErrorName(written));
    }
    frame.resize(static_cast<qsizetype>(written));
    frame.squeeze();
    return frame;
}

/// The frame header's own word on its window, because a decoder that has room for everything
/// ignores it.
quint64 windowSize(QByteArrayView frame, quint64 contentSize)
{
    constexpr int singleSegment = 0x20;
    if (static_cast<quint8>(frame[4]) & singleSegment) {
        return contentSize;
    }
    const auto descriptor = static_cast<quint8>(frame[5]);
    const quint64 base = Q_UINT64_C(1) << (10 + (descriptor >> 3));
    return base + base / 8 * (descriptor & 7);
}

bool hasOurFlags(QByteArrayView frame)
{
    constexpr int flags = 0x1f; // unused, reserved, checksum, dictionary (two bits)
    constexpr int onlyChecksum = 0x04;
    return (static_cast<quint8>(frame[4]) & flags) == onlyChecksum;
}

std::optional<QByteArray> decompressed(QByteArrayView frame, quint64 size)
{
    const std::unique_ptr<ZSTD_DCtx, Release<ZSTD_freeDCtx>> context(ZSTD_createDCtx());
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windowLog);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t written
        = ZSTD_decompressDCtx(context.get(), bytes.data(), static_cast<size_t>(bytes.size()),
                              frame.data(), static_cast<size_t>(frame.size()));
    return written == size ? std::optional(bytes) : std::nullopt;
}

} // namespace

Result<std::vector<QByteArray>> packed(const std::vector<RawChange> &changes)
{
    std::vector<QByteArray> segments;
    QByteArray segment;
    qint64 total = 0;
    for (const RawChange &change : changes) {
        const QByteArray bytes = encoded(change);
        total += bytes.size();
        if (bytes.size() > maxSegmentSize || total > maxUnpackedSize) {
            const qint64 limit = total > maxUnpackedSize ? maxUnpackedSize : maxSegmentSize;
            return fail(Error::Code::TooLarge,
                        {u"changes"_s, QString::number(std::max<qint64>(total, bytes.size())),
                         QString::number(limit)});
        }
        if (segment.size() + bytes.size() > maxSegmentSize) {
            segments.push_back(compressed(segment));
            segment.clear();
        }
        segment += bytes;
    }
    if (!segment.isEmpty()) {
        segments.push_back(compressed(segment));
    }
    return segments;
}

std::optional<quint64> unpackedSize(QByteArrayView segment)
{
    constexpr qsizetype smallestFrame = 10;
    if (segment.size() < smallestFrame || !segment.startsWith(frameStart)
        || !hasOurFlags(segment)) {
        return std::nullopt;
    }
    const auto size = static_cast<size_t>(segment.size());
    const unsigned long long content = ZSTD_getFrameContentSize(segment.data(), size);
    const bool isKnown = content != ZSTD_CONTENTSIZE_UNKNOWN && content != ZSTD_CONTENTSIZE_ERROR;
    const bool isOneFrame = ZSTD_findFrameCompressedSize(segment.data(), size) == size;
    return isKnown && isOneFrame ? std::optional<quint64>(content) : std::nullopt;
}

Result<std::vector<RawChange>> unpacked(const Entry &segment, const QString &path)
{
    const std::optional<quint64> size = unpackedSize(segment.bytes);
    if (!size) {
        return damaged(path, segment);
    }
    if (*size > quint64(maxSegmentSize) || windowSize(segment.bytes, *size) > maxWindowSize) {
        return fail(Error::Code::TooLarge,
                    {u"segment"_s, QString::number(*size), QString::number(maxSegmentSize)},
                    QString::fromLatin1(segment.name));
    }
    const std::optional<QByteArray> bytes = decompressed(segment.bytes, *size);
    if (!bytes) {
        return damaged(path, segment);
    }
    std::vector<RawChange> changes;
    CborCursor cbor(*bytes);
    while (cbor.hasMore()) {
        cbor.array(2, 2);
        cbor.require(changes.size() < maxOps);
        RawChange &change = changes.emplace_back();
        change.head = cbor.bytes(0, bytes->size());
        if (!cbor.null()) {
            change.body = cbor.bytes(0, bytes->size());
        }
    }
    if (!cbor.isComplete()) {
        return damaged(path, segment);
    }
    return changes;
}

} // namespace meyar::bundle
