// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int side = 10;
constexpr int markSize = 15;
constexpr int chipSide = 8;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = tokens();
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = view && view->hoveredRow() == index.row();
    const bool group = index.data(GroupRole).toBool();
    const QColor ground = group ? t.window
        : selected              ? t.accent.ground
        : hovered               ? mixed(t.window, t.surface, 0.8)
                                : t.surface;
    painter.fillRect(option.rect, ground);
    QRect hairline = option.rect;
    hairline.setTop(hairline.bottom());
    painter.fillRect(hairline, t.line);
    // The selected row also has the bar of the current item: colour alone would not do.
    if (selected && !group && index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(mirrored(bar, option.rect, option.direction), t.accent.ink);
    }
}

QFont fontFor(const QModelIndex &index, const QString &text)
{
    if (index.data(GroupRole).toBool()) {
        return fontOf(TextRole::Caption, baseOf(text, uiLanguage()));
    }
    if (index.data(ChipRole).toBool()) {
        return fontOf(TextRole::Small, baseOf(text, uiLanguage()));
    }
    return fontOf(index.data(BoldRole).toBool() ? TextRole::BodyBold : TextRole::Body,
                  baseOf(text, uiLanguage()));
}

QColor inkFor(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return tokens().text3;
    }
    const QVariant tone = index.data(ToneRole);
    if (index.data(GroupRole).toBool()) {
        return tokens().text2;
    }
    return inkOf(tokens(), tone.isValid() ? Tone(tone.toInt()) : Tone::Normal);
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);

    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFont font = fontFor(index, text);
    const Mark mark = Mark(index.data(MarkRole).toInt());
    const QVariant decoration = index.data(Qt::DecorationRole);
    const QVariant alignmentData = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = alignmentData.isValid()
        ? Qt::Alignment(alignmentData.toInt()) & Qt::AlignHorizontal_Mask
        : Qt::Alignment(Qt::AlignLeading);
    const bool chip = index.data(ChipRole).toBool() && !text.isEmpty();

    const int markRoom = mark != Mark::None || decoration.isValid() ? markSize + space::s : 0;
    const int chipRoom = chip ? chipSide : 0;
    const int words = qMin(lineWidth(text, font), inner.width() - markRoom - 2 * chipRoom);
    const int total = markRoom + words + 2 * chipRoom;
    int x = inner.left();
    if (alignment & (Qt::AlignTrailing | Qt::AlignRight)) {
        x = inner.right() + 1 - total;
    } else if (alignment & Qt::AlignHCenter) {
        x = inner.left() + (inner.width() - total) / 2;
    }
    const auto placed = [&](int left, int w, int h) {
        const int top = option.rect.top() + (option.rect.height() - 1 - h) / 2;
        return mirrored(QRect(left, top, w, h), option.rect, option.direction);
    };
    if (chip) {
        const Tint tint = tintOf(tokens(), Tone(index.data(ToneRole).toInt()));
        paintRound(*painter, placed(x, total, 22), 5, tint.ground,
                   &tokens() == &highContrastTokens ? tint.line : QColor());
        x += chipRoom;
    }
    if (mark != Mark::None) {
        paintMark(*painter, placed(x, markSize, markSize), mark, tokens());
    } else if (decoration.canConvert<QIcon>()) {
        qvariant_cast<QIcon>(decoration).paint(painter, placed(x, 16, 16));
    }
    paintLine(*painter, placed(x + markRoom, words, option.rect.height() - 1), Qt::AlignLeading,
              text, font, inkFor(index, option), option.direction);

    const bool current = option.state & QStyle::State_HasFocus;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (current && view && view->selectionBehavior() != QAbstractItemView::SelectRows) {
        painter->setPen(QPen(tokens().accent.ink, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool marked
        = index.data(MarkRole).toInt() != 0 || index.data(Qt::DecorationRole).isValid();
    const int width = lineWidth(text, fontFor(index, text)) + 2 * side
        + (marked ? markSize + space::s : 0) + (index.data(ChipRole).toBool() ? 2 * chipSide : 0);
    return {width, metric::row};
}

} // namespace meyar::ui
