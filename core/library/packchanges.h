// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

#include <utility>

namespace meyar {

/// One thing that is not the same in two checklists.
struct PackChange
{
    enum class Kind { Added, Removed, Moved, Reworded, Changed };
    Kind kind = Kind::Changed;
    bool isChoice = false; ///< of the choices sheet; else of the survey, or of the settings if `where` is empty
    QString where; ///< "osh/exits", "yn/partly"
    QString field; ///< the column; empty for a whole row
    QString language; ///< of a text, by code
    Text before; ///< of a whole row, what it is called
    Text after;
    friend bool operator==(const PackChange &, const PackChange &) = default;
};

/// What has to be done to `before` to get `after`: questions, then choices, then settings; of each what was added,
/// removed, moved, reworded, changed.
[[nodiscard]] std::vector<PackChange> packChanges(const Pack &before, const Pack &after);

/// The same as a sheet to write: change, place, column, language, before, after.
[[nodiscard]] form::Sheet changesSheet(const std::vector<PackChange> &changes);

/// Where the words stand that only one of the two texts has: in the first, in the second. What both have in the same
/// order is left out.
[[nodiscard]] std::pair<std::vector<TextRange>, std::vector<TextRange>> changedWords(const QString &before, const QString &after);

} // namespace meyar
