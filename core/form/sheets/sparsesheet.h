// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets.h"
#include "core/form/sheets/limits.h"

#include <utility>

namespace meyar::form {

/// A sheet while it is read: only cells that hold something, in whatever order they come.
class SparseSheet
{
public:
    explicit SparseSheet(SheetBudget &budget)
        : m_budget(&budget)
    {
    }

    /// Row 1-based as a spreadsheet shows it, column 0-based. A blank text is left out. A later
    /// text for the same cell wins. What is past a limit is noted in the budget and left out.
    void put(int row, int column, const QString &text);

    /// The sheet with all rows as wide as the widest; blank rows and blank columns at the end are
    /// left out. Empty rows if the budget is exceeded.
    [[nodiscard]] Sheet sheet(const QString &name, int headerRow);

private:
    struct Row
    {
        int number = 0;
        std::vector<std::pair<int, QString>> cells;
    };
    void sortRows();
    [[nodiscard]] qsizetype width() const;

    SheetBudget *m_budget; ///< never null
    std::vector<Row> m_rows;
};

} // namespace meyar::form
