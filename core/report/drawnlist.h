// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdocument.h"
#include "core/visit/workerdraw.h"

#include <QDate>

namespace meyar {

/// Who was drawn, and who is asked instead of somebody who is absent or does not want to. For the auditor's hands: it is
/// only ever printed, never written to a file, and does not name the seed.
[[nodiscard]] ReportDocument buildDrawnList(const WorkerList &list, const WorkerDraw &draw, const Text &place, QDate drawnOn,
                                            ReportLanguage language);

} // namespace meyar
