// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarylines.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QStackedWidget;

namespace meyar::ui {

class Button;
class FlowLayout;
class Label;
class LibraryController;
class QuestionPanel;
class SearchField;
class SegmentedSwitch;
class TableView;

/// A pack to read: what it is, its questions and the law behind them, one of them in full at the
/// side.
class PackPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PackPanel(LibraryController &controller, QWidget *parent = nullptr);
    void retranslate();
    void focusSearch();
    void showQuestions();
    void showReferences();

    [[nodiscard]] QPoint printPlace() const; ///< under the button of the blank form, on the screen

Q_SIGNALS:
    void compareRequested();
    void printRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildBar();
    QWidget *buildBody();
    TableView *buildTable(const QString &name, int stretchColumn);
    void connectSignals();
    void updateHead();
    void choosePart(const QString &id);
    void selectFirst();
    void updateDetail();
    [[nodiscard]] TableView *shownTable() const;

    LibraryController &m_controller;
    Label *m_title = nullptr;
    QWidget *m_chips = nullptr;
    QBoxLayout *m_bodyRow = nullptr;
    QWidget *m_edge = nullptr;
    QBoxLayout *m_titleRow = nullptr;
    FlowLayout *m_chipRow = nullptr;
    Label *m_counts = nullptr;
    Label *m_version = nullptr;
    SegmentedSwitch *m_parts = nullptr;
    Button *m_compare = nullptr;
    Button *m_print = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_tables = nullptr;
    TableView *m_questions = nullptr;
    TableView *m_references = nullptr;
    Label *m_nothing = nullptr;
    QuestionPanel *m_detail = nullptr;
};

} // namespace meyar::ui
