// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meyar {

/// The code of a checkpoint as people are shown it: "FX-01", "Q12", "A-1-2B". Empty where it is only the name of a
/// field: "VISIT-DATE", "FIRST-3", "ST-O2".
[[nodiscard]] QString shownCode(const QString &code);

} // namespace meyar
