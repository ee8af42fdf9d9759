// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/testimony/interview.h"

#include <vector>

namespace meyar {

inline constexpr int leastGroup = 5; ///< people in a group that numbers are shown of
inline constexpr int leastCell = 3; ///< people who gave the same answer; 0 may be shown

/// People who gave one of these answers: several where the answers had to be put together.
struct AnswerCell
{
    QStringList answers;
    int people = 0;
    friend bool operator==(const AnswerCell &, const AnswerCell &) = default;
};

/// Several codes where groups had to be put together; empty = everybody.
struct AnswerGroup
{
    QStringList groups;
    int people = 0; ///< who answered on this topic
    std::vector<AnswerCell> cells;
    friend bool operator==(const AnswerGroup &, const AnswerGroup &) = default;
};

/// The groups of one topic, one way of dividing people.
struct TopicStatistics
{
    QString topic;
    QString by; ///< "", "sex", "shift", "department"
    std::vector<AnswerGroup> groups;
    friend bool operator==(const TopicStatistics &, const TopicStatistics &) = default;
};

/// What interviews come to without telling who said what.
struct InterviewStatistics
{
    int interviews = 0;
    int people = 0;
    std::vector<TopicStatistics> topics; ///< only what may be shown
    int withheld = 0; ///< tables left out because they would tell too much
    friend bool operator==(const InterviewStatistics &, const InterviewStatistics &) = default;
};

/// Groups below leastGroup people are put together, and with the smallest of the others until they are large enough;
/// answers that fewer than leastCell people gave are put together, the same ones in every group of a table, so that
/// nothing follows from subtracting one group from another. A table of which nothing is left is withheld.
[[nodiscard]] InterviewStatistics interviewStatistics(const std::vector<Interview> &interviews);

/// As JSON text for the totals that are kept open, and back; empty statistics for a text that is none.
[[nodiscard]] QString toText(const InterviewStatistics &statistics);
[[nodiscard]] InterviewStatistics statisticsFrom(const QString &text);

} // namespace meyar
