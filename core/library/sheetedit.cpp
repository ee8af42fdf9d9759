// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sheetedit.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using form::Sheet;

namespace {

/// "begin_group" and "begin group", "end repeat"…
bool begins(const QString &type)
{
    return type.startsWith("begin"_L1, Qt::CaseInsensitive);
}

bool ends(const QString &type)
{
    return type.startsWith("end_"_L1, Qt::CaseInsensitive) || type.startsWith("end "_L1, Qt::CaseInsensitive);
}

} // namespace

QString folded(const QString &heading)
{
    return heading.trimmed().toLower();
}

qsizetype columnOf(const Sheet &sheet, const QString &heading)
{
    for (qsizetype i = 0; i < sheet.header.size(); ++i) {
        if (folded(sheet.header[i]) == folded(heading)) {
            return i;
        }
    }
    return -1;
}

QString cellOf(const Sheet &sheet, std::size_t row, qsizetype column)
{
    return column < 0 ? QString() : sheet.rows[row].value(column).trimmed();
}

qsizetype ensuredColumn(Sheet &sheet, const QString &heading)
{
    const qsizetype known = columnOf(sheet, heading);
    if (known >= 0) {
        return known;
    }
    sheet.header.append(heading);
    for (QStringList &row : sheet.rows) {
        row.resize(sheet.header.size());
    }
    return sheet.header.size() - 1;
}

std::optional<std::size_t> rowWith(const Sheet &sheet, const std::vector<std::pair<QString, QString>> &cells)
{
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const bool fits = std::all_of(cells.begin(), cells.end(), [&](const auto &cell) {
            return cellOf(sheet, row, columnOf(sheet, cell.first)) == cell.second;
        });
        if (fits) {
            return row;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> rowNamed(const Sheet &survey, const QString &name)
{
    const qsizetype at = columnOf(survey, u"name"_s);
    const qsizetype type = columnOf(survey, u"type"_s);
    for (std::size_t row = 0; row < survey.rows.size(); ++row) {
        if (cellOf(survey, row, at) == name && !ends(cellOf(survey, row, type))) {
            return row;
        }
    }
    return std::nullopt;
}

std::size_t endOf(const Sheet &survey, std::size_t row)
{
    const qsizetype type = columnOf(survey, u"type"_s);
    int depth = 0;
    for (std::size_t at = row; at < survey.rows.size(); ++at) {
        const QString cell = cellOf(survey, at, type);
        depth += begins(cell) ? 1 : ends(cell) ? -1 : 0;
        if (depth <= 0) {
            return at + 1;
        }
    }
    return survey.rows.size();
}

void insertRow(Sheet &sheet, std::size_t at)
{
    const auto last = std::max_element(sheet.rowNumbers.begin(), sheet.rowNumbers.end());
    const int number = last == sheet.rowNumbers.end() ? 2 : *last + 1;
    const auto place = static_cast<std::ptrdiff_t>(at);
    QStringList blank;
    blank.resize(sheet.header.size());
    sheet.rows.insert(sheet.rows.begin() + place, blank);
    sheet.rowNumbers.insert(sheet.rowNumbers.begin() + place, number);
}

void eraseRows(Sheet &sheet, std::size_t from, std::size_t end)
{
    const auto first = static_cast<std::ptrdiff_t>(from);
    const auto last = static_cast<std::ptrdiff_t>(end);
    sheet.rows.erase(sheet.rows.begin() + first, sheet.rows.begin() + last);
    sheet.rowNumbers.erase(sheet.rowNumbers.begin() + first, sheet.rowNumbers.begin() + last);
}

} // namespace meyar
