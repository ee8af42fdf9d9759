// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of repeats, and answers: what is written into a row also marks the row, so that a delete by somebody who has not
// seen the answer yields to it.
#include "core/store/answerwriter.h"
#include "core/store/parts.h"
#include "core/store/rowedits.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using store::AnswerWriter;
using store::textOrNull;

namespace {

UndoKind kindOf(const RowEdits &edits)
{
    if (!edits.put.empty() || !edits.removed.empty()) {
        return UndoKind::Rows;
    }
    return edits.answers.size() + edits.sealed.size() == 1 ? UndoKind::Answer : UndoKind::Bulk;
}

Value idOrNull(RepeatRowId id)
{
    return id.isNull() ? Value() : Value(id.bytes());
}

} // namespace

Result<Changes> Store::editRows(AssessmentId id, const RowEdits &edits)
{
    return m_parts->step(id, kindOf(edits), [&] {
        const qint64 doc = m_parts->answerableDocument(id);
        Changes changes{false, {id}};
        AnswerWriter writer(*m_parts, doc);
        for (const AnswerEdit &edit : edits.answers) {
            changes.registry = writer.write(edit) || changes.registry;
        }
        for (const auto &[key, answer] : edits.sealed) {
            writer.writeSealed(key, answer);
        }
        for (const RepeatRow &row : edits.put) {
            m_parts->setAll(doc, EntityType::RepeatRow, row.id.bytes(), false,
                            {{u"repeat"_s, textOrNull(row.repeat)},
                             {u"around"_s, idOrNull(row.around)},
                             {u"place"_s, textOrNull(row.place)}});
        }
        writer.markRows();
        for (const RepeatRowId row : edits.removed) {
            m_parts->remove(doc, EntityType::RepeatRow, row.bytes(), u"row"_s);
        }
        return changes;
    });
}

Result<Changes> Store::answer(AssessmentId id, const QString &question, const QString &value, const QString &factKey,
                              const std::optional<QString> &note)
{
    return m_parts->step(id, UndoKind::Answer, [&] {
        AnswerWriter writer(*m_parts, m_parts->answerableDocument(id));
        const Changes changes{writer.write({question, value, factKey, note}), {id}};
        writer.markRows();
        return changes;
    });
}

Result<Changes> Store::answer(AssessmentId id, const std::vector<AnswerEdit> &edits)
{
    return m_parts->step(id, UndoKind::Bulk, [&] {
        AnswerWriter writer(*m_parts, m_parts->answerableDocument(id));
        Changes changes{false, {id}};
        for (const AnswerEdit &edit : edits) {
            changes.registry = writer.write(edit) || changes.registry;
        }
        writer.markRows();
        return changes;
    });
}

Result<Changes> Store::note(AssessmentId id, const QString &question, const QString &note)
{
    return m_parts->step(id, UndoKind::Note, [&] {
        AnswerWriter writer(*m_parts, m_parts->answerableDocument(id));
        writer.writeNote(question, note);
        writer.markRows();
        return Changes{false, {id}};
    });
}

Result<Changes> Store::answerSealed(AssessmentId id, const QString &question, const SealedAnswer &answer)
{
    return m_parts->step(id, answer.value ? UndoKind::Answer : UndoKind::Note, [&] {
        AnswerWriter writer(*m_parts, m_parts->answerableDocument(id));
        writer.writeSealed(question, answer);
        writer.markRows();
        return Changes{false, {id}};
    });
}

std::vector<RepeatRow> store::repeatRowsOf(Sql &sql, qint64 doc)
{
    sql.requireSound("repeat_row", doc);
    std::vector<RepeatRow> found;
    SQLite::Statement &rows = sql.prepare(
        "SELECT key, repeat, around, place, deleted, edited_deleted FROM repeat_row WHERE doc=?", doc);
    while (rows.executeStep()) {
        RepeatRow row;
        row.id = RepeatRowId::fromBytes(bytesOf(rows.getColumn(0))).value_or(RepeatRowId());
        row.repeat = textOf(rows.getColumn(1));
        row.around = RepeatRowId::fromBytes(bytesOf(rows.getColumn(2))).value_or(RepeatRowId());
        row.place = textOf(rows.getColumn(3));
        row.deleted = !rows.getColumn(4).isNull();
        row.editedWhileDeleted = rows.getColumn(5).getInt() != 0;
        found.push_back(std::move(row));
    }
    rows.reset();
    std::sort(found.begin(), found.end(), standsBefore);
    return found;
}

} // namespace meyar
