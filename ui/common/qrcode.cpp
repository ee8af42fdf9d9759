// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/qrcode.h"

#include <QPainter>
#include <QPainterPath>

#include <qrcodegen.hpp>

namespace meyar::ui {

QrCode qrCodeOf(const QString &text)
{
    QrCode found;
    if (text.isEmpty()) {
        return found;
    }
    try {
        const qrcodegen::QrCode code
            = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        found.size = code.getSize();
        for (int y = 0; y < found.size; ++y) {
            for (int x = 0; x < found.size; ++x) {
                found.dark.push_back(code.getModule(x, y));
            }
        }
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
    return found;
}

void paintQrCode(QPainter &painter, const QRectF &square, const QrCode &code)
{
    if (code.isEmpty()) {
        return;
    }
    const double module = square.width() / (code.size + 2 * QrCode::quietZone);
    QPainterPath path; // one shape: no hairlines between modules
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.dark[static_cast<size_t>(y * code.size + x)]) {
                path.addRect(square.x() + (x + QrCode::quietZone) * module, square.y() + (y + QrCode::quietZone) * module,
                             module * 1.01, module * 1.01);
            }
        }
    }
    path.setFillRule(Qt::WindingFill);
    painter.fillRect(square, Qt::white);
    painter.fillPath(path, Qt::black);
}

} // namespace meyar::ui
