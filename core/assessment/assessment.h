// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/repeatrow.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/enterprise/enterprise.h"
#include "core/library/pack.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace meyar {

enum class AssessmentKind { Audit, SelfAssessment, Baseline, FollowUp, EndLine, Training };
enum class AssessmentState { Draft, Closed, Signed };

/// A visit to a site by people, on dates, with a pack. Its id names its document in the change log.
struct Assessment
{
    AssessmentId id;
    EnterpriseId enterprise;
    SiteId site;
    AssessmentKind kind = AssessmentKind::Audit;
    AssessmentState state = AssessmentState::Draft;
    QString packId;
    QString packVersion;
    QByteArray packHash; ///< the version it was answered with, kept for good
    QDate startedOn;
    QDate endedOn; ///< null while the visit goes on
    QString auditors; ///< names, comma separated
    QString jurisdiction; ///< copied from the site when the assessment began
    QStringList reopenings = {}; ///< each time it was opened again after closing: "2026-03-12 " and the reason
    AssessmentId follows = {}; ///< of a follow-up: the visit whose open points it looks at; null if it follows none
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// One question's answer with where it came from.
struct Answer
{
    QString question; ///< name in the pack
    RepeatRowId row = {}; ///< of the repeat that the question is in; null outside, and for answers given by name
    QString value; ///< as XLSForm stores it; empty = not answered
    QString note;
    qint64 answeredAtMs = 0; ///< UTC ms since 1970 of the latest edit
    QString author; ///< label of the laptop or person that made it
    bool contested = false; ///< two laptops gave different values and nobody has decided yet
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// By the key they are kept under: the question's name, in rows of repeats answerKey(). With the rows of repeats.
class Answers : public QHash<QString, Answer>
{
public:
    using QHash::QHash;
    std::vector<RepeatRow> rows; ///< also those that were deleted
    friend bool operator==(const Answers &, const Answers &) = default;
};

/// The stable words of enums for files and JSON ("audit", "self-assessment", "draft"…), and back.
[[nodiscard]] QString toCode(AssessmentKind kind);
[[nodiscard]] QString toCode(AssessmentState state);
[[nodiscard]] std::optional<AssessmentKind> assessmentKindFrom(const QString &code);
[[nodiscard]] std::optional<AssessmentState> assessmentStateFrom(const QString &code);
[[nodiscard]] QString toCode(Severity severity);
[[nodiscard]] std::optional<Severity> severityFrom(const QString &code);
[[nodiscard]] QString toCode(Verdict verdict);

/// A session of the pack with these answers loaded.
[[nodiscard]] form::Session sessionFor(const Pack &pack, const Answers &answers,
                                       const Clock &clock);

/// The answers that a new assessment starts with: the site's facts, its province and the day of the visit, for the
/// questions that show them.
[[nodiscard]] QHash<QString, QString> factsAsAnswers(const Pack &pack, const Assessment &assessment, const Site &site,
                                                     const Clock &clock);

} // namespace meyar
