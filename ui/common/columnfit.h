// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace meyar::ui {

/// A column beside others: the width that it has when room is short, and what its longest cell takes. In pixels.
struct ColumnWish
{
    int preferred = 0;
    int needed = 0;
};

/// Widths for columns that share `available` pixels. Nobody gets more than it needs; what one leaves of its preferred
/// width goes to those that need more than theirs, in equal parts until each has enough. What then remains is given to
/// no one. Where even the preferred widths find no room, they are kept: the table scrolls.
[[nodiscard]] std::vector<int> fittedColumns(const std::vector<ColumnWish> &wishes, int available);

} // namespace meyar::ui
