// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QSortFilterProxyModel;
class QStackedWidget;

namespace meyar::ui {

class BinController;
class Button;
class EmptyState;
class Label;
class TableView;

/// The page "bin": what was deleted, by whom and when, and the way back.
class BinPage final : public Page
{
    Q_OBJECT

public:
    explicit BinPage(BinController &controller, QWidget *parent = nullptr);

    [[nodiscard]] QString contextLine() const override;
    void activated() override;

protected:
    void retranslate() override;

private:
    void update();
    void putBack();

    BinController &m_controller;
    QSortFilterProxyModel *m_sorted;
    Label *m_hint;
    Button *m_putBack;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QAction *m_action;
};

} // namespace meyar::ui
