// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/questionstate.h"
#include "ui/audits/repeatmodel.h"
#include "ui/common/language.h"

#include <QWidget>

namespace meyar::ui {

class BilingualText;
class Button;
class Card;
class InlineError;
class Label;
class RepeatGrid;

/// A repeat of the checklist: what it asks for, its rows as a table, and below it the question, hint, limit and problem
/// of the cell that one is in.
class RepeatView final : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatView(QWidget *parent = nullptr);
    void setState(const QuestionState &question, const RepeatState &repeat, DisplayLanguage display);
    void setVerdict(const CellVerdict &verdict); ///< of what is being typed
    void setPasteProblems(const QStringList &problems);
    void goToRow(int row);
    void focusTable();
    void addRow();
    void removeRow();
    void moveRow(int by);
    void paste();
    void retranslate();

Q_SIGNALS:
    void cellEdited(int row, int column, const QString &typed);
    void cellTyping(int row, int column, const QString &typed);
    void rowWanted(int before);
    void rowUnwanted(int row);
    void rowMoved(int row, int by);
    void pasted(int row, int column, const QString &lines);
    void unlockRequested();
    void left();

private:
    QWidget *buildBar();
    QWidget *buildFoot();
    void connectGrid();
    void showCell();
    void refreshButtons();

    RepeatModel m_model;
    Label *m_crumb;
    BilingualText *m_title;
    Label *m_count;
    Button *m_add;
    Button *m_remove;
    Button *m_up;
    Button *m_down;
    Button *m_unlock;
    RepeatGrid *m_grid;
    InlineError *m_problems;
    Label *m_cellQuestion;
    Label *m_cellHint;
    Label *m_cellRemark;
    QString m_shown;
};

} // namespace meyar::ui
