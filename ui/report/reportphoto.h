// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportphotos.h"

namespace meyar::ui {

/// Makes what a report prints of a photo: upright, at most 1,200 pixels wide or high, without metadata.
[[nodiscard]] PhotoMaker reportPhotoMaker();

} // namespace meyar::ui
