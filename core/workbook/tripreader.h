// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/sheets.h"
#include "core/workbook/roundtrip.h"

namespace meyar {

/// A workbook that came back, before its cells are understood.
struct TripFile
{
    QString kind;
    QString document;
    QString stamp;
    Language language = Language::English;
    form::Sheet sheet; ///< as a person sees it
    QHash<QString, QHash<QString, QString>> base; ///< by row and column: what it was when it went out
};

/// One line of it. Cells in the book's order, as TripRow has them.
struct TripLine
{
    QString id; ///< empty for a line that was added by hand, and for a copy of another
    QString copyOf; ///< the id that it was copied with
    int row = 0; ///< of the sheet, from 1
    QStringList cells;
};

struct TripLines
{
    std::vector<TripLine> lines;
    std::vector<TripProblem> problems;
};

/// NotOurWorkbook for what is no workbook, was not written by Meyar, is of another kind or of a newer Meyar.
[[nodiscard]] Result<TripFile> readTripFile(const QByteArray &bytes, const QString &path, const QString &kind);

/// Reads the lines of the workbook as `book`, which is what would be written now in the same language, understands them.
/// Rows may be sorted and columns moved. NotOurWorkbook if the line with the headings is not there.
[[nodiscard]] Result<TripLines> readTripLines(const TripFile &file, const TripBook &book, const QString &path);

} // namespace meyar
