// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/exchange/exchangelines.h"

namespace meyar::ui {

class Button;
class Label;
class MarkLabel;
class SegmentedSwitch;
class TaskProgress;
class InlineError;

/// Photos and documents to hand over, apart from the answers, in as many files as their size asks for.
class EvidenceCard final : public Card
{
    Q_OBJECT

public:
    explicit EvidenceCard(QWidget *parent = nullptr);
    void showState(const EvidenceState &state);
    void retranslate();

Q_SIGNALS:
    void saveRequested();
    void volumeChosen(qint64 bytes);

private:
    SegmentedSwitch *m_volume;
    SectionHeader *m_title;
    Label *m_contents;
    Label *m_hint;
    Label *m_volumeCaption;
    Button *m_save;
    TaskProgress *m_progress;
    InlineError *m_problem;
    QWidget *m_result;
    MarkLabel *m_mark;
    Label *m_written;
    Label *m_files;
    Label *m_left;
    bool m_running = false;
};

} // namespace meyar::ui
