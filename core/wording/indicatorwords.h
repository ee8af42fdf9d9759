// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/benchmarks.h"
#include "core/indicators/businesscase.h"
#include "core/indicators/comparedfigures.h"
#include "core/indicators/environmentfigures.h"
#include "core/indicators/kpi.h"
#include "core/indicators/minimumpay.h"
#include "core/indicators/oaxaca.h"
#include "core/indicators/oshrates.h"
#include "core/indicators/riskmatrix.h"

namespace meyar {

[[nodiscard]] QString word(const Translation &translation, PayFactor factor);
/// A group's name: as the payroll has it, or the band in words; "Others" for those merged.
[[nodiscard]] QString payGroupWord(const Translation &translation, PayFactor factor, const QString &name);
[[nodiscard]] QString word(const Translation &translation, IncidentKind kind);
[[nodiscard]] QString word(const Translation &translation, BodyPart part);
[[nodiscard]] QString word(const Translation &translation, IncidentCause cause);
[[nodiscard]] QString word(const Translation &translation, KpiTrend trend);
[[nodiscard]] QString word(const Translation &translation, QuickWin field);
[[nodiscard]] QString word(const Translation &translation, Sensitivity::Assumption assumption);
[[nodiscard]] QString word(const Translation &translation, RiskControl control);
[[nodiscard]] QString word(const Translation &translation, SizeClass size);
[[nodiscard]] QString word(const Translation &translation, Exceedance::State state);
/// "Absenteeism", "Score: Fire safety", with its unit unless that is percent.
[[nodiscard]] QString word(const Translation &translation, const ComparedFigure &figure);

/// "Rs 40,000 a month"; where skilled workers were judged by more, "Rs 40,000 to Rs 49,628 a month, by skill".
[[nodiscard]] QString minimumText(const Translation &translation, const MinimumPay &minimum, const BelowMinimum &below);
/// Whether the minimum is sure to hold in the month, as a sentence; empty if it is.
[[nodiscard]] QString minimumDoubtText(const Translation &translation, const MinimumPay &minimum);
/// Why there is no decomposition, or what it means: one sentence.
[[nodiscard]] QString decompositionText(const Translation &translation, const GapDecomposition &parts);
/// "12.5 %", or why there is none or several.
[[nodiscard]] QString internalRateText(const Translation &translation, const InternalRate &rate);
/// What to do about it, one sentence.
[[nodiscard]] QString remarkText(const Translation &translation, RiskRemark remark);
/// In place of a number that would show one or two people.
[[nodiscard]] QString tooFewText(const Translation &translation);

} // namespace meyar
