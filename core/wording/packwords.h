// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/library/pack.h"

namespace meyar {

// What a checklist is, in words: each takes a code of the pack's settings and gives the code itself back if it is none
// of ours.

/// "Safety and health"; "Other checklists" for none.
[[nodiscard]] QString packFamilyWord(const Translation &translation, const QString &family);
/// "Compliance checklist"
[[nodiscard]] QString semanticsWord(const Translation &translation, const QString &semantics);
/// "For auditors"
[[nodiscard]] QString audienceWord(const Translation &translation, const QString &audience);

} // namespace meyar
