// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace meyar::ui {

/// A drawing on a quiet ground. Says nothing that is not written beside it, so it has no words for a screen reader.
class DrawingView final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingView(QWidget *parent = nullptr);
    void setDrawing(const QString &path); ///< of an SVG file; empty: what was shown stays
    [[nodiscard]] const QString &drawing() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override { return {280, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shown;
    QSvgRenderer m_drawing;
};

} // namespace meyar::ui
