// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/fieldcipher.h"
#include "core/vault/masterkey.h"

#include <QStringList>

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace meyar {

/// The keys of confidential testimony while they are unlocked, for one person's profile folder.
///
/// Everything that is typed is sealed here before anybody else gets it; the store knows ciphertext only. lock() wipes
/// the keys at once, from whatever thread. May be used from several threads.
class Testimony
{
public:
    explicit Testimony(QString profileFolder);
    ~Testimony();
    Testimony(const Testimony &) = delete;
    Testimony &operator=(const Testimony &) = delete;

    // --- the passphrase; each of these is as slow as its cost
    [[nodiscard]] bool isSetUp() const; ///< there is a master key
    /// Makes the master key and unlocks. WeakPassphrase; KeyTrouble if there is one already.
    [[nodiscard]] Result<vault::PassphraseSet> setUp(const QString &passphrase, const vault::PassphraseCost &cost = {});
    [[nodiscard]] Result<> unlock(const QString &passphrase); ///< WrongPassphrase, NotFound
    [[nodiscard]] Result<vault::PassphraseSet> change(const QString &oldPassphrase, const QString &newPassphrase,
                                                      const vault::PassphraseCost &cost = {});
    /// The master key from its recovery sheet under a new passphrase; unlocks.
    [[nodiscard]] Result<vault::PassphraseSet> recover(const QString &sheet, const QString &newPassphrase,
                                                       const vault::PassphraseCost &cost = {});
    void lock(); ///< wipes every key, those of openWithProgramme() too
    [[nodiscard]] bool isUnlocked() const;
    [[nodiscard]] Result<QStringList> recoverySheet() const; ///< lines to print; locked()

    // --- keys of one assessment
    [[nodiscard]] bool hasKey(AssessmentId assessment) const; ///< on this laptop, not yet destroyed
    /// Names the key without telling it: 16 bytes. Makes the key if there is none. locked().
    [[nodiscard]] Result<QByteArray> keyId(AssessmentId assessment);
    [[nodiscard]] Result<QByteArray> sealedToProgramme(AssessmentId assessment, const QByteArray &sealingKey);
    /// Destroys the key in memory and on the disk. Nothing on this laptop opens what it sealed, the passphrase neither.
    [[nodiscard]] Result<> destroyKey(AssessmentId assessment);
    /// At the office: the keys that were sealed to the programme, by its secret. Returns how many it opens;
    /// cannotOpen() if none.
    [[nodiscard]] Result<int> openWithProgramme(AssessmentId assessment, const std::vector<QByteArray> &sealedKeys,
                                                const vault::Secret &sealingSecret);

    // --- fields
    [[nodiscard]] Result<QByteArray> seal(AssessmentId assessment, const vault::FieldPlace &place,
                                          const QByteArray &plain);
    /// With whichever key at hand opens it. locked() if there is none at all, cannotOpen() if none fits.
    [[nodiscard]] Result<QByteArray> open(AssessmentId assessment, const vault::FieldPlace &place,
                                          const QByteArray &sealed) const;

private:
    [[nodiscard]] Result<const vault::Secret *> own(AssessmentId assessment, bool make) const;

    QString m_profile;
    mutable std::mutex m_mutex;
    vault::Secret m_master; ///< empty = locked
    mutable std::map<AssessmentId, vault::Secret> m_own;
    std::map<AssessmentId, std::vector<vault::Secret>> m_programme;
};

} // namespace meyar
