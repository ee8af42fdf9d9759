// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs: the boxes, what was drawn in them, and the code of what was signed.
#include "ui/report/composer.h"

#include "ui/common/qrcode.h"

#include <QPainter>
#include <QPainterPath>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr size_t perRow = 3;
constexpr double gap = pt(22);
constexpr double lineAt = pt(74); ///< below the top of a box
constexpr double dateShare = 0.34;
constexpr double codeSide = pt(74);

PaintAt signatureLine(double x, double width)
{
    return [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(ink().text2, pt(0.7)));
        painter.drawLine(at + QPointF(x, lineAt), at + QPointF(x + width, lineAt));
    };
}

PaintAt wordsAt(const TextBlock &text, double x, double y)
{
    return [=](QPainter &painter, QPointF at) { text.paint(painter, at + QPointF(x, y), 0, text.lineCount()); };
}

/// What was drawn, as lines on the signature's line.
PaintAt drawnAt(const Strokes &strokes, QRectF place)
{
    return [=](QPainter &painter, QPointF at) {
        const double scale = qMin(place.width() / Strokes::padWidth, place.height() / Strokes::padHeight);
        const QPointF corner(at.x() + place.x(), at.y() + place.bottom() - Strokes::padHeight * scale);
        QPainterPath path;
        for (const std::vector<QPoint> &line : strokes.lines) {
            path.moveTo(corner + QPointF(line.front()) * scale);
            for (const QPoint &point : line) {
                path.lineTo(corner + QPointF(point) * scale); // a dot is a line of no length
            }
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink().text1, pt(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.restore();
    };
}

} // namespace

Row Composer::signerRow(const Signatures &block, size_t first, size_t count) const
{
    const double width = (m_width - gap * double(perRow - 1)) / double(perRow);
    Row row;
    double below = 0;
    for (size_t i = 0; i < count; ++i) {
        const Signer &person = block.people[first + i];
        const double x = double(i) * (width + gap);
        const Slot area = slot(x, width);
        Column words = stacked(area, person.role, Style::BodyBold, ink().text1);
        stackOnto(words, area.width, person.name, Style::Small, ink().text2, pt(1));
        const double head = words.height();
        row.columns.push_back(std::move(words));
        const Slot name = slot(x, width * (1 - dateShare) - pt(8));
        const Slot date = slot(x + width * (1 - dateShare), width * dateShare);
        row.drawings.push_back(signatureLine(name.x, name.width));
        row.drawings.push_back(signatureLine(date.x, date.width));
        if (!person.strokes.isEmpty()) {
            row.drawings.push_back(drawnAt(person.strokes, {name.x, head + pt(2), name.width, lineAt - head - pt(3)}));
        }
        if (!person.day.isEmpty()) {
            const TextBlock day({person.day.in(m_leading), m_leading, Style::Caption, ink().text1, date.width,
                                 startOf(m_leading), 0});
            row.drawings.push_back(wordsAt(day, date.x, lineAt - day.height() - pt(2)));
        }
        double y = lineAt + pt(2);
        for (const Language language : languagesOf(m_document.language)) {
            const auto caption = [&](const Text &text, Slot at, const QColor &color) {
                const TextBlock set({text.in(language), language, Style::Caption, color, at.width, startOf(m_leading), 0});
                row.drawings.push_back(wordsAt(set, at.x, y));
            };
            caption(block.signature, name, ink().text3);
            caption(block.date, date, ink().text3);
            y += faceOf(Style::Caption, language).pitch;
            if (!person.warning.isEmpty()) {
                caption(person.warning, area, ink().bad.ink);
                y += faceOf(Style::Caption, language).pitch;
            }
        }
        below = qMax(below, y);
    }
    row.minimum = below + pt(6);
    return row;
}

void Composer::compose(const Signatures &block)
{
    Strip pattern;
    pattern.before = pt(10);
    for (size_t first = 0; first < block.people.size(); first += perRow) {
        add(signerRow(block, first, qMin(perRow, block.people.size() - first)), pattern);
    }
}

void Composer::compose(const HeadCode &block)
{
    Strip pattern;
    pattern.before = pt(12);
    pattern.group = newGroup();
    Row row;
    const QrCode code = qrCodeOf(block.hash);
    const Slot square = slot(0, codeSide);
    row.drawings.push_back([code, square](QPainter &painter, QPointF at) {
        paintQrCode(painter, {at.x() + square.x, at.y(), codeSide, codeSide}, code);
    });
    const Slot words = slot(codeSide + pt(10), m_width - codeSide - pt(10));
    Column column = stacked(words, block.title, Style::Caption, ink().text3);
    stackOnto(column, words.width, block.words, Style::BodyBold, ink().text1, pt(2));
    stackOnto(column, words.width, block.meaning, Style::Small, ink().text2, pt(3));
    row.columns.push_back(std::move(column));
    row.minimum = codeSide;
    add(std::move(row), pattern);
}

} // namespace meyar::ui::print
