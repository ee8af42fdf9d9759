// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findinglines.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class ActionList;
class Button;
class Chip;
class EvidenceDesk;
class EvidencePanel;
class FlowLayout;
class FormRow;
class IconButton;
class Label;
class NoteEdit;
class SegmentedSwitch;

/// The open finding: its words, severity and clauses, and its actions one below the other. Fields
/// are passed on when they are left.
class FindingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPanel(EvidenceDesk &desk, QWidget *parent = nullptr);

    void showDetail(const FindingDetail &detail); ///< another finding
    void updateDetail(const FindingDetail &detail); ///< the same, newer
    [[nodiscard]] EvidencePanel &photos() { return *m_photos; }
    [[nodiscard]] ActionList &actions() { return *m_actions; }
    void setSeverityWords(const QStringList &words); ///< observation first
    void focusFirstField();
    void retranslate();

Q_SIGNALS:
    void findingEdited(const meyar::Finding &finding);
    void removalRequested();
    void nextStepRequested();
    void questionRequested();
    void followUpRequested(); ///< a visit to see what of the audit is put right
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader(QVBoxLayout *layout);
    void buildWords(QVBoxLayout *layout);
    void connectSignals();
    void fillHeader();
    void fillWords(bool all);
    void fillCitations();
    void commit();
    void reveal(QWidget *widget);

    FindingDetail m_detail;
    Chip *m_severityChip;
    Label *m_code;
    Chip *m_repeat;
    Chip *m_state;
    IconButton *m_close;
    Label *m_context;
    Button *m_next;
    Button *m_question;
    Button *m_followUp;
    QScrollArea *m_scroll;
    NoteEdit *m_statement;
    NoteEdit *m_evidence;
    Button *m_askWhy; ///< unfolds the five whys, while nothing stands there
    NoteEdit *m_whys;
    NoteEdit *m_rootCause;
    Label *m_settled = nullptr; ///< why words and severity cannot be changed
    FormRow *m_statementRow;
    FormRow *m_evidenceRow;
    FormRow *m_whysRow;
    FormRow *m_rootCauseRow;
    Label *m_severityCaption;
    SegmentedSwitch *m_severity;
    Label *m_clausesCaption;
    QWidget *m_clauses;
    FlowLayout *m_clausesFlow;
    EvidencePanel *m_photos;
    ActionList *m_actions;
    QPointer<QWidget> m_revealed; ///< to be scrolled to once it has its place
    Button *m_remove;
};

} // namespace meyar::ui
