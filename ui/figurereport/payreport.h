// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/payquestion.h"
#include "core/report/reportdocument.h"

namespace meyar::ui {

/// The figures with their sentences and charts as vectors; no worker is in it. In the window's thread only.
[[nodiscard]] ReportDocument payReport(ReportLanguage language, const PayQuestion &question, const PayAnswer &answer, QDate madeOn);

} // namespace meyar::ui
