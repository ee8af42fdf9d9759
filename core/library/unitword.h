// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"

namespace meyar {

/// The unit of a reference value as people read it: "days" -> "دن", "C" -> "°C". Symbols that are the same everywhere
/// (mg/L, dB(A)) and units that are not ours stand as they are; what is no unit ("yes_no") is empty.
[[nodiscard]] QString unitWord(const Translation &translation, const QString &unit);

/// "15 سال": a number that is written out already, with its unit, isolated.
[[nodiscard]] QString withUnit(const Translation &translation, const QString &number, const QString &unit);

} // namespace meyar
