// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController that fills in repeats: cells, rows, blocks from a spreadsheet.
#include "ui/audits/assessmentcontroller.h"

#include "core/assessment/judgement.h"
#include "core/store/store.h"
#include "ui/audits/pastedblock.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;
using form::noNode;
using form::Place;
using form::RowId;

namespace {

constexpr int mostPastedRows = 2000;

} // namespace

bool AssessmentController::mayEditRows() const
{
    return m_audit && m_question.isRepeat && m_audit->isEditable() && !isLocked(m_current);
}

/// Gives every row of the repeat on the screen a name, so that what is written into it stays its own.
void AssessmentController::keepRows(NodeIndex repeat, RowEdits &edits)
{
    form::Session &session = m_audit->session;
    if (!session.hasFreeRows(repeat)) {
        return;
    }
    const auto rows = session.rows(repeat);
    QString before;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const RepeatRow *known = m_audit->book.kept(rows[i])) {
            before = known->place;
            continue;
        }
        if (m_audit->book.isFirst(rows[i])) {
            continue;
        }
        QString after;
        for (size_t next = i + 1; next < rows.size() && after.isEmpty(); ++next) {
            const RepeatRow *known = m_audit->book.kept(rows[next]);
            after = known ? known->place : QString();
        }
        RepeatRow row;
        row.id = RepeatRowId::create(m_workspace.clock());
        row.repeat = session.form().node(repeat).name;
        row.place = placeBetween(before, after);
        before = row.place;
        m_audit->book.bind(rows[i], row);
        m_audit->data.answers.rows.push_back(row);
        edits.put.push_back(row);
    }
}

bool AssessmentController::seal(RowEdits &edits, const QString &key, const QString &value)
{
    const Result<QByteArray> bytes
        = sealedAnswerText(*m_workspace.testimony().keys(), id(), key, u"value"_s, value);
    if (!bytes) {
        Q_EMIT m_workspace.failed(bytes.error());
        return false;
    }
    SealedAnswerRow &row = m_audit->data.sealed[key];
    row.answeredAtMs = m_workspace.clock().nowMs();
    row.value = *bytes;
    edits.sealed.push_back({key, {*bytes, {}}});
    return true;
}

/// Into the session and the edits. The rows are kept already.
void AssessmentController::setCells(const std::vector<CellEdit> &cells, RowEdits &edits)
{
    for (const CellEdit &cell : cells) {
        const std::optional<QString> key = m_audit->book.keyOf(m_audit->session, cell.place);
        if (!key || m_audit->session.answer(cell.place) == cell.value) {
            continue;
        }
        if (!m_audit->isTestimony(cell.place.node)) {
            edits.answers.push_back({*key, cell.value, m_audit->pack->checkpoint(cell.place.node).fact});
        } else if (!seal(edits, *key, cell.value)) {
            continue;
        }
        m_audit->session.setAnswer(cell.place, cell.value);
        Answer &answer = m_audit->data.answers[*key];
        answer.question = m_audit->nameOf(cell.place.node);
        answer.row = rowOfKey(*key);
        answer.value = cell.value;
        answer.author = m_audit->data.me;
        answer.answeredAtMs = m_workspace.clock().nowMs();
    }
}

void AssessmentController::writeRows(RowEdits edits, UndoKind kind, const QByteArray &subject)
{
    if (edits.put.empty() && edits.removed.empty() && edits.answers.empty() && edits.sealed.empty()) {
        return;
    }
    expectStep(kind, QString::fromUtf8(subject));
    if (kind == UndoKind::Rows) {
        m_steps.undo->entityType = quint64(EntityType::RepeatRow);
        m_steps.undo->entity = subject;
        Q_EMIT stepsChanged();
    }
    write([id = id(), edits = std::move(edits), keys = m_workspace.testimony().keys()](Store &store) -> Result<Changes> {
        if (!edits.sealed.empty()) {
            // Names the key in the log; if it was locked meanwhile, the next unlocking does.
            (void)store.beginInterviews(id, *keys);
        }
        return store.editRows(id, edits);
    });
    keepInQuestion();
    rebuildAudit();
    rebuildQuestion();
}

