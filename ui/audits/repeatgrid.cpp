// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeatgrid.h"

#include "ui/audits/repeatdelegate.h"
#include "ui/audits/repeathead.h"
#include "ui/audits/repeatmodel.h"
#include "ui/common/fonts.h"
#include "ui/common/keycap.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QString withSwitched(const QString &value, const QString &name, const std::vector<ChoiceState> &choices)
{
    const QStringList before = value.split(u' ', Qt::SkipEmptyParts);
    QStringList after; // in the order of the list
    for (const ChoiceState &choice : choices) {
        if (before.contains(choice.name) != (choice.name == name)) {
            after.append(choice.name);
        }
    }
    return after.join(u' ');
}

} // namespace

RepeatGrid::RepeatGrid(RepeatModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_head(new RepeatHead(this))
{
    setObjectName(u"repeatGrid"_s);
    setHorizontalHeader(m_head);
    auto *delegate = new RepeatDelegate(this);
    setItemDelegate(delegate);
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // keyPressEvent begins
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setMinimumWidth(40);
    connect(delegate, &RepeatDelegate::typing, this, &RepeatGrid::typing);
    connect(&model, &QAbstractItemModel::modelReset, this, &RepeatGrid::fit);
}

void RepeatGrid::fit()
{
    verticalHeader()->setDefaultSectionSize(uiLanguage() == Language::Urdu ? metric::row + 5 : metric::row);
    verticalHeader()->setFont(fontOf(TextRole::Small, Language::English));
    m_head->fit();
}

void RepeatGrid::goTo(int row, int column)
{
    const QModelIndex to = m_model.index(qBound(0, row, m_model.rowCount() - 1),
                                         qBound(0, column, m_model.columnCount() - 1));
    setCurrentIndex(to);
    scrollTo(to);
}

void RepeatGrid::step(int by)
{
    const QModelIndex now = currentIndex();
    const int columns = m_model.columnCount();
    const int at = now.row() * columns + now.column() + by;
    if (columns > 0 && at >= 0 && at < columns * m_model.rowCount()) {
        goTo(at / columns, at % columns);
    }
}

/// The letters and signs that are shortcuts of the page belong to the sheet while it has the focus.
bool RepeatGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool modified = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        const bool isMove = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
        const bool isOurs = modified ? key.matches(QKeySequence::Copy) : !isMove && (key.key() < Qt::Key_F1 || key.key() > Qt::Key_F35);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RepeatGrid::commit()
{
    if (state() == EditingState) {
        setFocus(Qt::OtherFocusReason); // leaving the field writes it
    }
}

void RepeatGrid::paste()
{
    const QModelIndex now = currentIndex();
    Q_EMIT pasted(qMax(0, now.row()), qMax(0, now.column()), QApplication::clipboard()->text());
}

bool RepeatGrid::choose(const QString &key)
{
    const QModelIndex now = currentIndex();
    const RepeatColumn &column = m_model.state().columns[size_t(now.column())];
    for (size_t i = 0; i < column.choices.size(); ++i) {
        const ChoiceState &choice = column.choices[i];
        if (choice.key != key && QString::number(i + 1) != key) {
            continue;
        }
        const bool isSeveral = column.kind == AnswerKind::Several;
        m_model.setData(now,
                        isSeveral ? withSwitched(m_model.cell(now)->value, choice.name, column.choices) : choice.name,
                        Qt::EditRole);
        if (!isSeveral) {
            step(1);
        }
        return true;
    }
    return false;
}

void RepeatGrid::openList()
{
    const QModelIndex now = currentIndex();
    if (!m_model.isEditable(now)) {
        return;
    }
    const RepeatColumn &column = m_model.state().columns[size_t(now.column())];
    const RepeatCell &cell = *m_model.cell(now);
    const bool isSeveral = column.kind == AnswerKind::Several;
    auto *list = new QMenu(this);
    list->setObjectName(u"cellChoices"_s);
    list->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < column.choices.size(); ++i) {
        const ChoiceState &choice = column.choices[i];
        QString label = choice.label.in(uiLanguage());
        label.replace(u'&', u"&&"_s);
        QAction *action = list->addAction(choice.key.isEmpty() ? label : QString(u'&' + choice.key + u"  "_s + label));
        action->setCheckable(true);
        action->setChecked(isSeveral ? cell.value.split(u' ').contains(choice.name) : cell.value == choice.name);
        connect(action, &QAction::triggered, this, [this, now, isSeveral, column, value = cell.value, name = choice.name] {
            m_model.setData(now, isSeveral ? withSwitched(value, name, column.choices) : name, Qt::EditRole);
            if (isSeveral) {
                openList(); // several in a row
            }
        });
    }
    const QRect at = visualRect(now);
    list->setMinimumWidth(at.width());
    const QPoint corner = isRightToLeft() ? QPoint(at.right() - list->sizeHint().width(), at.bottom()) : at.bottomLeft();
    list->popup(viewport()->mapToGlobal(corner));
}

void RepeatGrid::copy() const
{
    QStringList lines;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column) {
                const RepeatCell *cell = m_model.cell(m_model.index(row, column));
                cells += cell ? cell->shown : QString();
            }
            lines += cells.join(u'\t');
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RepeatGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    const bool modified = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        step(event->key() == Qt::Key_Tab ? 1 : -1);
        return;
    }
    if (!now.isValid() || modified) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint();
    const bool hasList = !m_model.state().columns[size_t(now.column())].choices.empty();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model.setData(now, QString(), Qt::EditRole);
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hasList ? openList() : edit(now);
        return;
    case Qt::Key_Space:
        if (hasList) {
            openList();
            return;
        }
        break;
    default:
        break;
    }
    if (hasList) {
        const QString cap = keyCap(*event);
        if (!cap.isEmpty() && m_model.isEditable(now) && choose(cap)) {
            return;
        }
    } else if (isTyped && m_model.isEditable(now)) {
        edit(now);
        QApplication::sendEvent(QApplication::focusWidget(), event); // replaces what was there
        return;
    }
    if (!isTyped) {
        QTableView::keyPressEvent(event);
    }
}

void RepeatGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const QModelIndex now = currentIndex(); m_model.isEditable(now)) {
        m_model.state().columns[size_t(now.column())].choices.empty() ? edit(now) : openList();
    }
}

void RepeatGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

/// Enter in the field commits and goes down, as in a sheet; Tab goes on.
void RepeatGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
    if (hint == QAbstractItemDelegate::EditNextItem) {
        step(1);
    } else if (hint == QAbstractItemDelegate::EditPreviousItem) {
        step(-1);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        goTo(currentIndex().row() + 1, currentIndex().column());
    }
    Q_EMIT currentMoved();
}

} // namespace meyar::ui
