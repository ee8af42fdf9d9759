// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/repeathead.h"

#include "ui/common/labellayout.h"
#include "ui/common/painting.h"
#include "ui/common/tokens.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int side = 10;
constexpr int mostLines = 3;
constexpr int narrow = 108;
constexpr int wide = 190;
constexpr int widest = 260; ///< for long answers
constexpr int looked = 50; ///< rows, for the widths

LabelLayout layoutOf(const QString &text, int width, Qt::LayoutDirection direction)
{
    const Language language = baseOf(text, uiLanguage());
    return LabelLayout({.text = text,
                        .font = fontOf(TextRole::SmallBold, language),
                        .lineHeight = lineHeightOf(TextRole::SmallBold, language),
                        .width = width,
                        .wrap = true,
                        .maximumLines = mostLines,
                        .direction = direction,
                        .alignment = Qt::AlignLeading});
}

} // namespace

RepeatHead::RepeatHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(60);
}

void RepeatHead::fit()
{
    int height = 0;
    for (int column = 0; column < count(); ++column) {
        const QString text = model()->headerData(column, orientation(), Qt::DisplayRole).toString();
        const int needed = ui::lineWidth(text, fontOf(TextRole::SmallBold, baseOf(text, uiLanguage())));
        int content = 0;
        for (int row = 0; row < std::min(model()->rowCount(), looked); ++row) {
            const QString cell = model()->index(row, column).data().toString();
            content = std::max(content, ui::lineWidth(cell, fontOf(TextRole::Body, baseOf(cell, uiLanguage()))));
        }
        resizeSection(column, std::max(std::clamp(needed / 2 + 2 * side, narrow, wide),
                                       std::min(content + 2 * side + 4, widest)));
        height = std::max(height, layoutOf(text, sectionSize(column) - 2 * side, layoutDirection()).height);
    }
    setFixedHeight(height + 2 * space::s);
}

void RepeatHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(rect, t.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const QRect edge(rect.right(), rect.top(), 1, rect.height());
    painter->fillRect(mirrored(edge, rect, layoutDirection()), t.line);
    const QString text = model()->headerData(column, orientation(), Qt::DisplayRole).toString();
    layoutOf(text, rect.width() - 2 * side, layoutDirection())
        .paint(*painter, QPointF(rect.left() + side, rect.top() + space::s), t.text2);
    painter->restore();
}

void RepeatHead::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace meyar::ui
