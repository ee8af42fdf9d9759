// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/effortchart.h"

#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int headHeight = 22;
constexpr int footHeight = 22;
constexpr int radius = 11;
constexpr int leastHeight = 374; ///< five rows in which a point stands clear of the field's name
constexpr double columns = 5;
constexpr double littleEffort = 2; ///< of the five columns
constexpr double muchImpact = 2; ///< of the five rows, from above

} // namespace

EffortChart::EffortChart(EffortData data)
    : m_data(std::move(data))
{
}

int EffortChart::heightFor(int width) const
{
    return std::clamp(width * 55 / 100, leastHeight, 420);
}

QRect EffortChart::plotOf(const QRect &area) const
{
    return area.adjusted(0, headHeight, 0, -footHeight);
}

QRect EffortChart::fieldOf(int field, const QRect &area) const
{
    const QRect plot = plotOf(area);
    const int middle = plot.left() + qRound(plot.width() * littleEffort / columns);
    const int height = plot.top() + qRound(plot.height() * muchImpact / columns);
    const bool isMuchEffort = field == 1 || field == 3;
    const bool isLittleImpact = field >= 2;
    return {QPoint(isMuchEffort ? middle : plot.left(), isLittleImpact ? height : plot.top()),
            QPoint((isMuchEffort ? plot.right() + 1 : middle) - 1, (isLittleImpact ? plot.bottom() + 1 : height) - 1)};
}

QPoint EffortChart::pointAt(size_t point, const QRect &area, Qt::LayoutDirection direction) const
{
    const QRect plot = plotOf(area);
    const EffortPoint &shown = m_data.points[point];
    int before = 0; // in the same place
    int all = 0;
    for (size_t i = 0; i < m_data.points.size(); ++i) {
        if (m_data.points[i].effort == shown.effort && m_data.points[i].impact == shown.impact) {
            before += i < point ? 1 : 0;
            ++all;
        }
    }
    const double cell = plot.width() / columns;
    const double step = std::min(2.0 * radius + 3, all > 1 ? (cell - 2 * radius) / (all - 1) : 0);
    const double x = plot.left() + (shown.effort - 0.5) * cell + (before - (all - 1) / 2.0) * step;
    const double y = plot.top() + (5.5 - shown.impact) * plot.height() / columns;
    const int across = qRound(x);
    return {direction == Qt::RightToLeft ? area.left() + area.right() - across : across, qRound(y)};
}

void EffortChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &colors = tokens();
    const auto put = [&](const QRect &rect, Qt::Alignment side, const QString &text, TextRole role, const QColor &ink) {
        paintLine(painter, mirrored(rect, area, direction), side, text, fontOf(role, scriptOf(text, uiLanguage())), ink, direction);
    };
    put({area.left(), area.top(), area.width(), headHeight}, Qt::AlignLeading, m_data.impactHead, TextRole::Caption, colors.text3);
    put({area.left(), area.bottom() + 1 - footHeight, area.width(), footHeight}, Qt::AlignTrailing, m_data.effortHead,
        TextRole::Caption, colors.text3);
    for (int field = 0; field < 4; ++field) {
        const QRect rect = fieldOf(field, area);
        painter.fillRect(mirrored(rect.adjusted(1, 1, -1, -1), area, direction), field == 0 ? colors.good.ground : colors.window);
        put(QRect(rect.left() + 8, rect.top() + 4, rect.width() - 16, 22), Qt::AlignLeading, m_data.fields[size_t(field)],
            TextRole::Small, field == 0 ? colors.good.ink : colors.text2);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontOf(TextRole::BodyBold, Language::English);
    for (size_t point = 0; point < m_data.points.size(); ++point) {
        const QPoint middle = pointAt(point, area, direction);
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(colors.accent.ink);
        painter.drawEllipse(middle, radius, radius);
        const QString text = numberOf(point);
        const int width = lineWidth(text, font);
        paintLine(painter, {middle.x() - width / 2, middle.y() - radius, width + 1, 2 * radius}, Qt::AlignLeft, text, font,
                  colors.onAccent, Qt::LeftToRight);
    }
    painter.restore();
}

QString EffortChart::numberOf(size_t point) const
{
    const int number = m_data.points[point].number;
    return QString::number(number > 0 ? number : int(point) + 1);
}

ChartTable EffortChart::table() const
{
    ChartTable table;
    table.heads = {QStringLiteral("#"), m_data.nameHead, m_data.fieldHead, m_data.effortHead, m_data.impactHead};
    table.textColumns = 3;
    for (size_t point = 0; point < m_data.points.size(); ++point) {
        const EffortPoint &shown = m_data.points[point];
        table.rows.push_back({numberOf(point), shown.name, shown.field, number(qint64(shown.effort)), number(qint64(shown.impact))});
    }
    return table;
}

int EffortChart::itemAt(const QPoint &pos, const QRect &area, Qt::LayoutDirection direction) const
{
    for (size_t point = 0; point < m_data.points.size(); ++point) {
        const QPoint apart = pos - pointAt(point, area, direction);
        if (QPoint::dotProduct(apart, apart) <= radius * radius) {
            return int(point);
        }
    }
    return -1;
}

} // namespace meyar::ui
