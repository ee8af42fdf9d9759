// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/monthgrid.h"

#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"
#include "ui/indicators/monthgridmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int corner = 6;
constexpr int namesPadding = 22;

/// A corner is marked where a document is noted; numbers are typed from left to right in every language.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(tokens().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (index.data(MonthGridModel::SourceRole).toBool()) {
            const QPoint at = option.direction == Qt::RightToLeft ? option.rect.topRight() : option.rect.topLeft();
            const int side = option.direction == Qt::RightToLeft ? -corner : corner;
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens().accent.ink);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawPolygon(QPolygon({at, at + QPoint(side, 0), at + QPoint(0, corner)}));
        }
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new QLineEdit(parent);
        field->setFrame(false);
        field->setLayoutDirection(Qt::LeftToRight);
        field->setAlignment(Qt::AlignRight);
        field->setTextMargins(0, 0, 0, 0);
        field->setStyleSheet(u"padding:0 2px;min-height:0;border-radius:0;"_s);
        field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return field;
    }
};

} // namespace

MonthGrid::MonthGrid(MonthGridModel &model, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(accessibleName);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStyleSheet(u"QHeaderView::section { padding: 0 5px; }"_s); // twelve months are narrow
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    setNamesWidth(260);
    retranslate();
    connect(&model, &QAbstractItemModel::modelReset, this, &MonthGrid::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MonthGrid::fit);
}

void MonthGrid::setNamesWidth(int width)
{
    verticalHeader()->setFixedWidth(width);
    m_model.setNamesWidth(width - namesPadding);
}

void MonthGrid::retranslate()
{
    horizontalHeader()->setFont(fontOf(TextRole::SmallBold, uiLanguage()));
    verticalHeader()->setDefaultSectionSize(uiLanguage() == Language::Urdu ? 34 : 28);
    horizontalHeader()->setFixedHeight(uiLanguage() == Language::Urdu ? 36 : 30);
    fit();
}

void MonthGrid::fit()
{
    const int count = std::max(1, m_model.columnCount());
    int needed = 46;
    for (const MonthRow &row : m_model.rows()) {
        const QFontMetrics digits(fontOf(row.isEditable ? TextRole::Small : TextRole::SmallBold, Language::English));
        double largest = 0;
        for (const auto &[month, value] : row.values) {
            largest = std::max(largest, value);
        }
        const int decimals = row.isEditable || largest >= 1000 ? 0 : row.decimals;
        needed = std::max(needed, digits.horizontalAdvance(number(largest, decimals)) + 10);
    }
    const int width = std::max(needed, viewport()->width() / count);
    horizontalHeader()->setDefaultSectionSize(width);
    for (int column = 0; column < count; ++column) {
        horizontalHeader()->resizeSection(column, width);
    }
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// Letters and digits that are shortcuts of the window belong to the sheet while it has the focus.
bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isText = !key.text().isEmpty() && key.text().front().isPrint()
            && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isText || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste)
            || key.key() == Qt::Key_Delete || key.key() == Qt::Key_Return) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void MonthGrid::step(int rows, int columns)
{
    const QModelIndex now = currentIndex();
    int row = now.row() + rows;
    while (rows != 0 && row >= 0 && row < m_model.rowCount() && !m_model.rows()[size_t(row)].isEditable) {
        row += rows;
    }
    const QModelIndex to = m_model.index(row, now.column() + columns);
    if (to.isValid()) {
        setCurrentIndex(to);
    }
}

void MonthGrid::copy() const
{
    QStringList lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column) {
                cells << m_model.index(row, column).data(Qt::EditRole).toString();
            }
            lines << cells.join(u'\t');
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste) && now.isValid()) {
        m_model.paste(now, QApplication::clipboard()->text());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_model.clear(selectedIndexes());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (now.isValid() && (m_model.flags(now) & Qt::ItemIsEditable)) {
            edit(now);
        }
    } else if (!event->text().isEmpty() && event->text().front().isPrint() && now.isValid()
               && (m_model.flags(now) & Qt::ItemIsEditable)
               && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        edit(now);
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            field->setText(event->text()); // replaces what was there
        }
    } else {
        QTableView::keyPressEvent(event);
    }
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT moved(current.row(), current.column());
}

void MonthGrid::commitData(QWidget *editor)
{
    m_refused.reset();
    const QString typed = static_cast<QLineEdit *>(editor)->text();
    const auto refusal = connect(&m_model, &MonthGridModel::refused, this, [this, typed] { m_refused = typed; });
    QTableView::commitData(editor);
    disconnect(refusal);
}

void MonthGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus();
    const std::optional<QString> refused = std::exchange(m_refused, std::nullopt);
    if (refused && hint != QAbstractItemDelegate::NoHint && hint != QAbstractItemDelegate::RevertModelCache) {
        edit(currentIndex()); // to be put right
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            field->setText(*refused);
            field->selectAll();
        }
        return;
    }
    if (hint == QAbstractItemDelegate::EditNextItem) {
        step(0, 1);
    } else if (hint == QAbstractItemDelegate::EditPreviousItem) {
        step(0, -1);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        step(1, 0);
    }
}

} // namespace meyar::ui
