// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/visitsheet.h"
#include "ui/common/card.h"

#include <vector>

class QComboBox;

namespace meyar::ui {

class AttendanceList;
class Button;
class DateField;
class Dialogs;
class FormRow;
class Label;
class PlanController;
class PointRow;
class TextField;

/// The opening meeting: when, what is said, who was there, the sheet to print.
class OpeningCard final : public Card
{
    Q_OBJECT

public:
    OpeningCard(PlanController &controller, QWidget *parent = nullptr);
    void setDialogs(Dialogs &dialogs);
    void retranslate();
    void showState();

private:
    void addPoints();
    void addTime();
    void addSheet();
    void connectSignals();
    void takeTime();
    void saveSheet();

    PlanController &m_controller;
    Dialogs *m_dialogs = nullptr;
    SectionHeader *m_title;
    DateField *m_day;
    TextField *m_time;
    Button *m_now;
    FormRow *m_dayRow;
    FormRow *m_timeRow;
    std::vector<std::pair<OpeningPoint, PointRow *>> m_points;
    Label *m_attendanceTitle;
    AttendanceList *m_attendance;
    Label *m_sheetTitle;
    QComboBox *m_language;
    QComboBox *m_filling;
    Button *m_save;
};

} // namespace meyar::ui
