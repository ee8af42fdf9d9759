// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/questionstate.h"
#include "ui/common/language.h"

#include <QHash>
#include <QWidget>

#include <utility>

class QListView;
class QStackedWidget;

namespace meyar::ui {

class AssessmentController;
class AuditFooter;
class GridView;
class Button;
class NoteCatcher;
class FilterChip;
class NotesCard;
class PointCard;
class NoteSorter;
class EvidencePanel;
class FinishView;
class RaiseFindingPanel;
class InlineError;
class Label;
class Pane;
class PlanView;
class QuestionView;
class RepeatView;
class ScoreView;
class SidePanel;
class UpgradeCard;

/// The open audit: sections, the question, what stands beside it; or its score. Lays out and wires;
/// what happens is the controller's.
class AuditView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditView(AssessmentController &controller, QWidget *parent = nullptr);

    void setDisplay(DisplayLanguage display);
    void retranslate();
    void refresh();

    [[nodiscard]] bool isScoreShown() const;
    [[nodiscard]] int footHeight() const; ///< of the keys beneath a question, 0 where there are none
    void setScoreShown(bool shown);
    [[nodiscard]] bool isGridShown() const;
    void setGridShown(bool shown);
    [[nodiscard]] bool isFinishShown() const;
    void setFinishShown(bool shown);
    [[nodiscard]] bool isPlanShown() const;
    void setPlanShown(bool shown);
    void showQuestions(); ///< neither grid nor score; from the grid at its line
    [[nodiscard]] GridView *grid() const { return m_grid; }
    [[nodiscard]] bool isFindingOpen() const;
    void openFinding();
    void closeFinding();
    [[nodiscard]] bool hasUnsavedFinding() const;
    void focusQuestion();
    [[nodiscard]] bool takesNumber() const; ///< a question is shown that is answered with a number, and may be
    void leaveField(); ///< back to the question, where the keys answer
    void focusNote();
    void toggleGuidance();
    void catchNote(); ///< one line, from wherever one is in the audit
    void sortNotes();
    void offerUpgrade(); ///< if there is a later version of the checklist
    [[nodiscard]] RepeatView *repeat() const { return m_repeat; } ///< its keys mean something while question().isRepeat
    [[nodiscard]] EvidencePanel *evidence() const { return m_evidence; }
    void goNext(); ///< the next question, or the score after the last one

Q_SIGNALS:
    void partChanged(); ///< plan, questions, grid, score or finish
    void findingOpenChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::pair<AssessmentId, QString> draftKey() const;
    QHash<std::pair<AssessmentId, QString>, FindingDraft> m_unsaved; ///< findings that were left without saving, by question
    QWidget *buildSections();
    QWidget *buildCentre();
    QWidget *buildAside();
    void fitPanes();
    void connectController();
    void connectViews();
    void connectScore();
    void connectRepeat();
    void connectFinish();
    void connectNotes();
    void connectPoints();
    void showPoints();
    void showPart(QWidget *part);
    void showAudit();
    void showQuestion();
    void selectSection();
    [[nodiscard]] bool mayTakeFocus() const;

    AssessmentController &m_controller;
    Translation m_words;
    DisplayLanguage m_display = DisplayLanguage::English;
    InlineError *m_state; ///< of the audit's log
    QWidget *m_stateBox = nullptr;
    QStackedWidget *m_stack;
    Label *m_packName;
    Label *m_packCount;
    QWidget *m_sectionsPane = nullptr;
    QListView *m_sections;
    QStackedWidget *m_centre; ///< a question, or a repeat as a table
    QuestionView *m_question;
    RepeatView *m_repeat;
    AuditFooter *m_footer;
    Pane *m_aside = nullptr;
    QStackedWidget *m_asideStack;
    SidePanel *m_side;
    EvidencePanel *m_evidence;
    RaiseFindingPanel *m_finding;
    ScoreView *m_score;
    GridView *m_grid;
    FinishView *m_finish;
    Button *m_backToReview; ///< while the question is one that the review named
    PlanView *m_plan;
    NotesCard *m_notes;
    PointCard *m_point;
    FilterChip *m_onlyPoints;
    NoteCatcher *m_catcher;
    NoteSorter *m_sorter;
    Button *m_later; ///< a later version of the checklist is here
    UpgradeCard *m_upgrade;
    QWidget *m_questions = nullptr;
    QString m_shown; ///< the question on the screen
};

} // namespace meyar::ui
