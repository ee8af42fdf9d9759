// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

#include <memory>

namespace meyar::ui {

/// Shows a chart. A screen reader hears its name and its rows.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(std::shared_ptr<const Chart> chart, const QString &name); ///< null: nothing
    [[nodiscard]] const Chart *chart() const { return m_chart.get(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void itemClicked(int item); ///< a bar, by its place in the data

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::shared_ptr<const Chart> m_chart;
};

} // namespace meyar::ui
