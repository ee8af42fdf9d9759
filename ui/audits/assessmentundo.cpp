// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController that takes steps back and forward. The store keeps them; here they get their words.
#include "ui/audits/assessmentcontroller.h"

#include "core/library/checkpointcode.h"
#include "core/store/store.h"
#include "ui/common/fonts.h"

namespace meyar::ui {

namespace {

constexpr int shownLetters = 40;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return isolated(line.size() > shownLetters ? QString(line.left(shownLetters).trimmed() + u'…') : line);
}

bool isAnswer(const UndoStep &step)
{
    return step.entityType == quint64(EntityType::Answer);
}

bool isRow(const UndoStep &step)
{
    return step.entityType == quint64(EntityType::RepeatRow);
}

bool isQuickNote(const UndoStep &step)
{
    return step.entityType == quint64(EntityType::QuickNote);
}

} // namespace

void AssessmentController::expectStep(UndoKind kind, const QString &question)
{
    ++m_version;
    m_steps.undo = UndoStep{kind, quint64(EntityType::Answer), question.toUtf8(), m_workspace.clock().nowMs()};
    m_steps.redo.reset();
    ++m_steps.undoSteps;
    m_steps.redoSteps = 0;
    Q_EMIT stepsChanged();
}

void AssessmentController::refreshSteps()
{
    if (!m_audit) {
        return;
    }
    m_workspace.read(
        this, [id = id()](Store &store) { return store.undoState(id); },
        [this, id = id(), version = m_version](const UndoState &steps) {
            if (this->id() == id && version == m_version) {
                m_steps = steps;
                Q_EMIT stepsChanged();
            }
        });
}

/// Answers of a closed audit stay, and a confidential one is not changed by who cannot see it.
bool AssessmentController::isAllowed(const std::optional<UndoStep> &step) const
{
    if (!m_audit || !step) {
        return false;
    }
    if (isAnswer(*step)) {
        return m_audit->isEditable() && !isLocked(m_audit->pack->form->find(questionOfKey(QString::fromUtf8(step->entity))));
    }
    return m_audit->isEditable() || (step->kind != UndoKind::Assessment && step->kind != UndoKind::Upgrade && step->kind != UndoKind::Plan && !isRow(*step)
                                       && !isQuickNote(*step));
}

bool AssessmentController::canUndo() const
{
    return m_steps.undoSteps > 0 && isAllowed(m_steps.undo);
}

bool AssessmentController::canRedo() const
{
    return m_steps.redoSteps > 0 && isAllowed(m_steps.redo);
}

QString AssessmentController::undoText() const
{
    return canUndo() ? tr("Undo: %1").arg(stepText(*m_steps.undo)) : tr("Undo");
}

QString AssessmentController::redoText() const
{
    return canRedo() ? tr("Redo: %1").arg(stepText(*m_steps.redo)) : tr("Redo");
}

void AssessmentController::undo()
{
    take(false);
}

void AssessmentController::redo()
{
    take(true);
}

void AssessmentController::take(bool redo)
{
    flush(); // what is being typed is the last step
    if (!(redo ? canRedo() : canUndo())) {
        return;
    }
    --(redo ? m_steps.redoSteps : m_steps.undoSteps); // a quick second press does not go too far
    dropTyped();
    m_stepping = true;
    m_workspace.read(
        this, [id = id(), redo](Store &store) { return redo ? store.redo(id) : store.undo(id); },
        [this, id = id(), redo](const Undone &done) {
            m_stepping = false;
            const bool isOpen = m_audit && this->id() == id;
            m_ownWrites += isOpen ? 1 : 0;
            m_workspace.announce(done.changes);
            if (isOpen) {
                taken(done.step, redo);
            }
        });
}

void AssessmentController::taken(const UndoStep &step, bool redo)
{
    m_goTo = questionOf(step);
    const QString words = stepText(step);
    reload();
    const auto turn = [this, id = id(), redo] {
        if (this->id() == id) {
            take(!redo);
        }
    };
    if (redo) {
        Q_EMIT m_workspace.undoOffered(tr("Done again: %1").arg(words), turn);
    } else {
        Q_EMIT m_workspace.redoOffered(tr("Taken back: %1").arg(words), turn);
    }
}

