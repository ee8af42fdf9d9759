// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <algorithm>

// The part of UndoLog that takes steps back and forward.

namespace meyar::store {

using namespace Qt::StringLiterals;

std::optional<UndoLog::Place> UndoLog::placeOf(const UndoPart &part)
{
    const qint64 doc = m_sql.number("SELECT no FROM doc WHERE id=?", part.document);
    if (doc == 0) {
        return std::nullopt;
    }
    return Place{doc, m_registers.knownEntityNo(doc, part.type, part.named, part.entity)};
}

bool UndoLog::partStands(const UndoPart &part, bool redo)
{
    const auto place = placeOf(part);
    if (!place) {
        return false;
    }
    if (canBeDeleted(part.type)) {
        const bool alive = redo ? part.aliveBefore : part.aliveAfter;
        if (isAlive(place->doc, place->entity) != alive) {
            return false;
        }
        if (!alive) {
            return true; // whatever it holds cannot have been touched since, or it would be there
        }
    }
    const bool turned = part.aliveBefore != part.aliveAfter;
    const QByteArray &range = redo ? part.rangeBefore : part.rangeAfter;
    if (turned && !range.isEmpty() && rangeDigest(place->doc) != range) {
        return false;
    }
    if (turned) {
        // It goes as a whole, so nobody may have added anything to it either.
        for (const auto &[field, values] : valuesOf(place->doc, place->entity)) {
            const QString name = fieldName(field);
            const bool isOurs = std::any_of(part.fields.begin(), part.fields.end(),
                                            [&](const UndoPart::Field &own) { return own.name == name; });
            if (!isOurs) {
                return false;
            }
        }
    }
    return std::all_of(part.fields.begin(), part.fields.end(), [&](const UndoPart::Field &field) {
        const RegisterNo where{place->doc, place->entity, m_registers.knownFieldNo(field.name)};
        return sameValues(valuesAt(where), redo ? field.before : field.after);
    });
}

bool UndoLog::stands(const Step &step, qint64 doc, bool redo)
{
    SQLite::Statement &row = m_sql.prepare("SELECT id FROM doc WHERE no=?", doc);
    row.executeStep();
    const QByteArray document = bytesOf(row.getColumn(0));
    row.reset();
    return std::all_of(step.parts.begin(), step.parts.end(), [&](const UndoPart &part) {
        return part.document != document || partStands(part, redo);
    });
}

void UndoLog::take(const Step &step, qint64 doc, bool redo)
{
    for (const UndoPart &part : step.parts) {
        // Facts of the site that went along in the registry follow only if nobody has changed them since.
        if (m_sql.number("SELECT no FROM doc WHERE id=?", part.document) == doc || partStands(part, redo)) {
            takePart(part, redo);
        }
    }
    m_sql.run("UPDATE undo_step SET undone=? WHERE no=?", redo ? 0 : 1, step.no);
}

void UndoLog::takePart(const UndoPart &part, bool redo)
{
    auto place = placeOf(part);
    if (!place) {
        return;
    }
    place->entity = m_registers.entityNo(place->doc, part.type, part.named, part.entity);
    const bool whole = canBeDeleted(part.type);
    if (whole && !(redo ? part.aliveAfter : part.aliveBefore)) {
        if (isAlive(place->doc, place->entity)) {
            m_log.deleteEntity(place->doc, place->entity);
        }
        return;
    }
    for (const UndoPart::Field &field : part.fields) {
        const RegisterNo where{place->doc, place->entity, m_registers.fieldNo(field.name)};
        const std::vector<Value> &wanted = redo ? field.after : field.before;
        if (!sameValues(valuesAt(where), wanted)) {
            m_log.putBack(where, wanted);
        }
    }
    if (whole && !isAlive(place->doc, place->entity)) {
        m_log.bringBack(place->doc, place->entity);
    }
}

} // namespace meyar::store
