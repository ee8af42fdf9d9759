// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/visitsheet.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class IconButton;
class TextField;

/// Who was at a meeting: a line each with name and position, and always an empty one for the next.
class AttendanceList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceList(QWidget *parent = nullptr);
    void setAttendees(const std::vector<Attendee> &attendees); ///< leaves alone what says the same
    [[nodiscard]] std::vector<Attendee> attendees() const;
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *box;
        TextField *name;
        TextField *title;
        IconButton *remove;
    };
    void addLine(const Attendee &attendee);
    void keepOneEmpty();
    void removeLine(const QWidget *box);
    void nameLines();

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    bool m_isEditable = true;
};

} // namespace meyar::ui
