// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/figures.h"

namespace meyar {

PortfolioFigures figuresOf(const Portfolio &portfolio, const PortfolioFilter &filter, QDate today)
{
    const Selection selection = selected(portfolio, filter);
    PortfolioFigures figures;
    figures.headline = headlineOf(selection);
    figures.sections = sharesBy(selection, ShareBy::Section);
    figures.clauses = sharesBy(selection, ShareBy::Clause);
    figures.conventions = sharesBy(selection, ShareBy::Convention);
    figures.cities = sharesBy(selection, ShareBy::City);
    figures.sectors = sharesBy(selection, ShareBy::Sector);
    figures.comparedPack = filter.packId.isEmpty() ? mostUsedPack(selection) : filter.packId;
    figures.trend = scoreTrend(selection);
    figures.baseline = comparedWithBaseline(selection, figures.comparedPack);
    figures.heat = heatOf(selection, figures.comparedPack);
    figures.findingsByCity = openFindingsByCity(selection);
    figures.mostFailed = mostFailed(selection);
    figures.actions = actionCounts(selection, today);
    figures.burnDown = burnDown(selection, today);
    return figures;
}

} // namespace meyar
