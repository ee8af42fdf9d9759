// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/findings/correctiveaction.h"
#include "core/indicators/keptcase.h"
#include "core/report/reportdocument.h"

namespace meyar::ui {

/// "Rs 32,000"
[[nodiscard]] QString rupeesText(const Translation &words, double rupees);
/// "1.7 years" or "never".
[[nodiscard]] QString paybackText(const Translation &words, const std::optional<double> &years);
/// What the figures mean, a plain sentence each.
[[nodiscard]] QStringList caseMeaning(const Translation &words, const std::vector<Measure> &plan, double rate);
/// How many measures are not in those figures because no saving is written, and what they cost; empty: none.
[[nodiscard]] QString caseLeftOut(const Translation &words, const std::vector<Measure> &plan);
/// What is assumed: the rate, equal years, what the tornado moves by. A sentence each.
[[nodiscard]] QStringList caseAssumptions(const Translation &words, double rate, double by);

/// A CSV that readMeasures() reads again.
[[nodiscard]] QByteArray measuresCsv(const std::vector<Measure> &plan);
/// A report with the charts as vectors and the assumptions printed; `factory`: whose it is, may be empty. In the window's
/// thread only.
[[nodiscard]] ReportDocument caseReport(ReportLanguage language, const KeptCase &kept, const Text &factory = {});

/// The actions that have a cost or a saving and were not cancelled.
[[nodiscard]] std::vector<Measure> measuresOf(const std::vector<std::pair<CorrectiveAction, QString>> &actions);

} // namespace meyar::ui
