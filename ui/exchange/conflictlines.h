// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/common/marks.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>
#include <vector>

namespace meyar::ui {

/// A line of the conflicts list: a factory's heading, or one value that differs.
struct ConflictLine
{
    QByteArray key; ///< empty: a heading
    QString title;
    QString remark; ///< "FX-01 · No / Partly", or how many are open
    QString spoken;
    [[nodiscard]] bool isHeading() const { return key.isEmpty(); }
    friend bool operator==(const ConflictLine &, const ConflictLine &) = default;
};

/// One of the answers that stand side by side.
struct ConflictCardLine
{
    QString person;
    QString initials;
    QString laptop; ///< and when
    QString value;
    Mark mark = Mark::None;
    Tone tone = Tone::Normal;
    QString note;
    QString remark;
    bool isOurs = false;
};

struct ConflictOption
{
    QString value; ///< as it is stored
    Text word;
    Mark mark = Mark::None;
};

/// How a third answer can be given.
struct ConflictThirdLine
{
    enum class Kind { None, Choice, Whole, Decimal, Words, Day };
    Kind kind = Kind::None;
    std::vector<ConflictOption> options;
};

/// Everything about the conflict that is open.
struct ConflictDetail
{
    QByteArray key;
    QString place; ///< "Fire and emergency · FE-18"
    QString critical; ///< "Critical if failed"; empty = it is not
    Text question; ///< or what else differs
    std::vector<ConflictCardLine> sides;
    ConflictThirdLine third;
    bool canOpen = false; ///< its question can be shown in the audit
};

/// What the score of the audit can still become.
struct ConflictScore
{
    QString range;
    QString grades;
};

/// A decision: one of the sides, or a third answer.
struct ConflictDecision
{
    int side = -1; ///< below 0: `third`
    QString third;
    QString reason;
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::ConflictLine)
