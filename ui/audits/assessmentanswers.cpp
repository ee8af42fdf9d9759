// SPDX-License-Identifier: GPL-3.0-or-later
// The half of AssessmentController that writes: answers, notes, findings, the state of the
// assessment.
#include "ui/audits/assessmentcontroller.h"

#include "core/assessment/progress.h"
#include "core/base/typednumber.h"
#include "core/store/store.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

// --- answers

void AssessmentController::answerChoice(int index, Then then)
{
    if (!m_audit || !m_audit->isEditable() || isLocked(m_current) || index < 0
        || size_t(index) >= m_question.choices.size()) {
        return;
    }
    const QString &name = m_question.choices[size_t(index)].name;
    if (m_question.kind == AnswerKind::Several) {
        QStringList chosen; // in the order of the list
        for (const ChoiceState &choice : m_question.choices) {
            if (choice.chosen != (choice.name == name)) {
                chosen.append(choice.name);
            }
        }
        apply(m_current, chosen.join(u' '));
        return;
    }
    const QString value = name;
    const QString refused = problemWith(m_current, value);
    setProblem(refused);
    if (!refused.isEmpty()) {
        return;
    }
    apply(m_current, value);
    if (then == Then::Advance) {
        advance();
    }
}

bool AssessmentController::answerKey(const QString &key, Then then)
{
    int at = -1;
    const std::vector<ChoiceState> &choices = m_question.choices;
    for (size_t i = 0; i < choices.size() && at < 0; ++i) {
        at = choices[i].key == key ? int(i) : -1;
    }
    if (at < 0) { // the place on the list, beside letters
        const int place = key.toInt();
        const bool numbered = !choices.empty() && !choices.front().key.isEmpty() && choices.front().key.front().isDigit();
        at = !numbered && place >= 1 && size_t(place) <= choices.size() ? place - 1 : -1;
    }
    if (at < 0) {
        return false;
    }
    answerChoice(at, then);
    return true;
}

void AssessmentController::advance()
{
    const NodeIndex following = m_audit->next(m_current);
    if (following != noNode) {
        goToNode(following);
    }
}

void AssessmentController::clearAnswer()
{
    if (m_audit && m_audit->isEditable() && m_current != noNode && !isLocked(m_current) && !m_question.isRepeat) {
        dropTyped();
        apply(m_current, {});
        rebuildQuestion();
    }
}

void AssessmentController::typeAnswer(const QString &value)
{
    if (!m_audit || !m_audit->isEditable() || isLocked(m_current)) {
        return;
    }
    m_typedAnswer = cleaned(value).trimmed();
    if (m_question.kind == AnswerKind::Whole || m_question.kind == AnswerKind::Decimal) {
        m_typedAnswer = typedNumber(*m_typedAnswer);
    }
    setProblem(problemWith(m_current, *m_typedAnswer));
    m_pause.start();
}

void AssessmentController::typeNote(const QString &note)
{
    if (m_audit && m_audit->isEditable() && !isLocked(m_current)) {
        m_typedNote = note;
        m_pause.start();
    }
}

bool AssessmentController::flush()
{
    m_pause.stop();
    if (!m_audit || m_current == noNode) {
        return true;
    }
    if (const std::optional<QString> note = std::exchange(m_typedNote, std::nullopt)) {
        applyNote(m_current, cleaned(*note));
    }
    if (m_typedAnswer && !m_problem.isEmpty()) {
        return false; // stays as typed until it is put right or left behind
    }
    if (const std::optional<QString> value = std::exchange(m_typedAnswer, std::nullopt)) {
        apply(m_current, *value);
    }
    return true;
}

void AssessmentController::apply(NodeIndex node, const QString &value)
{
    const Answer *answer = m_audit->answerTo(node);
    if (answer && answer->contested) {
        // One key must not overrule a colleague: both answers are looked at, and the decision has a reason.
        Q_EMIT m_workspace.openConflictsRequested(id(), m_audit->nameOf(node));
        return;
    }
    if (m_audit->session.answer(node) == value) {
        return;
    }
    const QString question = m_audit->nameOf(node);
    if (isLocked(node)) {
        return;
    }
    expectStep(UndoKind::Answer, question);
    m_audit->setAnswer(node, value, m_workspace.clock().nowMs());
    if (m_audit->isTestimony(node)) {
        writeSealed(node, u"value"_s, value);
    } else {
        write([id = id(), question, value, fact = m_audit->pack->checkpoint(node).fact](Store &store) {
            return store.answer(id, question, value, fact);
        });
    }
    keepInQuestion();
    rebuildAudit();
    rebuildQuestion();
}

void AssessmentController::applyNote(NodeIndex node, const QString &note)
{
    const Answer *answer = m_audit->answerTo(node);
    const QString before = answer ? answer->note : QString();
    if (before == note) {
        return;
    }
    const QString question = m_audit->nameOf(node);
    if (isLocked(node)) {
        return;
    }
    expectStep(UndoKind::Note, question);
    m_audit->setNote(node, note, m_workspace.clock().nowMs());
    if (m_audit->isTestimony(node)) {
        writeSealed(node, u"note"_s, note);
    } else {
        write([id = id(), question, note](Store &store) { return store.note(id, question, note); });
    }
    rebuildQuestion();
}

// --- what is refused

void AssessmentController::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged(problem);
    }
}

void AssessmentController::dropTyped()
{
    m_pause.stop();
    m_typedAnswer.reset();
    m_typedNote.reset();
    setProblem({});
}

QString AssessmentController::problemWith(NodeIndex node, const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    form::Session &session = m_audit->session;
    if (!session.fits(node, value)) {
        return typeProblem(node);
    }
    const QString before = session.answer(node);
    session.setAnswer(node, value);
    const bool holds = session.constraintHolds(node);
    session.setAnswer(node, before);
    if (holds) {
        return {};
    }
    const Text &message = m_audit->pack->form->node(node).constraintMessage;
    return message.isEmpty() ? tr("The checklist does not accept this answer.")
                             : session.filled(message.in(uiLanguage()), uiLanguage());
}

QString AssessmentController::typeProblem(NodeIndex node) const
{
    switch (m_audit->pack->form->node(node).type) {
    case form::NodeType::Integer:
        return tr("Write a whole number, in digits only.");
    case form::NodeType::Decimal:
        return tr("Write a number, for example 82.5.");
    case form::NodeType::Date:
        return tr("Choose a date.");
    default:
        return tr("The checklist does not accept this answer.");
    }
}

} // namespace meyar::ui
