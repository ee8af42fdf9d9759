// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <array>

namespace meyar {

/// What a sample factory was visited for, beside the safety walk-through of now.
struct SampleVisit
{
    int factory; ///< its number
    const char *pack;
    AssessmentKind kind;
    int daysBefore; ///< the walk-through of now
    int behind; ///< SamplePlan::behind
};

inline constexpr std::array sampleVisits{
    SampleVisit{0, "osh-walkthrough", AssessmentKind::Audit, 210, 18},
    SampleVisit{1, "osh-walkthrough", AssessmentKind::Audit, 240, 22},
    SampleVisit{3, "osh-walkthrough", AssessmentKind::Audit, 190, 8},
    SampleVisit{5, "osh-walkthrough", AssessmentKind::Audit, 180, 15},
    SampleVisit{6, "osh-walkthrough", AssessmentKind::Audit, 205, 4},
    SampleVisit{7, "osh-walkthrough", AssessmentKind::Audit, 170, 20},
    SampleVisit{1, "labour-core", AssessmentKind::Audit, 1, 0},
    SampleVisit{6, "labour-core", AssessmentKind::Audit, 2, 5},
    SampleVisit{3, "environment-core", AssessmentKind::Audit, 1, 0},
    SampleVisit{11, "tannery", AssessmentKind::Audit, 1, 5},
    SampleVisit{7, "lab-results", AssessmentKind::Audit, 3, 0},
    SampleVisit{5, "fire-building", AssessmentKind::Audit, 2, 0},
    SampleVisit{4, "score-m1-cooperation", AssessmentKind::Baseline, 120, 20},
    SampleVisit{4, "score-m1-cooperation", AssessmentKind::EndLine, 10, 0},
    SampleVisit{9, "sme-selfcheck", AssessmentKind::SelfAssessment, 20, 5},
    SampleVisit{10, "sme-selfcheck", AssessmentKind::SelfAssessment, 15, 0},
};

/// Baseline and end-line of the factories that go through SCORE together, about the same day for all; factory 4 has its own above.
/// Each factory's own numbers are drawn for them, so that both visits are of one factory and the other visits stay as they are.
inline constexpr std::array sampleCohortVisits{
    SampleVisit{2, "score-m1-cooperation", AssessmentKind::Baseline, 134, 28},
    SampleVisit{2, "score-m1-cooperation", AssessmentKind::EndLine, 24, -8},
    SampleVisit{3, "score-m1-cooperation", AssessmentKind::Baseline, 127, 34},
    SampleVisit{3, "score-m1-cooperation", AssessmentKind::EndLine, 17, 2},
    SampleVisit{6, "score-m1-cooperation", AssessmentKind::Baseline, 106, 22},
    SampleVisit{6, "score-m1-cooperation", AssessmentKind::EndLine, -4, -10},
    SampleVisit{7, "score-m1-cooperation", AssessmentKind::Baseline, 99, 30},
    SampleVisit{7, "score-m1-cooperation", AssessmentKind::EndLine, -11, 0},
};

} // namespace meyar
