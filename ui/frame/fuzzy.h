// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::ui {

/// How well `text` answers `query`, or below 0 if not at all: every word of the query must occur,
/// at best at the start of a word, or its letters in order. Both are folded (searchFolded), so that
/// case, ي/ی and vowel signs do not matter.
[[nodiscard]] int fuzzyScore(const QString &query, const QString &text);

} // namespace meyar::ui
