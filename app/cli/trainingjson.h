// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/programmefigures.h"

#include <QJsonObject>

namespace meyar::cli {

[[nodiscard]] QJsonObject toJson(const Cohort &cohort);
/// What a cohort comes to: of all, of each enterprise, of each trainer.
[[nodiscard]] QJsonObject resultsJson(const CohortRecord &record, const std::map<SiteId, FirmFacts> &firms, QDate today);
[[nodiscard]] QJsonObject toJson(const ProgrammeFigures &figures);

} // namespace meyar::cli
