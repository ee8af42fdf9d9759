// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"

namespace meyar {

/// The sentence beside a value whose day of review is past (ReferenceValue::isReviewDue). `day` as it is to be written.
[[nodiscard]] QString reviewDueText(const Translation &translation, const QString &day);

} // namespace meyar
