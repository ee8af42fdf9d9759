// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/indicators/keptcase.h"

#include <QWidget>

#include <functional>

namespace meyar::ui {

class Button;
class ChartCard;
class CostCalculator;
class Dialogs;
class FormRow;
class KpiTile;
class Label;
class MeasuresModel;
class MessageBar;
class NumberField;
class ReportLanguageBox;
class SectionHeader;
class TableView;

/// Whether measures pay: their table, the assumptions, what comes of it, charts, calculators, a report.
class BusinessCasePanel final : public QWidget
{
    Q_OBJECT

public:
    BusinessCasePanel(Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    /// Where measures can be taken from: a site's actions with costs (measuresOf()). The button is hidden without one.
    void setActions(std::function<std::vector<Measure>()> actions);
    void add(const std::vector<Measure> &measures);
    /// What is kept of the site. Not while something newer that was typed here is on its way to being kept.
    void take(const KeptCase &kept);
    void setFactory(const Text &name) { m_factory = name; } ///< for the report
    void leave(); ///< another site: nothing is shown, nothing can be typed until its own is there
    [[nodiscard]] KeptCase keptCase() const;
    [[nodiscard]] const std::vector<Measure> &measures() const;
    void openList(); ///< asks for a CSV or .xlsx of measures
    void save(const QString &suffix); ///< "csv" of the measures; "pdf" or "html" of the report; asks for a name

Q_SIGNALS:
    void edited(); ///< keptCase() is another: to be kept

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildHead(QWidget *parent);
    QWidget *buildMeasures(QWidget *parent);
    QWidget *buildResults(QWidget *parent);
    [[nodiscard]] int chosenRow() const; ///< the first if none is; -1 without measures
    void takeRead(const Result<ReadMeasures> &read);
    void showCase();
    void keep();
    void retranslate();

    Dialogs &m_dialogs;
    MessageBar &m_messages;
    Translation m_words;
    Text m_factory;
    std::function<std::vector<Measure>()> m_actions;
    MeasuresModel *m_model;
    SectionHeader *m_head = nullptr;
    Button *m_add = nullptr;
    Button *m_remove = nullptr;
    Button *m_fromActions = nullptr;
    Button *m_open = nullptr;
    ReportLanguageBox *m_language = nullptr;
    Button *m_csv = nullptr;
    Button *m_html = nullptr;
    Button *m_pdf = nullptr;
    TableView *m_table = nullptr;
    FormRow *m_rateRow = nullptr;
    NumberField *m_rate = nullptr;
    FormRow *m_byRow = nullptr;
    NumberField *m_by = nullptr;
    double m_moves = 0.2; ///< what each assumption moves by
    std::optional<KeptCase> m_awaited; ///< what is on its way to being kept
    bool m_isShowing = false;
    Label *m_assumptions = nullptr;
    QWidget *m_results = nullptr;
    std::vector<KpiTile *> m_tiles;
    SectionHeader *m_meaningHead = nullptr;
    Label *m_meaning = nullptr;
    Label *m_irr = nullptr;
    ChartCard *m_flow = nullptr;
    ChartCard *m_tornado = nullptr;
    ChartCard *m_effort = nullptr;
    CostCalculator *m_calculator = nullptr;
    SerialExecutor m_reading;
};

} // namespace meyar::ui
