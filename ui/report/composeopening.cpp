// SPDX-License-Identifier: GPL-3.0-or-later
// The masthead, headings, and running text.
#include "ui/report/composer.h"

#include <QPainter>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

PaintAt accentBar(double x)
{
    return [x](QPainter &painter, QPointF at) {
        painter.fillRect(QRectF(at.x() + x, at.y(), pt(46), pt(3)), ink().accent.ink);
    };
}

PaintAt chipAt(const TextBlock &text, double x, double y, double width, const Tint &tint)
{
    return [=](QPainter &painter, QPointF at) {
        const QRectF box(at.x() + x, at.y() + y, width, text.pitch() + pt(5));
        painter.setPen(QPen(tint.line, pt(0.7)));
        painter.setBrush(tint.ground);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        text.paint(painter, box.topLeft() + QPointF(pt(8), pt(2.5)), 0, 1);
    };
}

} // namespace

/// Both languages stand on one base line, though Nastaliq climbs higher.
Row Composer::headingRow(const Text &text, Style style) const
{
    Row row = pair(text, style, ink().text1, 0);
    double ascent = 0;
    for (const Column &column : row.columns) {
        ascent = std::max(ascent, column.pieces.empty() ? 0 : column.pieces.front().text.ascent());
    }
    for (Column &column : row.columns) {
        if (!column.pieces.empty()) {
            column.pieces.front().before = ascent - column.pieces.front().text.ascent();
        }
    }
    return row;
}

void Composer::compose(const Title &block)
{
    Strip pattern;
    pattern.keepWithNext = true;
    Row kind = pair(block.kind, Style::Kind, ink().accent.ink, 0);
    kind.padTop = pt(12);
    kind.drawings.push_back(accentBar(slot(0, pt(46)).x));
    if (both()) {
        kind.drawings.push_back(accentBar(m_width - pt(46)));
    }
    add(std::move(kind), pattern);
    Row name = headingRow(block.name, Style::Title);
    name.padTop = pt(2);
    name.padBottom = pt(3);
    add(std::move(name), pattern);
    add(pair(block.line, Style::Body, ink().text2, 0), pattern);
    Row chips;
    double x = 0;
    for (const Text &chip : block.chips) {
        const Language language = shownIn(chip, m_leading);
        const TextBlock text(
            {chip.in(m_leading), language, Style::Small, ink().warn.ink, pt(300), Side::Left, 0});
        const double width = text.naturalWidth() + pt(17);
        chips.drawings.push_back(chipAt(text, slot(x, width).x, pt(8), width, ink().warn));
        chips.minimum = pt(8) + text.pitch() + pt(6);
        x += width + pt(6);
    }
    chips.padBottom = pt(6);
    add(std::move(chips), pattern);
}

void Composer::compose(const Heading &block)
{
    const Style style = block.level == 1 ? Style::Heading1 : Style::Heading2;
    Text text = block.text;
    for (auto &[key, words] : text.byLanguage) {
        words = block.number.isEmpty() ? words : isolated(block.number) + u"  "_s + words;
    }
    Strip pattern;
    pattern.keepWithNext = true;
    pattern.before = block.level == 1 ? pt(20) : pt(14);
    pattern.bookmark = cleaned(text.in(m_leading));
    pattern.level = block.level;
    Row row = headingRow(text, style);
    row.padBottom = block.level == 1 ? pt(4) : pt(2);
    add(std::move(row), pattern);
}

void Composer::compose(const Paragraph &block)
{
    Strip pattern;
    pattern.before = pt(4);
    const bool quiet = block.tone == report::Tone::Quiet;
    Row row = pair(block.text, quiet ? Style::Small : Style::Body,
                   quiet ? ink().text2 : ink().text1, 0);
    row.padBottom = pt(3);
    add(std::move(row), pattern);
}

void Composer::compose(const Banner &block)
{
    const Tint tint = tintOf(block.tone);
    const double inset = pt(12);
    const double mark = block.mark == report::Mark::None ? 0 : pt(16);
    Strip pattern;
    pattern.frame = newFrame(tint.ground, tint.line);
    pattern.group = newGroup();
    pattern.before = pt(9);
    space(pt(8), pattern);
    pattern.before = 0;
    Row title = pair(block.title, Style::BodyBold, tint.ink, inset + mark);
    if (mark > 0) {
        const double middle = faceOf(Style::BodyBold, m_leading).pitch / 2 - pt(5);
        title.drawings.push_back(markAt(block.mark, slot(inset, pt(10)).x, middle, pt(10)));
        if (both()) {
            title.drawings.push_back(markAt(block.mark, m_width - inset - pt(10), middle, pt(10)));
        }
    }
    add(std::move(title), pattern);
    Row text = pair(block.text, Style::Small, ink().text1, inset + mark);
    text.padTop = pt(2);
    add(std::move(text), pattern);
    space(pt(8), pattern);
}

void Composer::compose(const Note &block)
{
    Strip pattern;
    pattern.before = pt(6);
    add(pair(block.text, Style::Small, ink().text3, 0), pattern);
}

void Composer::compose(const PageBreak &)
{
    m_pageBreak = true;
}

} // namespace meyar::ui::print
