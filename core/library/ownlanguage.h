// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar {

/// The code of the language that a checklist of another country is written in beside English and Urdu ("pt"): every
/// question and choice has its words. Empty if there is none.
[[nodiscard]] QString ownLanguage(const Pack &pack);

/// The same pack with the words of its own language in the place of the English ones, for a window that speaks English
/// or Urdu; it keeps its hash. The pack itself where it has no such language.
[[nodiscard]] std::shared_ptr<const Pack> inOwnLanguage(std::shared_ptr<const Pack> pack);

} // namespace meyar
