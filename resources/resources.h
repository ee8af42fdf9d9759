// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meyar {

/// Makes :/packs and :/i18n readable. Call it first in main(), and in tests that need them. No Gui
/// needed.
void initData();

/// Makes :/fonts, :/icons and :/meyar.svg readable. ui/common calls it itself.
void initLook();

} // namespace meyar
