// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class ChartCard;
class TextField;
class Dialogs;
class EmptyState;
class FilterChip;
class FormRow;
class KpiTile;
class Label;
class JobValues;
class MappingForm;
class MessageBar;
class PayGapController;
class ReportLanguageBox;
class SectionHeader;
class TableView;
class TaskProgress;

/// The pay of women and men from a payroll that is opened or dropped here: its columns, what is wrong in it, what it says.
class PayGapPanel final : public QWidget
{
    Q_OBJECT

public:
    PayGapPanel(PayGapController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    void open(); ///< asks for a file
    void saveFigures(const QString &suffix); ///< "csv", "pdf" or "html"; asks for a name

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildQuestion(QWidget *parent);
    ChartCard *addChart(const QString &fileName, QWidget *parent);
    void retranslate();
    void showAnswer();
    void showProblems();
    void showProblemRow(int problem);
    void showFactors();
    void showFigures();
    void takeMonth();
    void showMonth();
    void askFactors();

    PayGapController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TaskProgress *m_progress;
    SectionHeader *m_head = nullptr;
    Button *m_other = nullptr;
    ReportLanguageBox *m_language = nullptr;
    Button *m_csv = nullptr;
    Button *m_pdf = nullptr;
    Button *m_html = nullptr;
    SectionHeader *m_columnsHead = nullptr;
    Button *m_columnsToggle = nullptr;
    MappingForm *m_columns = nullptr;
    Card *m_problemsCard = nullptr;
    SectionHeader *m_problemsHead = nullptr;
    TableView *m_problems = nullptr;
    ChartTableModel *m_problemModel = nullptr;
    Label *m_problemRow = nullptr;
    FormRow *m_placeRow = nullptr;
    QComboBox *m_place = nullptr;
    FormRow *m_monthRow = nullptr;
    TextField *m_month = nullptr;
    Label *m_factorsCaption = nullptr;
    std::vector<FilterChip *> m_factors; ///< by PayFactor
    QWidget *m_results = nullptr;
    std::vector<KpiTile *> m_tiles;
    SectionHeader *m_meaningHead = nullptr;
    Label *m_meaning = nullptr;
    Label *m_parts = nullptr;
    Label *m_minimum = nullptr;
    SectionHeader *m_privacyHead = nullptr;
    Label *m_privacy = nullptr;
    ChartCard *m_quarters = nullptr;
    ChartCard *m_percentiles = nullptr;
    ChartCard *m_decomposition = nullptr;
    JobValues *m_jobValues = nullptr;
    bool m_columnsShown = false;
};

} // namespace meyar::ui
