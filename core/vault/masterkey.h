// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/passphrase.h"

namespace meyar::vault {

/// What was done with a passphrase, to be shown.
struct PassphraseSet
{
    PassphraseCost cost;
    bool tookLessMemory
        = false; ///< 64 MiB in 3 passes, because the memory for more could not be had
};

struct NewMasterKey
{
    Secret key; ///< 32 random bytes; for the recovery sheet, and until the session ends
    PassphraseSet set;
};

/// The master key of this person on this laptop: random, in the file master.key of the profile
/// folder, under a passphrase. Whoever has neither the passphrase nor the recovery sheet has lost
/// it.
class MasterKeyFile
{
public:
    explicit MasterKeyFile(QString profileFolder);

    [[nodiscard]] bool exists() const;
    [[nodiscard]] QString path() const;

    /// KeyTrouble if there is one already; WeakPassphrase.
    [[nodiscard]] Result<NewMasterKey> create(const QString &passphrase,
                                              const PassphraseCost &cost = {}) const;
    /// WrongPassphrase; NotFound; Damaged. As slow as the cost says.
    [[nodiscard]] Result<Secret> unlock(const QString &passphrase) const;
    /// The master key stays, so what it opens stays open. WrongPassphrase is about the old one.
    [[nodiscard]] Result<PassphraseSet> changePassphrase(const QString &oldPassphrase,
                                                         const QString &newPassphrase,
                                                         const PassphraseCost &cost = {}) const;
    /// A master key from a recovery sheet under a new passphrase; replaces the file.
    [[nodiscard]] Result<PassphraseSet> restore(const Secret &masterKey,
                                                const QString &newPassphrase,
                                                const PassphraseCost &cost = {}) const;

private:
    QString m_folder;
};

} // namespace meyar::vault
