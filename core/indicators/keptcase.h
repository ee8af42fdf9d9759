// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/businesscase.h"
#include "core/indicators/sitefigures.h"

namespace meyar {

/// What is kept of a site's business case: the measures and what is assumed of all.
struct KeptCase
{
    std::vector<Measure> plan = {};
    double rate = 0.15; ///< discount
    double moves = 0.2; ///< what each assumption moves by
    friend bool operator==(const KeptCase &, const KeptCase &) = default;
};

/// As a study of kind "business-case": the measures are its assumptions, what comes of them its figures.
[[nodiscard]] Study studyOf(const KeptCase &kept, StudyId id, QDate on);
/// Nothing if it is no business case, or cannot be read.
[[nodiscard]] std::optional<KeptCase> keptCaseOf(const Study &study);
/// The site's latest one; null if there is none.
[[nodiscard]] const Study *caseOf(const SiteFigures &figures);

} // namespace meyar
