// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;

namespace meyar::ui {

class Button;
class Card;
class Hairline;
class Label;
class LibraryController;
class MarkLabel;
class TableView;
class TaskProgress;

/// What is wrong with a checklist that somebody wrote: everything at once, with sheet, row and column, and the cell of
/// the chosen problem. Imports it once no error is left.
class CheckPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(LibraryController &controller, QWidget *parent = nullptr);
    void retranslate();
    void focusList();

private:
    [[nodiscard]] QLayout *buildHead();
    void buildTable();
    void buildSheet();
    void connectSignals();
    void updateCheck();
    void updateVerdict();
    void showProblem();

    LibraryController &m_controller;
    Label *m_title;
    Label *m_path;
    Button *m_import;
    Button *m_again;
    Button *m_close;
    TaskProgress *m_progress;
    Card *m_result;
    MarkLabel *m_mark;
    Label *m_verdict;
    Label *m_remark;
    TableView *m_table;
    Hairline *m_tableTop;
    Hairline *m_tableFoot;
    Label *m_fullText; ///< the chosen problem in full
    Hairline *m_sheetTop;
    TableView *m_sheet; ///< where that problem is
};

} // namespace meyar::ui
