// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/firstcolumnsheets.h"

#include "core/form/reader/cells.h"
#include "core/form/sheets/sheetnames.h"

#include <algorithm>

namespace meyar::form {

void FirstColumnSheets::add(int row, const QStringList &cells)
{
    if (const QString name = cells.value(0).trimmed(); !name.isEmpty()) {
        endSheet();
        m_name = name;
    }
    if (m_name.isEmpty()) {
        return;
    }
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const QString cell = cells[i].trimmed();
        if (!cell.isEmpty()) {
            m_headerRow = m_headerRow == 0 ? row : m_headerRow;
            m_cells.put(row, static_cast<int>(i - 1), cell);
        }
    }
}

void FirstColumnSheets::endSheet()
{
    if (!m_name.isEmpty()) {
        addSheet(m_cells.sheet(m_name, m_headerRow), m_sheets, m_problems);
    }
    m_cells = SparseSheet(m_budget);
    m_headerRow = 0;
}

Sheets FirstColumnSheets::take()
{
    endSheet();
    if (const auto &excess = m_budget.excess()) {
        Reporter(sheetKey(m_name), m_problems)
            .error(Problem::Kind::TooLarge, 0, {}, {excess->what, QString::number(excess->limit)});
    }
    return std::move(m_sheets);
}

} // namespace meyar::form
