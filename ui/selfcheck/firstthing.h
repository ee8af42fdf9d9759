// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/selfcheck/selfcheckstate.h"

namespace meyar::ui {

class Button;
class Chip;
class DateField;
class FormRow;
class MarkLabel;
class NumberField;
class TextField;

/// One of the first things to put right: what, who, until when, what it costs and saves, and the button that puts it into
/// the plan.
class FirstThing final : public Card
{
    Q_OBJECT

public:
    explicit FirstThing(QWidget *parent = nullptr);
    void setAction(const CheckAction &action); ///< what was typed for the same question stays
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void planned(const meyar::ui::CheckAction &action);

private:
    void showPayback();
    void plan();

    CheckAction m_action;
    bool m_isEditable = true;
    MarkLabel *m_mark;
    Label *m_title;
    Label *m_what;
    TextField *m_owner;
    DateField *m_due;
    NumberField *m_cost;
    NumberField *m_saving;
    FormRow *m_ownerRow;
    FormRow *m_dueRow;
    FormRow *m_costRow;
    FormRow *m_savingRow;
    Label *m_payback;
    Chip *m_inPlan;
    Button *m_plan;
};

} // namespace meyar::ui
