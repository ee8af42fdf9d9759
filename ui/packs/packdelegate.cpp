// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packs/packdelegate.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/packs/packlistmodel.h"

#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 52;
constexpr int headingHeight = 34;
constexpr int inset = 12;
constexpr int iconSize = 18;

} // namespace

void PackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokens();
    if (index.data(PackListModel::HeadingRole).toBool()) {
        paintLine(*painter, option.rect.adjusted(8 + inset, 8, -8 - inset, 0), Qt::AlignLeading, index.data(Qt::DisplayRole).toString(),
                  fontOf(TextRole::Caption), t.text3, option.direction);
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(8, 2, -8, -2);
    if (current) {
        paintRound(*painter, box, metric::cardRadius, t.accent.ground);
    } else if (option.state & QStyle::State_MouseOver) {
        paintRound(*painter, box, metric::cardRadius, t.sunk);
    }
    const auto placed = [&](int x, int y, int width, int height) {
        return mirrored(QRect(box.left() + x, box.top() + y, width, height), box, option.direction);
    };
    paintIcon(*painter, placed(inset, (box.height() - iconSize) / 2, iconSize, iconSize),
              u"bookmarks"_s, current ? t.accent.ink : t.text2);
    const int textAt = inset + iconSize + 10;
    const int width = box.width() - textAt - inset;
    paintLine(*painter, placed(textAt, 3, width, 22), Qt::AlignLeading,
              index.data(Qt::DisplayRole).toString(),
              fontOf(current ? TextRole::BodyBold : TextRole::Body), t.text1, option.direction);
    paintLine(*painter, placed(textAt, 25, width, 20), Qt::AlignLeading,
              index.data(PackListModel::RemarkRole).toString(), fontOf(TextRole::Small), t.text2,
              option.direction);
    if (option.state & QStyle::State_HasFocus) {
        paintRound(*painter, box, metric::cardRadius, {}, t.accent.ink, 2);
    }
}

QSize PackDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(PackListModel::HeadingRole).toBool() ? headingHeight : rowHeight};
}

} // namespace meyar::ui
