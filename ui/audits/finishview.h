// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/finishcontroller.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace meyar::ui {

class LockPanel;
class MeetingPanel;
class ReviewPanel;
class SignPanel;
class StepButton;

/// The end of a visit in four steps: quality review, closing meeting, signatures, close and lock.
class FinishView final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Review, Meeting, Signing, Lock, Steps };

    explicit FinishView(FinishController &controller, QWidget *parent = nullptr);
    void retranslate();
    void focusStep();
    void leaveStep(); ///< saves what was typed
    void showStep(int step);
    [[nodiscard]] int step() const;

Q_SIGNALS:
    void questionRequested(const QString &question);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameSteps(); ///< before anything is known of an audit
    void showState();
    [[nodiscard]] bool takeMeetingKey(const QKeyEvent &event);

    FinishController &m_controller;
    Translation m_words;
    std::array<StepButton *, Steps> m_steps{};
    QStackedWidget *m_stack;
    ReviewPanel *m_review;
    MeetingPanel *m_meeting;
    SignPanel *m_signing;
    LockPanel *m_lock;
};

} // namespace meyar::ui
