// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfcheck/selfcheckstate.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class Chart;
class ChartCard;
class Dialogs;
class FirstThing;
class Label;
class MarkLabel;
class MessageBar;
class SectionHeader;
class SelfCheckController;

/// What the self-check came to: the lights with their words, the shape of it, what to do first, what to find out, and
/// how it has changed.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    ResultView(SelfCheckController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);
    void retranslate();
    void update();
    void focusFirst();

Q_SIGNALS:
    void questionsRequested();

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildLights();
    [[nodiscard]] QWidget *buildFirst();
    void showHead(const CheckResultState &state);
    void showLights(const CheckResultState &state);
    void showFirst(const CheckResultState &state);
    void showFindOut(const CheckResultState &state);
    [[nodiscard]] std::shared_ptr<const Chart> radarOf(const CheckResultState &state) const;
    [[nodiscard]] std::shared_ptr<const Chart> linesOf(const CheckResultState &state) const;

    SelfCheckController &m_controller;
    MarkLabel *m_mark;
    Label *m_headline;
    Label *m_remark;
    Button *m_questions;
    Button *m_audit;
    Button *m_report;
    Button *m_finish;
    SectionHeader *m_lightsTitle;
    QVBoxLayout *m_lights = nullptr;
    ChartCard *m_radar;
    SectionHeader *m_firstTitle;
    Label *m_firstHelp;
    QVBoxLayout *m_firstColumn = nullptr;
    std::vector<FirstThing *> m_first;
    Card *m_findOutCard;
    SectionHeader *m_findOutTitle;
    Label *m_findOut;
    ChartCard *m_over;
};

} // namespace meyar::ui
