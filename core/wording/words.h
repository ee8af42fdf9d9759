// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/signature.h"
#include "core/base/translation.h"
#include "core/findings/correctiveaction.h"
#include "core/findings/finding.h"

namespace meyar {

// The words that people read for the values of the core: the same on every page, in every report
// and file.

[[nodiscard]] QString word(const Translation &translation, Severity severity);
[[nodiscard]] QString word(const Translation &translation, Verdict verdict);
[[nodiscard]] QString word(const Translation &translation, FindingState state);
[[nodiscard]] QString word(const Translation &translation, ActionState state);
[[nodiscard]] QString word(const Translation &translation, ActionKind kind);
[[nodiscard]] QString word(const Translation &translation, FindingAgreement agreement); ///< None: "Not discussed"
[[nodiscard]] QString word(const Translation &translation, SignatureRole role); ///< "For the management"
[[nodiscard]] QString word(const Translation &translation, AssessmentKind kind);
[[nodiscard]] QString word(const Translation &translation, AssessmentState state);
[[nodiscard]] QString word(const Translation &translation, EvidenceExpectation::Kind kind);
/// "Photo", "Photo, at least 2"
[[nodiscard]] QString evidenceText(const Translation &translation,
                                   const EvidenceExpectation &expected);

/// "Punjab" for PK-PB; the code itself if it is none of ours.
[[nodiscard]] QString jurisdictionWord(const Translation &translation, const QString &code);
[[nodiscard]] QString sectorWord(const Translation &translation, const QString &code);
/// "Urdu"
[[nodiscard]] QString languageWord(const Translation &translation, Language language);
/// What an error is about ("assessment", "pack", "city"…), inside a sentence; the code itself if it
/// is none of ours.
[[nodiscard]] QString thingWord(const Translation &translation, const QString &code);
/// The word of a stable state code of findings, actions or assessments; the code itself if it is
/// none of ours.
[[nodiscard]] QString stateWord(const Translation &translation, const QString &code);

} // namespace meyar
