// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfcheck/selfcheckstate.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class Card;
class Label;
class DrawingView;

/// Beside the questions: the drawing of the question, why the question matters, the law, the cheapest fix, and what the
/// answer has put on the list of things to do.
class WhyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);
    void setDetail(const CheckDetail &detail);
    void retranslate();

private:
    void fill();

    CheckDetail m_detail;
    DrawingView *m_drawing;
    Card *m_toDo;
    Label *m_toDoTitle;
    Label *m_toDoText;
    Label *m_whyTitle;
    Label *m_why;
    Label *m_lawTitle;
    QWidget *m_law;
    Label *m_fixTitle;
    Label *m_fix;
};

} // namespace meyar::ui
