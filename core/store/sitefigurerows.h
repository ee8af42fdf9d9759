// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/sitefigures.h"

// Private to core/store: how figures of a site are named and written down.
namespace meyar::store {

inline constexpr auto monthFormat = "yyyy-MM";

/// "absence/2026-03", of women "absence/2026-03/f", of men "…/m".
[[nodiscard]] QByteArray monthKey(const QString &code, QDate month, Sex sex = Sex::Other);
/// What such a key says; an invalid month for any other text.
struct MonthKey
{
    QString code;
    QDate month;
    Sex sex = Sex::Other;
};
[[nodiscard]] MonthKey monthKeyFrom(const QByteArray &key);

[[nodiscard]] QString sexCode(Sex sex); ///< "f", "m" or ""
[[nodiscard]] Sex sexFrom(const QString &code);

} // namespace meyar::store
