// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace meyar::ui {

/// Two photos of the same place, one over the other, with a line between them that is moved by mouse or arrow keys.
/// Before stands on the leading side. While one is missing, each half shows what there is.
class BeforeAfter final : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeAfter(QWidget *parent = nullptr);
    void setPhotos(const QImage &before, const QImage &after); ///< null: there is none, and words say so
    [[nodiscard]] bool hasBoth() const { return !m_before.isNull() && !m_after.isNull(); }
    [[nodiscard]] double share() const { return m_share; } ///< of the width that shows what was before, 0 to 1
    void setShare(double share);
    [[nodiscard]] bool isAfterAt(const QPoint &at) const; ///< which half a point lies in
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override { return {480, 280}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect picture() const;
    void paintHalves(QPainter &painter);
    void paintBoth(QPainter &painter);
    void moveTo(const QPoint &at);

    QImage m_before;
    QImage m_after;
    double m_share = 0.5;
};

} // namespace meyar::ui
