// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnfit.h"

#include <algorithm>

namespace meyar::ui {

std::vector<int> fittedColumns(const std::vector<ColumnWish> &wishes, int available)
{
    std::vector<int> widths;
    int left = available;
    for (const ColumnWish &wish : wishes) {
        widths.push_back(std::min(wish.preferred, wish.needed));
        left -= widths.back();
    }
    while (left > 0) {
        std::vector<std::size_t> lacking;
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            if (widths[i] < wishes[i].needed) {
                lacking.push_back(i);
            }
        }
        if (lacking.empty()) {
            break;
        }
        const int share = std::max(1, left / static_cast<int>(lacking.size()));
        for (const std::size_t i : lacking) {
            const int given = std::min({share, left, wishes[i].needed - widths[i]});
            widths[i] += given;
            left -= given;
        }
    }
    return widths;
}

} // namespace meyar::ui
