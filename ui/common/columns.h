// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace meyar::ui {

/// Columns side by side, along the reading direction; one below the other where there is less room than `beside`.
class Columns final : public QBoxLayout
{
public:
    explicit Columns(int beside, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override; ///< as wide as the widest column, which can be stacked; nothing is squeezed in height
    void setGeometry(const QRect &rect) override;

private:
    int m_beside;
    int m_width = 0; ///< that it was given last
};

} // namespace meyar::ui
