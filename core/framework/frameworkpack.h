// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/sheets.h"
#include "core/framework/framework.h"

namespace meyar {

/// The sheets of a pack that asks for every requirement of the framework (docs/pack-format.md): headings are groups,
/// requirements are questions with the framework's scores as choices (of the lowest 0, of the highest 1) or, without
/// scores, met, partly, not met; implementation groups are chosen first and decide what is asked; a requirement that
/// another framework has too cites it as an area (`mappings`, of this library or of others). BadArgument if nothing in it
/// can be assessed.
[[nodiscard]] Result<form::Sheets> packSheets(const Framework &framework, const std::vector<FrameworkMapping> &mappings);

} // namespace meyar
