// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <optional>

namespace meyar {

/// Which row of a live session is which row that is kept.
///
/// Three kinds of rows are in no book: the first row of a repeat that was answered by the names of its questions (its
/// answers have no id, and it always stands first); the blank row with which a repeat begins, until something is
/// written into it; and rows that the form counts, which have the same id everywhere (countedRow).
class RowBook
{
public:
    void bind(form::RowId row, const RepeatRow &kept);
    void forget(form::RowId row);
    void bindFirst(form::RowId row) { m_first.append(row); } ///< answered by names

    [[nodiscard]] const RepeatRow *kept(form::RowId row) const; ///< null if in no book
    [[nodiscard]] form::RowId rowOf(RepeatRowId id) const; ///< noRow if it is not in the session
    [[nodiscard]] bool isFirst(form::RowId row) const { return m_first.contains(row); }

    /// The id that answers in the row are kept under: null for the first row and outside of repeats; nothing for a blank
    /// row that is not kept yet.
    [[nodiscard]] std::optional<RepeatRowId> idOf(const form::Session &session, form::RowId row) const;
    /// What the answer at the place is kept under; nothing in a row that is not kept yet.
    [[nodiscard]] std::optional<QString> keyOf(const form::Session &session, form::Place place) const;
    /// Where the answer of that key is in the session; nothing if its question or row is not there.
    [[nodiscard]] std::optional<form::Place> placeOf(const form::Session &session, const QString &key) const;

private:
    QHash<form::RowId, RepeatRow> m_kept;
    QHash<RepeatRowId, form::RowId> m_rows;
    QList<form::RowId> m_first;
};

/// As sessionFor(), and tells which row is which.
[[nodiscard]] form::Session sessionWithRows(const Pack &pack, const Answers &answers, const Clock &clock, RowBook &book);

/// The nearest repeat around a node, or noNode.
[[nodiscard]] form::NodeIndex repeatAround(const form::Form &form, form::NodeIndex node);

} // namespace meyar