QString AssessmentController::cellProblem(Place place, const QString &value)
{
    if (value.isEmpty()) {
        return {};
    }
    form::Session &session = m_audit->session;
    if (!session.fits(place, value)) {
        return typeProblem(place.node);
    }
    const QString before = session.answer(place);
    session.setAnswer(place, value);
    const bool holds = session.constraintHolds(place);
    session.setAnswer(place, before);
    if (holds) {
        return {};
    }
    const Text &message = session.form().node(place.node).constraintMessage;
    return message.isEmpty() ? tr("The checklist does not accept this answer.")
                             : session.filled(message.in(uiLanguage()), uiLanguage(), place.row);
}

void AssessmentController::showRefused()
{
    for (RepeatLine &line : m_repeat.lines) {
        for (size_t column = 0; column < line.cells.size(); ++column) {
            const Place place(m_repeat.columns[column].node, line.row);
            const auto typed = m_refused.constFind({place.row, place.node});
            if (typed == m_refused.constEnd()) {
                continue;
            }
            RepeatCell &cell = line.cells[column];
            cell.refused = true;
            cell.shown = *typed;
            cell.problem = cellProblem(place, keptFrom(*typed, m_repeat.columns[column]));
        }
    }
}

// --- cells

void AssessmentController::answerCell(int row, int column, const QString &typed)
{
    if (!mayEditRows() || row < 0 || size_t(row) >= m_repeat.lines.size() || column < 0
        || size_t(column) >= m_repeat.columns.size()) {
        return;
    }
    const RepeatColumn asked = m_repeat.columns[size_t(column)];
    const RepeatCell cell = m_repeat.lines[size_t(row)].cells[size_t(column)];
    const Place place(asked.node, m_repeat.lines[size_t(row)].row);
    if (asked.calculated || !cell.asked) {
        return;
    }
    if (cell.contested) {
        Q_EMIT m_workspace.openConflictsRequested(id(), m_audit->book.keyOf(m_audit->session, place).value_or(QString())); // both answers are looked at, and the decision has a reason
        return;
    }
    const QString value = keptFrom(typed, asked);
    m_refused.remove({place.row, place.node});
    if (!cellProblem(place, value).isEmpty()) {
        m_refused.insert({place.row, place.node}, typed);
        rebuildQuestion();
        return;
    }
    if (m_audit->session.answer(place) == value) {
        rebuildQuestion();
        return;
    }
    RowEdits edits;
    keepRows(m_current, edits);
    const UndoKind kind = edits.put.empty() ? UndoKind::Answer : UndoKind::Rows;
    const QByteArray subject = edits.put.empty()
        ? m_audit->book.keyOf(m_audit->session, place).value_or(asked.name).toUtf8()
        : edits.put.front().id.bytes();
    setCells({{place, value}}, edits);
    writeRows(std::move(edits), kind, subject);
}

CellVerdict AssessmentController::judgeCell(int row, int column, const QString &typed)
{
    if (!mayEditRows() || size_t(row) >= m_repeat.lines.size() || size_t(column) >= m_repeat.columns.size()) {
        return {};
    }
    const Place place(m_repeat.columns[size_t(column)].node, m_repeat.lines[size_t(row)].row);
    const QString value = keptFrom(typed, m_repeat.columns[size_t(column)]);
    CellVerdict verdict;
    verdict.problem = cellProblem(place, value);
    if (verdict.problem.isEmpty()) {
        form::Session &session = m_audit->session;
        const QString before = session.answer(place);
        session.setAnswer(place, value);
        verdict.verdict = verdictAt(*m_audit->pack, session, place);
        verdict.remark = limitRemark(*m_audit, place);
        session.setAnswer(place, before);
    }
    return verdict;
}

// --- rows

