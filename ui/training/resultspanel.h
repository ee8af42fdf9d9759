// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace meyar::ui {

class ChartCard;
class Dialogs;
class FirmKpiCard;
class KpiTile;
class TrainingController;

/// What a cohort comes to: tiles, practices before and after, savings, satisfaction by question.
class ResultsPanel final : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(TrainingController &controller, Dialogs &dialogs, bool hasCharts, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void showTiles();
    void showPractices();
    void showSavings();
    void showSatisfaction();

    TrainingController &m_controller;
    std::vector<KpiTile *> m_tiles;
    ChartCard *m_practices = nullptr;
    FirmKpiCard *m_kpis = nullptr;
    ChartCard *m_savings = nullptr;
    ChartCard *m_satisfaction = nullptr;
};

} // namespace meyar::ui
