// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/indicators/businesscase.h"

#include <QWidget>

class QStackedWidget;

namespace meyar::ui {

class Button;
class ChartCard;
class Dialogs;
class EmptyState;
class FormRow;
class KpiTile;
class Label;
class MeasuresModel;
class MessageBar;
class NumberField;
class SectionHeader;
class TableView;

/// What measures cost and bring: rows that are edited in place, what they come to, where the doubt lies.
class BusinessCasePanel final : public QWidget
{
    Q_OBJECT

public:
    BusinessCasePanel(Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    [[nodiscard]] MeasuresModel &model() const { return *m_model; }
    void openMeasures(); ///< CSV or .xlsx; asks which, and adds what is in it
    void save(const QString &suffix); ///< "csv", "pdf" or "html"; asks for a name

Q_SIGNALS:
    /// The page is to give measures from the site's corrective actions: model().setMeasures(measuresOf(...)).
    void actionsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildContent();
    ChartCard *addChart(const QString &fileName, QWidget *parent);
    void retranslate();
    void showCase();
    void showTornado();
    void addMeasure();
    void fail(const Error &error);

    Dialogs &m_dialogs;
    MessageBar &m_messages;
    MeasuresModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SectionHeader *m_head = nullptr;
    Button *m_add = nullptr;
    Button *m_remove = nullptr;
    Button *m_fromActions = nullptr;
    Button *m_open = nullptr;
    Button *m_csv = nullptr;
    Button *m_html = nullptr;
    Button *m_pdf = nullptr;
    TableView *m_table = nullptr;
    FormRow *m_rateRow = nullptr;
    NumberField *m_rate = nullptr;
    Label *m_rateNote = nullptr;
    KpiTile *m_value = nullptr;
    KpiTile *m_payback = nullptr;
    KpiTile *m_internal = nullptr;
    KpiTile *m_roi = nullptr;
    Label *m_verdict = nullptr;
    ChartCard *m_waterfall = nullptr;
    ChartCard *m_tornado = nullptr;
    ChartCard *m_field = nullptr;
};

/// A measure for each of the costs: (what, rupees). Savings are to be filled in.
[[nodiscard]] std::vector<Measure> measuresOf(const std::vector<std::pair<QString, qint64>> &costs);

} // namespace meyar::ui
