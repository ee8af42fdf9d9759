// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <algorithm>

// The part of UndoLog that makes one step of a note that is typed in several goes, and of an answer that is decided with its note.

namespace meyar::store {

namespace {

constexpr qint64 decidedTogetherMs = 2000;

bool isSameEntity(const UndoPart &a, const UndoPart &b)
{
    return a.document == b.document && a.type == b.type && a.entity == b.entity;
}

bool sharesAField(const UndoPart &a, const UndoPart &b)
{
    return std::ranges::any_of(a.fields, [&](const UndoPart::Field &field) {
        return std::ranges::any_of(b.fields, [&](const UndoPart::Field &other) { return other.name == field.name; });
    });
}

} // namespace

bool UndoLog::joinLast(const std::vector<UndoPart> &parts)
{
    const auto last = next(m_doc, false);
    const bool isDecision = m_kind == UndoKind::Resolve && last && last->shown.kind == UndoKind::Resolve && last->parts.size() == 1
        && parts.size() == 1 && isSameEntity(last->parts.front(), parts.front());
    if (isDecision && !sharesAField(last->parts.front(), parts.front()) && m_clock.nowMs() >= last->shown.atMs
        && m_clock.nowMs() - last->shown.atMs <= decidedTogetherMs) { // an answer, and the note beside it
        UndoPart joined = last->parts.front();
        joined.fields.insert(joined.fields.end(), parts.front().fields.begin(), parts.front().fields.end());
        m_sql.run("UPDATE undo_step SET parts=? WHERE no=?", encodeParts({joined}), last->no);
        return true;
    }
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
