// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/firmfacts.h"

namespace meyar {

/// A line of the logframe: what happened for one outcome at one level.
struct LogframeCount
{
    int outcome = 2; ///< 1 administrations, 2 enterprises, 3 social partners, 4 associations
    ResultLevel level = ResultLevel::Micro;
    int events = 0; ///< workshops, sessions, events
    People attendances; ///< heads at them; who came twice counts twice
    double hours = 0; ///< person-hours
};

/// Results of all cohorts that are no practice.
struct ProgrammeResults
{
    int cohorts = 0;
    int enterprises = 0; ///< each once, in however many cohorts
    int graduated = 0;
    int trainers = 0;
    int teamsBalanced = 0; ///< of enterprises with a team
    int teams = 0;
    std::map<QString, int> byCity = {};
    std::map<QString, int> bySector = {};
    std::map<TrainingProgramme, int> byProgramme = {}; ///< cohorts
    People attendances;
    TrainingHours hours;
    PlanProgress plan;
    std::optional<double> gain = {};
    Satisfaction satisfaction;
    std::vector<LogframeCount> logframe = {}; ///< by outcome and level; only what has something
    std::map<InstrumentStatus, int> instruments = {};
    int instrumentsLate = 0; ///< with an action that was due before today and neither ratified nor in force
};
[[nodiscard]] ProgrammeResults programmeResults(const std::vector<CohortRecord> &records, const std::map<SiteId, FirmFacts> &firms,
                                                QDate today);

} // namespace meyar
