// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsboard.h"

#include "ui/common/bidi.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/findings/findingdelegate.h"
#include "ui/findings/findingsmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// The well that a column's cards lie in.
class Well final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRound(painter, rect(), metric::cardRadius, tokens().sunk);
    }
};

/// A list of cards as wide as itself: how high a card is depends on the width, so each is measured
/// again with it.
class CardList final : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) {
            scheduleDelayedItemsLayout();
        }
    }
    void changeEvent(QEvent *event) override
    {
        QListView::changeEvent(event);
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
            scheduleDelayedItemsLayout();
        }
    }
};

} // namespace

FindingsBoard::FindingsBoard(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 0, space::xl, space::l);
    row->setSpacing(space::l);
    for (Column &column : m_columns) {
        row->addWidget(buildColumn(column), 1);
    }
}

QWidget *FindingsBoard::buildColumn(Column &column)
{
    auto *well = new Well(this);
    auto *all = new QVBoxLayout(well);
    all->setContentsMargins(10, space::m, 10, 2);
    all->setSpacing(space::m);
    column.title = new Label(TextRole::Heading, well);
    column.title->setWrap(false);
    column.count = new Chip(well);
    column.count->setOutlined(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(column.title);
    head->addWidget(column.count);
    head->addStretch(1);
    column.cards = new CardList(well);
    column.cards->setItemDelegate(new FindingDelegate(column.cards));
    column.cards->setFrameShape(QFrame::NoFrame);
    column.cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column.cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.cards->setResizeMode(QListView::Adjust);
    column.cards->setLayoutMode(QListView::Batched);
    column.cards->setBatchSize(60);
    column.cards->setMouseTracking(true);
    column.cards->setSelectionMode(QAbstractItemView::SingleSelection);
    column.cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column.cards->setTabKeyNavigation(false);
    column.cards->setStyleSheet(u"QListView { background: transparent; }"_s);
    column.cards->installEventFilter(this);
    all->addLayout(head);
    all->addWidget(column.cards, 1);
    return well;
}

void FindingsBoard::setColumn(FindingState state, QAbstractItemModel *model)
{
    Column &column = m_columns[static_cast<size_t>(state)];
    QListView *cards = column.cards;
    cards->setModel(model);
    connect(cards, &QListView::clicked, this, &FindingsBoard::openIndex);
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, cards](const QModelIndex &current) {
                if (!m_setting && current.isValid()) {
                    leaveOthers(cards);
                    Q_EMIT moved(lineAt(current).id);
                }
            });
}

void FindingsBoard::setTitle(FindingState state, const QString &title)
{
    Column &column = m_columns[static_cast<size_t>(state)];
    column.title->setText(title);
    column.cards->setAccessibleName(title);
    column.cards->setObjectName(u"column-"_s + toCode(state));
}

void FindingsBoard::updateCounts()
{
    for (Column &column : m_columns) {
        column.count->setText(number(qint64(column.cards->model()->rowCount())));
    }
}

void FindingsBoard::setCurrent(FindingId id)
{
    const QScopedValueRollback guard(m_setting, true);
    for (Column &column : m_columns) {
        const QAbstractItemModel *model = column.cards->model();
        QModelIndex found;
        for (int row = 0; model && !id.isNull() && row < model->rowCount(); ++row) {
            if (lineAt(model->index(row, 0)).id == id) {
                found = model->index(row, 0);
                break;
            }
        }
        if (found.isValid()) {
            column.cards->setCurrentIndex(found);
        } else {
            column.cards->clearSelection();
        }
    }
}

void FindingsBoard::setNarrow(bool narrow)
{
    layout()->setSpacing(narrow ? space::m : space::l);
    for (Column &column : m_columns) {
        const int side = narrow ? space::s : 10;
        column.cards->parentWidget()->layout()->setContentsMargins(side, space::m, side, 2);
    }
}

void FindingsBoard::focusCards()
{
    for (Column &column : m_columns) {
        if (column.cards->selectionModel() && column.cards->selectionModel()->hasSelection()) {
            column.cards->setFocus();
            return;
        }
    }
    for (Column &column : m_columns) {
        if (column.cards->model() && column.cards->model()->rowCount() > 0) {
            column.cards->setFocus();
            return;
        }
    }
}

bool FindingsBoard::eventFilter(QObject *watched, QEvent *event)
{
    auto *cards = qobject_cast<QListView *>(watched);
    if (cards && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        if (key == forward || key == back) {
            return moveSideways(cards, key == forward ? 1 : -1);
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openIndex(cards->currentIndex());
            return true;
        }
    }
    if (cards && event->type() == QEvent::FocusIn && !cards->selectionModel()->hasSelection()) {
        enter(cards, 0);
    }
    return QWidget::eventFilter(watched, event);
}

bool FindingsBoard::moveSideways(const QListView *from, int step)
{
    int at = 0;
    while (m_columns[static_cast<size_t>(at)].cards != from) {
        ++at;
    }
    for (at += step; at >= 0 && at < columnCount; at += step) {
        QListView *cards = m_columns[static_cast<size_t>(at)].cards;
        if (cards->model()->rowCount() > 0) {
            enter(cards, qMax(0, from->currentIndex().row()));
            cards->setFocus();
            break;
        }
    }
    return true;
}

void FindingsBoard::enter(QListView *cards, int row)
{
    const int last = cards->model()->rowCount() - 1;
    if (last >= 0) {
        const QModelIndex index = cards->model()->index(qMin(row, last), 0);
        const bool was = cards->currentIndex() == index;
        cards->setCurrentIndex(index);
        cards->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        if (was) {
            leaveOthers(cards);
            Q_EMIT moved(lineAt(index).id);
        }
    }
}

void FindingsBoard::leaveOthers(const QListView *cards)
{
    for (Column &column : m_columns) {
        if (column.cards != cards) {
            column.cards->clearSelection();
        }
    }
}

void FindingsBoard::openIndex(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT opened(lineAt(index).id);
    }
}

} // namespace meyar::ui
