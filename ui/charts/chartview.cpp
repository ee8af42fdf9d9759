// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace meyar::ui {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
}

void ChartView::setChart(std::shared_ptr<const Chart> chart, const QString &name)
{
    m_chart = std::move(chart);
    setAccessibleName(name);
    setAccessibleDescription(m_chart ? spokenText(m_chart->table()) : QString());
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    return {360, heightForWidth(width() > 0 ? width() : 360)};
}

QSize ChartView::minimumSizeHint() const
{
    return {220, m_chart ? m_chart->heightFor(220) : 0};
}

int ChartView::heightForWidth(int width) const
{
    return m_chart ? m_chart->heightFor(width) : 0;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_chart) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartTable table = m_chart->table();
        const int item = m_chart->itemAt(help->pos(), rect(), layoutDirection());
        if (item >= 0 && item < int(table.rows.size())) {
            QStringList lines;
            for (qsizetype i = 0; i < table.heads.size(); ++i) {
                lines.append(table.heads[i] + QStringLiteral(": ") + table.rows[size_t(item)].value(i));
            }
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(lines.join(u'\n')), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (m_chart) {
        QPainter painter(this);
        m_chart->paint(painter, rect(), layoutDirection());
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_chart && event->button() == Qt::LeftButton) {
        if (const int item = m_chart->itemAt(event->position().toPoint(), rect(), layoutDirection()); item >= 0) {
            Q_EMIT itemClicked(item);
        }
    }
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace meyar::ui
