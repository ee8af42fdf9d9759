// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reportseal.h"
#include "ui/report/reportpages.h"

#include <functional>

namespace meyar::ui {

/// Asked before every page, with the pages written and all of them; false cancels.
using PdfProgress = std::function<bool(int written, int pages)>;

/// What a report is sealed with. Its data goes into the PDF as report.json, signed, beside report.txt with its words.
struct PdfSeal
{
    ReportFacts facts;
    vault::KeyPair keys;
};

enum class PdfWritten { Whole, Cancelled };

/// The report as a PDF file with an outline, wholly or not at all: nothing is on the disk until all of it is. Needs a
/// QGuiApplication (the offscreen platform is enough). A cancelled one leaves the file at `path` as it was.
[[nodiscard]] Result<PdfWritten> writePdf(const ReportDocument &document, const QString &path, PdfOptions options,
                                          const std::optional<PdfSeal> &seal, const PdfProgress &progress = {});
[[nodiscard]] Result<> writePdf(const ReportDocument &document, const QString &path, PdfOptions options = {});

} // namespace meyar::ui
