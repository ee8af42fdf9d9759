// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

// The part of UndoLog that makes one step of a note that is typed in several goes.

namespace meyar::store {

bool UndoLog::joinLast(const std::vector<UndoPart> &parts)
{
    const auto last = next(m_doc, false);
    if (m_kind != UndoKind::Note || !last || last->shown.kind != UndoKind::Note || last->parts.size() != 1
        || parts.size() != 1 || m_clock.nowMs() - last->shown.atMs > joinedMs || m_clock.nowMs() < last->shown.atMs) {
        return false;
    }
    UndoPart joined = last->parts.front();
    const UndoPart &typed = parts.front();
    const bool goesOn = joined.document == typed.document && joined.type == typed.type && joined.entity == typed.entity
        && joined.fields.size() == 1 && typed.fields.size() == 1 && joined.fields.front().name == typed.fields.front().name
        && sameValues(joined.fields.front().after, typed.fields.front().before);
    if (!goesOn) {
        return false;
    }
    UndoPart::Field &field = joined.fields.front();
    field.after = typed.fields.front().after;
    if (sameValues(field.before, field.after)) {
        drop(*last); // what was typed has been removed again
    } else {
        m_sql.run("UPDATE undo_step SET parts=? WHERE no=?", encodeParts({joined}), last->no);
    }
    return true;
}

} // namespace meyar::store
