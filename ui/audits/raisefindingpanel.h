// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/audits/questionstate.h"

#include <QWidget>

class QComboBox;

namespace meyar::ui {

class Button;
class DateField;
class FormRow;
class IconButton;
class Label;
class NoteEdit;
class SectionHeader;
class TextField;

/// The finding of the current question, beside it: what is wrong, what proves it, how grave, why,
/// and the first action. The button, Enter in a line and Ctrl+Enter in a note save; Esc closes.
class RaiseFindingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RaiseFindingPanel(QWidget *parent = nullptr);
    void setDraft(const FindingDraft &draft, const Translation &words);
    void retranslate(const Translation &words);
    void focusFirst();
    [[nodiscard]] FindingDraft typed() const; ///< the draft as it stands in the fields
    void resume(const FindingDraft &typed); ///< what was typed before, not saved
    void setSaved(); ///< what stands in the fields is kept
    [[nodiscard]] bool isChanged() const; ///< something was typed that is not saved

Q_SIGNALS:
    void saveRequested(const meyar::ui::FindingDraft &draft);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildFoot();
    void connectSignals();
    void save();

    FindingDraft m_draft;
    FindingDraft m_shown; ///< as the fields were when it was opened
    Label *m_title;
    Label *m_code;
    IconButton *m_close;
    NoteEdit *m_statement;
    NoteEdit *m_evidence;
    QComboBox *m_severity;
    NoteEdit *m_cause;
    SectionHeader *m_actionTitle;
    NoteEdit *m_what;
    TextField *m_owner;
    DateField *m_due;
    FormRow *m_statementRow = nullptr;
    FormRow *m_evidenceRow = nullptr;
    FormRow *m_severityRow = nullptr;
    FormRow *m_causeRow = nullptr;
    FormRow *m_whatRow = nullptr;
    FormRow *m_ownerRow = nullptr;
    FormRow *m_dueRow = nullptr;
    Button *m_save;
};

} // namespace meyar::ui
