// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/finishcontroller.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class FormRow;
class Label;
class SectionHeader;
class TextField;

/// Closing: what is still missing, the lock, and opening again with a reason.
class LockPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPanel(FinishController &controller, QWidget *parent = nullptr);
    void setState(const FinishState &state, const Translation &words);
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void stepRequested(int step); ///< where what is missing can be put right

private:
    void addLine(bool isDone, const QString &sentence, const QString &button = {}, const std::function<void()> &go = {});
    void showState(const FinishState &state, const Translation &words);
    void close();
    void setAsking(bool asking);
    void reopen();

    FinishController &m_controller;
    AssessmentId m_audit; ///< whose reason is being written
    SectionHeader *m_title;
    Label *m_help;
    QVBoxLayout *m_lines = nullptr;
    QPointer<Button> m_firstOpen; ///< leads to the first thing that is missing
    int m_open = 0; ///< lines of things that are missing
    Button *m_close;
    Label *m_question; ///< whether to close all the same
    Button *m_notYet;
    Button *m_sure;
    Button *m_sheet;
    Card *m_reopenCard;
    SectionHeader *m_reopenTitle;
    FormRow *m_reasonRow = nullptr;
    TextField *m_reason;
    Button *m_reopen;
    Card *m_historyCard;
    SectionHeader *m_historyTitle;
    Label *m_history;
};

} // namespace meyar::ui
