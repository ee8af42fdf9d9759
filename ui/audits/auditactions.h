// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace meyar::ui {

class AssessmentController;
class AuditView;
enum class Then;

/// Everything that a key can do in an open audit, as actions of the page: the palette and F1 list
/// them. Digits and the letters of other layouts come in as key caps, because no shortcut can name
/// them.
class AuditActions final : public QObject
{
    Q_OBJECT

public:
    AuditActions(QWidget *page, AuditView &view, AssessmentController &controller);

    void retranslate();
    /// Enables what makes sense now: nothing without an open audit, no answers while a finding is
    /// being written.
    void refresh(bool audit);
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    /// Runs what the key cap stands for; false if it means nothing now.
    bool press(const QString &cap, bool shift);

private:
    QAction *add(const QString &name, const QList<QKeySequence> &keys,
                 const std::function<void()> &run);
    void addAnswers(char16_t key, QAction *&advance, QAction *&stay);
    void addMoves();
    void addOthers();
    void addRows();
    void addEvidence();
    void refreshSteps();
    void refreshRows(); ///< only in a repeat
    void refreshNotes(); ///< only while the audit takes answers
    void refreshPoints(); ///< only in a follow-up

    QWidget *m_page;
    bool m_isAudit = false;
    AuditView &m_view;
    AssessmentController &m_controller;
    QAction *m_yes, *m_partly, *m_no, *m_na;
    QAction *m_yesStay, *m_partlyStay, *m_noStay, *m_naStay;
    QAction *m_next, *m_back, *m_unanswered, *m_nextSection, *m_previousSection;
    QAction *m_photo, *m_camera, *m_file, *m_paste, *m_look;
    QAction *m_note, *m_finding, *m_guidance, *m_clear, *m_undo, *m_redo, *m_score, *m_finish, *m_report, *m_interviews;
    QAction *m_addRow, *m_removeRow, *m_rowUp, *m_rowDown, *m_pasteRows;
    QAction *m_grid, *m_gridSearch, *m_plan;
    QAction *m_quickNote, *m_sortNotes;
    QAction *m_onlyPoints, *m_closePoint, *m_followUp, *m_upgrade;
};

} // namespace meyar::ui
