// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflictdelegate.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/exchange/conflictsmodel.h"

#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int padding = 8;
constexpr int textAt = 38;
constexpr int chipPadding = 9;

int lineOf(TextRole role)
{
    return lineHeightOf(role, uiLanguage());
}

QFont fontFor(TextRole role, const QString &words)
{
    return fontOf(role, baseOf(words, uiLanguage()));
}

void paintHeading(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
                  const ConflictLine &line)
{
    const QFont font = fontFor(TextRole::Small, line.remark);
    const int chip = lineWidth(line.remark, font) + 2 * chipPadding;
    const QRect ground(row.right() + 1 - chip, row.center().y() - 10, chip, 22);
    paintRound(painter, mirrored(ground, row, direction), 5, tokens().conflict.ground,
               &tokens() == &highContrastTokens ? tokens().conflict.line : QColor());
    paintLine(painter, mirrored(ground.adjusted(chipPadding, 0, -chipPadding, 0), row, direction),
              Qt::AlignLeading, line.remark, font, tokens().conflict.ink, direction);
    const QRect words(row.left() + padding, row.top(), row.width() - chip - 2 * padding,
                      row.height());
    paintLine(painter, mirrored(words, row, direction), Qt::AlignLeading, line.title,
              fontFor(TextRole::SmallBold, line.title), tokens().text2, direction);
}

} // namespace

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto line = index.data(ConflictsModel::LineRole).value<ConflictLine>();
    const QRect row = option.rect.adjusted(0, 0, 0, -2);
    const Tokens &t = tokens();
    painter->save();
    if (line.isHeading()) {
        paintHeading(*painter, row, option.direction, line);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        paintRound(*painter, row, metric::cardRadius, selected ? t.accent.ground : t.sunk);
    }
    const QRect mark(row.left() + 12, row.center().y() - 8, 16, 16);
    paintMark(*painter, mirrored(mark, row, option.direction), Mark::Conflict, t);
    int y = row.top() + padding;
    const auto text = [&](const QString &words, TextRole role, const QColor &ink) {
        const QRect rect(row.left() + textAt, y, row.width() - textAt - padding, lineOf(role));
        paintLine(*painter, mirrored(rect, row, option.direction), Qt::AlignLeading, words,
                  fontFor(role, words), ink, option.direction);
        y += lineOf(role);
    };
    text(line.title, selected ? TextRole::BodyBold : TextRole::Body, t.text1);
    text(line.remark, TextRole::Small, t.text2);
    painter->restore();
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = !(index.flags() & Qt::ItemIsSelectable);
    return {200, heading ? 42 : 2 * padding + lineOf(TextRole::Body) + lineOf(TextRole::Small) + 2};
}

} // namespace meyar::ui
