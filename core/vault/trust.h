// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/certificates.h"

namespace meyar::vault {

/// How far a laptop is trusted; the numbers are the database's.
enum class TrustLevel {
    Unknown = 0,
    FirstUse = 1, ///< of the open programme, never of a certificate
    Certified = 2,
    Revoked = 3,
};

enum class TrustReason {
    OpenProgramme, ///< nobody signs there
    NoRootKey, ///< no statement of this programme's root key has arrived
    NoCertificate,
    NotYetValid,
    Expired,
    Certified,
    Revoked,
};

struct DeviceTrust
{
    TrustLevel level = TrustLevel::Unknown;
    TrustReason reason = TrustReason::NoCertificate;
    std::optional<PersonCertificate>
        certificate; ///< the one that decided, also if it is expired or revoked
    QString revocation; ///< why it was revoked
};

enum class IgnoredReason {
    Malformed,
    UnknownType,
    BadSignature,
    OtherProgramme, ///< signed by a key that is no root key of this programme
    RetiredRoot, ///< issued by a root key after it had been replaced
    ContestedRotation, ///< one root key named two successors: neither is believed
};

struct IgnoredStatement
{
    size_t index = 0; ///< in the statements that were given
    IgnoredReason reason = IgnoredReason::Malformed;
    friend bool operator==(const IgnoredStatement &, const IgnoredStatement &) = default;
};

/// What the statements of a programme come to: a function of the set of them, whatever their order
/// and number.
struct ProgrammeTrust
{
    bool isOpen = false;
    std::vector<QByteArray>
        roots; ///< from the one that the programme's id proves to the present one
    bool isContested = false; ///< the last of roots named two successors and is itself retired
    std::optional<ProgrammeCard> card; ///< the last issued
    std::vector<Statement> certificates;
    std::vector<Statement> revocations;
    std::vector<IgnoredStatement> ignored;
};

/// A root key's statements count until it has named its successor: what it issued before stays,
/// what says it was issued later is ignored. (Its owner chooses what "issued" says. If a root key
/// was stolen, its thief can write certificates dated back; revoke those keys with the new one.)
[[nodiscard]] ProgrammeTrust programmeTrust(const std::vector<QByteArray> &statements,
                                            const ProgrammeId &programme);

/// Revocation wins over every certificate. Of several certificates that are valid at `atMs` (ms
/// since 1970) the last issued speaks; if none is valid, the last issued says why.
[[nodiscard]] DeviceTrust trustOf(const ProgrammeTrust &programme, const QByteArray &device,
                                  qint64 atMs);
[[nodiscard]] DeviceTrust trustOf(const std::vector<QByteArray> &statements,
                                  const ProgrammeId &programme, const QByteArray &device,
                                  qint64 atMs);

} // namespace meyar::vault
