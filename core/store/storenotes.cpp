// SPDX-License-Identifier: GPL-3.0-or-later
// Quick notes: caught on the walk, put to questions later.
#include "core/assessment/quicknote.h"
#include "core/base/text.h"
#include "core/store/answerwriter.h"
#include "core/store/parts.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using store::AnswerWriter;
using store::textOf;
using store::textOrNull;

namespace {

std::vector<QuickNote> notesIn(Store::Parts &parts, qint64 doc)
{
    parts.sql.requireSound("quick_note", doc);
    std::vector<QuickNote> found;
    SQLite::Statement &rows
        = parts.sql.prepare("SELECT key, text, at, question FROM quick_note WHERE doc=? AND deleted IS NULL", doc);
    while (rows.executeStep()) {
        QuickNote note;
        note.id = QuickNoteId::fromBytes(store::bytesOf(rows.getColumn(0))).value_or(QuickNoteId());
        note.text = textOf(rows.getColumn(1));
        note.atMs = rows.getColumn(2).getInt64();
        note.question = textOf(rows.getColumn(3));
        found.push_back(std::move(note));
    }
    rows.reset();
    std::sort(found.begin(), found.end(), [](const QuickNote &a, const QuickNote &b) {
        return std::tie(a.atMs, a.id) < std::tie(b.atMs, b.id);
    });
    return found;
}

/// Throws NotFound if there is none, or it was sorted or deleted.
QuickNote noteToSort(Store::Parts &parts, qint64 doc, QuickNoteId id)
{
    for (const QuickNote &note : notesIn(parts, doc)) {
        if (note.id == id && !note.isSorted()) {
            return note;
        }
    }
    throw store::Failure{{Error::Code::NotFound, {u"note"_s, id.toString()}}};
}

} // namespace

Result<Changes> Store::put(AssessmentId id, const QuickNote &note)
{
    const QString text = cleaned(note.text).trimmed();
    if (text.isEmpty()) {
        return fail(Error::Code::BadArgument, {u"note"_s, QString(), u"some words"_s});
    }
    return m_parts->step(id, UndoKind::Note, [&] {
        const qint64 doc = m_parts->answerableDocument(id);
        m_parts->setAll(doc, EntityType::QuickNote, note.id.bytes(), false,
                        {{u"text"_s, Value(text)}, {u"at"_s, Value(note.atMs)}});
        return Changes{false, {id}};
    });
}

Result<Changes> Store::sortNote(AssessmentId id, QuickNoteId noteId, const QString &key)
{
    return m_parts->step(id, UndoKind::Note, [&] {
        const qint64 doc = m_parts->answerableDocument(id);
        const QuickNote note = noteToSort(*m_parts, doc, noteId);
        SQLite::Statement &row
            = m_parts->sql.prepare("SELECT note FROM answer WHERE doc=? AND key=? AND typeof(note)='text'", doc,
                                   store::nameKey(key));
        const QString before = row.executeStep() ? textOf(row.getColumn(0)) : QString();
        row.reset();
        AnswerWriter writer(*m_parts, doc);
        writer.writeNote(key, before.trimmed().isEmpty() ? note.text : before + u'\n' + note.text);
        writer.markRows();
        m_parts->setAll(doc, EntityType::QuickNote, noteId.bytes(), false, {{u"question"_s, Value(key)}});
        return Changes{false, {id}};
    });
}

Result<Changes> Store::remove(AssessmentId id, QuickNoteId note)
{
    return m_parts->step(id, UndoKind::Delete, [&] {
        m_parts->remove(m_parts->answerableDocument(id), EntityType::QuickNote, note.bytes(), u"note"_s);
        return Changes{false, {id}};
    });
}

Result<std::vector<QuickNote>> Store::quickNotes(AssessmentId id)
{
    return m_parts->reading([&] { return notesIn(*m_parts, m_parts->document(id)); });
}

} // namespace meyar
