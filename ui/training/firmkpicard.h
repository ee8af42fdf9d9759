// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class ChartCard;
class Dialogs;
class TrainingController;

/// A key figure of one of the cohort's factories, month by month, with baseline and target.
class FirmKpiCard final : public QWidget
{
    Q_OBJECT

public:
    FirmKpiCard(TrainingController &controller, Dialogs &dialogs, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void fillFirms();
    void fillKpis();
    void showChart();

    TrainingController &m_controller;
    ChartCard *m_card;
    QComboBox *m_firm;
    QComboBox *m_kpi;
};

} // namespace meyar::ui
