// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/vault/trust.h"

namespace meyar {

/// "Auditor"
[[nodiscard]] QString word(const Translation &translation, vault::Role role);
/// "Certified"
[[nodiscard]] QString word(const Translation &translation, vault::TrustLevel level);
/// Why a laptop is or is not trusted, as a sentence without a full stop.
[[nodiscard]] QString reasonText(const Translation &translation, vault::TrustReason reason);

} // namespace meyar
