// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

namespace meyar::store {

/// A receipt as it is kept in the bundle table; what is local to one showing (sender, changes) is left out.
[[nodiscard]] QByteArray encodeReceipt(const Receipt &receipt);
[[nodiscard]] Receipt decodeReceipt(const QByteArray &bytes);

} // namespace meyar::store
