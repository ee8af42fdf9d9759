// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"

#include <optional>

namespace meyar::bundle {

inline constexpr QLatin1StringView manifestMagic("meyar");

/// The map's keys, in the order in which they stand.
namespace manifestkey {
enum Key : quint64 {
    Magic,
    Version,
    BundleId,
    Hlc,
    Sender,
    Programme,
    Recipients,
    Volume,
    Entries,
    Feeds,
    Have,
    Devices,
    WantBlobs,
    WantRanges,
    AppVersion,
    MinReader,
    ProgrammeName,
    Purpose,
    Count
};
} // namespace manifestkey

/// What the manifest says of another entry of the ZIP.
struct ManifestEntry
{
    QByteArray name;
    quint64 size = 0;
    QByteArray sha256;
    friend bool operator==(const ManifestEntry &, const ManifestEntry &) = default;
};

/// manifest.cbor. `content` has everything but the changes, which are in the entries.
struct Manifest
{
    BundleContent content;
    std::vector<ManifestEntry>
        entries; ///< all but the manifest and its signature, in the order of the ZIP
};

[[nodiscard]] QByteArray encoded(const Manifest &manifest);
[[nodiscard]] std::optional<Manifest> decodedManifest(const QByteArray &bytes);

/// The version a reader needs, read without looking at anything else: what is newer than us may
/// have other shapes.
[[nodiscard]] std::optional<quint64> minReaderOf(const QByteArray &bytes);

/// The signed comment, in which the reader finds the sender's key before it trusts the manifest.
[[nodiscard]] QByteArray trustedComment(const BundleContent &content);
[[nodiscard]] QByteArray senderIn(const QByteArray &signatureFile); ///< empty if there is none

} // namespace meyar::bundle
