// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/sitefigures.h"
#include "ui/indicators/indicatorpanel.h"

namespace meyar::ui {

class Button;
class ChartCard;
class Dialogs;
class IndicatorsController;
class MessageBar;
class RegisterView;
class SegmentedSwitch;

/// The risk register: hazards before anything is done, as they are, and as they shall be.
class RiskPanel final : public IndicatorPanel
{
    Q_OBJECT

public:
    RiskPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void showFigures() override;
    void retranslate() override;

private:
    void open(const QByteArray &id);
    void openNew();
    void save(const QByteArray &id, const QVariantMap &values);
    void follow(const QVariantMap &values);
    void showHeat();
    void showControls();

    IndicatorsController &m_controller;
    MessageBar &m_messages;
    SiteId m_site; ///< whose register is shown
    int m_size = 5; ///< of the matrix in the form
    RegisterView *m_register;
    SegmentedSwitch *m_matrix;
    SegmentedSwitch *m_when;
    Button *m_new;
    ChartCard *m_heat;
    ChartCard *m_controls;
};

} // namespace meyar::ui
