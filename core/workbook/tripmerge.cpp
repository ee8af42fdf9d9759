// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/tripmerge.h"

#include <algorithm>

namespace meyar {

std::vector<TripDifference> differencesIn(const TripFile &file, const TripLines &lines, const TripBook &book,
                                          const QString &labelColumn)
{
    QHash<QString, const TripRow *> rows;
    for (const TripRow &row : book.rows) {
        rows.insert(row.id, &row);
    }
    const int label = book.column(labelColumn);
    std::vector<TripDifference> found;
    for (const TripLine &line : lines.lines) {
        const TripRow *row = rows.value(line.id);
        if (!row || row->isNew) {
            continue;
        }
        const QHash<QString, QString> base = file.base.value(line.id);
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const TripColumn &column = book.columns[static_cast<size_t>(i)];
            if (column.kind == TripColumn::Kind::Shown) {
                continue;
            }
            const bool isRefused = std::ranges::any_of(lines.problems, [&](const TripProblem &problem) {
                return problem.row == line.row && problem.column == column.heading;
            });
            const QString was = base.value(column.id).trimmed();
            const QString theirs = line.cells[i];
            const QString ours = row->cells.value(i).trimmed();
            if (isRefused || theirs == ours || (theirs == was && ours == was)) {
                continue;
            }
            const auto kind = theirs == was ? TripDifference::Kind::Here
                : ours == was               ? TripDifference::Kind::There
                                            : TripDifference::Kind::Both;
            found.push_back({kind, line.row, line.id, row->cells.value(label), column.id, column.heading, was, theirs, ours});
        }
    }
    return found;
}

int conflictsAmong(const std::vector<TripDifference> &differences)
{
    return static_cast<int>(std::ranges::count(differences, TripDifference::Kind::Both, &TripDifference::kind));
}

bool isTaken(const TripDifference &difference, Take conflicts)
{
    return difference.kind == TripDifference::Kind::There
        || (difference.kind == TripDifference::Kind::Both && conflicts == Take::Theirs);
}

} // namespace meyar
