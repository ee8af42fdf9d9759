// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labellayout.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QStyle>

#include <cmath>

namespace meyar::ui {

namespace {

/// QGlyphRun::boundingRect() tells the height of the font, not where the glyphs are.
QRectF inkOfRun(const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const auto glyphs = run.glyphIndexes();
    const auto positions = run.positions();
    QRectF ink;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        ink |= font.boundingRect(glyphs[i]).translated(positions[i]);
    }
    return ink;
}

} // namespace

LabelLayout::LabelLayout(const Request &r)
    : request(r)
{
    layOut(0, 0);
    measureInk();
    // Only now is it known how much room the ink needs beside the text: lay out again in what is
    // left.
    if (m_inkLeft + m_inkRight > 0) {
        const double left = m_inkLeft;
        const double right = m_inkRight;
        layOut(left, right);
        measureInk();
        m_inkLeft = left;
        m_inkRight = right;
        m_padLeft = left;
    }
    naturalWidth = int(std::ceil(m_widest)) + (m_inkLeft + m_inkRight > 0 ? 5 : 1);
    height = int(std::ceil(m_inkTop)) + m_lines * request.lineHeight + int(std::ceil(m_inkBottom));
}

void LabelLayout::layOut(double left, double right)
{
    m_paragraphs.clear();
    m_lines = 0;
    m_widest = 0;
    isElided = false;
    const double width = qMax(1.0, request.width - left - right);
    for (const QString &paragraph : request.text.split(u'\n')) {
        if (!addParagraph(placed(paragraph, request.direction), width)) {
            break;
        }
    }
}

/// False once no further line may be added.
bool LabelLayout::addParagraph(const Placed &paragraph, double width)
{
    const QString &text = paragraph.text;
    QTextOption option;
    option.setTextDirection(paragraph.direction());
    option.setWrapMode(request.wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                    : QTextOption::NoWrap);
    option.setAlignment(QStyle::visualAlignment(request.direction, request.alignment)
                        | Qt::AlignAbsolute);

    const int limit = request.wrap ? request.maximumLines : 1;
    const QFontMetricsF metrics(request.font);
    const double lead = (request.lineHeight - metrics.ascent() - metrics.descent()) / 2;
    const auto place = [&](QTextLayout &layout) {
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            // setPosition() takes the top of the line, from which its own ascent leads to the base
            // line.
            const double baseLine = m_lines * request.lineHeight + lead + metrics.ascent();
            line.setPosition(QPointF(0, baseLine - line.ascent()));
            m_widest = qMax(m_widest, line.naturalTextWidth());
            ++m_lines;
            if (limit > 0 && m_lines == limit) {
                layout.endLayout();
                return line.textStart();
            }
        }
        layout.endLayout();
        return -1;
    };

    auto layout = std::make_unique<QTextLayout>(text, request.font);
    const int linesBefore = m_lines;
    const int lastStart = place(*layout);
    bool more = lastStart < 0;
    if (lastStart >= 0) {
        const QString rest = text.mid(lastStart);
        const QString cut = elided(rest, request.font, int(width));
        if (cut != rest) {
            isElided = true;
            layout = std::make_unique<QTextLayout>(text.left(lastStart) + cut, request.font);
            m_lines = linesBefore;
            m_widest = 0;
            place(*layout);
        }
    }
    m_paragraphs.push_back(std::move(layout));
    return more;
}

void LabelLayout::measureInk()
{
    m_inkLeft = m_inkRight = 0;
    const double bottom = m_lines * double(request.lineHeight);
    const double lowest = request.trim ? -request.lineHeight / 3.0 : 0.0;
    m_inkTop = m_inkBottom = lowest;
    for (const auto &paragraph : m_paragraphs) {
        for (int i = 0; i < paragraph->lineCount(); ++i) {
            const QTextLine line = paragraph->lineAt(i);
            const QRectF box = line.naturalTextRect();
            for (const QGlyphRun &run : line.glyphRuns()) {
                const QRectF ink = inkOfRun(run);
                // A right-aligned line can itself stand a little past its width.
                m_inkLeft = qMax(m_inkLeft, -ink.left());
                m_inkRight = qMax(m_inkRight, ink.right() - line.width());
                m_widest
                    = qMax(m_widest, qMax(box.right(), ink.right()) - qMin(box.left(), ink.left()));
                m_inkTop = qMax(m_inkTop, -ink.top());
                m_inkBottom = qMax(m_inkBottom, ink.bottom() - bottom);
            }
        }
    }
    // Part of a pixel belongs to the smoothing of the edge, not to the glyph; where ink does leave,
    // the smoothing reaches a pixel further than the outline.
    const auto room = [](double ink) { return ink < 0.75 ? 0.0 : std::ceil(ink) + 1; };
    m_inkLeft = room(m_inkLeft);
    m_inkRight = room(m_inkRight);
    constexpr double air = 3;
    m_inkTop = request.trim ? std::ceil(m_inkTop + air) : room(m_inkTop);
    m_inkBottom = request.trim ? std::ceil(m_inkBottom + air) : room(m_inkBottom);
}

void LabelLayout::paint(QPainter &painter, const QPointF &origin, const QColor &color) const
{
    painter.setPen(color);
    for (const auto &paragraph : m_paragraphs) {
        paragraph->draw(&painter, origin + QPointF(m_padLeft, m_inkTop));
    }
}

} // namespace meyar::ui
