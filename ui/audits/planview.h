// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace meyar::ui {

class Dialogs;
class DrawCard;
class InlineError;
class OpeningCard;
class PlanController;
class SampleCard;
class ScopeCard;

/// Before the questions: what the visit covers, how long it takes, whom to interview, the opening meeting.
class PlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(PlanController &controller, QWidget *parent = nullptr);
    ~PlanView() override;
    void setDialogs(Dialogs &dialogs); ///< instead of its own; for tests
    void retranslate();
    void focusFirst();
    void leaveFields(); ///< what is being typed is saved

private:
    void showState();

    PlanController &m_controller;
    std::unique_ptr<Dialogs> m_ownDialogs;
    InlineError *m_problem;
    ScopeCard *m_scope;
    SampleCard *m_sample;
    DrawCard *m_draw;
    OpeningCard *m_opening;
};

} // namespace meyar::ui