QString AssessmentController::questionOf(const UndoStep &step) const
{
    if (isAnswer(step)) {
        return QString::fromUtf8(step.entity);
    }
    for (const RepeatRow &row : m_audit->data.answers.rows) {
        if (isRow(step) && row.id.bytes() == step.entity) {
            return row.repeat;
        }
    }
    for (const FindingRow &row : m_audit->data.findings) {
        bool isHere = row.finding.id.bytes() == step.entity;
        for (const CorrectiveAction &action : row.actions) {
            isHere = isHere || action.id.bytes() == step.entity;
        }
        if (isHere) {
            return row.finding.question;
        }
    }
    return {};
}

// --- in words

QString AssessmentController::stepText(const UndoStep &step) const
{
    switch (step.kind) {
    case UndoKind::Answer:
    case UndoKind::Note:
        return answerText(step);
    case UndoKind::Finding:
    case UndoKind::Action:
        return findingText(step);
    case UndoKind::Delete:
    case UndoKind::Restore:
        return movedText(step);
    case UndoKind::Resolve:
        return tr("decision between different answers");
    case UndoKind::Bulk:
        return tr("several answers");
    case UndoKind::Rows:
        return rowsText(step);
    case UndoKind::Signature:
        return tr("a signature");
    case UndoKind::Figures: // of a site, in no audit
    case UndoKind::Training: // of a cohort
        return {};
    case UndoKind::Plan:
        return tr("the plan of the visit");
    case UndoKind::Upgrade:
        return tr("the new version of the checklist");
    case UndoKind::Assessment:
        break;
    }
    return tr("details of the audit");
}

QString AssessmentController::answerText(const UndoStep &step) const
{
    if (isQuickNote(step)) {
        return tr("quick note");
    }
    const form::NodeIndex node = m_audit->pack->form->find(questionOfKey(QString::fromUtf8(step.entity)));
    if (node == form::noNode) {
        return step.kind == UndoKind::Note ? tr("a note") : tr("an answer");
    }
    const QString code = shownCode(m_audit->pack->checkpoint(node).code);
    const QString label = m_audit->session.filled(m_audit->pack->form->node(node).label.in(uiLanguage()), uiLanguage());
    const QString question = code.isEmpty() ? shortened(label) : isolated(code);
    return step.kind == UndoKind::Note ? tr("note on %1").arg(question) : tr("answer to %1").arg(question);
}

QString AssessmentController::rowsText(const UndoStep &step) const
{
    const form::NodeIndex node = m_audit->stopOf(questionOf(step));
    const QString label = node == form::noNode ? QString() : m_audit->pack->form->node(node).label.in(uiLanguage());
    return label.isEmpty() ? tr("rows of a table") : tr("rows of “%1”").arg(shortened(label));
}

QString AssessmentController::findingText(const UndoStep &step) const
{
    for (const FindingRow &row : m_audit->data.findings) {
        if (row.finding.id.bytes() == step.entity) {
            return tr("finding “%1”").arg(shortened(row.finding.statement));
        }
        for (const CorrectiveAction &action : row.actions) {
            if (action.id.bytes() == step.entity) {
                return tr("action “%1”").arg(shortened(action.what));
            }
        }
    }
    return step.kind == UndoKind::Action ? tr("an action") : tr("a finding");
}

QString AssessmentController::movedText(const UndoStep &step) const
{
    const bool isDelete = step.kind == UndoKind::Delete;
    switch (static_cast<EntityType>(step.entityType)) {
    case EntityType::Finding:
        return isDelete ? tr("removal of a finding") : tr("return of a finding");
    case EntityType::Action:
        return isDelete ? tr("removal of an action") : tr("return of an action");
    case EntityType::Evidence:
        return isDelete ? tr("removal of a photo or document") : tr("return of a photo or document");
    case EntityType::Signature:
        return isDelete ? tr("removal of a signature") : tr("return of a signature");
    case EntityType::QuickNote:
        return isDelete ? tr("removal of a quick note") : tr("return of a quick note");
    default:
        return isDelete ? tr("removal of the audit") : tr("return of the audit");
    }
}

} // namespace meyar::ui
