// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/secret.h"

namespace meyar::vault {

/// The keys under which confidential testimony is sealed: one for each assessment on this laptop,
/// random, in the file interviews/<assessment>.key of the profile folder, under the master key.
/// Never in a database, so in no backup.
///
/// destroy() ends that: from then on neither the passphrase nor the recovery sheet opens these
/// interviews on this laptop; only the programme's secret does, if the key was sealed to it before.
class InterviewKeys
{
public:
    explicit InterviewKeys(QString profileFolder);

    [[nodiscard]] bool has(const AssessmentId &assessment) const;
    [[nodiscard]] QString pathOf(const AssessmentId &assessment) const;

    /// A new key. KeyTrouble if there is one: it is never replaced.
    [[nodiscard]] Result<Secret> make(const AssessmentId &assessment,
                                      const Secret &masterKey) const;
    /// NotFound if there is none (any more); Damaged if the master key is another.
    [[nodiscard]] Result<Secret> load(const AssessmentId &assessment,
                                      const Secret &masterKey) const;
    /// Overwrites, flushes and removes the file. NotFound if there is none.
    [[nodiscard]] Result<> destroy(const AssessmentId &assessment) const;

private:
    QString m_folder;
};

/// An interview key for the programme: only the secret of `sealingKey` (X25519, 32 bytes) opens it,
/// not the laptop that sealed it. BadArgument for a key that is none.
[[nodiscard]] Result<QByteArray> sealInterviewKey(const Secret &key, const AssessmentId &assessment,
                                                  const QByteArray &sealingKey);

/// NotForThisKey if the programme's secret is another; Damaged if it was sealed for another
/// assessment.
[[nodiscard]] Result<Secret> openInterviewKey(const QByteArray &sealed,
                                              const AssessmentId &assessment,
                                              const Secret &sealingSecret);

} // namespace meyar::vault
