// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meyar::ui {

/// A part of the page on the surface or the window's ground, with a hairline where it meets the
/// next part.
class Pane final : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Surface, Window };
    enum class Edge { None, Leading, Trailing, Top };

    explicit Pane(Ground ground, Edge edge = Edge::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    Edge m_edge;
};

} // namespace meyar::ui
