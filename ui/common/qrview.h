// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/qrcode.h"

#include <QWidget>

namespace meyar::ui {

/// A QR code of a short text, dark on light in every theme, as cameras want it: whole device pixels
/// for each module and a quiet zone of four around.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);
    void setText(const QString &text); ///< empty, or too long for a code: nothing is drawn
    [[nodiscard]] bool isDrawn() const { return !m_code.isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace meyar::ui
