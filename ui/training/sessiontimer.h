// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohort.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace meyar::ui {

class Button;
class Label;
class ProgressLine;

/// Runs through a run-sheet: what is on, how much of its time is left, what comes next.
class SessionTimer final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionTimer(QWidget *parent = nullptr);
    void setAgenda(const std::vector<AgendaLine> &lines, bool isTooLong); ///< of one session, in order
    void retranslate();
    void startOrStop();
    void skip(); ///< to the next line
    [[nodiscard]] bool isRunning() const { return m_tick.isActive(); }
    [[nodiscard]] int current() const { return m_current; }

private:
    void show();
    [[nodiscard]] int secondsLeft() const; ///< of the current line; below 0 = over

    std::vector<AgendaLine> m_lines;
    bool m_isTooLong = false;
    int m_current = 0;
    QElapsedTimer m_since; ///< of the current line
    QTimer m_tick;
    Label *m_now;
    Label *m_left;
    ProgressLine *m_bar;
    Button *m_start;
    Button *m_next;
};

} // namespace meyar::ui
