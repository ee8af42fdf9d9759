// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/strokes.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>

namespace meyar {

/// For whom somebody signs at the closing meeting.
enum class SignatureRole { LeadAuditor, Auditor, Management, Workers };

/// That a person has seen an audit as it stood, with its findings and what was agreed.
struct Signature
{
    SignatureId id;
    AssessmentId assessment;
    SignatureRole role = SignatureRole::Management;
    QString name;
    QString jobTitle;
    Strokes strokes = {}; ///< empty: the name was typed only
    QByteArray head = {}; ///< Store::headHash() of what was signed; the store writes it
    QDateTime signedAt = {}; ///< UTC; the store writes it
    friend bool operator==(const Signature &, const Signature &) = default;
};

[[nodiscard]] QString toCode(SignatureRole role); ///< "lead-auditor", "auditor", "management", "workers"
[[nodiscard]] std::optional<SignatureRole> signatureRoleFrom(const QString &code);

/// Whether an auditor and the factory's management have signed what stands now (`head`).
[[nodiscard]] bool isSignedByBoth(const std::vector<Signature> &signatures, const QByteArray &head);

} // namespace meyar
