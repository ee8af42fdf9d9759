// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatchart.h"

#include "ui/common/painting.h"
#include "ui/common/palette.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int headHeight = 26;
constexpr int rowHeight = 30;

} // namespace

HeatChart::HeatChart(HeatData data)
    : m_data(std::move(data))
{
}

int HeatChart::rows() const
{
    return std::min(int(m_data.rows.size()), m_data.shownRows);
}

int HeatChart::columns() const
{
    return std::min(int(m_data.columns.size()), m_data.shownColumns);
}

int HeatChart::heightFor(int) const
{
    return headHeight + rows() * rowHeight + 2;
}

QRect HeatChart::fieldAt(int row, int column, const QRect &area, Qt::LayoutDirection direction) const
{
    const int names = std::clamp(area.width() * 36 / 100, 80, 200);
    const int left = area.width() - names;
    const int from = names + left * column / std::max(1, columns());
    const int to = names + left * (column + 1) / std::max(1, columns());
    return mirrored(QRect(area.left() + from + 1, area.top() + headHeight + row * rowHeight + 1, to - from - 2, rowHeight - 2),
                    area, direction);
}

void HeatChart::paint(QPainter &painter, const QRect &area, Qt::LayoutDirection direction) const
{
    const Tokens &colors = tokens();
    const auto centered = [&](const QRect &rect, const QString &text, TextRole role, const QColor &ink) {
        const QFont font = fontOf(role, scriptOf(text, uiLanguage()));
        const int free = std::max(0, rect.width() - lineWidth(text, font)) / 2;
        paintLine(painter, rect.adjusted(free, 0, -free, 0), Qt::AlignLeading, text, font, ink, direction);
    };
    for (int column = 0; column < columns(); ++column) {
        QRect head = fieldAt(0, column, area, direction);
        head.moveTop(area.top());
        head.setHeight(headHeight);
        centered(head, m_data.columns[column], TextRole::Caption, colors.text3);
    }
    for (int row = 0; row < rows(); ++row) {
        const QRect first = fieldAt(row, 0, area, Qt::LeftToRight);
        const QRect name(area.left(), first.top(), first.left() - area.left() - 8, first.height());
        const QString &text = m_data.rows[row];
        paintLine(painter, mirrored(name, area, direction), Qt::AlignLeading, text,
                  fontOf(TextRole::Body, scriptOf(text, uiLanguage())), colors.text1, direction);
        for (int column = 0; column < columns(); ++column) {
            const HeatField &field = m_data.fields[size_t(row)][size_t(column)];
            const QRect rect = fieldAt(row, column, area, direction);
            const QColor ground = field.heat ? mixed(colors.chartBad, colors.surface, 0.10 + 0.90 * std::clamp(*field.heat, 0.0, 1.0))
                                             : colors.sunk;
            painter.fillRect(rect, ground);
            const bool isDark = contrastRatio(colors.text1, ground) < contrastRatio(colors.surface, ground);
            centered(rect, field.text, TextRole::BodyBold, isDark ? colors.surface : colors.text1);
        }
    }
}

ChartTable HeatChart::table() const
{
    ChartTable table;
    table.heads = QStringList{m_data.rowHead} + m_data.columns;
    for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
        QStringList cells{m_data.rows[row]};
        for (const HeatField &field : m_data.fields[size_t(row)]) {
            cells.append(field.text);
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace meyar::ui
