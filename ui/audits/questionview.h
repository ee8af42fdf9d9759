// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/questionstate.h"
#include "ui/common/language.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class AnswerArea;
class BilingualText;
class Button;
class Card;
class Chip;
class ClauseCard;
class FindingCard;
class FoldCard;
class KeyCap;
class Label;
class LimitCard;
class NoteEdit;

/// The current question, large: where it stands, how it is answered, what it proposes, the note,
/// the law, the guidance. Shows a QuestionState; everything a person does leaves as a signal.
class QuestionView final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);
    void setState(const QuestionState &state, DisplayLanguage display, const Translation &words);
    void setProblem(const QString &problem);
    void retranslate();

    void focusNote();
    void focusAnswer(); ///< the field of a typed answer, else the question itself
    void toggleGuidance();
    [[nodiscard]] AnswerArea *answers() const { return m_answers; }

Q_SIGNALS:
    void noteTyped(const QString &note);
    void noteLeft(); ///< Esc or Ctrl+Enter in the note
    void findingRequested();
    void conflictRequested();
    void unlockRequested();
    void continuesBelow(bool more); ///< there is more of the question than fits

private:
    QWidget *buildCrumbs();
    QWidget *buildNote();
    QWidget *buildSealed();
    void showSealed(const QuestionState &state);
    void buildColumn(QVBoxLayout *column);
    void connectSignals();
    void followScroll();
    void showCrumbs(const QuestionState &state, const Translation &words);
    void showRemarks(const QuestionState &state, DisplayLanguage display);
    void showNote(const QuestionState &state, bool moved);

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    Label *m_crumb;
    Label *m_code;
    Chip *m_required;
    Chip *m_critical;
    Chip *m_caps;
    Chip *m_confidential;
    Card *m_sealed;
    Label *m_sealedTitle;
    Label *m_sealedText;
    Button *m_unlock;
    Card *m_conflict;
    Label *m_conflictText;
    Button *m_decide;
    BilingualText *m_question;
    BilingualText *m_hint;
    Card *m_remarkCard;
    BilingualText *m_remark;
    AnswerArea *m_answers;
    LimitCard *m_limit;
    FindingCard *m_finding;
    Label *m_noteCaption;
    NoteEdit *m_note;
    QWidget *m_noteBox = nullptr;
    ClauseCard *m_clauses;
    FoldCard *m_guidanceCard;
    Label *m_guidanceTitle;
    BilingualText *m_guidance;
    QString m_shown; ///< name of the question
};

} // namespace meyar::ui
