// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/actionfigures.h"
#include "core/portfolio/shares.h"
#include "core/portfolio/trends.h"

namespace meyar {

/// Everything that the dashboard shows of a selection.
struct PortfolioFigures
{
    Headline headline;
    std::vector<ShareRow> sections;
    std::vector<ShareRow> clauses;
    std::vector<ShareRow> conventions;
    std::vector<ShareRow> cities;
    std::vector<ShareRow> sectors;
    QString comparedPack; ///< the checklist of `baseline` and `heat`: the chosen one, or the most used
    ScoreTrend trend;
    BaselineComparison baseline;
    SectionHeat heat;
    std::vector<CityFindings> findingsByCity;
    std::vector<FailedCheckpoint> mostFailed;
    ActionCounts actions;
    std::vector<BurnPoint> burnDown;
};

[[nodiscard]] PortfolioFigures figuresOf(const Portfolio &portfolio, const PortfolioFilter &filter, QDate today);

} // namespace meyar
