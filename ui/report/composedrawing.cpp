// SPDX-License-Identifier: GPL-3.0-or-later
// A chart under its title, painted from its vectors.
#include "ui/report/composer.h"

#include <QPainter>
#include <QSvgRenderer>

namespace meyar::ui::print {

namespace {

constexpr double unitsPerPixel = pt(0.75); ///< vectors are drawn for 96 dots an inch

PaintAt drawingAt(const std::shared_ptr<QSvgRenderer> &renderer, const QRectF &place)
{
    return [renderer, place](QPainter &painter, QPointF at) {
        painter.save();
        renderer->render(&painter, place.translated(at));
        painter.restore();
    };
}

} // namespace

void Composer::compose(const report::Drawing &block)
{
    const int group = newGroup();
    Strip pattern;
    pattern.group = group;
    pattern.before = pt(10);
    pattern.keepWithNext = true;
    add(pair(block.title, Style::BodyBold, ink().text1, 0), pattern);
    pattern.before = 0;
    if (!block.remark.isEmpty()) {
        add(pair(block.remark, Style::Small, ink().text2, 0), pattern);
    }
    for (const Language language : languagesOf(m_document.language)) {
        const auto svg = block.svg.find(language);
        const auto renderer = std::make_shared<QSvgRenderer>(svg == block.svg.end() ? QByteArray() : svg->second);
        if (!renderer->isValid()) {
            continue;
        }
        QSizeF size = QSizeF(renderer->defaultSize()) * unitsPerPixel;
        if (size.width() > m_width) {
            size.scale(m_width, m_pageHeight, Qt::KeepAspectRatio);
        }
        const double x = mirrored() ? m_width - size.width() : 0;
        Row row;
        row.padTop = pt(4);
        row.padBottom = pt(4);
        row.minimum = size.height();
        row.drawings.push_back(drawingAt(renderer, {QPointF(x, row.padTop), size}));
        Strip strip = pattern;
        strip.keepWithNext = false;
        add(std::move(row), strip);
    }
}

} // namespace meyar::ui::print
