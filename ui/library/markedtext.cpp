// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/markedtext.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace meyar::ui {

MarkedText::MarkedText(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setText(const QString &text, const std::vector<TextRange> &marked)
{
    m_text = text;
    m_text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_marked = marked;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void MarkedText::layOut(QTextLayout &layout, int width) const
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft; // as all of the column, whatever the text
    QTextOption option((fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const Tint tint = tintOf(tokens(), m_tone);
    for (const TextRange &range : m_marked) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start);
        format.length = static_cast<int>(range.length);
        format.format.setBackground(tint.ground);
        format.format.setForeground(tint.ink);
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

int MarkedText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, fontOf(TextRole::Body));
    layOut(layout, width);
    return static_cast<int>(std::ceil(layout.boundingRect().height()));
}

QSize MarkedText::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 300))};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokens().text1);
    QTextLayout layout(m_text, fontOf(TextRole::Body));
    layOut(layout, width());
    layout.draw(&painter, {});
}

void MarkedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

} // namespace meyar::ui
