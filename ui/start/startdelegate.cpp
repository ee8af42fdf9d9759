// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startdelegate.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/start/startmodel.h"

#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int padding = 6;
constexpr int textAt = 34;

int lineOf(TextRole role)
{
    return lineHeightOf(role, uiLanguage());
}

QFont fontFor(TextRole role, const QString &words)
{
    return fontOf(role, baseOf(words, uiLanguage()));
}

} // namespace

void StartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto line = index.data(StartModel::LineRole).value<StartLine>();
    const QRect row = option.rect;
    const Tokens &t = tokens();
    painter->save();
    const bool current
        = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    if (current || option.state & QStyle::State_MouseOver) {
        paintRound(*painter, row, metric::cardRadius, current ? t.accent.ground : t.sunk);
    }
    const auto placed = [&](int x, int y, int width, int height) {
        return mirrored(QRect(row.left() + x, row.top() + y, width, height), row, option.direction);
    };
    const int titleHeight = lineOf(TextRole::Body);
    const int remarkHeight = lineOf(TextRole::Small);
    paintMark(*painter, placed(10, padding + (titleHeight - 15) / 2, 15, 15), line.mark, t);
    const QFont trailingFont = fontFor(TextRole::Small, line.trailing);
    const int trailing = lineWidth(line.trailing, trailingFont);
    paintLine(*painter, placed(row.width() - trailing - 10, padding, trailing, titleHeight),
              Qt::AlignLeading, line.trailing, trailingFont, inkOf(t, line.tone), option.direction);
    paintLine(*painter, placed(textAt, padding, row.width() - textAt - trailing - 26, titleHeight),
              Qt::AlignLeading, line.title, fontFor(TextRole::Body, line.title), t.text1,
              option.direction);
    paintLine(*painter,
              placed(textAt, padding + titleHeight, row.width() - textAt - 10, remarkHeight),
              Qt::AlignLeading, line.remark, fontFor(TextRole::Small, line.remark), t.text2,
              option.direction);
    painter->restore();
}

QSize StartDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 2 * padding + lineOf(TextRole::Body) + lineOf(TextRole::Small)};
}

} // namespace meyar::ui
