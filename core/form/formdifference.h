// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Whether two forms ask the same in the same way: everything counts but row numbers, the spelling
/// of types ("int" is "integer") and what is in files beside the form.
[[nodiscard]] bool isSameForm(const Form &a, const Form &b);

/// One cell that is not what it was.
struct CellChange
{
    QString where; ///< "osh/exits", "yn/partly"; empty for settings
    QString field; ///< the column: "label", "relevant", "weight"…
    QString language; ///< of a text, by code; empty for others
    QString before;
    QString after;
    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// What became of the rows of a sheet. Rows are told by their place: a question's groups and name,
/// a choice's list and name.
struct RowChanges
{
    QStringList added;
    QStringList removed;
    QStringList moved; ///< to another group, or past others in it; by their new place
    std::vector<CellChange> reworded; ///< words for people: labels, hints, messages, media
    std::vector<CellChange> changed; ///< everything else: type, logic, weights…
    [[nodiscard]] bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && reworded.empty()
            && changed.empty();
    }
    friend bool operator==(const RowChanges &, const RowChanges &) = default;
};

struct FormDifference
{
    RowChanges questions; ///< groups and repeats too
    RowChanges choices;
    std::vector<CellChange> settings;
    [[nodiscard]] bool isEmpty() const
    {
        return questions.isEmpty() && choices.isEmpty() && settings.empty();
    }
    friend bool operator==(const FormDifference &, const FormDifference &) = default;
};

/// What has to be done to `before` to get `after`. A question with a new name is one that was
/// removed and one that was added.
[[nodiscard]] FormDifference difference(const Form &before, const Form &after);

} // namespace meyar::form
