// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

namespace meyar::ui {

/// One section of the chart. Its percent is worded by the caller.
struct SectionBar
{
    QString name;
    int met = 0;
    int partly = 0;
    int failed = 0;
    QString percent;
    QString remark = {}; ///< at the end of the name's column: how far the section has come
};

/// How each section stands: met, partly and failed as one stacked bar a row, with the table of its
/// numbers beside it and its own legend under it. Starts at the leading edge in both directions: Qt
/// Charts cannot mirror, so the order of the parts is reversed here and names and legend are drawn
/// here.
class SectionScoreChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionScoreChart(QWidget *parent = nullptr);
    ~SectionScoreChart() override;

    void setBars(std::vector<SectionBar> bars);
    [[nodiscard]] const std::vector<SectionBar> &bars() const { return m_bars; }
    /// The parts of the bars from left to right, as they are drawn: 0 met, 1 partly, 2 failed. For
    /// tests.
    [[nodiscard]] std::vector<int> visualOrder() const;
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void barClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Plot;

    void rebuild();
    void place();
    void describe();
    void paintHeads(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] int rowAt(const QPoint &pos) const;
    [[nodiscard]] QRect cell(int column, int top, int height) const;
    [[nodiscard]] int widthOf(int column) const;

    std::vector<SectionBar> m_bars;
    std::unique_ptr<Plot> m_plot;
    int m_hovered = -1;
};

} // namespace meyar::ui
