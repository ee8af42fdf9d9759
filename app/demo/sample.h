// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace meyar {

inline constexpr int mostFurtherFactories = 28; ///< with the 12 that are audited, 40

struct SampleOptions
{
    QString path; ///< the database to make; must not exist
    QString profile; ///< key folder; empty = the default one
    int enterprises = 12; ///< 1 to 200
    int further = 0; ///< factories that only send figures, 0 to mostFurtherFactories
    unsigned seed = 1; ///< the same seed gives the same factories and answers
};

struct SampleSummary
{
    int sites = 0;
    int assessments = 0;
    int answers = 0;
    int findings = 0;
    int conflicts = 0;
};

/// Makes a realistic sample programme: invented factories in Pakistan's textile and leather towns, audits with
/// answers, notes, findings and actions in every state, and one audit that two auditors answered apart, with
/// conflicts to decide. All of it synthetic, under the sample programme's id, so that it can never merge into
/// real work.
[[nodiscard]] Result<SampleSummary> makeSample(const SampleOptions &options, const Clock &clock);

} // namespace meyar
