// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meyar {

/// Ops of this kind and above may be passed over by who does not know them.
inline constexpr quint64 firstIgnorableKind = 64;

/// Flags of doc.state; none = whole.
enum class DocumentFlag : int {
    NeedsNewer = 1, ///< holds changes that only a newer Meyar reads; kept and passed on
    Incomplete = 2, ///< changes are missing that others know of
    Forked = 4, ///< one number of a laptop's feed has several changes
};

} // namespace meyar
