// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/qrview.h"

#include <QPainter>

#include <qrcodegen.hpp>

namespace meyar::ui {

namespace {

constexpr int side = 136; ///< logical pixels
constexpr int quietZone = 4; ///< modules

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
    m_size = 0;
    m_dark.clear();
    if (!text.isEmpty()) {
        try {
            const qrcodegen::QrCode code = qrcodegen::QrCode::encodeText(
                text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
            m_size = code.getSize();
            for (int y = 0; y < m_size; ++y) {
                for (int x = 0; x < m_size; ++x) {
                    m_dark.push_back(code.getModule(x, y));
                }
            }
        } catch (const qrcodegen::data_too_long &) {
            m_size = 0;
        }
    }
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_size == 0) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const qreal ratio = devicePixelRatioF();
    const int modules = m_size + 2 * quietZone;
    const int pixels
        = qMax(1, static_cast<int>(width() * ratio) / modules); // of the screen, for each module
    const int margin = (static_cast<int>(width() * ratio) - pixels * m_size) / 2;
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (m_dark[static_cast<size_t>(y * m_size + x)]) {
                painter.fillRect(margin + x * pixels, margin + y * pixels, pixels, pixels,
                                 Qt::black);
            }
        }
    }
}

} // namespace meyar::ui
