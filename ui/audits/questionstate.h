// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/findings/correctiveaction.h"
#include "core/library/pack.h"

#include <QDate>

#include <optional>
#include <vector>

namespace meyar::ui {

/// How a question is answered.
enum class AnswerKind { One, Several, Whole, Decimal, Words, Day };

struct ChoiceState
{
    QString name;
    Text label;
    Verdict verdict = Verdict::None;
    QString key; ///< the letter or digit that chooses it
    bool chosen = false;
};

struct ReferenceState
{
    Text citation;
    Text text;
    bool isArea = false; ///< of another scheme: shown when the card is unfolded
    bool national = false; ///< law of the country, not a convention or a guide
};

/// What a measured answer is judged by, and how it stands; or why nothing judges it here.
struct LimitState
{
    WeighedValue::Standing standing = WeighedValue::Standing::OtherPlace; ///< anything but Applies: no limit applies
    QDate day; ///< of the limit that is not in force: its first day, or its last
    Text dependsOn; ///< the question that a limit depends on and that is not answered so
    std::optional<double> least;
    std::optional<double> most;
    Text unit;
    bool isUsual = false; ///< what is usual, not a limit
    Text source; ///< "NEQS, municipal and liquid industrial effluents"
    Text condition; ///< "Inland waters"
    QDate reviewDue; ///< the day until which it was sure to hold, if that is past
    bool isToBeConfirmed = false;
    bool isJudged = false; ///< a number is answered
    bool isWithin = true;
    double judged = 0;
    std::optional<double> takenOff; ///< of what was measured, for the intake water
    std::optional<double> ratio; ///< 2 = twice the limit
};

/// The value of the reference data that answers a question when an audit begins.
struct GivenState
{
    QString value;
    Text unit;
    Text source;
    QDate since;
    QDate reviewDue; ///< the day until which it was sure to hold, if that is past
    bool isToBeConfirmed = false;
};

/// What the site's previous visit said to the same question.
struct LastVisitState
{
    QDate on;
    Text answer;
    Verdict verdict = Verdict::None;
    QString note;
    bool repeat = false; ///< failed then and now
};

/// The finding of the question: recorded, or proposed by the answer.
struct FindingCardState
{
    bool recorded = false;
    Severity severity = Severity::Minor;
    QString code;
    QString statement;
};

struct NextState
{
    QString code;
    Text label;
    Verdict verdict = Verdict::None;
    bool answered = false;
};

/// Everything that the page shows of one question, ready to be laid out. Texts of the pack are in
/// both languages.
struct QuestionState
{
    QString name; ///< empty: nothing is asked
    QString code;
    Text section;
    int position = 0; ///< within the section, from 1
    int count = 0;
    Text label;
    Text hint;
    Text guidance;
    std::vector<Text> remarks; ///< notes of the pack that belong here
    AnswerKind kind = AnswerKind::One;
    std::vector<ChoiceState> choices;
    QString answer;
    QString note;
    bool required = false;
    bool contested = false;
    bool editable = true;
    bool confidential = false; ///< its answers are kept sealed
    bool isLocked = false; ///< confidential, and the keys are not unlocked: nothing of it can be shown or written
    bool isRepeat = false; ///< answered as a table of rows
    bool isAnswered = false; ///< of a locked one: there is something sealed
    std::optional<Severity> severity;
    QString capsGrade;
    std::vector<ReferenceState> references;
    std::optional<LimitState> limit; ///< only of a question that names one
    std::optional<GivenState> given; ///< likewise
    QDate lawOn; ///< the day the references are in force
    std::vector<EvidenceExpectation> evidence;
    Text evidenceNote;
    Text fix;
    std::optional<LastVisitState> lastVisit;
    std::optional<FindingCardState> finding;
    std::optional<NextState> next; ///< empty: this is the last question
    bool isFirst = false;
};

/// What the finding panel edits: the finding, and its first action.
struct FindingDraft
{
    Finding finding;
    bool isNew = true;
    Text question;
    std::optional<CorrectiveAction> action; ///< the first, if there is one already
    QString what; ///< of the action; empty: none yet
    QString owner;
    std::optional<QDate> dueOn;
};

} // namespace meyar::ui
