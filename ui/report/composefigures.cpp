// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers: the tiles of the first page and the meter of a section.
#include "ui/report/composer.h"

#include <QPainter>
#include <QPainterPath>

namespace meyar::ui::print {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double tilePad = pt(10);
constexpr double tileTop = pt(8);
constexpr double markSize = pt(8.5);

PaintAt boxAt(double x, double width, double height)
{
    return [=](QPainter &painter, QPointF at) {
        painter.setPen(QPen(ink().line, pt(0.7)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(at.x() + x, at.y(), width, height), pt(5), pt(5));
    };
}

PaintAt textAt(const TextBlock &text, double x, double y)
{
    return [=](QPainter &painter, QPointF at) {
        text.paint(painter, at + QPointF(x, y), 0, text.lineCount());
    };
}

TextBlock figure(const QString &value, Side side, double width)
{
    return TextBlock({value, Language::English, Style::Figure, ink().text1, width, side, 0});
}

} // namespace

void Composer::addTile(Row &row, const Figure &tileFigure, Slot tile) const
{
    const double width = tile.width - 2 * tilePad;
    Column texts{tile.x + tilePad, {}};
    texts.add(set(tileFigure.caption, m_leading, Style::Caption, ink().text3, width));
    texts.add(figure(tileFigure.value, startOf(m_leading), width), pt(1));
    texts.add(set(tileFigure.detail, m_leading, Style::Small, ink().text2, width), pt(1));
    if (both()) {
        TextBlock detail = set(tileFigure.detail, Language::Urdu, Style::Small, ink().text2, width);
        TextBlock caption
            = set(tileFigure.caption, Language::Urdu, Style::Caption, ink().text3, width);
        texts.pieces.insert(texts.pieces.begin() + 1, {std::move(caption), 0});
        texts.add(std::move(detail), pt(1));
    }
    if (tileFigure.mark != report::Mark::None) {
        const double second = both() ? faceOf(Style::Caption, Language::Urdu).pitch : 0;
        const double y = tileTop + faceOf(Style::Caption, m_leading).pitch + pt(6.5) + second;
        const double x = mirrored() ? tile.x + tilePad : tile.x + tile.width - tilePad - pt(13);
        row.drawings.push_back(markAt(tileFigure.mark, x, y, pt(13)));
    }
    row.columns.push_back(std::move(texts));
}

void Composer::compose(const Figures &block)
{
    if (block.items.empty()) {
        return;
    }
    const double gap = pt(9);
    const auto count = static_cast<double>(block.items.size());
    const double width = (m_width - gap * (count - 1)) / count;
    Row row;
    double x = 0;
    for (const Figure &item : block.items) {
        addTile(row, item, slot(x, width));
        x += width + gap;
    }
    double height = 0;
    for (const Column &column : row.columns) {
        height = std::max(height, column.height());
    }
    for (const Column &column : row.columns) {
        row.drawings.push_back(boxAt(column.x - tilePad, width, height + 2 * tileTop));
    }
    row.padTop = tileTop;
    row.padBottom = tileTop;
    Strip pattern;
    pattern.before = pt(4);
    add(std::move(row), pattern);
    space(pt(5), {});
}

/// The stacked bar, beginning on the leading side; gaps between the parts keep it readable in grey.
PaintAt Composer::barAt(const Meter &block, Slot area, double y) const
{
    const std::pair<int, QColor> parts[] = {{block.ok, ink().chartGood},
                                            {block.partial, ink().chartWarn},
                                            {block.failed, ink().chartBad}};
    const int total = block.ok + block.partial + block.failed;
    const bool fromRight = mirrored();
    return [=](QPainter &painter, QPointF at) {
        const QRectF track(at.x() + area.x, at.y() + y, area.width, pt(10));
        QPainterPath clip;
        clip.addRoundedRect(track, pt(2.5), pt(2.5));
        painter.save();
        painter.setClipPath(clip);
        painter.fillRect(track, ink().sunk);
        double done = 0;
        for (const auto &[count, color] : parts) {
            const double width = total == 0 ? 0 : track.width() * count / total;
            const double left = fromRight ? track.right() - done - width : track.left() + done;
            painter.fillRect(
                QRectF(left, track.top(), std::max(0.0, width - pt(1)), track.height()), color);
            done += width;
        }
        painter.restore();
    };
}

/// Marks with their words, "12 met  5 partly…", from the start of `language`. Returns the height
/// taken.
double Composer::addLegend(Row &row, const Meter &block, Language language, Slot area,
                           double top) const
{
    constexpr report::Mark marks[]
        = {report::Mark::Good, report::Mark::Partial, report::Mark::Failed,
           report::Mark::NotApplicable, report::Mark::Unanswered};
    const double pitch = faceOf(Style::Small, language).pitch;
    double x = 0;
    double y = top;
    for (size_t i = 0; i < block.legend.size() && i < std::size(marks); ++i) {
        if (block.legend[i].isEmpty()) {
            continue;
        }
        Setting setting{block.legend[i].in(language),
                        language,
                        Style::Small,
                        ink().text2,
                        area.width,
                        Side::Left,
                        0};
        const double natural = TextBlock(setting).naturalWidth();
        setting.width = natural + pt(2);
        setting.side = startOf(language);
        const TextBlock words(setting);
        const double width = markSize + pt(4) + setting.width;
        if (x > 0 && x + width > area.width) {
            x = 0;
            y += pitch;
        }
        const bool right = isRightToLeft(language);
        const double markX = right ? area.x + area.width - x - markSize : area.x + x;
        const double wordX = right ? markX - pt(4) - setting.width : markX + markSize + pt(4);
        row.drawings.push_back(markAt(marks[i], markX, y + (pitch - markSize) / 2, markSize));
        row.drawings.push_back(textAt(words, wordX, y));
        x += width + pt(10);
    }
    return y + pitch - top;
}

void Composer::compose(const Meter &block)
{
    const double label = pt(62);
    const Slot number = slot(0, label);
    const Slot area = slot(label, m_width - label);
    Row row;
    Column left{number.x, {}};
    left.add(set(block.caption, m_leading, Style::Caption, ink().text3, label));
    left.add(figure(block.value.isEmpty() ? u"–"_s : block.value, startOf(m_leading), label));
    if (both()) {
        left.pieces.front() = {set(Text(block.caption.in(Language::English) + u" · "_s
                                            + isolated(block.caption.in(Language::Urdu)),
                                        {}),
                                   Language::English, Style::Caption, ink().text3, label),
                               0};
    }
    row.columns.push_back(std::move(left));
    row.drawings.push_back(barAt(block, area, pt(3)));
    const double below = pt(18);
    double legend = 0;
    if (both()) {
        const double half = (area.width - gutter) / 2;
        const Slot right{area.x + area.width - half, half};
        legend = std::max(addLegend(row, block, Language::English, {area.x, half}, below),
                          addLegend(row, block, Language::Urdu, right, below));
    } else {
        legend = addLegend(row, block, m_leading, area, below);
    }
    row.minimum = below + legend;
    row.padBottom = pt(6);
    Strip pattern;
    pattern.before = pt(4);
    pattern.keepWithNext = true;
    add(std::move(row), pattern);
}

} // namespace meyar::ui::print
