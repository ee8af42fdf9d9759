// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/indicators/columnmapping.h"
#include "core/indicators/rowproblem.h"

#include <functional>
#include <optional>

namespace meyar {

/// A row of a table as read: cells by the keys of the columns.
class TableRow
{
public:
    TableRow(const std::map<QString, int> &places, const QStringList &headings, RowProblems &problems)
        : m_places(places), m_headings(headings), m_problems(problems)
    {
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; } ///< a problem of level Error was told of it
    [[nodiscard]] bool has(const QString &key) const { return m_places.contains(key); } ///< the table has such a column
    [[nodiscard]] QString text(const QString &key) const; ///< empty if there is no such column or cell
    [[nodiscard]] QString heading(const QString &key) const; ///< as written; the key if there is no such column

    // A cell that is empty is none and no problem, unless it is needed; one that says something else is told and none.
    [[nodiscard]] std::optional<double> number(const QString &key, double least, double most, bool isNeeded = false);
    [[nodiscard]] std::optional<QDate> date(const QString &key, bool isNeeded = false);
    [[nodiscard]] std::optional<QDate> month(const QString &key, bool isNeeded = false);
    /// The word's index in `groups`, each a list of words for the same thing, the first its code. A column's groups are
    /// the same for every row.
    [[nodiscard]] std::optional<int> word(const QString &key, const std::vector<QStringList> &groups, bool isNeeded = false);
    void tell(RowProblem::Kind kind, const QString &key, QStringList args = {},
              RowProblem::Level level = RowProblem::Level::Error);

    void take(int number, const QStringList *cells)
    {
        m_number = number;
        m_cells = cells;
        m_isRefused = false;
    }

private:
    const std::map<QString, int> &m_places;
    const QStringList &m_headings;
    RowProblems &m_problems;
    const QStringList *m_cells = nullptr;
    std::map<QString, std::map<QString, int>> m_words; ///< of each column, the cells that word() has understood
    int m_number = 0;
    bool m_isRefused = false;
};

/// What there is to know of a table once it is read.
struct TableFacts
{
    QStringList headings = {};
    int headingRow = 0; ///< titles above it are passed over
    ColumnMapping mapping = {}; ///< what was used: to be kept for the next file
    int rows = 0; ///< below the heading that say anything
    int refused = 0; ///< of those, with problems of level Error
};

struct TableNeeds
{
    std::vector<KnownColumn> known;
    QStringList needed = {}; ///< keys without which the table means nothing
    int mostRows = 2'000'000;
};

/// Reads a CSV (piece by piece) or an .xlsx (the sheet whose headings are known best): `take` gets every row that says
/// anything and whose letters, quotes and cells are in order; what it tells of a row counts it as refused. Fails only
/// if the file cannot be read at all; everything in it is told in `problems`.
[[nodiscard]] Result<TableFacts> readTable(const QString &path, const TableNeeds &needs, const ColumnMapping &given,
                                           RowProblems &problems, const std::function<void(TableRow &)> &take);

/// The cells of one row of such a table as they stand in the file, for who mends it; NotFound if it has no such row.
[[nodiscard]] Result<QStringList> readRecord(const QString &path, const TableNeeds &needs, const ColumnMapping &given, int row);

} // namespace meyar
