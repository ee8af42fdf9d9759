// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/reportpages.h"

namespace meyar::ui {

/// The report as a PDF file, wholly or not at all: written beside `path`, then renamed. Needs a
/// QGuiApplication (the offscreen platform is enough).
[[nodiscard]] Result<> writePdf(const ReportDocument &document, const QString &path,
                                PdfOptions options = {});

} // namespace meyar::ui
