// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace meyar {

using InterviewId = Id<struct InterviewTag>;

enum class InterviewKind { Individual, Group };
[[nodiscard]] QString toCode(InterviewKind kind); ///< "individual", "group"
[[nodiscard]] std::optional<InterviewKind> interviewKindFrom(const QString &code);

/// A confidential talk with one worker or several, in plain text: only ever in memory. Never copied
/// into a database, a log, a message or a file but as a SealedInterview.
struct Interview
{
    InterviewId id;
    AssessmentId assessment;

    // open: no testimony
    int number = 0; ///< 1, 2 … in the assessment; 0 = the store gives the next one
    QDate heldOn;
    InterviewKind kind = InterviewKind::Individual;
    int people = 1; ///< who took part

    // sealed
    QString sex; ///< of interviewSexes(), or empty
    QString shift; ///< of interviewShifts(), or empty
    QString department; ///< of interviewDepartments(), or empty
    QString name; ///< best left empty
    QString notes;
    QString quotes; ///< words to be cited, without names
    std::map<QString, QString> answers; ///< topic -> answer, of the lists below

    friend bool operator==(const Interview &, const Interview &) = default;
};

// Codes, in the order in which they are offered. Codes are the format: they are never renamed.
[[nodiscard]] const QStringList &interviewSexes();
[[nodiscard]] const QStringList &interviewShifts();
[[nodiscard]] const QStringList &interviewDepartments();
[[nodiscard]] const QStringList &interviewTopics();
[[nodiscard]] const QStringList &interviewAnswers(); ///< "concern", "unsure", "no_concern"

} // namespace meyar
