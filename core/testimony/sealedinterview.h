// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/testimony/interview.h"
#include "core/testimony/testimony.h"

namespace meyar {

/// An interview as it is kept: counts and dates open, everything that was said as ciphertext.
struct SealedInterview
{
    InterviewId id;
    AssessmentId assessment;
    int number = 0;
    QDate heldOn;
    InterviewKind kind = InterviewKind::Individual;
    int people = 1;
    QByteArray key; ///< id of the key that opens it
    std::map<QString, QByteArray> sealed; ///< field -> ciphertext; to the store: only what is to be written
    friend bool operator==(const SealedInterview &, const SealedInterview &) = default;
};

/// A confidential answer as it is kept; what is missing stays as it is. An empty text is sealed too: that there is none
/// is nobody's business.
struct SealedAnswer
{
    std::optional<QByteArray> value;
    std::optional<QByteArray> note;
};

/// Names of the sealed fields: sex, shift, department, name, notes, quotes, answers.
[[nodiscard]] const QStringList &sealedInterviewFields();

/// Seals what differs from `saved`, and everything of a new one. testimony::locked().
[[nodiscard]] Result<SealedInterview> sealedInterview(Testimony &testimony, const Interview &interview,
                                                      const std::optional<Interview> &saved = {});
/// testimony::locked(); cannotOpen() if its key is not at hand.
[[nodiscard]] Result<Interview> openedInterview(const Testimony &testimony, const SealedInterview &sealed);

[[nodiscard]] Result<QByteArray> sealedAnswerText(Testimony &testimony, AssessmentId assessment,
                                                  const QString &question, const QString &field, const QString &text);
/// `field` is "value" or "note".
[[nodiscard]] Result<QString> openedAnswerText(const Testimony &testimony, AssessmentId assessment,
                                               const QString &question, const QString &field,
                                               const QByteArray &sealed);

} // namespace meyar
