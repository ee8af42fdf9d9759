// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interviews/interviewscontroller.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace meyar::ui {

class Button;
class Chip;
class ClosePanel;
class InterviewForm;
class Label;
class RecoveryCard;
class UnlockCard;

/// The interviews in a window of their own whose title tells a passer-by nothing. Hidden from screen recorders where the
/// system can do that, closed while a projector is on.
class InterviewsWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewsWindow(InterviewsController &controller, QWidget *parent = nullptr);

    void openFor(AssessmentId assessment);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildContent();
    QWidget *buildList();
    void connectSignals();
    void retranslate();
    void refresh(); ///< which card
    void showList();
    void showCurrent();
    void selectRow();
    void showRecovery();
    void setClosing(bool closing);

    InterviewsController &m_controller;
    Label *m_title;
    Chip *m_state;
    Button *m_lock;
    QStackedWidget *m_stack;
    UnlockCard *m_unlock;
    RecoveryCard *m_recovery;
    QWidget *m_content;
    QListWidget *m_list;
    Button *m_add;
    Button *m_showNumbers;
    Button *m_close;
    Button *m_sheet; ///< shows the recovery sheet again
    QStackedWidget *m_right;
    InterviewForm *m_form;
    Label *m_numbersTitle;
    Label *m_numbers;
    ClosePanel *m_closePanel;
    bool m_recoveryDue = false;
    bool m_filling = false;
    bool m_isAdding = false; ///< the notes of the new interview take the keyboard
};

} // namespace meyar::ui
