// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/library/library.h"
#include "core/store/rows.h"
#include "core/workbook/databook.h"

namespace meyar {

/// Findings as a workbook: how many of which severity stand where, by factory, with charts; then every finding with each
/// of its actions in a line. Findings of confidential questions are left out, and those whose checklist is not here, of
/// which nobody can say; the book tells how many.
[[nodiscard]] DataBook findingsBook(const std::vector<FindingRow> &rows, const Library &library, const Translation &translation, QDate today);

} // namespace meyar
