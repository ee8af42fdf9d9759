// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/vault/crypto.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace meyar::vault {

// What a programme's root key says, as values and as signed bytes that verify on their own:
//   CBOR [1, type, payload, signature], the signature by the root key over "meyar1 statement" and
//   CBOR [1, type, payload].
// The payload is a map with ascending integer keys: 0 the signing root key, 1 when it was issued
// (ms since 1970), then what the type says. Later versions may add keys behind.

/// Who the programme is. Payload 2 name, 3 recipients, 4 sealing key.
struct ProgrammeCard
{
    QString name;
    QStringList recipients; ///< the office's age recipients, for encrypted bundles
    QByteArray sealingKey; ///< X25519, 32 bytes: testimony is sealed to it
    friend bool operator==(const ProgrammeCard &, const ProgrammeCard &) = default;
};

enum class Role { Auditor = 1, Trainer = 2, Manager = 3, Office = 4 };

/// Whose laptop a key is. Payload 2 device, 3 person, 4 role, 5 from, 6 to.
struct PersonCertificate
{
    QByteArray device; ///< Ed25519, 32 bytes
    QString person;
    Role role = Role::Auditor;
    qint64 validFromMs = 0;
    qint64 validToMs = 0; ///< the first moment at which it is no longer valid
    friend bool operator==(const PersonCertificate &, const PersonCertificate &) = default;
};

/// A new root key, signed by the one before. Payload 2 new root key.
struct RootRotation
{
    QByteArray newRoot;
    friend bool operator==(const RootRotation &, const RootRotation &) = default;
};

/// How far a laptop's changes of one document reach: the number and first half of the hash of the
/// last one.
struct FeedEnd
{
    QByteArray document; ///< 16 bytes
    quint64 seq = 0;
    QByteArray hash16;
    friend bool operator==(const FeedEnd &, const FeedEnd &) = default;
};

/// A key that is trusted no more. Payload 2 device, 3 reason, 4 what of it still counts:
/// [[document, seq, hash], …]. What the device made beyond that, or elsewhere, counts nowhere,
/// whenever it arrives. Of several revocations each adds what counts.
struct Revocation
{
    static constexpr size_t mostEnds = 300; ///< in one statement; more go into further ones

    QByteArray device;
    QString reason;
    /// Nothing: an earlier Meyar signed it, which did not say.
    std::optional<std::vector<FeedEnd>> counts = {};
    friend bool operator==(const Revocation &, const Revocation &) = default;
};

using StatementContent = std::variant<ProgrammeCard, PersonCertificate, RootRotation, Revocation>;

struct Statement
{
    QByteArray root; ///< the key that signed it
    qint64 issuedMs = 0;
    StatementContent content;
    friend bool operator==(const Statement &, const Statement &) = default;
};

enum class StatementProblem {
    Malformed, ///< not canonical, a value missing or out of its limits
    UnknownType, ///< of a later version
    BadSignature,
};

inline constexpr qsizetype statementLimit = 16 * 1024; ///< bytes

/// The signed bytes. BadArgument if a value is out of its limits: names empty or above 200
/// characters, keys of another size, more than 16 recipients, an end that is not after the
/// beginning.
[[nodiscard]] Result<QByteArray> signedStatement(const StatementContent &content, qint64 issuedMs,
                                                 const KeyPair &root);

/// Verifies and reads. Texts come cleaned() for display.
[[nodiscard]] tl::expected<Statement, StatementProblem> readStatement(const QByteArray &bytes);

/// A programme's id proves its first root key: it is the beginning of that key's hash.
[[nodiscard]] ProgrammeId programmeIdOf(const QByteArray &rootPublicKey);

} // namespace meyar::vault
