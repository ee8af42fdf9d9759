// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/settings/settingscontroller.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

/// The laptops of the programme, one below the other: whose, in what role, until when, and how far
/// each is trusted, by shape, word and colour.
class LaptopList final : public QWidget
{
    Q_OBJECT

public:
    explicit LaptopList(QWidget *parent = nullptr);
    void setLaptops(const std::vector<LaptopKey> &laptops);

private:
    QWidget *rowOf(const LaptopKey &laptop, const Translation &words);

    QVBoxLayout *m_rows;
    QWidget *m_box = nullptr;
};

/// "Auditor · until 31 March 2027", behind the certified person if the laptop names another; empty
/// without a certificate.
[[nodiscard]] QString certificateText(const Translation &words, const LaptopKey &laptop);

} // namespace meyar::ui
