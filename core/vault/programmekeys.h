// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/vault/agekeys.h"
#include "core/vault/crypto.h"
#include "core/vault/masterkey.h"

#include <vector>

namespace meyar::vault {

/// The secrets of a programme's office. Three keys, because each has one use only.
struct ProgrammeSecrets
{
    ProgrammeId programme; ///< proves the first root key; stays when the root key is rotated
    Secret rootSeed; ///< Ed25519: signs statements
    Secret sealing; ///< X25519: opens confidential testimony
    AgeIdentity office; ///< opens encrypted bundles

    [[nodiscard]] static ProgrammeSecrets create(); ///< a new programme
    [[nodiscard]] KeyPair root() const { return keyPairOf(rootSeed); }
    [[nodiscard]] QByteArray sealingKey() const { return x25519PublicKey(sealing); }

    /// As one secret, for a file or a recovery sheet, and back; nothing if the size is another.
    [[nodiscard]] Secret packed() const;
    [[nodiscard]] static std::optional<ProgrammeSecrets> unpacked(const Secret &packed);
};
inline constexpr qsizetype packedProgrammeSize = 16 + 3 * 32;

/// The office's secrets in the profile folder: programmes/<programme>.key, each under a passphrase.
class ProgrammeKeyFiles
{
public:
    explicit ProgrammeKeyFiles(QString profileFolder);

    [[nodiscard]] QString pathOf(const ProgrammeId &programme) const;
    [[nodiscard]] std::vector<ProgrammeId> all() const; ///< ascending
    /// WeakPassphrase. Replaces: also for a new passphrase or a new root key.
    [[nodiscard]] Result<PassphraseSet> save(const ProgrammeSecrets &secrets,
                                             const QString &passphrase,
                                             const PassphraseCost &cost = {}) const;
    /// NotFound, WrongPassphrase, Damaged.
    [[nodiscard]] Result<ProgrammeSecrets> load(const ProgrammeId &programme,
                                                const QString &passphrase) const;

private:
    QString m_folder;
};

} // namespace meyar::vault
