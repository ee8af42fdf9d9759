// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outlinesvg.h"

#include "ui/charts/chart.h"
#include "ui/common/paperlook.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray numbers(const QPointF &point)
{
    const auto one = [](double value) { return QByteArray::number(qRound(value * 100) / 100.0, 'g', 8); };
    return one(point.x()) + ' ' + one(point.y());
}

QByteArray dataOf(const QPainterPath &path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M' + numbers(element);
            break;
        case QPainterPath::LineToElement:
            data += 'L' + numbers(element);
            break;
        case QPainterPath::CurveToElement:
            data += 'C' + numbers(element);
            break;
        case QPainterPath::CurveToDataElement:
            data += ' ' + numbers(element);
            break;
        }
    }
    return data;
}

QByteArray colorOf(const char *attribute, const QColor &color)
{
    QByteArray text = ' ' + QByteArray(attribute) + "=\"" + color.name().toLatin1() + '"';
    if (color.alpha() < 255) {
        text += ' ' + QByteArray(attribute) + "-opacity=\"" + QByteArray::number(color.alphaF(), 'g', 3) + '"';
    }
    return text;
}

/// Everything as paths; QPaintEngine itself makes paths of text.
class OutlineEngine final : public QPaintEngine
{
public:
    OutlineEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    [[nodiscard]] const QByteArray &paths() const { return m_paths; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &now) override
    {
        m_transform = now.transform();
        m_pen = now.pen();
        m_brush = now.brush();
    }
    void drawPath(const QPainterPath &path) override { add(path, true); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i) {
            path.lineTo(points[i]);
        }
        if (mode != PolylineMode) {
            path.closeSubpath();
        }
        add(path, mode != PolylineMode);
    }
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override
    {
        const std::vector<QPointF> precise(points, points + count);
        drawPolygon(precise.data(), count, mode);
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {} // charts have none

private:
    void add(const QPainterPath &path, bool isFilled)
    {
        const bool hasFill = isFilled && m_brush.style() != Qt::NoBrush;
        if (path.isEmpty() || (!hasFill && m_pen.style() == Qt::NoPen)) {
            return;
        }
        m_paths += "<path d=\"" + dataOf(m_transform.map(path)) + '"';
        m_paths += hasFill ? colorOf("fill", m_brush.color()) : QByteArray(" fill=\"none\"");
        if (hasFill && path.fillRule() == Qt::OddEvenFill) {
            m_paths += " fill-rule=\"evenodd\"";
        }
        if (m_pen.style() != Qt::NoPen) {
            const double width = std::max(1.0, m_pen.widthF());
            m_paths += colorOf("stroke", m_pen.color()) + " stroke-width=\"" + QByteArray::number(width, 'g', 4) + '"';
            if (m_pen.style() != Qt::SolidLine) {
                QByteArrayList dashes;
                for (const qreal dash : m_pen.dashPattern()) {
                    dashes << QByteArray::number(dash * width, 'g', 4);
                }
                m_paths += " stroke-dasharray=\"" + dashes.join(',') + '"';
            }
        }
        m_paths += "/>\n";
    }

    QByteArray m_paths;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
};

class OutlinePaper final : public QPaintDevice
{
public:
    explicit OutlinePaper(QSize size)
        : m_size(size)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QByteArray svg() const
    {
        const QByteArray width = QByteArray::number(m_size.width());
        const QByteArray height = QByteArray::number(m_size.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' '
            + height + "\">\n" + m_engine.paths() + "</svg>\n";
    }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / (dotsPerInch * 10);
        case PdmHeightMM:
            return m_size.height() * 254 / (dotsPerInch * 10);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(QPaintDevice::devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable OutlineEngine m_engine;
};

} // namespace

QByteArray outlineSvg(const Chart &chart, Language language, int width)
{
    registerFonts(); // without a window nobody else has
    const PaperLook look(language);
    const QSize size(width, chart.heightFor(width));
    OutlinePaper paper(size);
    QPainter painter(&paper);
    chart.paint(painter, QRect(QPoint(), size), isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    painter.end();
    return paper.svg();
}

} // namespace meyar::ui
