// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/visitsheet.h"
#include "core/base/translation.h"

namespace meyar {

[[nodiscard]] QString word(const Translation &translation, Announcement announcement); ///< NotSaid: "Not said"
/// "No retaliation"
[[nodiscard]] QString word(const Translation &translation, OpeningPoint point);
/// What is said at the opening meeting, as it can be read out.
[[nodiscard]] QString sentenceOf(const Translation &translation, OpeningPoint point);
/// "General table", "Four-pillar table"; the key itself if it is of neither.
[[nodiscard]] QString samplingWord(const Translation &translation, const QString &table);

/// The name of a field of the sheet as the change log calls it ("said_photos"); empty if it is none.
[[nodiscard]] QString visitFieldWord(const Translation &translation, const QString &field);
/// A value of such a field, for people who decide between two: who was there, how many were drawn.
[[nodiscard]] QString visitFieldText(const Translation &translation, const QString &field, const QString &value);

} // namespace meyar
