// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/store/rowedits.h"
#include "ui/audits/finishcontroller.h"
#include "ui/audits/gridstate.h"
#include "ui/audits/plancontroller.h"
#include "ui/audits/notesdesk.h"
#include "ui/audits/notesorter.h"
#include "ui/audits/pointcard.h"
#include "ui/audits/questionbuilder.h"
#include "ui/audits/repeatbuilder.h"
#include "ui/audits/scorestate.h"
#include "ui/audits/sectionsmodel.h"
#include "ui/audits/upgradecard.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/questionchooser.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

#include <optional>

namespace meyar::ui {

/// What an answer does next.
enum class Then { Advance, Stay };

/// The head of an open audit, worded for the top bar and the section list.
struct AuditHeader
{
    QString title; ///< "Tarazu Leather, Sialkot"
    QString context; ///< "Audit · 12 March 2026 · 412 workers"
    QString pack; ///< "OSH walk-through 2026.1"
    int answered = 0;
    int applicable = 0;
    bool editable = true;
    QString laterVersion; ///< of the checklist, which the audit could go on with; empty if there is none
    QString problem; ///< what of its log is missing, doubled or not understood; empty if it is whole
    QString problemHelp;
};

/// One open audit: answers, notes, findings, moving about in it, its score.
///
/// The live form follows every edit at once; the store gets each edit as one mutation, typed text
/// after a pause and always before the question is left. Refuses what the checklist's constraint
/// refuses: it is shown, not saved.
class AssessmentController final : public QObject
{
    Q_OBJECT

public:
    explicit AssessmentController(Workspace &workspace, QObject *parent = nullptr);
    ~AssessmentController() override; ///< saves what was typed

    // --- the audit
    void open(AssessmentId id, const QString &question = {});
    void leave();
    [[nodiscard]] bool isOpen() const { return m_audit.has_value(); }
    [[nodiscard]] AssessmentId id() const;
    [[nodiscard]] AuditHeader header() const;
    [[nodiscard]] ScoreState score() const;
    [[nodiscard]] FinishController &finish() { return m_finish; }
    [[nodiscard]] PlanController &plan() { return m_plan; }
    [[nodiscard]] SectionsModel &sections() { return m_sections; }
    [[nodiscard]] int currentSectionRow() const;
    void retranslate();

    // --- the question on the screen
    [[nodiscard]] const QuestionState &question() const { return m_question; }
    [[nodiscard]] int unanswered() const { return m_header.applicable - m_header.answered; }
    [[nodiscard]] const QString &problem() const
    {
        return m_problem;
    } ///< why what was typed is refused

    // --- moving
    void goTo(const QString &question);
    void goToSection(int row);
    void next();
    void back();
    void nextUnanswered();
    void nextSection(int step);

    // --- answering
    void answerChoice(int index, Then then); ///< of several, it switches that one
    [[nodiscard]] bool answerKey(const QString &key, Then then); ///< false: no choice has that key
    void clearAnswer();
    void typeAnswer(const QString &value);
    void typeNote(const QString &note);
    bool flush(); ///< saves what was typed; false if it is refused

    // --- the repeat on the screen, if question().isRepeat: its rows, by their place in repeat()
    [[nodiscard]] const RepeatState &repeat() const { return m_repeat; }
    /// Writes an answer as typed (a choice by its name). What the checklist refuses is shown, not saved.
    void answerCell(int row, int column, const QString &typed);
    /// What would be said of it; nothing is written.
    [[nodiscard]] CellVerdict judgeCell(int row, int column, const QString &typed);
    void addRow(int before = -1); ///< at the end by default
    void removeRow(int row); ///< with its answers; can be taken back
    void moveRow(int row, int by);
    /// Lines of cells with tabs between, from a spreadsheet, beginning at a cell; rows that lack are added. All of it
    /// as one step, or nothing: then every problem, as a sentence with its row and question.
    QStringList pasteCells(int row, int column, const QString &lines);

    // --- all questions at once
    struct Given
    {
        int fitting = 0; ///< questions that have such an answer
        int changed = 0; ///< of them, those that had another one
        int gone = 0; ///< answers to other questions that are not asked any more
    };
    [[nodiscard]] std::vector<GridRow> gridRows();
    [[nodiscard]] std::vector<int> refreshGrid(std::vector<GridRow> &rows); ///< the places of those that changed
    /// Gives every question the choice with that key, as one step; an empty key clears. Questions without such a choice,
    /// with two answers or locked are left. How many were answered.
    Given answerAll(const QStringList &questions, const QString &key);
    void tell(const QString &sentence); ///< in the message bar
    void offerUndo(const QString &done, const QString &left); ///< says what the last step did; either may be empty
    /// A column of answers, and perhaps one of notes, for these questions, as one step; or nothing, then every problem.
    QStringList pasteAnswers(const QStringList &questions, const QString &lines);

    // --- steps back and forward; the store keeps them across restarts
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const; ///< "Undo: answer to FX-01"
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();

    // --- evidence of the question on the screen
    [[nodiscard]] EvidenceDesk &evidence() { return m_evidence; }
    [[nodiscard]] std::vector<QuestionChoice> askedQuestions() const; ///< the relevant ones but the one on the screen

    // --- quick notes of the audit
    [[nodiscard]] NotesDesk &notes() { return m_notes; }
    [[nodiscard]] std::vector<NotePlace> notePlaces() const; ///< every question that is asked, outside of repeats
    void sortNote(QuickNoteId note, const QString &question); ///< what was typed is saved first

