// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/pack.h"

namespace meyar::ui {

/// The path of the drawing beside a question: the one that its `media::image` names, from the folder `media` of the pack
/// that Meyar brings; else its section's. Always of a file that is there.
[[nodiscard]] QString drawingOf(const Pack &pack, form::NodeIndex question);

} // namespace meyar::ui
