// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figuresdocument.h"
#include "core/store/origins.h"
#include "core/store/refusetestimony.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    store::RegisterNo where;
    Conflict conflict;
};

std::vector<Place> contestedPlaces(store::Sql &sql)
{
    std::vector<Place> places;
    sql.requireSound("conflict");
    SQLite::Statement &rows = sql.prepare(
        "SELECT c.doc, c.entity, c.field, o.id, o.kind, n.type, n.id, f.name, e.name, a.pack_hash FROM open_conflict c "
        "JOIN doc o ON o.no=c.doc JOIN entity n ON n.no=c.entity JOIN field f ON f.no=c.field "
        "LEFT JOIN assessment a ON a.doc=c.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
        "ORDER BY o.id, n.type, n.id, f.name");
    while (rows.executeStep()) {
        Place place;
        place.where = {rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()};
        place.conflict.document = store::bytesOf(rows.getColumn(3));
        if (rows.getColumn(4).getInt() == static_cast<int>(DocumentKind::Assessment)) {
            place.conflict.assessment = AssessmentId::fromBytes(place.conflict.document);
        }
        place.conflict.entityType = static_cast<quint64>(rows.getColumn(5).getInt64());
        place.conflict.entity = store::bytesOf(rows.getColumn(6));
        place.conflict.field = store::textOf(rows.getColumn(7));
        place.conflict.enterpriseName = store::textOf(rows.getColumn(8));
        place.conflict.packHash = store::bytesOf(rows.getColumn(9));
        places.push_back(std::move(place));
    }
    rows.reset();
    return places;
}

bool isSame(const Conflict &a, const Conflict &b)
{
    return a.document == b.document && a.entityType == b.entityType && a.entity == b.entity && a.field == b.field;
}

/// The side that the rule chooses; null if it says nothing of this conflict.
const ConflictSide *chosenSide(const Conflict &conflict, const BulkDecision &decision)
{
    using enum BulkDecision::Rule;
    const auto isTheirs = [&](const ConflictSide &side) { return side.device == decision.device; };
    const bool hasTheirs = std::any_of(conflict.sides.begin(), conflict.sides.end(), isTheirs);
    const ConflictSide *newest = nullptr;
    for (const ConflictSide &side : conflict.sides) {
        const bool isAllowed = decision.rule == Newest || (decision.rule == Ours && side.ours)
            || (decision.rule == AllFrom && isTheirs(side)) || (decision.rule == Reject && hasTheirs && !isTheirs(side));
        if (isAllowed && (newest == nullptr || side.atMs > newest->atMs)) {
            newest = &side;
        }
    }
    return newest;
}

/// Whose document the conflict is in.
void noteTouched(Store::Parts &parts, const Conflict &conflict, Changes &changes)
{
    if (conflict.assessment) {
        changes.assessments.insert(*conflict.assessment);
    } else if (store::documentKindOf(conflict.document, parts.registryId()) == DocumentKind::Figures) {
        changes.figures = true;
    } else if (store::documentKindOf(conflict.document, parts.registryId()) == DocumentKind::Cohort) {
        changes.training = true;
    } else {
        changes.registry = true;
    }
}

/// A note that somebody wrote beside an answer that was not chosen goes with it; the chosen answer's own stays. Contested
/// notes are decided by themselves.
void keepNoteOf(Store::Parts &parts, const Place &place, const Conflict &conflict, const Value &chosen)
{
    if (conflict.entityType != static_cast<quint64>(EntityType::Answer) || conflict.field != u"value"_s) {
        return;
    }
    store::RegisterNo noteAt = place.where;
    noteAt.field = parts.registers.fieldNo(u"note"_s);
    const std::vector<store::LocalHead> notes = parts.registers.heads(noteAt, parts.log.keys().publicKey);
    if (notes.size() != 1 || !std::holds_alternative<QString>(notes.front().value)) {
        return;
    }
    const auto wroteIt = [&](const ConflictSide &side) { return side.device == notes.front().device; };
    const auto isChosen = [&](const ConflictSide &side) { return side.value == chosen; };
    const auto &sides = conflict.sides;
    const bool ofRejected = std::any_of(sides.begin(), sides.end(),
                                        [&](const ConflictSide &side) { return wroteIt(side) && !isChosen(side); });
    const bool ofChosen = std::any_of(sides.begin(), sides.end(),
                                      [&](const ConflictSide &side) { return wroteIt(side) && isChosen(side); });
    if (ofRejected && !ofChosen && std::any_of(sides.begin(), sides.end(), isChosen)) {
        parts.log.putBack(noteAt, {});
    }
}

} // namespace

