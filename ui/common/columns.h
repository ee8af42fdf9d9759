// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace meyar::ui {

/// Columns side by side, along the reading direction; one below the other where there is less room than `beside`.
class Columns final : public QBoxLayout
{
public:
    explicit Columns(int beside, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSize() const override; ///< as wide as the widest column, which can be stacked; nothing is squeezed in height
    void setGeometry(const QRect &rect) override;

private:
    int m_beside;
};

} // namespace meyar::ui
