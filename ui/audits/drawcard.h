// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

#include <vector>

class QStandardItemModel;

namespace meyar::ui {

class Button;
class Dialogs;
class FilterChip;
class FormRow;
class InlineError;
class Label;
class NumberField;
class PlanController;
class SegmentedSwitch;
class TableView;

/// Whom to interview: a list of workers from the office is pasted or opened, divided by columns, drawn by chance with a
/// seed. The list and the names stay on the screen; kept are seed and counts.
class DrawCard final : public Card
{
    Q_OBJECT

public:
    DrawCard(PlanController &controller, QWidget *parent = nullptr);
    void setDialogs(Dialogs &dialogs);
    void retranslate();
    void showState();

private:
    void addSource();
    void addChoice();
    void addResult();
    void connectSignals();
    void openFile();
    void print();
    void draw();
    void showColumns();
    void showParts();
    void showPeople();
    [[nodiscard]] QString keptText() const;
    [[nodiscard]] std::vector<int> chosenColumns() const;

    PlanController &m_controller;
    Dialogs *m_dialogs = nullptr;
    SectionHeader *m_title;
    Label *m_kept; ///< what the record says
    Label *m_help;
    Button *m_paste;
    Button *m_open;
    Button *m_forget;
    InlineError *m_problem;
    QWidget *m_choice; ///< columns, seed, draw
    Label *m_columnsTitle;
    QWidget *m_columns;
    std::vector<std::pair<int, FilterChip *>> m_chips;
    QStringList m_headings; ///< that the chips were made from
    NumberField *m_seed;
    FormRow *m_seedRow;
    Button *m_draw;
    TableView *m_parts;
    QStandardItemModel *m_partRows;
    QWidget *m_result;
    SegmentedSwitch *m_which; ///< drawn, or instead
    TableView *m_people;
    QStandardItemModel *m_peopleRows;
    Card *m_warning;
    Label *m_warningText;
    Button *m_print;
};

} // namespace meyar::ui
