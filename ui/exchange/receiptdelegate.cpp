// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/receiptdelegate.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/exchange/receiptsmodel.h"

#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int padding = 8;
constexpr int textAt = 38;

int lineOf(TextRole role)
{
    return lineHeightOf(role, uiLanguage());
}

} // namespace

void ReceiptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto line = index.data(ReceiptsModel::LineRole).value<ReceiptLine>();
    const QRect row = option.rect.adjusted(0, 0, 0, -2);
    const Tokens &t = tokens();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        paintRound(*painter, row, metric::cardRadius, t.accent.ground);
    } else if (option.state & QStyle::State_MouseOver) {
        paintRound(*painter, row, metric::cardRadius, t.sunk);
    }
    const int width = row.width() - textAt - padding;
    int y = row.top() + padding;
    const auto text = [&](const QString &words, TextRole role, const QColor &ink) {
        const QRect rect
            = mirrored(QRect(row.left() + textAt, y, width, lineOf(role)), row, option.direction);
        paintLine(*painter, rect, Qt::AlignLeading, words,
                  fontOf(role, baseOf(words, uiLanguage())), ink, option.direction);
        y += lineOf(role);
    };
    const QRect mark(row.left() + 12, y + (lineOf(TextRole::BodyBold) - 16) / 2, 16, 16);
    paintMark(*painter, mirrored(mark, row, option.direction), line.mark, t);
    text(line.from, TextRole::BodyBold, t.text1);
    text(line.when, TextRole::Small, t.text2);
    text(line.remark, TextRole::Small, t.text3);
    painter->restore();
}

QSize ReceiptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 2 * padding + lineOf(TextRole::BodyBold) + 2 * lineOf(TextRole::Small) + 2};
}

} // namespace meyar::ui
