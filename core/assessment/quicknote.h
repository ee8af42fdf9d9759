// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace meyar {

using QuickNoteId = Id<struct QuickNoteTag>;

/// A line caught on the walk, before anybody has thought of the question that it belongs to.
struct QuickNote
{
    QuickNoteId id;
    QString text;
    qint64 atMs = 0; ///< UTC ms since 1970 when it was caught
    QString question; ///< key of the answer (answerKey) whose note has the text now; empty: still to be sorted
    [[nodiscard]] bool isSorted() const { return !question.isEmpty(); }
    friend bool operator==(const QuickNote &, const QuickNote &) = default;
};

} // namespace meyar
