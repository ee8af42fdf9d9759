// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

class QStandardItemModel;

namespace meyar::ui {

class Button;
class PlanFiles;
class TableView;

/// What a plan that came back asks for, cell by cell, and the ways to go on. Hidden while there is none.
class PlanCard final : public Card
{
    Q_OBJECT

public:
    explicit PlanCard(PlanFiles &files, QWidget *parent = nullptr);
    void retranslate();

private:
    void update();
    void fillProblems();
    void fillDifferences();
    void addRow(const QStringList &cells);

    PlanFiles &m_files;
    Label *m_title;
    Label *m_sentence;
    TableView *m_table;
    QStandardItemModel *m_model;
    Button *m_take;
    Button *m_theirs;
    Button *m_ours;
    Button *m_close;
};

} // namespace meyar::ui
