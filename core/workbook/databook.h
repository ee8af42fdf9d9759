// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <QDate>

#include <variant>
#include <vector>

namespace meyar {

// A workbook to look at, sort and chart: its cells are what they are, numbers as numbers and days as days. Nothing comes
// back from it; what is to be filled in is a TripBook.

struct BookColumn
{
    enum class Kind {
        Text,
        Number, ///< with as many decimals as `decimals`
        Day,
        Month, ///< the first day of one, shown as "2026-03"
    };
    QString heading;
    Kind kind = Kind::Text;
    double width = 14; ///< characters
    int decimals = 0;
};

using BookCell = std::variant<std::monostate, QString, double, QDate>;

/// A chart of the columns of a sheet, over all of its rows.
struct BookChart
{
    enum class Kind { Lines, Columns, Bars };
    Kind kind = Kind::Lines;
    QString title;
    int sheet = 0; ///< whose columns, by its place in the book
    int categories = 0; ///< column
    std::vector<int> values = {}; ///< columns, each one series named by its heading
};

struct BookSheet
{
    QString name; ///< at most 31 characters, none of []:*?/\ in it
    QString title;
    QString remark = {};
    std::vector<BookColumn> columns = {};
    std::vector<std::vector<BookCell>> rows = {};
    std::vector<BookChart> charts = {}; ///< beside the table, or in place of one
};

struct DataBook
{
    Language language = Language::English;
    std::vector<BookSheet> sheets = {};
};

/// Writes the .xlsx: heads stay in sight and filter, an Urdu book runs from right to left, texts are texts: nothing runs
/// as a formula. Printed on A4 across with the heads on each page. All of it or nothing. A text that a cell cannot hold is
/// cut with "…".
[[nodiscard]] Result<> writeDataBook(const DataBook &book, const QString &path);

/// `name` as a sheet may be called.
[[nodiscard]] QString sheetName(const QString &name);

} // namespace meyar
