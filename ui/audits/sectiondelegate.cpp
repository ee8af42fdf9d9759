// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/sectiondelegate.h"

#include "ui/audits/sectionsmodel.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int margin = 12;
constexpr int markSize = 14;
constexpr int barWidth = 3;
constexpr int flagSize = 14;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &colors = tokens();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colors.accent.ground);
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        painter.fillRect(mirrored(bar, option.rect, option.direction), colors.accent.ink);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, colors.sunk);
    }
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &colors = tokens();
    const bool current = option.state & QStyle::State_Selected;
    const int answered = index.data(SectionsModel::AnsweredRole).toInt();
    const int applicable = index.data(SectionsModel::ApplicableRole).toInt();
    const int findings = index.data(SectionsModel::FindingsRole).toInt();
    const QRect row = option.rect;
    const auto placed = [&](int x, int width) {
        return mirrored(QRect(row.left() + x, row.top(), width, row.height()), row,
                        option.direction);
    };
    paintGround(*painter, option);
    paintMark(*painter, QRectF(placed(margin, markSize)).adjusted(0, 8, 0, -8),
              progressMark(answered, applicable), colors);

    const QString counted = fraction(answered, applicable);
    const QFont small = fontOf(current ? TextRole::SmallBold : TextRole::Small, Language::English);
    const int countWidth = qMax(36, lineWidth(counted, small) + 4);
    const int countAt = row.width() - margin - countWidth;
    paintLine(*painter, placed(countAt, countWidth), Qt::AlignTrailing, counted, small,
              current ? colors.text1 : colors.text2, option.direction);

    int nameEnd = countAt - 4;
    if (findings > 0) {
        const QString flags = number(qint64(findings));
        const QFont bold = fontOf(TextRole::SmallBold, Language::English);
        const int flagsWidth = lineWidth(flags, bold) + 2;
        const int at = countAt - 10 - flagsWidth - flagSize - 3;
        const QRect flag = placed(at, flagSize);
        paintIcon(*painter, QRectF(flag.left(), flag.center().y() - 7, flagSize, flagSize),
                  QStringLiteral("flag-black"), colors.bad.ink,
                  option.direction == Qt::RightToLeft);
        paintLine(*painter, placed(at + flagSize + 3, flagsWidth), Qt::AlignLeading, flags, bold,
                  colors.bad.ink, option.direction);
        nameEnd = at - 6;
    }
    const int nameAt = margin + markSize + 8;
    paintLine(*painter, placed(nameAt, nameEnd - nameAt), Qt::AlignLeading,
              index.data(Qt::DisplayRole).toString(),
              fontOf(current ? TextRole::BodyBold : TextRole::Body), colors.text1,
              option.direction);
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 31};
}

} // namespace meyar::ui
