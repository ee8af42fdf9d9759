// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"
#include "core/report/reportdocument.h"

namespace meyar {

/// A checklist to be filled in by hand: its questions under their sections, with boxes to tick, room for numbers and
/// notes, and its version and content code on every page.
[[nodiscard]] ReportDocument buildBlankForm(const Pack &pack, ReportLanguage language);

} // namespace meyar
