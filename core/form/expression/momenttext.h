// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace meyar::form {

/// 'yyyy-mm-dd' with or without leading zeros; none if there is no such day.
[[nodiscard]] std::optional<QDate> dateOfText(QStringView text);

/// The local moment of 'yyyy-mm-dd', 'yyyy-mm-ddThh:mm[:ss[.fff]][zone]' or, on the first day of
/// 1970, 'hh:mm[:ss[.fff]][zone]'. The zone is Z, +hh or +hh:mm; without one the time is local.
/// None if it is something else or there is no such day or time.
[[nodiscard]] std::optional<QDateTime> momentOfText(QStringView text);

/// 'yyyy-mm-dd', of any year.
[[nodiscard]] QString dateText(const QDate &date);

/// 'yyyy-mm-ddThh:mm:ss.fff' with the offset of the moment's own zone.
[[nodiscard]] QString momentText(const QDateTime &moment);

/// 1970-01-01 plus `days`; day counts are Julian days with another zero.
[[nodiscard]] QDate dateOfDays(qint64 days);
[[nodiscard]] qint64 daysOfDate(const QDate &date);

} // namespace meyar::form
