// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

#include <initializer_list>
#include <utility>

namespace meyar::ui {

/// Roles of our item models that TableView's delegate understands, beside Qt::DisplayRole,
/// DecorationRole (a QIcon), TextAlignmentRole and AccessibleTextRole.
enum TableRole {
    MarkRole = Qt::UserRole + 1000, ///< int(Mark), before the text
    ToneRole, ///< int(Tone) of the text
    BoldRole, ///< bool
    ChipRole, ///< bool: the text stands in a chip of its tone
    GroupRole, ///< bool: the row is a heading over the rows below (column 0, spanned by the view)
    SortRole, ///< a typed value to sort by
};

/// Paints a cell: always plain text, elided at the end of its own direction, numbers at the
/// trailing edge.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// A table of whole rows, 33 px each: caption heads, hairlines, hover, no grid and no zebra. One
/// line a row.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// Hides QTableView's, which does nothing in a right-to-left table that was never shown.
    void selectRow(int row);
    /// The column that takes the space that is left.
    void setStretchColumn(int column);
    /// (column, pixels when room is short) of the others, and of the one that takes what is left if 220 is too little.
    /// Columns then fit themselves to what is in them, whenever the rows or the room change, until somebody drags one.
    void setPreferredWidths(std::initializer_list<std::pair<int, int>> widths);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    /// Enter, Return or a double click.
    void opened(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyMetrics();
    void rowsChanged();
    void spanGroups();
    void fitColumns();
    void setHoveredRow(int row);

    int m_hoveredRow = -1;
    int m_stretchColumn = -1;
    std::vector<std::pair<int, int>> m_preferred;
    QTimer m_fit; ///< once after many changes
    bool m_isDragged = false;
};

} // namespace meyar::ui
