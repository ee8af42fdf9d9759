// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar::form {

/// What a number format makes of a number.
enum class NumberLook {
    Number,
    Date, ///< yyyy-mm-dd
    Time, ///< hh:mm:ss
    DateTime, ///< yyyy-mm-ddThh:mm:ss
    Elapsed, ///< [h]:mm: hours may go beyond 24
};

/// Of the formats that a workbook need not define (ECMA-376 part 1, 18.8.30).
[[nodiscard]] NumberLook builtInLook(int formatId);

/// Of a format code like `[$-409]d\-mmm\-yy;@`. Its first section decides.
[[nodiscard]] NumberLook lookOf(QStringView formatCode);

/// A number as a person reads it in its cell: without ".0", at most 15 digits, no exponent where
/// there need not be one; dates and times in ISO 8601. What is no date in the workbook's calendar
/// (before its first day, after 9999) stays a number, a date of day 0 is a time alone. Excel's
/// calendar of 1900 has a 29th of February that never was: it becomes the 28th.
[[nodiscard]] QString numberText(double number, NumberLook look, bool from1904);

/// Undoes `_x000D_`, which is how the format holds what XML cannot.
[[nodiscard]] QString unescapedText(const QString &text);

/// Escapes what XML cannot hold, and what would be taken for an escape.
[[nodiscard]] QString escapedText(const QString &text);

} // namespace meyar::form
