// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace meyar::cli {

/// A notice of the store as a sentence.
[[nodiscard]] QString noticeText(const StoreNotice &notice);

} // namespace meyar::cli
