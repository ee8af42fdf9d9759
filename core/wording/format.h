// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"

#include <QDate>
#include <QDateTime>

namespace meyar {

// Dates, numbers and money as people in Pakistan read them, the same on every computer whatever its
// locale: European digits, thousands by commas. In Urdu each is isolated, ready to stand in a
// sentence.

/// "12 March 2026"; empty for a null date.
[[nodiscard]] QString dateText(const Translation &translation, QDate date);
/// "14:03", local time; empty for a null moment.
[[nodiscard]] QString timeText(const Translation &translation, const QDateTime &moment);
/// "12 March 2026, 14:03", local time.
[[nodiscard]] QString dateTimeText(const Translation &translation, const QDateTime &moment);

/// "32,000"
[[nodiscard]] QString countText(const Translation &translation, qint64 count);
/// "1,234.5" with that many decimals.
[[nodiscard]] QString decimalText(const Translation &translation, double value, int decimals);
/// "12 of 45"
[[nodiscard]] QString outOfText(const Translation &translation, qint64 part, qint64 whole);
/// "62 %": whole percents, rounded down, so that 89.9 never looks like a grade that begins at 90.
[[nodiscard]] QString percentText(const Translation &translation, double percent);
/// "58–64 %", or "58 %" when both ends read the same.
[[nodiscard]] QString percentRangeText(const Translation &translation, double low, double high);
/// "Rs 32,000", "−Rs 500"
[[nodiscard]] QString moneyText(const Translation &translation, qint64 rupees);
/// "820 bytes", "12.5 MB"
[[nodiscard]] QString sizeText(const Translation &translation, qint64 bytes);

} // namespace meyar
