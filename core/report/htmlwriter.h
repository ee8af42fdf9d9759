// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reportdocument.h"

namespace meyar {

/// One HTML5 file that is also well-formed XML: its own style sheet, no scripts, nothing loaded
/// from anywhere. Everything that people typed is escaped; tables mirror by dir="rtl"; two
/// languages stand in two columns.
[[nodiscard]] QString toHtml(const ReportDocument &document);

/// toHtml() into a file, wholly or not at all.
[[nodiscard]] Result<> writeHtml(const ReportDocument &document, const QString &path);

} // namespace meyar
