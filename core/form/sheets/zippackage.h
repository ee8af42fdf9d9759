// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets/limits.h"

#include <QByteArray>
#include <QHash>

#include <tl/expected.hpp>

#include <cstdint>

namespace meyar::form {

/// Why a part or the whole package cannot be read: a kind of problem and its arguments.
struct PackageTrouble
{
    Problem::Kind kind = Problem::Kind::FileUnreadable;
    QStringList args;
};

template <typename T = void> using FromPackage = tl::expected<T, PackageTrouble>;

/// The most that a package may unpack to.
struct PackageLimits
{
    std::int64_t partBytes = SheetLimits::partBytes;
    std::int64_t packageBytes = SheetLimits::packageBytes;
    std::int64_t entries = SheetLimits::packageEntries;
};

/// A ZIP in memory (stored or deflated parts, ZIP64 too) whose parts are read within limits,
/// whatever sizes it claims. Written on zlib alone: libxlsxwriter brings another minizip of the same
/// names as every ZIP library's, and the two cannot live in one program.
class ZipPackage
{
public:
    /// `file` is what problems call it.
    ZipPackage(QByteArray bytes, QString file, PackageLimits limits = {});

    [[nodiscard]] FromPackage<> open();
    /// The names of its parts as written, in the order of its directory.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Names without regard to case and with '/' or '\', as packages of Office are; the part of
    /// exactly that name if there is one.
    [[nodiscard]] bool contains(const QString &part) const;
    [[nodiscard]] FromPackage<QByteArray> read(const QString &part);
    /// As read(), and refused if the parser should not see it (safexml.h).
    [[nodiscard]] FromPackage<QByteArray> readXml(const QString &part);

    /// The trouble of a file that cannot be read for a fixed English reason.
    [[nodiscard]] tl::unexpected<PackageTrouble> unreadable(const QString &reason) const;

private:
    struct Entry
    {
        bool isEncrypted = false;
        int method = 0;
        quint32 checkSum = 0;
        std::uint64_t packed = 0; ///< bytes in the file
        std::uint64_t unpacked = 0; ///< as claimed
        std::uint64_t at = 0; ///< of its own header
    };
    struct Directory
    {
        std::uint64_t at = 0;
        std::uint64_t count = 0;
        std::uint64_t before
            = 0; ///< bytes before the first part, as of a program that unpacks itself
    };
    [[nodiscard]] bool findDirectory(Directory &directory) const;
    [[nodiscard]] bool readDirectory(const Directory &directory);
    [[nodiscard]] FromPackage<QByteArray> inflated(QByteArrayView packed);
    [[nodiscard]] FromPackage<> allow(std::int64_t partSize, std::int64_t more);
    [[nodiscard]] std::uint64_t number(std::uint64_t at, int bytes) const;
    [[nodiscard]] const Entry *find(const QString &part) const;

    QByteArray m_bytes;
    QString m_file;
    PackageLimits m_limits;
    QStringList m_names;
    QHash<QString, Entry> m_byName;
    QHash<QString, Entry> m_parts; ///< by name without regard to case
    std::int64_t m_unpacked = 0;
};

} // namespace meyar::form