void AssessmentController::addRow(int before)
{
    if (!mayEditRows() || !m_repeat.freeRows) {
        return;
    }
    RowEdits edits;
    keepRows(m_current, edits); // the blank one that the form begins with is a row now
    const Result<RowId> added = m_audit->session.addRow(m_current, form::rootRow, before);
    if (!added) {
        Q_EMIT m_workspace.failed(added.error());
        return;
    }
    keepRows(m_current, edits);
    const RepeatRow *row = m_audit->book.kept(*added);
    const QByteArray subject = row ? row->id.bytes() : QByteArray();
    writeRows(std::move(edits), UndoKind::Rows, subject);
    Q_EMIT rowAdded(m_audit->session.positionOf(*added) - 1);
}

void AssessmentController::removeRow(int row)
{
    if (!mayEditRows() || !m_repeat.freeRows || row < 0 || size_t(row) >= m_repeat.lines.size()) {
        return;
    }
    const RowId gone = m_repeat.lines[size_t(row)].row;
    const bool isFirst = m_audit->book.isFirst(gone);
    RowEdits edits;
    keepRows(m_current, edits);
    RepeatRow kept;
    if (isFirst) { // answered by names: a row that was there and is deleted says that there is none
        std::vector<CellEdit> cleared;
        for (const RepeatColumn &column : m_repeat.columns) {
            if (!column.calculated) {
                cleared.push_back({Place(column.node, gone), {}});
            }
        }
        setCells(cleared, edits);
        kept = {RepeatRowId::create(m_workspace.clock()), m_repeat.name, {}, placeBetween({}, {})};
        edits.put.push_back(kept);
        m_audit->data.answers.rows.push_back(kept);
    } else {
        kept = *m_audit->book.kept(gone);
    }
    edits.removed.push_back(kept.id);
    for (RepeatRow &known : m_audit->data.answers.rows) {
        known.deleted = known.deleted || known.id == kept.id;
    }
    m_audit->data.answers.removeIf([&](const auto &at) { return !at->row.isNull() && at->row == kept.id; });
    m_audit->book.forget(gone);
    (void)m_audit->session.removeRow(gone);
    m_refused.clear();
    const QString name = m_repeat.label;
    writeRows(std::move(edits), UndoKind::Rows, kept.id.bytes());
    Q_EMIT m_workspace.undoOffered(tr("Row %1 of “%2” deleted.").arg(isolated(QString::number(row + 1)), name),
                                   [this, audit = id()] {
                                       if (id() == audit) {
                                           undo();
                                       }
                                   });
}

void AssessmentController::moveRow(int row, int by)
{
    const int to = row + by;
    const int count = int(m_repeat.lines.size());
    if (!mayEditRows() || by == 0 || row < 0 || row >= count || to < 0 || to >= count
        || !m_repeat.lines[size_t(row)].movable || !m_repeat.lines[size_t(to)].movable) {
        return;
    }
    RowEdits edits;
    keepRows(m_current, edits);
    const RowId moved = m_repeat.lines[size_t(row)].row;
    if (!m_audit->session.moveRow(moved, to)) {
        return;
    }
    const auto rows = m_audit->session.rows(m_current);
    const auto placeAt = [&](int at) {
        const RepeatRow *kept = at >= 0 && at < count ? m_audit->book.kept(rows[size_t(at)]) : nullptr;
        return kept ? kept->place : QString();
    };
    RepeatRow kept = *m_audit->book.kept(moved);
    kept.place = placeBetween(placeAt(to - 1), placeAt(to + 1));
    m_audit->book.bind(moved, kept);
    for (RepeatRow &known : m_audit->data.answers.rows) {
        known = known.id == kept.id ? kept : known;
    }
    std::erase_if(edits.put, [&](const RepeatRow &other) { return other.id == kept.id; });
    edits.put.push_back(kept);
    m_refused.clear();
    writeRows(std::move(edits), UndoKind::Rows, kept.id.bytes());
}

// --- blocks

