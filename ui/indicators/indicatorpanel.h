// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meyar::ui {

/// What stands under a tab of the page Indicators.
class IndicatorPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void showFigures() = 0; ///< everything again, from the controller
    virtual void retranslate() = 0;
    virtual void activated() { setFocus(Qt::OtherFocusReason); } ///< its tab was chosen, or its page
};

} // namespace meyar::ui
