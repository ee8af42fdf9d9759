// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/correctiveaction.h"
#include "ui/common/marks.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace meyar::ui {

/// One finding as table and board show it: every text is ready.
struct FindingLine
{
    FindingId id;
    Severity severity = Severity::Minor;
    FindingState state = FindingState::Open;
    Mark mark = Mark::None;
    Tone tone = Tone::Normal;
    QString severityWord;
    QString stateWord;
    QString code;
    QString statement;
    QString factory;
    QString factoryKey; ///< the same for every finding of a site
    QString due; ///< "15 March 2026, in 3 days", "Verified 4 March 2026"
    QString dueShort; ///< "in 3 days"
    QDate dueOn; ///< null = no open action with a date
    bool isLate = false;
    QString owner;
    QString initials;
    QString repeatWord; ///< empty unless it is a repeat
    QString searchText; ///< folded
    QString spoken; ///< for screen readers
    friend bool operator==(const FindingLine &, const FindingLine &) = default;
};

/// One action in the panel, ready to show.
struct ActionLine
{
    CorrectiveAction action;
    QDate notBefore; ///< the day of the visit that raised the finding
    QString kindWord;
    QString stateWord;
    Mark mark = Mark::None;
    Tone tone = Tone::Normal;
    QString due; ///< when it is or was to be done, or was done
    bool isLate = false;
    QString money;
    QString verified; ///< who, when, note
    QString initials;
    bool canBeDone = false;
    bool canBeVerified = false;
    bool canBeEdited = false;
    friend bool operator==(const ActionLine &, const ActionLine &) = default;
};

/// A clause with what it asks for.
struct Citation
{
    QString name;
    QString text;
    friend bool operator==(const Citation &, const Citation &) = default;
};

/// What the panel shows of the open finding.
struct FindingDetail
{
    Finding finding;
    FindingLine line;
    QString context; ///< factory, city, day
    std::vector<Citation> citations;
    std::vector<ActionLine> actions;
    QString actionsRemark; ///< "1 of 2 done"
    QString nextStep; ///< what the "move on" button does; empty = nothing to do
    bool isSettled = false; ///< its audit is closed: what was found stands, what is done about it goes on
};

/// What is changed in the open actions of several findings; what is empty stays as it is.
struct BulkEdit
{
    QString owner = {};
    std::optional<QDate> dueOn = {};
    std::optional<ActionState> state = {}; ///< InProgress or Done
    [[nodiscard]] bool isEmpty() const { return owner.isEmpty() && !dueOn && !state; }
};

/// A factory to filter by.
struct FactoryChoice
{
    QString key;
    QString name;
    friend bool operator==(const FactoryChoice &, const FactoryChoice &) = default;
};

/// How many findings there are, of all and of those shown.
struct FindingCounts
{
    int all = 0;
    int shown = 0;
    int overdue = 0;
    int urgent = 0; ///< not closed, and critical, major or overdue
    int factories = 0;
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::FindingLine)
