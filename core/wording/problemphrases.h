// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"

namespace meyar {

/// The fixed English phrase that a problem's argument is (the reason why a file cannot be read,
/// what it seems to be, what there is too much of), to be translated in the context "ProblemText".
/// Null if the argument is something else.
[[nodiscard]] const char *problemPhrase(const form::Problem &problem, qsizetype index);

/// Whether it is a reason that saving a workbook again would mend.
[[nodiscard]] bool isWorkbookReason(const QString &reason);

} // namespace meyar