Result<std::vector<Conflict>> Store::conflicts()
{
    const auto places = m_parts->reading([this] { return contestedPlaces(m_parts->sql); });
    if (!places) {
        return failAs(places);
    }
    std::vector<Conflict> found;
    for (const Place &place : *places) {
        Conflict conflict = place.conflict;
        const auto sides = m_parts->reading([&] {
            std::vector<ConflictSide> all;
            const QByteArray me = m_parts->log.keys().publicKey; // edits that are not sealed are theirs
            // The note an author left beside the answer belongs to the same device's note register.
            std::vector<store::LocalHead> notes;
            if (conflict.entityType == static_cast<quint64>(EntityType::Answer) && conflict.field == u"value"_s) {
                store::RegisterNo noteAt = place.where;
                noteAt.field = m_parts->registers.knownFieldNo(u"note"_s);
                notes = m_parts->registers.heads(noteAt, me);
            }
            store::Origins origins(m_parts->sql, m_parts->changes, me);
            for (const store::LocalHead &head : origins.of(place.where, m_parts->registers.heads(place.where, me))) {
                ConflictSide side;
                side.change = head.changeHash;
                side.op = static_cast<quint64>(head.idx);
                side.value = head.value;
                side.atMs = m_parts->shownTime(head.atMs, head.change, side.clockWasAhead);
                side.ours = head.device == m_parts->log.ownKey();
                side.laptop = vault::deviceLabel(head.device);
                side.device = head.device;
                const Result<DeviceInfo> author = device(head.device);
                side.author = author && !author->person.isEmpty() ? author->person : side.laptop;
                side.reason = head.note; // only decisions have one
                for (const store::LocalHead &note : notes) {
                    if (note.device == head.device && std::holds_alternative<QString>(note.value)) {
                        side.note = std::get<QString>(note.value);
                    }
                }
                all.push_back(std::move(side));
            }
            std::sort(all.begin(), all.end(), [](const ConflictSide &a, const ConflictSide &b) {
                return std::tie(a.change, a.op) < std::tie(b.change, b.op);
            });
            return all;
        });
        if (!sides) {
            return failAs(sides);
        }
        conflict.sides = *sides;
        found.push_back(std::move(conflict));
    }
    return found;
}

Result<Changes> Store::resolve(const Conflict &conflict, const Value &value, const QString &reason)
{
    const auto decide = [&] {
        for (const Place &place : contestedPlaces(m_parts->sql)) {
            if (isSame(place.conflict, conflict)) {
                const bool isSide = std::any_of(conflict.sides.begin(), conflict.sides.end(),
                                                [&](const ConflictSide &side) { return side.value == value; });
                if (place.conflict.assessment && !isSide) {
                    (void)m_parts->answerableDocument(*place.conflict.assessment); // throws if it is closed
                }
                if (!isSide && conflict.entityType == static_cast<quint64>(EntityType::Answer)) {
                    refuseTestimony(*m_parts, place.where.doc, QString::fromUtf8(conflict.entity));
                }
                m_parts->log.resolve(place.where, value, cleaned(reason).trimmed());
                keepNoteOf(*m_parts, place, conflict, value);
                Changes changes;
                noteTouched(*m_parts, place.conflict, changes);
                return changes;
            }
        }
        throw store::Failure{{Error::Code::NotFound, {u"conflict"_s, conflict.field}}};
    };
    return conflict.assessment ? m_parts->step(*conflict.assessment, UndoKind::Resolve, decide)
                               : m_parts->writing(decide);
}

Result<BulkDecided> Store::resolveAll(const BulkDecision &decision, const QString &reason)
{
    const Result<std::vector<Conflict>> all = conflicts();
    if (!all) {
        return failAs(all);
    }
    const QString note = cleaned(reason).trimmed();
    return m_parts->writing([&] {
        BulkDecided result;
        const std::vector<Place> places = contestedPlaces(m_parts->sql);
        qint64 openDoc = 0; // they come by document: one step for each; none in the registry
        for (const Conflict &conflict : *all) {
            const ConflictSide *side = chosenSide(conflict, decision);
            const auto place = std::find_if(places.begin(), places.end(),
                                            [&](const Place &at) { return isSame(at.conflict, conflict); });
            if (side == nullptr || place == places.end()) {
                ++result.left;
                continue;
            }
            if (place->where.doc != openDoc) {
                m_parts->undo.end();
                openDoc = place->where.doc;
                if (conflict.assessment) {
                    m_parts->undo.begin(openDoc, UndoKind::Resolve);
                }
            }
            m_parts->log.resolve(place->where, side->value, note);
            keepNoteOf(*m_parts, *place, conflict, side->value);
            ++result.decided;
            noteTouched(*m_parts, conflict, result.changes);
        }
        m_parts->undo.end();
        return result;
    });
}

} // namespace meyar
