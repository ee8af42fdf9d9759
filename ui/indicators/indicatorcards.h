// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace meyar::ui {

class ChartCard;
class Dialogs;
class IndicatorsController;
class MessageBar;

/// A chart card whose news goes into the message bar.
[[nodiscard]] ChartCard *addChartCard(const QString &fileName, Dialogs &dialogs, MessageBar &messages,
                                      const IndicatorsController &controller, QWidget *parent);

} // namespace meyar::ui
