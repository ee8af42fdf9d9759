// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/library/library.h"
#include "core/portfolio/alumni.h"
#include "core/portfolio/portfolio.h"
#include "core/training/programme.h"

namespace meyar {

class Store;

/// One convention of GSP+ as all assessments together show it.
struct GspLine
{
    QString number; ///< "1" to "27"
    Text title;
    StandingCounts counts;
    int visits = 0; ///< in which one of its checkpoints was answered
    [[nodiscard]] bool isGap() const { return counts.answered() == 0; } ///< nobody has looked at it yet
};
/// All 27, by number. Visits of kind Training count nowhere: they are exercises.
[[nodiscard]] std::vector<GspLine> gspLines(const Portfolio &portfolio);

/// A line of the register of instruments, with the cohort or event that keeps it.
struct RegisteredInstrument
{
    QString cohort;
    Instrument instrument;
};

/// Everything that the programme reports: results of training, the register, what was found of each convention.
struct ProgrammeFigures
{
    ProgrammeResults results;
    std::vector<RegisteredInstrument> instruments; ///< of cohorts that are no practice, by jurisdiction and name
    std::vector<GspLine> gsp;
    std::vector<Alumnus> alumni;
    int assessments = 0; ///< that count in `gsp`
    QDate madeOn;
};
[[nodiscard]] Result<ProgrammeFigures> gatherProgramme(Store &store, const Library &library, const Clock &clock);

} // namespace meyar
