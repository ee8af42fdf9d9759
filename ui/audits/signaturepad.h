// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/strokes.h"

#include <QWidget>

namespace meyar::ui {

/// Where people sign with a mouse, a finger or a stylus. Keeps lines, never a picture.
class SignaturePad final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] const Strokes &strokes() const { return m_strokes; }
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override; ///< touch, and stylus
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Backspace and Delete clear

private:
    void begin(QPointF at);
    void draw(QPointF at);
    [[nodiscard]] QPoint onPad(QPointF at) const;

    Strokes m_strokes;
};

/// Draws the lines as large as they fit into the rectangle.
void paintStrokes(QPainter &painter, const QRectF &rect, const Strokes &strokes, const QColor &color);

} // namespace meyar::ui
