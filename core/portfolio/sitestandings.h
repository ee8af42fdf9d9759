// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/comparedfigures.h"
#include "core/portfolio/portfolio.h"
#include "core/store/store.h"

#include <QHash>

namespace meyar {

/// How these sites stand by their own figures, each read from the store. Sizes are those of the profile ("workers").
[[nodiscard]] Result<std::vector<SiteStanding>> standingsOf(Store &store, const std::vector<SiteRow> &sites, QDate today);

/// The cohort that each site is in, by the site's id; of several the one that began last. Practice cohorts count nowhere.
[[nodiscard]] Result<QHash<QString, QString>> cohortsOfSites(Store &store);
/// Says of the sites which cohort they are in: those of one cohort can be compared.
void addCohorts(std::vector<SiteStanding> &standings, const QHash<QString, QString> &cohorts);

/// Adds the scores of a portfolio's visits to the sites they were paid to: per checklist and day, follow-ups and
/// trainings left out, because they look at a part only.
void addScores(std::vector<SiteStanding> &standings, const Portfolio &portfolio);

/// The checklists that any of the sites has a score of, by id.
[[nodiscard]] std::vector<ComparedFigure> comparedScores(const Portfolio &portfolio);

} // namespace meyar
