// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/fonts.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace meyar::ui {

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    applyMetrics();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model()) {
        disconnect(this->model(), nullptr, this, nullptr);
    }
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::spanGroups);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::spanGroups);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::spanGroups);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::spanGroups);
    }
    spanGroups();
    setStretchColumn(m_stretchColumn);
}

void TableView::selectRow(int row)
{
    setCurrentIndex(model() ? model()->index(row, 0) : QModelIndex());
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    if (column >= 0 && column < horizontalHeader()->count()) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void TableView::applyMetrics()
{
    const bool urdu = uiLanguage() == Language::Urdu;
    verticalHeader()->setDefaultSectionSize(urdu ? metric::row + 3 : metric::row);
    verticalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFont(fontOf(TextRole::Caption));
    horizontalHeader()->setFixedHeight(urdu ? 32 : 29);
}

void TableView::spanGroups()
{
    clearSpans();
    if (!model() || model()->columnCount() < 2) {
        return;
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(GroupRole).toBool()) {
            setSpan(row, 0, 1, model()->columnCount());
        }
    }
}

void TableView::setHoveredRow(int row)
{
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        applyMetrics();
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        paintRound(painter, viewport()->rect(), 2, {}, tokens().accent.ink, 2);
    }
}

} // namespace meyar::ui
