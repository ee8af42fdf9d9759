// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/shares.h"
#include "ui/frame/page.h"

class QAction;
class QStackedWidget;

namespace meyar::ui {

class ChartCard;
class DashboardController;
class DashboardFilters;
class Dialogs;
class EmptyState;
class KpiTile;
class MessageBar;
class SegmentedSwitch;
class TaskProgress;

/// How the programme stands: four figures and a chart for each question that the office asks.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    DashboardPage(DashboardController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    [[nodiscard]] QString contextLine() const override;
    void activated() override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildContent();
    ChartCard *addCard(const QString &fileName);
    void buildActions();
    QAction *addPageAction(const QKeySequence &keys, const QString &keywords, void (DashboardPage::*handler)());
    void toggleTables();
    void showAll();
    void toggleLocked();

    void showFigures(); ///< everything again, from the figures
    void showTiles();
    void showShares();

    DashboardController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DashboardFilters *m_filters = nullptr;
    TaskProgress *m_progress = nullptr;
    KpiTile *m_visits = nullptr;
    KpiTile *m_score = nullptr;
    KpiTile *m_findings = nullptr;
    KpiTile *m_actions = nullptr;
    SegmentedSwitch *m_by = nullptr;
    ChartCard *m_shares = nullptr;
    ChartCard *m_trend = nullptr;
    ChartCard *m_baseline = nullptr;
    ChartCard *m_cities = nullptr;
    ChartCard *m_pareto = nullptr;
    ChartCard *m_heat = nullptr;
    ChartCard *m_burnDown = nullptr;
    std::vector<ChartCard *> m_cards;
    QAction *m_tables = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_lockedOnly = nullptr;
    ShareBy m_shareBy = ShareBy::Section;
};

} // namespace meyar::ui
