// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar {

/// Whether commas stand in it as marks of thousands or lakhs and as nothing else: digits, groups of two or three after
/// commas (the last of three), one decimal point. "1,000", "1,20,000.5", "12"; not "12,5" nor "1,00".
[[nodiscard]] bool isGrouped(QStringView digits);

/// A number as people type it: digits of three scripts, blanks and marks of thousands in their places. What comes out
/// is "-1200.5", or for anything else the text in Western digits as it was: "12,5" stays no number, because nobody can
/// say whether 12.5 or 125 was meant.
[[nodiscard]] QString typedNumber(const QString &text);

} // namespace meyar
