// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sampleclock.h"
#include "core/store/store.h"

#include <map>

namespace meyar {

/// The factories that go through SCORE together in the sample, by number.
inline constexpr std::array sampleScoreFactories{2, 3, 4, 6, 7};
/// The checklist of their baseline and end-line.
inline constexpr QLatin1String sampleScorePack("score-m1-cooperation");
/// Those that do FIT.
inline constexpr std::array sampleFitFactories{1, 5, 11};

/// Trainings of the sample, all of it made up: a SCORE cohort from baseline to end-line, one of FIT, and a series of events on
/// law and policy with its register of instruments. Of the factories above those that are among `sites` (by number) take part;
/// what has none is left out. Baseline and end-line are their visits with sampleScorePack, which are closed in the end.
[[nodiscard]] Result<> addSampleCohorts(Store &store, const std::map<int, Site> &sites, QDate today, const Clock &clock);

} // namespace meyar
