// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/marks.h"

#include <QDate>
#include <QMetaType>

#include <optional>

namespace meyar::ui {

/// One line of the lists: an action that is due, or an audit.
struct StartLine
{
    FindingId finding; ///< null: the line is an audit
    AssessmentId assessment;
    Mark mark = Mark::None;
    QString title;
    QString remark;
    QString trailing; ///< when it is due, how far it is
    Tone tone = Tone::Muted; ///< of `trailing`
    QString spoken;
    friend bool operator==(const StartLine &, const StartLine &) = default;
};

/// The audit to go on with.
struct StartAudit
{
    AssessmentId id;
    QString factory;
    QString remark; ///< where, when, last change
    int answered = 0;
    int applicable = 0; ///< 0: not known
    QString progress; ///< "207 of 244 answered"
};

/// A number with its words.
struct StartFigure
{
    int count = 0;
    QString remark;
    Tone tone = Tone::Normal;
};

/// Everything that the page shows beside its lists.
struct StartState
{
    bool isFirstRun = false; ///< nothing was ever written
    QString greeting;
    std::optional<StartAudit> audit;
    StartFigure overdue;
    StartFigure openFindings;
    StartFigure unexported;
    StartFigure conflicts;
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::StartLine)
