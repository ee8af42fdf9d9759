// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QStackedWidget;

namespace meyar::ui {

class Dialogs;
class MessageBar;
class ResultView;
class SelfCheckController;
class SelfCheckHome;
class StepBar;
class StepsView;

/// The page "selfcheck": a manager's guided self-assessment, step by step, and what it came to.
class SelfCheckPage final : public Page
{
    Q_OBJECT

public:
    SelfCheckPage(SelfCheckController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] QAction *undoAction() override { return m_undo; }
    [[nodiscard]] bool canGoBack() const override;
    void goBack() override;
    void activated() override;
    [[nodiscard]] std::vector<std::pair<QString, QStringList>> keys() const override;
    [[nodiscard]] StepsView &steps() { return *m_steps; }

protected:
    void retranslate() override;

private:
    enum Part { Home, Steps, Result };
    void buildActions();
    void showPart(Part part);
    void update();
    [[nodiscard]] Part part() const;

    SelfCheckController &m_controller;
    MessageBar &m_messages;
    StepBar *m_bar;
    QStackedWidget *m_stack;
    SelfCheckHome *m_home;
    StepsView *m_steps;
    ResultView *m_result;
    QAction *m_undo;
    QAction *m_back;
    QAction *m_next;
};

} // namespace meyar::ui
