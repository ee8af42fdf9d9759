// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"
#include "core/form/sheets.h"
#include "core/form/sheets/sparsesheet.h"

namespace meyar::form {

/// Sheets one below the other in a single table, as pyxform reads CSV and Markdown: a name in the
/// first column begins a sheet, the first row with something in the other columns is its header.
/// Cells come without the white space around them, which only lays out such files.
class FirstColumnSheets
{
public:
    explicit FirstColumnSheets(Problems &problems)
        : m_problems(problems)
    {
    }

    /// A row and its number in the file.
    void add(int row, const QStringList &cells);
    /// Everything, after the last row. Rows before the first name are left out.
    [[nodiscard]] Sheets take();
    [[nodiscard]] bool isFull() const { return m_budget.excess().has_value(); }

private:
    void endSheet();

    Problems &m_problems;
    Sheets m_sheets;
    SheetBudget m_budget;
    QString m_name;
    int m_headerRow = 0; ///< 0: not seen yet
    SparseSheet m_cells{m_budget};
};

} // namespace meyar::form
