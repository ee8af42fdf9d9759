// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController behind the grid: all questions at once, answers to many, columns from a spreadsheet.
#include "ui/audits/assessmentcontroller.h"

#include "core/library/checkpointcode.h"
#include "core/store/store.h"
#include "ui/audits/gridbuilder.h"
#include "ui/audits/pastedblock.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;

std::vector<GridRow> AssessmentController::gridRows()
{
    return m_audit ? ui::gridRows(*m_audit, uiLanguage(), m_workspace.testimony().isUnlocked()) : std::vector<GridRow>();
}

std::vector<int> AssessmentController::refreshGrid(std::vector<GridRow> &rows)
{
    return m_audit ? refreshRows(rows, *m_audit, uiLanguage(), m_workspace.testimony().isUnlocked()) : std::vector<int>();
}

QString AssessmentController::choiceOfKey(NodeIndex node, const QString &key) const
{
    if (m_audit->pack->form->node(node).type != form::NodeType::SelectOne) {
        return {};
    }
    const std::vector<ChoiceState> choices = choicesAt(*m_audit, node);
    for (const ChoiceState &choice : choices) {
        if (choice.key == key) {
            return choice.name;
        }
    }
    const int place = key.toInt();
    return place >= 1 && size_t(place) <= choices.size() ? choices[size_t(place - 1)].name : QString();
}

AssessmentController::Given AssessmentController::answerAll(const QStringList &questions, const QString &key)
{
    flush();
    Given given;
    std::vector<CellEdit> cells;
    for (const QString &question : questions) {
        const NodeIndex node = m_audit ? m_audit->pack->form->find(question) : noNode;
        if (!m_audit || !m_audit->isAsked(node) || isLocked(node)) {
            continue;
        }
        const Answer *answer = m_audit->answerTo(node);
        const QString value = key.isEmpty() ? QString() : choiceOfKey(node, key);
        const bool fits = key.isEmpty() || (!value.isEmpty() && problemWith(node, value).isEmpty());
        if (fits && (!answer || !answer->contested)) { // one key must not overrule a colleague
            given.fitting += 1;
            given.changed += m_audit->session.answer(node) != value ? 1 : 0;
            cells.push_back({node, value});
        }
    }
    const auto answered = [this] {
        std::vector<NodeIndex> nodes;
        for (NodeIndex node = 0; m_audit && size_t(node) < m_audit->pack->form->nodes.size(); ++node) {
            if (m_audit->isAsked(node) && !m_audit->session.answer(node).isEmpty()) {
                nodes.push_back(node);
            }
        }
        return nodes;
    };
    const std::vector<NodeIndex> before = answered();
    giveAll(cells, {});
    given.gone = int(std::count_if(before.begin(), before.end(), [this](NodeIndex node) { return !m_audit->isAsked(node); }));
    return given;
}

void AssessmentController::tell(const QString &sentence)
{
    Q_EMIT m_workspace.messageRequested(sentence);
}

void AssessmentController::offerUndo(const QString &done, const QString &left)
{
    Q_EMIT m_workspace.undoOffered(left.isEmpty() ? tr("%1.").arg(done) : tr("%1, %2.").arg(done, left), [this, audit = id()] {
        if (id() == audit) {
            undo();
        }
    });
}

/// Answers and notes outside of repeats, as one step.
void AssessmentController::giveAll(const std::vector<CellEdit> &cells, const QHash<NodeIndex, QString> &notes)
{
    if (!m_audit || !m_audit->isEditable()) {
        return;
    }
    flush();
    RowEdits edits;
    setCells(cells, edits);
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        const QString question = m_audit->nameOf(note.key());
        if (m_audit->isTestimony(note.key())) {
            continue; // pasted notes are not sealed; they are refused before
        }
        const auto edit = std::find_if(edits.answers.begin(), edits.answers.end(),
                                       [&](const AnswerEdit &known) { return known.question == question; });
        if (edit != edits.answers.end()) {
            edit->note = *note;
        } else {
            const NodeIndex node = note.key();
            edits.answers.push_back({question, m_audit->session.answer(node), m_audit->pack->checkpoint(node).fact, *note});
        }
        m_audit->setNote(note.key(), *note, m_workspace.clock().nowMs());
    }
    const UndoKind kind = edits.answers.size() + edits.sealed.size() == 1 ? UndoKind::Answer : UndoKind::Bulk;
    const QByteArray subject = !edits.answers.empty() ? edits.answers.front().question.toUtf8()
        : !edits.sealed.empty()                       ? edits.sealed.front().first.toUtf8()
                                                      : QByteArray();
    writeRows(std::move(edits), kind, subject);
}

QStringList AssessmentController::pasteAnswers(const QStringList &questions, const QString &lines)
{
    if (!m_audit || !m_audit->isEditable()) {
        return {};
    }
    const std::vector<QStringList> block = blockOf(lines);
    QStringList problems;
    if (block.size() > size_t(questions.size())) {
        problems += tr("%1 lines for %2 questions.").arg(number(qint64(block.size())), number(qint64(questions.size())));
    }
    std::vector<CellEdit> cells;
    QHash<NodeIndex, QString> notes;
    for (size_t i = 0; i < block.size() && i < size_t(questions.size()); ++i) {
        const NodeIndex node = m_audit->pack->form->find(questions[qsizetype(i)]);
        const QString code = node == noNode ? QString() : shownCode(m_audit->pack->checkpoint(node).code);
        const QString name = isolated(code.isEmpty() ? questions[qsizetype(i)] : code);
        const QString typed = block[i].value(0);
        const QString note = block[i].value(1).trimmed();
        const auto complain = [&](const QString &why) {
            problems += tr("Line %1, %2: %3").arg(isolated(QString::number(i + 1)), name, why);
        };
        if (typed.trimmed().isEmpty() && note.isEmpty()) {
            continue;
        }
        const Answer *answer = m_audit->answerTo(node);
        if (m_audit->isRepeat(node)) {
            complain(tr("It is a table; open it and paste there."));
            continue;
        }
        if (!m_audit->isAsked(node) || isLocked(node) || (answer && answer->contested)
            || (!note.isEmpty() && m_audit->isTestimony(node))) {
            complain(tr("It cannot be answered here now."));
            continue;
        }
        RepeatColumn column;
        column.kind = answerKindOf(m_audit->pack->form->node(node));
        column.choices = choicesAt(*m_audit, node);
        const QString value = keptFrom(typed, column);
        if (const QString problem = problemWith(node, value); !problem.isEmpty()) {
            complain(tr("“%1”: %2").arg(typed, problem));
            continue;
        }
        if (!value.isEmpty()) {
            cells.push_back({node, value});
        }
        if (!note.isEmpty()) {
            notes.insert(node, note);
        }
    }
    if (problems.isEmpty()) {
        giveAll(cells, notes);
    }
    return problems;
}

} // namespace meyar::ui
