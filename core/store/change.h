// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/value.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace meyar {

// The change log's format (docs/bundle-format.md): CBOR with the deterministic rules of RFC 8949 4.2.1.
// Exact bytes are kept; nothing is ever re-encoded.

inline constexpr quint64 changeFormat = 1; ///< what this build writes and the highest min_reader it reads

/// One thing done to one register. `preds` name the heads that the author saw and overwrote:
/// (index into Change::refs + 1, or 0 for this change; index of the op there).
struct Op
{
    enum Kind : quint64 { Set = 0, DeleteEntity = 1, Resolve = 2, Redact = 3, Certificate = 4, Revoke = 5 };

    quint64 kind = Set;
    quint64 entityType = 0;
    QByteArray entity; ///< 16 bytes of a UUID, or the UTF-8 of a name
    bool entityIsName = false;
    QString field;
    Value value;
    QString note; ///< the reason, for Resolve
    quint64 ageMs = 0; ///< how long before the change was sealed this was done, ms
    std::vector<std::pair<quint64, quint64>> preds;
    friend bool operator==(const Op &, const Op &) = default;
};

/// A sealed, immutable change: one author's ops on one document, made atomically.
struct Change
{
    QByteArray document; ///< 16 bytes
    QByteArray device; ///< 32 bytes: the author's public key
    quint64 seq = 0; ///< 1, 2, 3… in the feed (document, device)
    quint64 hlc = 0; ///< 48 bits of ms since 1970, 16 bits of counter; orders for display only
    QByteArray prev; ///< hash of the change before in the feed; 32 zero bytes if seq is 1
    std::vector<QByteArray> deps; ///< 16-byte prefixes of the other feeds' heads that the author had, sorted
    quint64 minReader = changeFormat;
    quint64 schema = 1;
    std::vector<QByteArray> refs; ///< 16-byte prefixes of the changes that preds name
    std::vector<Op> ops;
    friend bool operator==(const Change &, const Change &) = default;
};

/// A change as it is stored and sent: header and body, byte for byte.
struct RawChange
{
    QByteArray head;
    QByteArray body; ///< null if redacted
    friend bool operator==(const RawChange &, const RawChange &) = default;
};

/// Encodes; `salt` (16 random bytes) opens the body, so that short texts cannot be guessed from its hash.
[[nodiscard]] RawChange encode(const Change &change, const QByteArray &salt);

/// Decodes and checks: canonical CBOR, sizes, the body against the header's hash, every pred within bounds.
/// `where` names the source in the error. A redacted body gives a change without ops.
[[nodiscard]] Result<Change> decode(const RawChange &raw, const QString &where);

/// The change's identity: BLAKE2b-256 of its header under the key "meyar1 change".
[[nodiscard]] QByteArray changeHash(const QByteArray &head);

/// What a feed signature signs: "meyar1 feed" and the hash of its last change, which vouches for all before it.
[[nodiscard]] QByteArray feedMessage(const QByteArray &lastChangeHash);

} // namespace meyar
