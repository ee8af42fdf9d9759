// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/imageedits.h"

#include <QImage>
#include <QTransform>
#include <QWidget>

namespace meyar::ui {

/// What dragging on the photo does.
enum class PhotoTool { Look, Blur, Arrow, Crop };

/// A photo with its edits done, at any zoom. The person drags with the tool in hand; or with the keyboard: the arrow
/// keys move what is to be drawn, with Shift they change its size, Enter draws it.
class PhotoCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(QWidget *parent = nullptr);

    /// `picture` is the upright original at a scale of its own, `fullSize` the size of the original.
    void setPicture(const QImage &picture, QSize fullSize);
    void clear(const QString &words); ///< no picture: this instead
    void setEdits(const ImageEdits &edits);
    void setTool(PhotoTool tool);
    [[nodiscard]] PhotoTool tool() const { return m_tool; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    void zoom(double factor);
    void fit();
    [[nodiscard]] QImage shown() const { return m_shown; } ///< with the edits done
    /// Where a point of the upright original is on the canvas.
    [[nodiscard]] QPointF toCanvas(QPointF original) const { return toWidget().map(original); }

Q_SIGNALS:
    void rectDrawn(const QRect &rect); ///< in pixels of the upright original; of Blur and Crop
    void lineDrawn(const QLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QTransform toWidget() const; ///< from pixels of the upright original
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] QRectF target() const; ///< of what is shown
    void keepInside();
    void proposeShape();
    void commit();
    void moveBy(QPointF step, bool resize);

    QImage m_picture;
    QImage m_shown;
    QSize m_fullSize;
    ImageEdits m_edits;
    QString m_words;
    PhotoTool m_tool = PhotoTool::Look;
    double m_zoom = 1; ///< of what fits
    QPointF m_pan;
    QLineF m_drag; ///< on the canvas, from where it began
    bool m_isDragging = false;
    bool m_isProposed = false; ///< a shape for the keyboard stands in m_drag
};

} // namespace meyar::ui
