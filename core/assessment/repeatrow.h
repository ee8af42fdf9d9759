// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace meyar {

using RepeatRowId = Id<struct RepeatRowTag>;

/// A row of a repeat as it is kept: named by an id, never by its position, so that rows that two laptops add at the
/// same time stay two rows.
struct RepeatRow
{
    RepeatRowId id;
    QString repeat; ///< name of the repeat
    RepeatRowId around; ///< the row of the repeat around it; null if there is none
    QString place; ///< where it stands among its siblings: compared as text, then by id
    bool deleted = false;
    bool editedWhileDeleted = false; ///< somebody answered in it who had not seen that it was deleted
    friend bool operator==(const RepeatRow &, const RepeatRow &) = default;
};

/// Before another row of the same repeat.
[[nodiscard]] bool standsBefore(const RepeatRow &a, const RepeatRow &b);

/// A place between two others, of letters and digits; empty = before the first, after the last. `before` < `after`.
[[nodiscard]] QString placeBetween(const QString &before, const QString &after);

/// What an answer is kept under: the question's name, in a row with '@' and the row's id in hexadecimal after it.
[[nodiscard]] QString answerKey(const QString &question, RepeatRowId row);
/// The question that a key is of.
[[nodiscard]] QString questionOfKey(const QString &key);
[[nodiscard]] RepeatRowId rowOfKey(const QString &key); ///< null: in no row, or in the one that is answered by names

/// The row at a position (from 1) of a repeat whose rows the form counts: the same on every laptop.
[[nodiscard]] RepeatRowId countedRow(const QString &repeat, RepeatRowId around, int position);

} // namespace meyar
