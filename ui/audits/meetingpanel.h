// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/finishcontroller.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class Chip;
class DateField;
class EmptyState;
class EvidencePanel;
class FormRow;
class Label;
class NoteEdit;
class ProgressLine;
class TextField;

/// The closing meeting: one finding at a time, large enough to be read across the table, with its law and photos; what
/// the factory says of it, and who does what by when.
class MeetingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingPanel(FinishController &controller, QWidget *parent = nullptr);
    void setState(const FinishState &state);
    void retranslate();
    void focusFirst();
    void next();
    void back();
    void agree(FindingAgreement agreement); ///< the same again takes it back
    void save(); ///< what was typed
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void signingRequested(); ///< after the last finding

private:
    QWidget *buildFinding();
    QWidget *buildTalk();
    QWidget *buildFoot();
    void connectSignals();
    void go(int finding);
    void showFinding();
    void showProgress();
    [[nodiscard]] MeetingTalk talk() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] const MeetingFinding &finding() const;

    FinishController &m_controller;
    Translation m_words;
    AssessmentId m_audit;
    int m_current = 0;
    FindingId m_shown; ///< whose words are in the fields
    QWidget *m_body = nullptr;
    EmptyState *m_none;
    Label *m_progress;
    ProgressLine *m_progressLine;
    Chip *m_severity;
    Label *m_code;
    Chip *m_agreement;
    Label *m_statement;
    Label *m_question;
    Label *m_evidence;
    Label *m_law;
    EvidencePanel *m_photos;
    Label *m_talkTitle;
    Button *m_agree;
    Button *m_dispute;
    NoteEdit *m_comment;
    NoteEdit *m_what;
    TextField *m_owner;
    DateField *m_due;
    FormRow *m_commentRow = nullptr;
    FormRow *m_whatRow = nullptr;
    FormRow *m_ownerRow = nullptr;
    FormRow *m_dueRow = nullptr;
    Label *m_more; ///< other actions of the finding
    Button *m_back;
    Button *m_next;
};

} // namespace meyar::ui
