// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/qrview.h"

#include <QPainter>

namespace meyar::ui {

namespace {

constexpr int side = 136; ///< logical pixels

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

QSize QrView::sizeHint() const
{
    return {side, side};
}

void QrView::setText(const QString &text)
{
    m_code = qrCodeOf(text);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const qreal ratio = devicePixelRatioF();
    const int modules = m_code.size + 2 * QrCode::quietZone;
    const int pixels
        = qMax(1, static_cast<int>(width() * ratio) / modules); // of the screen, for each module
    const int margin = (static_cast<int>(width() * ratio) - pixels * m_code.size) / 2;
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_code.size; ++y) {
        for (int x = 0; x < m_code.size; ++x) {
            if (m_code.dark[static_cast<size_t>(y * m_code.size + x)]) {
                painter.fillRect(margin + x * pixels, margin + y * pixels, pixels, pixels,
                                 Qt::black);
            }
        }
    }
}

} // namespace meyar::ui
