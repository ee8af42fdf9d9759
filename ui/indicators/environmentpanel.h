// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicatorpanel.h"
#include "ui/indicators/monthgridmodel.h"

class QComboBox;
class QStackedWidget;

namespace meyar::ui {

class Button;
class ChartCard;
class Dialogs;
class IconButton;
class IndicatorsController;
class InlineError;
class Label;
class MessageBar;
class MonthGrid;
class RegisterView;
class SegmentedSwitch;
class TextField;

/// What a factory takes and gives off: amounts by month, the laboratory's values, the chemicals in use.
class EnvironmentPanel final : public IndicatorPanel
{
    Q_OBJECT

public:
    EnvironmentPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void showFigures() override;
    void retranslate() override;
    void activated() override;

private:
    /// A sheet of months with what goes with it.
    struct Sheet
    {
        MonthGridModel *model;
        MonthGrid *grid;
    };
    QWidget *buildBar();
    QWidget *buildSheets(Dialogs &dialogs, MessageBar &messages);
    QWidget *buildChemicals();
    void follow(MonthGridModel *model);
    void turn(int months);
    void choose(const QString &view);
    void showRows();
    void showCharts();
    void showSource();
    void saveSource();
    void saveEdits(const MonthGridModel &model, const std::vector<MonthEdit> &edits);
    void openChemical(const QByteArray &id);
    void newChemical();
    [[nodiscard]] bool isLaboratory() const;
    [[nodiscard]] const Sheet &sheet() const { return isLaboratory() ? m_laboratory : m_amounts; }

    IndicatorsController &m_controller;
    MessageBar &m_messages;
    QDate m_first;
    SegmentedSwitch *m_view;
    IconButton *m_earlier;
    IconButton *m_later;
    Label *m_span;
    Button *m_new;
    InlineError *m_problem;
    QStackedWidget *m_stack;
    QStackedWidget *m_grids;
    Sheet m_amounts;
    Sheet m_laboratory;
    TextField *m_source;
    QComboBox *m_what;
    ChartCard *m_amountChart;
    ChartCard *m_intensity;
    ChartCard *m_exceedance;
    ChartCard *m_treatment;
    RegisterView *m_chemicals;
};

} // namespace meyar::ui
