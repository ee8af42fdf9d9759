// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/followup.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace meyar::ui {

class Button;
class Chip;
class Label;
class SectionHeader;

/// What an earlier visit found at the question on the screen, worded for the side panel.
struct PointState
{
    enum class Offer {
        None,
        Close, ///< the answer is good: the finding can be closed
        RaiseAgain, ///< it is not: a finding of this visit, marked as a repeat
    };
    QString code;
    Severity severity = Severity::Minor;
    QString severityWord;
    QString raisedOn; ///< the day, worded
    QStringList statements; ///< of every finding at the question
    QStringList actions; ///< "Second stairway unlocked (Rashid, 12 March 2026): planned"
    int evidence = 0; ///< photos and documents of the findings
    bool isClosed = false; ///< all of them
    Offer offer = Offer::None;
};

/// At the head of the side panel of a follow-up: the earlier finding with its actions, and what to do with it now that
/// the question is answered. Hidden where there was none.
class PointCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PointCard(QWidget *parent = nullptr);
    void setPoint(const std::optional<PointState> &point);
    void retranslate();

Q_SIGNALS:
    void closeRequested();
    void raiseRequested();
    void findingRequested();

private:
    void showTexts();

    PointState m_state;
    SectionHeader *m_title;
    Chip *m_severity;
    Label *m_statement;
    Label *m_actions;
    Label *m_evidence;
    Chip *m_closed;
    Button *m_close;
    Button *m_raise;
    Button *m_open;
};

} // namespace meyar::ui
