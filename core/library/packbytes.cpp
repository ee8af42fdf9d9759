// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/canonical.h"
#include "core/library/pack.h"

#include <QCryptographicHash>

#include <zstd.h>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

// "MYP1", the 32 bytes of the content's SHA-256, one zstd frame of the canonical bytes that says
// its size.
const QByteArray magic = QByteArrayLiteral("MYP1");
constexpr qsizetype hashSize = 32;
constexpr unsigned long long maxContent = 64ULL * 1024 * 1024;

QByteArray compressed(const QByteArray &content)
{
    const auto size = static_cast<size_t>(content.size());
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compress(frame.data(), static_cast<size_t>(frame.size()),
                                         content.constData(), size, 9);
    Q_ASSERT(!ZSTD_isError(written)); // the bound above always suffices
    frame.truncate(static_cast<qsizetype>(written));
    return frame;
}

std::optional<QByteArray> decompressed(const QByteArray &frame)
{
    const auto size = static_cast<size_t>(frame.size());
    const unsigned long long content = ZSTD_getFrameContentSize(frame.constData(), size);
    // The two error codes are the largest values of the type, so this refuses them as well.
    if (content > maxContent) {
        return std::nullopt;
    }
    QByteArray bytes(static_cast<qsizetype>(content), Qt::Uninitialized);
    const size_t written
        = ZSTD_decompress(bytes.data(), static_cast<size_t>(content), frame.constData(), size);
    return !ZSTD_isError(written) && written == content ? std::optional(bytes) : std::nullopt;
}

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(Error::Code::Damaged, {u"pack"_s, where}, where);
}

} // namespace

QByteArray packToBytes(const Pack &pack)
{
    return magic + pack.hash + compressed(canonicalBytes(pack.sheets));
}

Result<std::shared_ptr<const Pack>> packFromBytes(const QByteArray &bytes)
{
    if (bytes.size() < magic.size() + hashSize || !bytes.startsWith(magic)) {
        return damaged(u"start"_s);
    }
    const QByteArray hash = bytes.mid(magic.size(), hashSize);
    const auto content = decompressed(bytes.mid(magic.size() + hashSize));
    if (!content || QCryptographicHash::hash(*content, QCryptographicHash::Sha256) != hash) {
        return damaged(u"content"_s);
    }
    const auto sheets = sheetsFromCanonical(*content);
    if (!sheets || canonicalHash(*sheets) != hash) {
        return damaged(u"sheets"_s);
    }
    LoadedPack loaded = loadPack(*sheets);
    if (!loaded.pack) {
        const auto errors = std::count_if(loaded.problems.begin(), loaded.problems.end(),
                                          [](const form::Problem &problem) {
                                              return problem.level == form::Problem::Level::Error;
                                          });
        return fail(Error::Code::PackInvalid, {u"pack"_s, QString::number(errors)});
    }
    return loaded.pack;
}

} // namespace meyar
