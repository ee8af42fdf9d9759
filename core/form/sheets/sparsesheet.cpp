// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/sparsesheet.h"

#include <algorithm>

namespace meyar::form {

namespace {

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

void SparseSheet::put(int row, int column, const QString &text)
{
    if (isBlank(text)) {
        return;
    }
    m_budget->check(u"rows", row, SheetLimits::rows);
    m_budget->check(u"columns", column + 1, SheetLimits::columns);
    m_budget->addCharacters(text.size());
    if (m_budget->excess()) {
        return;
    }
    if (m_rows.empty() || m_rows.back().number != row) {
        m_rows.push_back({row, {}});
    }
    m_rows.back().cells.emplace_back(column, text);
}

void SparseSheet::sortRows()
{
    const auto before = [](const Row &a, const Row &b) { return a.number < b.number; };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), before)) {
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
    }
}

qsizetype SparseSheet::width() const
{
    int last = -1;
    for (const Row &row : m_rows) {
        for (const auto &[column, text] : row.cells) {
            last = std::max(last, column);
        }
    }
    return last + 1;
}

Sheet SparseSheet::sheet(const QString &name, int headerRow)
{
    Sheet sheet{.name = name, .header = {}, .rows = {}, .rowNumbers = {}};
    sortRows();
    const qsizetype columns = width();
    m_budget->addCells(columns * static_cast<std::int64_t>(m_rows.size()));
    if (m_budget->excess()) {
        return sheet;
    }
    sheet.header.resize(columns);
    for (const Row &row : m_rows) {
        QStringList *cells = &sheet.header;
        if (row.number != headerRow) {
            if (sheet.rowNumbers.empty() || sheet.rowNumbers.back() != row.number) {
                sheet.rows.emplace_back(columns);
                sheet.rowNumbers.push_back(row.number);
            }
            cells = &sheet.rows.back();
        }
        for (const auto &[column, text] : row.cells) {
            (*cells)[column] = text;
        }
    }
    return sheet;
}

} // namespace meyar::form
