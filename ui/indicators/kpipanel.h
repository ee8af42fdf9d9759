// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicatorpanel.h"
#include "ui/indicators/kpirows.h"

class QComboBox;

namespace meyar::ui {

class Button;
class Card;
class ChartCard;
class Dialogs;
class FilterChip;
class FormRow;
class IconButton;
class IndicatorsController;
class InlineError;
class Label;
class MessageBar;
class MonthGrid;
class NumberField;
class OwnKpiForm;
class SegmentedSwitch;
class TextField;

/// Key figures by month: entered like a sheet, judged beside it against baseline and target.
class KpiPanel final : public IndicatorPanel
{
    Q_OBJECT

public:
    KpiPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void showFigures() override;
    void retranslate() override;
    void activated() override;

private:
    void resizeEvent(QResizeEvent *event) override;
    void warnOfParts(const std::vector<ReadKpi> &months);
    QWidget *buildBar();
    QWidget *buildDetail(Dialogs &dialogs, MessageBar &messages);
    void turn(int months);
    void showRows();
    void goToDifference(const std::vector<MonthRow> &before);
    void showDetail();
    void saveSettings();
    void saveSource();
    void addOwn();
    [[nodiscard]] QString factoryName() const;
    void saveTable();
    void removeOwn();
    [[nodiscard]] QString currentCode() const;
    [[nodiscard]] QDate currentMonth() const;
    [[nodiscard]] Sex sex() const;

    IndicatorsController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    MonthGridModel m_model;
    KpiSheet m_sheet;
    QDate m_first; ///< the month in the first column
    bool m_follows = false; ///< to what a step back or forward changes
    SegmentedSwitch *m_sex;
    FilterChip *m_counted;
    IconButton *m_earlier;
    IconButton *m_later;
    Label *m_span;
    Label *m_hint;
    Button *m_save;
    Button *m_own;
    InlineError *m_problem;
    MonthGrid *m_grid;
    ChartCard *m_chart;
    Label *m_judged;
    TextField *m_source;
    FormRow *m_sourceRow;
    QComboBox *m_baseline;
    FormRow *m_baselineRow;
    NumberField *m_target;
    FormRow *m_targetRow;
    Button *m_remove;
    OwnKpiForm *m_form;
    QString m_shownCode;
};

} // namespace meyar::ui
