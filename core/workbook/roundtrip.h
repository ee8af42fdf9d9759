// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace meyar {

/// A sheet that goes out, is filled in with Excel by others, and comes back. Every cell is kept as text that does not
/// depend on a language: codes of choices, days as yyyy-MM-dd, whole numbers.
struct TripColumn
{
    enum class Kind {
        Shown, ///< for reading; what is changed there is passed over
        Text,
        Choice, ///< one of a list
        Date,
        Number, ///< whole, not negative
    };
    QString id; ///< "due_on": the same in every language
    QString heading;
    Kind kind = Kind::Shown;
    double width = 12; ///< characters
    QString list = {}; ///< of a choice: the name of its list in TripBook::lists
};

struct TripChoice
{
    QString code;
    QString word; ///< in the language of the workbook
};

struct TripRow
{
    QString id; ///< names the row for good; wherever it is moved to in the sheet
    QStringList cells; ///< by column
    bool isLocked = false; ///< nothing in it may be changed any more
    bool isNew = false; ///< an empty line to be filled in
    QString list = {}; ///< of choices in this row, where they differ from the column's
};

struct TripBook
{
    QString kind; ///< "cap" or "answers"
    QString document; ///< the audit's id
    QString stamp; ///< of this workbook alone: what is new in it gets names from it
    Language language = Language::English;
    QString sheet; ///< its name, at most 31 characters
    QString title;
    QString advice; ///< how to fill it in, in one sentence
    std::vector<TripColumn> columns;
    std::vector<TripRow> rows;
    QHash<QString, std::vector<TripChoice>> lists;

    [[nodiscard]] int column(const QString &id) const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].id == id) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    /// The choices of a cell; none if it has no list.
    [[nodiscard]] std::vector<TripChoice> choicesOf(const TripColumn &of, const TripRow *row) const
    {
        return lists.value(row && !row->list.isEmpty() ? row->list : of.list);
    }
};

/// Something that a person wrote into the sheet and that cannot be taken.
struct TripProblem
{
    enum class Kind {
        NotAChoice, ///< args: possible words
        NotADay,
        NotANumber,
        TooLong, ///< args: most characters
        NoFinding, ///< a new line whose code is of no finding, or of several
        NoWords, ///< an action that says nothing
        NotYetDone, ///< done on a day to come
        NoDoneDay, ///< done without the day
        NotBeforeDone, ///< a state that may not follow; args: state before
        NotFitting, ///< the form refuses the answer; args: why
    };
    Kind kind = Kind::NotAChoice;
    int row = 0; ///< of the sheet, from 1
    QString column; ///< its heading
    QString value;
    QStringList args = {};
};

/// A cell that is not as it was when the workbook went out.
struct TripDifference
{
    enum class Kind {
        There, ///< changed in the workbook only: to be taken
        Here, ///< changed here only: stays
        Both, ///< differently: somebody has to decide
    };
    Kind kind = Kind::There;
    int row = 0; ///< of the sheet
    QString rowId;
    QString label; ///< what a person calls the row: the code
    QString columnId;
    QString heading;
    QString base;
    QString theirs;
    QString ours;
};

} // namespace meyar
