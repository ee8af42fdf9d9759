// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/businesscase.h"
#include "core/indicators/equalvalue.h"
#include "core/indicators/kpi.h"
#include "core/indicators/oshrates.h"
#include "core/indicators/payanalysis.h"

#include <QJsonArray>
#include <QJsonObject>

namespace meyar::cli {

[[nodiscard]] QJsonObject toJson(const PayAnalysis &analysis);
[[nodiscard]] QJsonArray toJson(const std::vector<EqualValuePair> &pairs);
[[nodiscard]] QJsonObject toJson(const OshRates &rates);
[[nodiscard]] QJsonArray toJson(const std::vector<IncidentTally> &tallies);
[[nodiscard]] QJsonObject toJson(const Kpi &kpi, const KpiFigures &figures);
/// The months of women and of men beside those of all; empty ones are left out.
struct SeriesBySex
{
    KpiSeries women;
    KpiSeries men;
};
[[nodiscard]] QJsonObject kpiJson(const Kpi &kpi, const KpiSeries &all, const SeriesBySex &parts);
[[nodiscard]] QJsonObject toJson(const BusinessCase &result);
[[nodiscard]] QJsonObject toJson(const TableFacts &facts, const RowProblems &problems);

} // namespace meyar::cli
