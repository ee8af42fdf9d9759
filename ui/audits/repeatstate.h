// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/session.h"
#include "ui/audits/questionstate.h"

namespace meyar::ui {

/// One question of a repeat.
struct RepeatColumn
{
    form::NodeIndex node = form::noNode;
    QString name;
    QString code;
    QString label; ///< in the language of the window
    QString hint;
    AnswerKind kind = AnswerKind::Words;
    std::vector<ChoiceState> choices; ///< as they are without a filter
    bool calculated = false; ///< nobody types it
};

/// One answer, or why there is none.
struct RepeatCell
{
    QString value; ///< as it is kept
    QString shown;
    QString problem; ///< a sentence; the value may be typed and not saved
    QString remark; ///< what the limit says of it
    Verdict verdict = Verdict::None;
    bool asked = true; ///< false: not in this row, as its other answers are
    bool required = false;
    bool contested = false;
    bool refused = false; ///< typed, not saved
};

struct RepeatLine
{
    form::RowId row = form::noRow;
    std::vector<RepeatCell> cells; ///< by column
    bool movable = true;
};

/// A repeat as a table, prepared for the page.
struct RepeatState
{
    QString name; ///< empty: the question is none
    QString label; ///< what one row is
    std::vector<RepeatColumn> columns;
    std::vector<RepeatLine> lines;
    bool editable = false;
    bool freeRows = false; ///< people add and remove them, not the form
};

/// What is said of an answer while it is typed.
struct CellVerdict
{
    QString problem; ///< it would be refused
    QString remark; ///< what the limit says
    Verdict verdict = Verdict::None;
};

} // namespace meyar::ui
