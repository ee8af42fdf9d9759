// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/bodychart.h"

#include "ui/common/bidi.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double figureHeight = 200; ///< in units
constexpr double figureWidth = 110;
constexpr int lineHeight = 26;
constexpr int chartHeight = 330;

/// Parts beside the figure from the front, with the height in units at which they are.
constexpr std::array<std::pair<BodyPart, double>, 8> beside{{{BodyPart::Head, 10},
                                                            {BodyPart::Neck, 33},
                                                            {BodyPart::Trunk, 60},
                                                            {BodyPart::Back, 60},
                                                            {BodyPart::Arm, 84},
                                                            {BodyPart::Hand, 108},
                                                            {BodyPart::Leg, 140},
                                                            {BodyPart::Foot, 190}}};
constexpr std::array below{BodyPart::WholeBody, BodyPart::Several, BodyPart::Unknown};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x * share + y * (1 - share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

bool BodyChart::isEmpty() const
{
    return std::accumulate(m_data.cases.begin(), m_data.cases.end(), 0) == 0;
}

int BodyChart::heightFor(int) const
{
    return chartHeight;
}

QColor BodyChart::groundOf(BodyPart part) const
{
    const Tokens &t = tokens();
    const int most = *std::max_element(m_data.cases.begin(), m_data.cases.end());
    const int cases = casesOf(part);
    return cases == 0 ? t.sunk : mixed(t.chartBad, t.surface, 0.2 + 0.8 * cases / std::max(1, most));
}

void BodyChart::paintFigure(QPainter &painter, const QPointF &top, double unit, bool isBack) const
{
    painter.setPen(QPen(tokens().strongLine, 1));
    const auto ground = [&](BodyPart part) {
        const bool isShown = isBack ? part == BodyPart::Back : part != BodyPart::Back;
        painter.setBrush(isShown ? groundOf(part) : tokens().sunk);
    };
    const auto box = [&](double x, double y, double w, double h, double radius) {
        painter.drawRoundedRect(QRectF(top.x() + x * unit, top.y() + y * unit, w * unit, h * unit), radius * unit,
                                radius * unit);
    };
    const double middle = figureWidth / 2;
    ground(BodyPart::Head);
    painter.drawEllipse(QPointF(top.x() + middle * unit, top.y() + 14 * unit), 12 * unit, 14 * unit);
    ground(BodyPart::Neck);
    box(middle - 5, 28, 10, 9, 2);
    for (const double side : {-1.0, 1.0}) {
        ground(BodyPart::Arm);
        box(middle + side * 29 - 6, 40, 12, 54, 6);
        ground(BodyPart::Hand);
        box(middle + side * 29 - 6, 94, 12, 15, 5);
        ground(BodyPart::Leg);
        box(middle + side * 11.5 - 10, 103, 20, 80, 7);
        ground(BodyPart::Foot);
        box(middle + side * 14 - 12, 183, 24, 13, 5);
    }
    ground(isBack ? BodyPart::Back : BodyPart::Trunk);
    box(middle - 22, 37, 44, 66, 9);
}

void BodyChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &t = tokens();
    const int foot = lineHeight * int(below.size());
    const double unit = (area.height() - foot - 12) / figureHeight;
    const int figure = int(figureWidth * unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect front = mirrored(QRect(area.left(), area.top(), figure, area.height() - foot), area, direction);
    const QRect back = mirrored(QRect(area.right() - figure, area.top(), figure, area.height() - foot), area, direction);
    paintFigure(painter, front.topLeft(), unit, false);
    paintFigure(painter, back.topLeft(), unit, true);
    const auto line = [&](const QRect &at, BodyPart part, Qt::Alignment alignment) {
        const int cases = casesOf(part);
        paintLine(painter, at, alignment, dotted({m_data.names.at(size_t(part)), number(qint64(cases))}),
                  fontOf(cases > 0 ? TextRole::BodyBold : TextRole::Body), cases > 0 ? t.text1 : t.text3, direction);
    };
    const QRect middle(area.left() + figure + 8, area.top(), area.width() - 2 * figure - 16, area.height() - foot);
    for (const auto &[part, height] : beside) {
        const bool isBack = part == BodyPart::Back;
        QRect at(middle.left(), area.top() + int(height * unit) - lineHeight / 2, middle.width(), lineHeight);
        if (isBack) { // level with the trunk, at the other figure
            at.translate(0, -lineHeight / 2 - 2);
        }
        line(mirrored(at, area, direction), part, isBack ? Qt::AlignTrailing : Qt::AlignLeading);
    }
    int y = area.bottom() - foot;
    for (const BodyPart part : below) {
        line(QRect(area.left(), y, area.width(), lineHeight), part, Qt::AlignLeading);
        y += lineHeight;
    }
    painter.restore();
}

ChartTable BodyChart::table() const
{
    ChartTable table;
    table.heads = {m_data.partHead, m_data.casesHead, m_data.daysHead};
    for (size_t i = 0; i < m_data.names.size(); ++i) {
        if (m_data.cases.at(i) > 0) {
            table.rows.push_back({m_data.names.at(i), number(qint64(m_data.cases.at(i))), number(m_data.days.at(i), 0)});
        }
    }
    return table;
}

} // namespace meyar::ui
