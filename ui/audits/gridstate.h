// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/library/pack.h"

namespace meyar::ui {

/// One question of the audit as a line of the grid. A repeat is one line.
struct GridRow
{
    form::NodeIndex node = form::noNode;
    QString name;
    QString code;
    QString section; ///< in the language of the window, as are the texts below
    QString question;
    QString searched; ///< code, section and question in both languages, folded
    bool asked = true; ///< false: not at this site, as other answers are
    QString whyNot; ///< then: what it depends on
    QString value;
    QString answer; ///< as people read it
    Verdict verdict = Verdict::None;
    bool isRepeat = false;
    bool isLocked = false; ///< confidential, and locked
    QString note;
    QString by; ///< who answered
    bool contested = false;
    int evidence = 0;
    bool expectsEvidence = false;
    QString finding; ///< its code, or a dot for one without
    bool isPoint = false; ///< the visit that this one follows had a finding here
};

/// Which lines are shown. Each but All and NotApplicable leaves out what is not asked.
enum class GridFilter { All, Unanswered, Failed, NoEvidence, Conflicts, NotApplicable, Points };

[[nodiscard]] bool isIn(GridFilter filter, const GridRow &row);

} // namespace meyar::ui
