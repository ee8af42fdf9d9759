// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace meyar {

// What a cell of an office's table says, however it was typed: digits of three scripts, thousands in threes or as lakhs,
// "Rs", "PKR", "/-" and "%", days before months.

/// The cell without space around it; empty for "", "-", "–", "n/a" and "nil".
[[nodiscard]] QString cellText(const QString &cell);

/// A number, or nothing if the cell says anything else. "32,000.50", "1,20,000/-", "۳۲٬۰۰۰", "Rs 500", "2.5 %" are
/// numbers; "1,5" and "32.000,50" are not, because nobody can say what was meant.
[[nodiscard]] std::optional<double> cellNumber(const QString &cell);

/// 2025-08-01, 1/8/2025, 01-08-2025 and 1.8.2025 (day first), with a time after it or without.
[[nodiscard]] std::optional<QDate> cellDate(const QString &cell);

/// The first day of a month: 2025-08, 08/2025, Aug-25, August 2025, or any date in it.
[[nodiscard]] std::optional<QDate> cellMonth(const QString &cell);

/// Text that a spreadsheet would run: it begins with = or @, or with + or - and is no number. Never taken as a value.
[[nodiscard]] bool isFormula(const QString &cell);

/// `text` so that no spreadsheet runs it: a ' before what isFormula() finds.
[[nodiscard]] QString withoutFormula(const QString &text);

} // namespace meyar
