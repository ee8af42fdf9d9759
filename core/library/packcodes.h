// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/codetable.h"
#include "core/library/pack.h"

namespace meyar {

inline constexpr CodeTable<Severity, 4> severityWords{{
    {Severity::Critical, "critical"},
    {Severity::Major, "major"},
    {Severity::Minor, "minor"},
    {Severity::Observation, "observation"},
}};

/// The choices' `result` column. Verdict::None has no word there: the cell is blank.
inline constexpr CodeTable<Verdict, 6> verdictWords{{
    {Verdict::Ok, "ok"},
    {Verdict::Partial, "partial"},
    {Verdict::Fail, "fail"},
    {Verdict::NotApplicable, "na"},
    {Verdict::Action, "action"},
    {Verdict::Priority, "priority"},
}};

inline constexpr CodeTable<EvidenceExpectation::Kind, 5> evidenceWords{{
    {EvidenceExpectation::Kind::Observation, "observation"},
    {EvidenceExpectation::Kind::Document, "document"},
    {EvidenceExpectation::Kind::Interview, "interview"},
    {EvidenceExpectation::Kind::Measurement, "measurement"},
    {EvidenceExpectation::Kind::Photo, "photo"},
}};

} // namespace meyar
