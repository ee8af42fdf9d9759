// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/columnfit.h"
#include "ui/common/fonts.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int leastStretch = 160; ///< of the column that takes what is left
constexpr int preferredStretch = 220;
constexpr int measuredRows = 100; ///< a long table is not measured to its end

} // namespace

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
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &TableView::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_isDragged = m_isDragged || (QGuiApplication::mouseButtons() != Qt::NoButton && horizontalHeader()->underMouse());
    });
    applyMetrics();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model()) {
        disconnect(this->model(), nullptr, this, nullptr);
    }
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::rowsChanged);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::rowsChanged);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::rowsChanged);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::rowsChanged);
    }
    rowsChanged();
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

void TableView::setPreferredWidths(std::initializer_list<std::pair<int, int>> widths)
{
    m_preferred = widths;
    for (const auto &[column, width] : m_preferred) {
        setColumnWidth(column, width);
    }
    m_fit.start(0);
}

void TableView::fitColumns()
{
    const bool hasStretch = m_stretchColumn >= 0 && m_stretchColumn < horizontalHeader()->count();
    if (m_preferred.empty() || m_isDragged || !model() || !isVisible() || !hasStretch) {
        return;
    }
    const auto needed = [this](int column) {
        return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    };
    // It usually names the row: it gives way last.
    std::vector<ColumnWish> wishes{{preferredStretch, std::max(leastStretch, needed(m_stretchColumn))}};
    for (const auto &[column, preferred] : m_preferred) {
        if (column == m_stretchColumn) {
            wishes.front().preferred = preferred;
            wishes.push_back({}); // counted in front
        } else {
            wishes.push_back({preferred, isColumnHidden(column) ? 0 : needed(column)});
        }
    }
    const std::vector<int> widths = fittedColumns(wishes, viewport()->width());
    int others = 0;
    for (std::size_t i = 0; i < m_preferred.size(); ++i) {
        others += m_preferred[i].first != m_stretchColumn && !isColumnHidden(m_preferred[i].first) ? widths[i + 1] : 0;
    }
    const int least = std::min(leastStretch, needed(m_stretchColumn));
    const bool isRoomy = viewport()->width() - others >= least;
    horizontalHeader()->setSectionResizeMode(m_stretchColumn, isRoomy ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!isRoomy) {
        setColumnWidth(m_stretchColumn, least); // the table scrolls
    }
    for (std::size_t i = 0; i < m_preferred.size(); ++i) {
        if (m_preferred[i].first != m_stretchColumn && !isColumnHidden(m_preferred[i].first)) {
            setColumnWidth(m_preferred[i].first, widths[i + 1]);
        }
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

void TableView::rowsChanged()
{
    spanGroups();
    m_fit.start(0);
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
        m_fit.start(0);
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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
