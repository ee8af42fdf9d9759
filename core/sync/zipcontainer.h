// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

namespace meyar::bundle {

/// The only names there are: fixed words and hexadecimal digits, so that none can be a path.
namespace entryname {
inline constexpr QByteArrayView manifest = "manifest.cbor";
inline constexpr QByteArrayView signature = "manifest.cbor.minisig";
inline constexpr QByteArrayView readme = "README.txt";
[[nodiscard]] QByteArray segment(const QByteArray &sha256); ///< "ops/<hexadecimal>.cbor.zst"
[[nodiscard]] QByteArray blob(const QByteArray &sha256, const QByteArray &type); ///< "blob/<hexadecimal>.jpg"
[[nodiscard]] QByteArray blobType(QByteArrayView name); ///< "jpg"; empty if it names no blob
} // namespace entryname

/// An entry of the ZIP. `bytes` shows into the file's bytes and lives no longer than they do.
struct Entry
{
    QByteArray name;
    QByteArrayView bytes;
    qsizetype offset = 0; ///< of `bytes` in the file

    [[nodiscard]] QByteArray toByteArray() const
    {
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    }
    [[nodiscard]] QString place() const; ///< "manifest.cbor, bytes 43-180", for errors
};

/// A ZIP of stored entries, without times, attributes, extra fields or comments: the same entries
/// always give the same bytes.
[[nodiscard]] QByteArray zipped(const std::vector<Entry> &entries);
/// The same, written to a device; false if that failed.
[[nodiscard]] bool writeZip(QIODevice &device, const std::vector<Entry> &entries);

/// Reads only what zipped() writes: every header is built again and compared byte for byte. So
/// there is one way to read the file, with no room for a second directory, hidden data,
/// compression, links or paths.
[[nodiscard]] Result<std::vector<Entry>> unzipped(const QByteArray &file, const QString &path);

/// The entry whose local header begins at `start`, if its sizes lie within the file; nothing of it is compared.
[[nodiscard]] std::optional<Entry> entryAt(QByteArrayView file, qsizetype start);
[[nodiscard]] bool isEntryName(QByteArrayView name); ///< one that an entry may have

[[nodiscard]] tl::unexpected<Error> damaged(const QString &path, const Entry &entry);

} // namespace meyar::bundle
