// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace meyar {

using CohortId = Id<struct CohortTag>; ///< a group of enterprises that is trained together

} // namespace meyar
