// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/audits/gridmodel.h"

#include <QWidget>


namespace meyar::ui {

class AssessmentController;
class FilterChip;
class FlowLayout;
class InlineError;
class Label;
class SearchField;
class TableView;

/// The whole audit as a list of questions: filters with counts, search, sorting by a head, answers to all selected lines
/// by one key, a column pasted from a spreadsheet.
class GridView final : public QWidget
{
    Q_OBJECT

public:
    explicit GridView(AssessmentController &controller, QWidget *parent = nullptr);

    void load(); ///< all lines anew
    void refresh(); ///< after answers
    void retranslate();
    void focusLines();
    void focusSearch();
    void answer(const QString &key); ///< all selected; empty clears
    void paste();
    void nextUnanswered();
    [[nodiscard]] QString currentQuestion() const; ///< empty: no line

Q_SIGNALS:
    void opened(const QString &question);

private:
    QWidget *buildBar();
    void addFilter(GridFilter filter);
    void choose(GridFilter filter);
    void showCounts();
    void followPoints();
    void goToLine(int line);
    [[nodiscard]] QStringList selectedQuestions() const; ///< in the order shown

    AssessmentController &m_controller;
    GridModel m_model;
    FlowLayout *m_filterRow = nullptr;
    std::vector<std::pair<GridFilter, FilterChip *>> m_filters;
    SearchField *m_search;
    Label *m_hint;
    InlineError *m_problems;
    TableView *m_table;
    std::pair<AssessmentId, bool> m_walk; ///< the audit that was loaded, and whether only its open points
};

} // namespace meyar::ui