QStringList AssessmentController::pasteCells(int row, int column, const QString &lines)
{
    const std::vector<QStringList> block = blockOf(lines);
    if (!mayEditRows() || block.empty() || row < 0 || column < 0) {
        return {};
    }
    if (block.size() > mostPastedRows) {
        return {tr("At most %1 rows can be pasted at once.").arg(number(qint64(mostPastedRows)))};
    }
    const size_t needed = size_t(row) + block.size();
    if (needed > m_repeat.lines.size() && !m_repeat.freeRows) {
        return {tr("The block has more rows than the table, and this checklist fixes their number.")};
    }
    // Tried out on the session; what is refused goes back to how it was.
    const form::Snapshot before = m_audit->session.snapshot();
    while (m_audit->session.rows(m_current).size() < needed && m_audit->session.addRow(m_current)) {
    }
    const std::vector<RowId> rows(m_audit->session.rows(m_current).begin(), m_audit->session.rows(m_current).end());
    QStringList problems;
    std::vector<CellEdit> cells;
    const auto complain = [&](size_t at, const QString &question, const QString &why) {
        problems += tr("Row %1, %2: %3").arg(isolated(QString::number(at + 1)), isolated(question), why);
    };
    for (size_t i = 0; i < block.size(); ++i) {
        const size_t at = size_t(row) + i;
        for (qsizetype j = 0; j < block[i].size(); ++j) {
            const size_t to = size_t(column + j);
            const QString &typed = block[i][j];
            if (to >= m_repeat.columns.size()) {
                if (!typed.trimmed().isEmpty()) {
                    complain(at, typed, tr("There is no column for it."));
                }
                continue;
            }
            const RepeatColumn &asked = m_repeat.columns[to];
            const Place place(asked.node, rows[at]);
            const QString value = keptFrom(typed, asked);
            if (asked.calculated || (value.isEmpty() && m_audit->session.answer(place).isEmpty())) {
                continue; // worked out here, whatever the sheet says
            }
            if (!value.isEmpty() && !m_audit->session.fits(place, value)) {
                complain(at, asked.label, tr("“%1”: %2").arg(typed, typeProblem(asked.node)));
                continue;
            }
            m_audit->session.setAnswer(place, value);
            cells.push_back({place, value});
        }
    }
    for (const CellEdit &cell : cells) { // with all of it in place
        if (!m_audit->session.constraintHolds(cell.place)) {
            const form::Node &node = m_audit->session.form().node(cell.place.node);
            const QString message = node.constraintMessage.isEmpty()
                ? tr("The checklist does not accept this answer.")
                : m_audit->session.filled(node.constraintMessage.in(uiLanguage()), uiLanguage(), cell.place.row);
            complain(size_t(m_audit->session.positionOf(cell.place.row) - 1),
                     node.label.in(uiLanguage()).simplified(), tr("“%1”: %2").arg(cell.value, message));
        }
        const std::optional<QString> key = m_audit->book.keyOf(m_audit->session, cell.place);
        if (key && m_audit->data.answers.value(*key).contested) {
            complain(size_t(m_audit->session.positionOf(cell.place.row) - 1),
                     m_audit->session.form().node(cell.place.node).label.in(uiLanguage()),
                     tr("two answers wait for a decision"));
        }
    }
    m_audit->session.restore(before);
    if (!problems.isEmpty()) {
        return problems;
    }
    RowEdits edits;
    keepRows(m_current, edits);
    std::vector<RowId> now(m_audit->session.rows(m_current).begin(), m_audit->session.rows(m_current).end());
    while (now.size() < needed) {
        const Result<RowId> added = m_audit->session.addRow(m_current);
        if (!added) {
            break;
        }
        now.push_back(*added);
    }
    keepRows(m_current, edits);
    for (CellEdit &cell : cells) {
        const auto at = std::find(rows.begin(), rows.end(), cell.place.row);
        cell.place.row = now[size_t(at - rows.begin())];
    }
    setCells(cells, edits);
    m_refused.clear();
    const UndoKind kind = edits.put.empty() ? UndoKind::Bulk : UndoKind::Rows;
    const QByteArray subject = !edits.put.empty() ? edits.put.front().id.bytes()
        : edits.answers.empty()                   ? m_repeat.name.toUtf8()
                                                  : edits.answers.front().question.toUtf8();
    writeRows(std::move(edits), kind, subject);
    return {};
}

} // namespace meyar::ui
