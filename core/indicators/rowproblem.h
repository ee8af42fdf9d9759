// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace meyar {

/// What is wrong in a table that somebody's office keeps, told with its place. core/wording makes the sentence.
struct RowProblem
{
    enum class Kind {
        ColumnMissing, ///< no heading says it; args: key of the column
        HeadingTwice, ///< two columns of the same heading, only the first counts (warning)
        NothingInFile, ///< not even a heading
        NoRows, ///< a heading and nothing below it
        NotATable, ///< a workbook or text that cannot be read; args: the reason, none where it is neither a workbook nor text
        Empty, ///< what every row needs is missing
        NotANumber, ///< args: the cell
        NotADate, ///< args: the cell
        OutOfRange, ///< args: the cell, least, most
        Unlikely, ///< taken, but look again (warning); args: the cell, least, most
        UnknownWord, ///< args: the cell, the words that are known
        Formula, ///< the cell would be run by a spreadsheet
        DamagedText, ///< letters that are not UTF-8
        Twice, ///< the same as an earlier row; args: that row
        TooManyCells, ///< more cells than headings; a comma inside of a number that is not in quotes
        QuoteOpen, ///< a quote that is never closed, or a cell longer than any can be
        TooManyRows, ///< args: limit
    };
    enum class Level { Error, Warning }; ///< the row is not taken; the row is taken

    Kind kind = Kind::Empty;
    Level level = Level::Error;
    int row = 0; ///< as a spreadsheet counts, from 1; 0 = the whole table
    QString column = {}; ///< the heading as written; empty = the whole row
    QStringList args = {};
    int more = 0; ///< further rows with the same trouble in the same column that are not listed

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// Gathers problems of a table of any length: the first `told` of a kind in a column one by one, the rest counted.
class RowProblems
{
public:
    static constexpr int told = 50;

    void add(RowProblem problem);
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }
    [[nodiscard]] int errors() const { return m_errors; } ///< those that are not listed counted
    [[nodiscard]] const std::vector<RowProblem> &list() const { return m_list; }

private:
    struct Sort
    {
        int count = 0;
        std::size_t last = 0; ///< in the list
    };
    std::vector<RowProblem> m_list;
    QHash<QString, Sort> m_sorts;
    int m_errors = 0;
};

} // namespace meyar
