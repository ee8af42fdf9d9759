// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/visitsheet.h"
#include "ui/common/card.h"

#include <vector>

class QComboBox;

namespace meyar::ui {

class Chip;
class FormRow;
class Label;
class NumberField;
class PlanController;

/// The headcount, and what a table of sampling makes of it: interviews, records, days. Follows every number at once.
class SampleCard final : public Card
{
    Q_OBJECT

public:
    explicit SampleCard(PlanController &controller, QWidget *parent = nullptr);
    void retranslate();
    void showState();

private:
    /// A number of the headcount.
    struct Count
    {
        std::optional<int> Headcount::*member;
        NumberField *field;
        FormRow *row;
    };

    void addCounts();
    void addPlanned();
    void showSize();
    void showRemark();
    void fillTables();

    PlanController &m_controller;
    SectionHeader *m_title;
    std::vector<Count> m_counts;
    QComboBox *m_table;
    FormRow *m_tableRow;
    NumberField *m_days;
    NumberField *m_interviews;
    FormRow *m_daysRow;
    FormRow *m_interviewsRow;
    Label *m_people;
    Label *m_effort;
    Label *m_source;
    Chip *m_confidence;
    Label *m_remark; ///< what does not add up
};

} // namespace meyar::ui
