// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/sitefigures.h"
#include "core/workbook/databook.h"

namespace meyar {

/// The key figures of a site as a workbook: where each stands, its months, and a chart of each with its mean of three
/// months, baseline and target. Only what was counted at all.
[[nodiscard]] DataBook kpiBook(const SiteFigures &figures, const QString &factory, const Translation &translation);

} // namespace meyar
