// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace meyar::cli {

[[nodiscard]] Command trainingPhotoCommand();

} // namespace meyar::cli
