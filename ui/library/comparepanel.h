// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/comparison.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLayout;

namespace meyar::ui {

class Button;
class Dialogs;
class FilterChip;
class Hairline;
class Label;
class LibraryController;
class MarkedText;
class TableView;

/// Two checklists compared: counts to filter by, a row for each difference, and the chosen one in full with the changed
/// words marked.
class ComparePanel final : public QWidget
{
    Q_OBJECT

public:
    ComparePanel(LibraryController &controller, Dialogs &dialogs, QWidget *parent = nullptr);
    void retranslate();
    void focusList();

private:
    struct Filter
    {
        std::optional<Comparison::Kind> kind; ///< none = all
        FilterChip *chip = nullptr;
    };
    [[nodiscard]] QLayout *buildHead();
    [[nodiscard]] QLayout *buildFilters();
    [[nodiscard]] QLayout *buildSides();
    void connectSignals();
    void fillChoices();
    void update();
    void choose(const Filter &filter);
    void showChange();
    void save();

    LibraryController &m_controller;
    Dialogs &m_dialogs;
    Label *m_title;
    Label *m_with;
    QComboBox *m_other;
    Button *m_save;
    Button *m_close;
    std::vector<Filter> m_filters;
    Label *m_nothing;
    TableView *m_table;
    QWidget *m_sides;
    Label *m_beforeHead;
    Label *m_afterHead;
    MarkedText *m_before;
    MarkedText *m_after;
};

} // namespace meyar::ui
