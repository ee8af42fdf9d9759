// SPDX-License-Identifier: GPL-3.0-or-later
// A question on paper: boxes to tick, lines to write on.
#include "ui/report/composer.h"

#include <QPainter>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double codeWidth = pt(46);
constexpr double boxSide = pt(10);
constexpr double boxGap = pt(5);
constexpr double betweenBoxes = pt(18);
constexpr double lineHeight = pt(21); ///< room for handwriting
constexpr double shortLine = pt(180);

PaintAt squareAt(double x, double y)
{
    return [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(ink().text1, pt(0.8)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at.x() + x, at.y() + y, boxSide, boxSide));
    };
}

PaintAt ruleAt(double x, double y, double width)
{
    return [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(ink().text3, pt(0.6)));
        painter.drawLine(at + QPointF(x, y), at + QPointF(x + width, y));
    };
}

PaintAt textAt(const TextBlock &text, double x, double y)
{
    return [=](QPainter &painter, QPointF at) { text.paint(painter, at + QPointF(x, y), 0, text.lineCount()); };
}

} // namespace

/// The answers with a box before each, as many to a line as there is room for.
Row Composer::boxesRow(const AnswerField &block) const
{
    const double room = m_width - codeWidth;
    const double pitch = both() ? std::max(faceOf(Style::Body, Language::English).pitch, faceOf(Style::Body, Language::Urdu).pitch)
                                : faceOf(Style::Body, m_leading).pitch;
    Row row;
    double x = 0;
    double y = 0;
    double lineDepth = pitch;
    for (const Text &box : block.boxes) {
        QString words = box.in(m_leading);
        if (both() && isBilingual(box)) {
            words += u"  ·  "_s + isolated(box.in(Language::Urdu));
        }
        const double widest = room - boxSide - boxGap;
        const TextBlock text({words, m_leading, Style::Body, ink().text1, widest, startOf(m_leading), 0});
        const double width = text.lineCount() > 1 ? widest : std::min(widest, text.naturalWidth() + pt(2));
        if (x > 0 && x + boxSide + boxGap + width > room) {
            x = 0;
            y += lineDepth + pt(3);
            lineDepth = pitch;
        }
        const TextBlock set({words, m_leading, Style::Body, ink().text1, width, startOf(m_leading), 0});
        const Slot square = slot(codeWidth + x, boxSide);
        const Slot place = slot(codeWidth + x + boxSide + boxGap, width);
        row.drawings.push_back(squareAt(square.x, y + (pitch - boxSide) / 2));
        row.drawings.push_back(textAt(set, place.x, y + (pitch - set.pitch()) / 2));
        lineDepth = std::max(lineDepth, set.height());
        x += boxSide + boxGap + width + betweenBoxes;
    }
    row.minimum = y + lineDepth;
    return row;
}

/// Lines to write on, the first after a word.
Row Composer::linesRow(const Text &label, int lines, double width) const
{
    Row row;
    double x = codeWidth;
    if (!label.isEmpty()) {
        const QString words = both() && isBilingual(label) ? label.in(m_leading) + u" · "_s + isolated(label.in(Language::Urdu))
                                                           : label.in(m_leading);
        const TextBlock probe({words, m_leading, Style::Small, ink().text3, m_width, startOf(m_leading), 0});
        const double wide = probe.naturalWidth() + pt(2);
        const TextBlock text({words, m_leading, Style::Small, ink().text3, wide, startOf(m_leading), 0});
        row.drawings.push_back(textAt(text, slot(x, wide).x, lineHeight - text.ascent() - pt(2)));
        x += wide + pt(6);
    }
    for (int i = 0; i < lines; ++i) {
        const double from = i == 0 ? x : codeWidth;
        const double length = std::min(width, m_width - from);
        row.drawings.push_back(ruleAt(slot(from, length).x, lineHeight * (i + 1), length));
    }
    row.minimum = lineHeight * lines;
    return row;
}

void Composer::compose(const AnswerField &block)
{
    Strip pattern;
    pattern.before = pt(11);
    pattern.group = newGroup();
    Row head;
    const Slot code = slot(0, codeWidth - pt(6));
    head.columns.push_back({code.x, {}});
    head.columns.back().add(TextBlock({block.code, Language::English, Style::Small, ink().text3, code.width, startOf(m_leading), 0}),
                            pt(1));
    const double inner = m_width - codeWidth;
    const bool isTwo = both() && isBilingual(block.question);
    const double half = isTwo ? (inner - gutter) / 2 : inner;
    const Slot words = slot(codeWidth, half);
    Column own = column(words, block.question, Style::BodyBold, ink().text1);
    if (!block.hint.isEmpty()) {
        own.add(set(block.hint, m_leading, Style::Small, ink().text2, half), pt(1));
    }
    head.columns.push_back(std::move(own));
    if (isTwo) {
        Column urdu{m_width - half, {}};
        urdu.add(set(block.question, Language::Urdu, Style::BodyBold, ink().text1, half));
        if (!block.hint.isEmpty() && isBilingual(block.hint)) {
            urdu.add(set(block.hint, Language::Urdu, Style::Small, ink().text2, half), pt(1));
        }
        head.columns.push_back(std::move(urdu));
    }
    add(std::move(head), pattern);
    pattern.before = pt(2);
    if (!block.boxes.empty()) {
        add(boxesRow(block), pattern);
    }
    if (block.room != AnswerField::Room::None) {
        const bool isLong = block.room == AnswerField::Room::Lines;
        add(linesRow({}, isLong ? 2 : 1, isLong ? m_width : shortLine), pattern);
    }
    if (!block.note.isEmpty()) {
        add(linesRow(block.note, 1, m_width), pattern);
    }
}

} // namespace meyar::ui::print
