// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/passphrase.h"

// Private to core/vault: a secret under a passphrase, as the bytes of a file.
namespace meyar::vault {

enum class LockedKind : quint8 { MasterKey = 1, ProgrammeSecrets = 2 };

struct Locked
{
    QByteArray bytes;
    PassphraseCost cost; ///< what was taken
    bool tookLessMemory = false; ///< smallCost, because the memory for more could not be had
};

/// Makes the key of a passphrase; another one than keyOfPassphrase in tests only.
using MakeKey = std::function<std::optional<Secret>(const QString &, const QByteArray &,
                                                    const PassphraseCost &)>;

/// `secret` under the key of `passphrase`: magic, version, kind, cost, salt, box, checksum
/// (docs/security.md). `about` must be the same when it is unlocked. WeakPassphrase; KeyTrouble if
/// not even smallCost can be had.
[[nodiscard]] Result<Locked> lockSecret(LockedKind kind, const QByteArray &about,
                                        const Secret &secret, const QString &passphrase,
                                        const PassphraseCost &cost,
                                        const MakeKey &makeKey = keyOfPassphrase);

/// WrongPassphrase; Damaged if the checksum does not fit; NewerFile; KeyTrouble if there is not
/// enough memory. `path` is for the error.
[[nodiscard]] Result<Secret> unlockSecret(LockedKind kind, const QByteArray &about,
                                          const QByteArray &bytes, const QString &passphrase,
                                          const QString &path);

} // namespace meyar::vault