    // --- a follow-up: the open points of the visit that it follows
    [[nodiscard]] bool isFollowUp() const; ///< and something of the followed visit is to be looked at again
    [[nodiscard]] bool isOnlyPoints() const; ///< sections, walk and progress leave out everything else
    void setOnlyPoints(bool only);
    [[nodiscard]] PointCount pointCount() const;
    [[nodiscard]] std::optional<PointState> point() const; ///< at the question on the screen
    void closePoint(); ///< verified here: its findings are closed, in the document of the followed visit
    void openPoint(); ///< on the findings page
    void requestFollowUp(); ///< of this audit

    // --- findings
    [[nodiscard]] FindingDraft draft() const;
    void saveFinding(const FindingDraft &draft);

    // --- a later version of the checklist
    [[nodiscard]] std::optional<UpgradeState> upgradeState() const; ///< nothing if there is none, or the audit is closed
    void upgrade(); ///< goes on with it
    void requestComparison(); ///< of the two versions, in the library

    // --- by what the score is graded on this laptop
    [[nodiscard]] const GradeChoice &grades() const;
    void chooseGrades(const QString &id); ///< empty: the checklist's own letters
    void saveGrades(const GradeProfile &profile); ///< one's own, and chooses it; without an id it is a new one
    void removeGrades(const QString &id);

    // --- the end of the visit
    void requestReport();
    void requestConflicts();
    void requestInterviews(); ///< in their window; also to unlock
    void requestFinding(); ///< the recorded one, on the findings page

Q_SIGNALS:
    void opened();
    void openFailed(const QString &sentence);
    void left();
    void auditChanged(); ///< header, progress, sections, score
    void questionChanged(); ///< another question, or something of this one
    void problemChanged(const QString &problem);
    void rowAdded(int row); ///< of the repeat
    void stepsChanged(); ///< what can be taken back or made again
    void findingSaved();
    void gradesChanged(); ///< chosen, saved or removed

private:
    void show(AuditData data, const QString &question);
    [[nodiscard]] std::shared_ptr<const Pack> laterVersion() const;
    void reload();
    void refreshAfterForeignChange(AuditData data);
    void onChanged(const Changes &changes);
    void onFailed();

    template <typename Work> void write(Work work)
    {
        ++m_ownWrites;
        m_workspace.change(this, std::move(work), [this] { refreshSteps(); });
    }
    template <typename Work> void changeGrades(Work work);
    void goToNode(form::NodeIndex node);
    void advance();
    void rebuildQuestion();
    void placeEvidence();
    void rebuildAudit();
    void rebuildHeader(const Progress &progress);
    [[nodiscard]] std::vector<SectionProgress> sectionsOfWalk() const;
    [[nodiscard]] Progress progressOfWalk() const;
    void apply(form::NodeIndex node, const QString &value);
    void applyNote(form::NodeIndex node, const QString &note);
    void writeSealed(form::NodeIndex node, const QString &field, const QString &text);
    void unsealIfUnlocked();
    void onLocked(bool locked);
    [[nodiscard]] bool isLocked(form::NodeIndex node) const;
    void expectStep(UndoKind kind, const QString &question); ///< until the store says what it has kept
    void refreshSteps();
    void take(bool redo);
    void taken(const UndoStep &step, bool redo);
    [[nodiscard]] bool isAllowed(const std::optional<UndoStep> &step) const;
    [[nodiscard]] QString questionOf(const UndoStep &step) const; ///< where it was; empty: nowhere
    [[nodiscard]] QString stepText(const UndoStep &step) const;
    [[nodiscard]] QString answerText(const UndoStep &step) const;
    [[nodiscard]] QString findingText(const UndoStep &step) const;
    [[nodiscard]] QString movedText(const UndoStep &step) const;
    void setProblem(const QString &problem);
    // rows of repeats
    struct CellEdit
    {
        form::Place place;
        QString value;
    };
    [[nodiscard]] bool mayEditRows() const;
    void keepRows(form::NodeIndex repeat, RowEdits &edits);
    void setCells(const std::vector<CellEdit> &cells, RowEdits &edits);
    [[nodiscard]] bool seal(RowEdits &edits, const QString &key, const QString &value);
    void writeRows(RowEdits edits, UndoKind kind, const QByteArray &subject);
    void giveAll(const std::vector<CellEdit> &cells, const QHash<form::NodeIndex, QString> &notes);
    [[nodiscard]] QString choiceOfKey(form::NodeIndex node, const QString &key) const;
    void showRefused(); ///< what was typed and refused, in its cell
    [[nodiscard]] QString cellProblem(form::Place place, const QString &value);
    [[nodiscard]] QString rowsText(const UndoStep &step) const;
    void dropTyped();
    void keepInQuestion();
    [[nodiscard]] QString problemWith(form::NodeIndex node, const QString &value);
    [[nodiscard]] QString typeProblem(form::NodeIndex node) const;

    Workspace &m_workspace;
    Translation m_words;
    EvidenceDesk m_evidence;
    FinishController m_finish;
    PlanController m_plan;
    NotesDesk m_notes;
    SectionsModel m_sections;
    std::optional<OpenAudit> m_audit;
    form::NodeIndex m_current = form::noNode;
    QuestionState m_question;
    RepeatState m_repeat;
    QHash<std::pair<form::RowId, form::NodeIndex>, QString> m_refused; ///< typed, not saved
    AuditHeader m_header;
    QString m_problem;
    QTimer m_pause; ///< typing has stopped
    std::optional<QString> m_typedAnswer;
    std::optional<QString> m_typedNote;
    UndoState m_steps;
    QString m_goTo; ///< the question to show once the step is read
    bool m_stepping = false;
    QHash<AssessmentId, QString> m_lastQuestions; ///< of this run
    AssessmentId m_opening;
    int m_ownWrites = 0; ///< written, not yet announced
    quint64 m_version = 0; ///< of the edits: a reading older than one is stale
};

} // namespace meyar::ui
