// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/sheets.h"
#include "core/framework/framework.h"

namespace meyar {

/// The same from the sheets of a library's .xlsx (version 2: pairs of …_meta and …_content).
[[nodiscard]] Result<Framework> frameworkFromSheets(const form::Sheets &sheets, const QString &path);

} // namespace meyar
