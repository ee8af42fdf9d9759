// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Answers, signatures and the assessment itself are fixed once it is closed; findings and actions go on.
bool touchesClosedPart(const store::UndoLog::Step &step)
{
    return std::any_of(step.parts.begin(), step.parts.end(), [](const store::UndoPart &part) {
        return part.type == static_cast<quint64>(EntityType::Answer)
            || part.type == static_cast<quint64>(EntityType::RepeatRow)
            || part.type == static_cast<quint64>(EntityType::Signature)
            || part.type == static_cast<quint64>(EntityType::VisitSheet)
            || part.type == static_cast<quint64>(EntityType::QuickNote)
            || part.type == static_cast<quint64>(EntityType::Assessment);
    });
}

/// Takes the next step, or nothing if it does not stand any more: then it is passed over.
Result<Undone> taken(Store::Parts &parts, AssessmentId id, bool redo)
{
    auto done = parts.writing([&]() -> std::optional<Undone> {
        const qint64 doc = parts.document(id);
        const auto step = parts.undo.next(doc, redo);
        if (!step) {
            throw store::Failure{{Error::Code::NothingToUndo, {}}};
        }
        if (touchesClosedPart(*step) && !parts.isDeleted(doc, EntityType::Assessment, id.bytes())) {
            (void)parts.answerableDocument(id); // throws if it is closed
        }
        if (!parts.undo.stands(*step, doc, redo)) {
            parts.undo.drop(*step);
            return std::nullopt;
        }
        parts.undo.take(*step, doc, redo);
        Undone undone{step->shown, {false, {id}}};
        const bool movesAssessment = std::any_of(
            step->parts.begin(), step->parts.end(), [](const store::UndoPart &part) {
                return part.type == static_cast<quint64>(EntityType::Assessment)
                    && part.aliveBefore != part.aliveAfter;
            });
        undone.changes.registry = movesAssessment || parts.undo.documentsOf(*step).contains(parts.registryId());
        return undone;
    });
    if (!done) {
        return failAs(done);
    }
    if (!*done) {
        return fail(Error::Code::ChangedMeanwhile);
    }
    return **done;
}

/// The same in the figures of a site or in a cohort.
Result<Undone> taken(Store::Parts &parts, const QByteArray &document, bool Changes::*what, bool redo)
{
    const auto done = parts.writing([&]() -> std::optional<Undone> {
        const qint64 doc = parts.sql.number("SELECT no FROM doc WHERE id=?", document);
        const auto step = doc == 0 ? std::nullopt : parts.undo.next(doc, redo);
        if (!step) {
            throw store::Failure{{Error::Code::NothingToUndo, {}}};
        }
        if (!parts.undo.stands(*step, doc, redo)) {
            parts.undo.drop(*step);
            return std::nullopt;
        }
        parts.undo.take(*step, doc, redo);
        Undone undone{step->shown, {}};
        undone.changes.*what = true;
        return undone;
    });
    if (!done) {
        return failAs(done);
    }
    if (!*done) {
        return fail(Error::Code::ChangedMeanwhile);
    }
    return **done;
}

} // namespace

Result<Undone> Store::undo(SiteId site)
{
    return taken(*m_parts, store::figuresDocument(site), &Changes::figures, false);
}

Result<Undone> Store::redo(SiteId site)
{
    return taken(*m_parts, store::figuresDocument(site), &Changes::figures, true);
}

Result<UndoState> Store::undoState(SiteId site)
{
    return m_parts->reading([&] {
        const qint64 doc = m_parts->sql.number("SELECT no FROM doc WHERE id=?", store::figuresDocument(site));
        return doc == 0 ? UndoState() : m_parts->undo.state(doc);
    });
}

Result<Undone> Store::undo(CohortId id)
{
    return taken(*m_parts, store::cohortDocument(id), &Changes::training, false);
}

Result<Undone> Store::redo(CohortId id)
{
    return taken(*m_parts, store::cohortDocument(id), &Changes::training, true);
}

Result<UndoState> Store::undoState(CohortId id)
{
    return m_parts->reading([&] {
        const qint64 doc = m_parts->sql.number("SELECT no FROM doc WHERE id=?", store::cohortDocument(id));
        return doc == 0 ? UndoState() : m_parts->undo.state(doc);
    });
}

Result<Undone> Store::undo(AssessmentId id)
{
    return taken(*m_parts, id, false);
}

Result<Undone> Store::redo(AssessmentId id)
{
    return taken(*m_parts, id, true);
}

Result<UndoState> Store::undoState(AssessmentId id)
{
    return m_parts->reading([&] { return m_parts->undo.state(m_parts->document(id)); });
}

} // namespace meyar
