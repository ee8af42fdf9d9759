// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meyar {

/// One line of a list of workers as the factory's office keeps it.
struct Worker
{
    QString reference; ///< what the office calls the person by: a card number or a name
    QStringList traits; ///< one for each column of the list after the first: sex, department, shift, contract
    friend bool operator==(const Worker &, const Worker &) = default;
};

/// A list of workers, only ever in memory: it is neither stored nor exported.
struct WorkerList
{
    QStringList columns = {}; ///< headings of the traits
    std::vector<Worker> workers = {};
};

/// Why a line cannot be taken.
struct WorkerLineProblem
{
    enum class Kind {
        NoReference, ///< the first cell is empty
        Twice, ///< the same reference stands in an earlier line
        TooManyCells, ///< more than the first line has
    };
    Kind kind = Kind::NoReference;
    int line = 0; ///< from 1, the line of headings counted
    QString text; ///< the reference, or the line
    friend bool operator==(const WorkerLineProblem &, const WorkerLineProblem &) = default;
};

struct ReadWorkerList
{
    WorkerList list;
    std::vector<WorkerLineProblem> problems; ///< all of them; then the list is empty
};

/// Reads what was copied from a spreadsheet (tabs) or a CSV (commas or semicolons). The first line holds the headings;
/// the first column is the reference. Blank lines are passed over.
[[nodiscard]] ReadWorkerList readWorkerList(const QString &text);

/// The same from a file: an .xlsx (its longest sheet) or a text in UTF-8 or UTF-16. `name` is what an
/// error calls it. Refuses what is neither (CannotRead).
[[nodiscard]] Result<ReadWorkerList> readWorkerFile(const QByteArray &bytes, const QString &name);

} // namespace meyar
