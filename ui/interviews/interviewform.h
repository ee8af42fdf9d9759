// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/testimony/interview.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace meyar::ui {

class DateField;
class FormRow;
class Label;
class NumberField;
class SealedEdit;
class SegmentedSwitch;

/// One interview on the screen.
class InterviewForm final : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewForm(QWidget *parent = nullptr);

    void setInterview(const Interview &interview, bool editable);
    void forget(); ///< empties every field
    void retranslate();
    void focusNotes();

Q_SIGNALS:
    void edited(const meyar::Interview &interview);

private:
    struct Topic
    {
        QString code;
        Label *label;
        SegmentedSwitch *answer;
    };

    void buildPeople();
    void buildTopics();
    void connectFields();
    void show();
    void collect();
    void fillChoices();

    Interview m_interview;
    bool m_showing = false;
    DateField *m_date;
    SegmentedSwitch *m_kind;
    NumberField *m_people;
    SegmentedSwitch *m_sex;
    QComboBox *m_shift;
    QComboBox *m_department;
    SealedEdit *m_name;
    SealedEdit *m_notes;
    SealedEdit *m_quotes;
    Label *m_topicsTitle;
    Label *m_openHint;
    FormRow *m_dateRow, *m_kindRow, *m_peopleRow, *m_sexRow, *m_shiftRow, *m_departmentRow, *m_nameRow, *m_notesRow,
        *m_quotesRow;
    std::vector<Topic> m_topics;
};

} // namespace meyar::ui
