// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace meyar {

// The one place where Meyar decides how Urdu and Latin stand beside each other. What is stored has no marks of
// direction; they are put in when a text is drawn or printed.

/// The language that a text is written in: that of its first letter outside isolates; `fallback` if
/// it has none.
[[nodiscard]] Language scriptOf(const QString &text, Language fallback);

/// The language whose direction a line of `text` runs in where `context` is read. In Urdu everything with a right-to-left
/// letter in it runs from right to left, also if it begins with "pH" or "1 kWh"; what is Latin alone runs from left to
/// right. In English the first letter decides.
[[nodiscard]] Language baseOf(const QString &text, Language context);

/// For right-to-left text: every run of Latin letters, numbers and their signs between isolates, so
/// that ranges, units, codes and dates keep their order. Runs that are isolated already stay as
/// they are.
[[nodiscard]] QString withIsolatedRuns(const QString &text);

} // namespace meyar
