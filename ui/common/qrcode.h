// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace meyar::ui {

/// A QR code of a short text, as modules.
struct QrCode
{
    int size = 0; ///< modules on a side; 0 = no text, or too long for a code
    std::vector<bool> dark = {}; ///< row by row

    static constexpr int quietZone = 4; ///< modules that stay light around it

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

[[nodiscard]] QrCode qrCodeOf(const QString &text);

/// Paints the code dark on white with its quiet zone into the square, for print.
void paintQrCode(QPainter &painter, const QRectF &square, const QrCode &code);

} // namespace meyar::ui
