// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peerrows.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace meyar::ui {

class ChartCard;
class Dialogs;
class EmptyState;
class FilterChip;
class Label;
class MessageBar;
class PeersController;
class TableView;
class TaskProgress;

/// A factory beside others like it and beside its own past: quartiles of at least 5 others, never a single one. What must
/// be alike (sector, city, size, cohort) is chosen; at first the closest group that is large enough.
class PeersPanel final : public QWidget
{
    Q_OBJECT

public:
    PeersPanel(PeersController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void setGroup(const PeerGroup &group);
    [[nodiscard]] const PeerGroup &group() const { return m_group; }
    [[nodiscard]] QString sentence() const; ///< where the site stands with the chosen figure, or why that is not shown

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildContent();
    ChartCard *addChart(const QString &fileName, QWidget *parent);
    void retranslate();
    void showSite(); ///< another one: its closest group
    void showFigures();
    void showFigure();
    [[nodiscard]] const PeerRow *chosen() const; ///< null without rows
    [[nodiscard]] std::shared_ptr<const class Chart> standingChart(const PeerRow &row) const;
    [[nodiscard]] std::shared_ptr<const class Chart> pastChart(const PeerRow &row) const;

    PeersController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    PeerGroup m_group;
    std::vector<PeerRow> m_rows;
    QString m_code; ///< of the chosen figure
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TaskProgress *m_progress;
    Label *m_caption = nullptr;
    std::array<FilterChip *, 4> m_chips{};
    Label *m_remark = nullptr;
    PeersModel *m_model;
    TableView *m_table = nullptr;
    ChartCard *m_beside = nullptr;
    ChartCard *m_past = nullptr;
};

} // namespace meyar::ui
