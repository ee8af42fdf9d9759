// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/findings/findinglines.h"

namespace meyar::ui {

class ActionForm;
class Button;
class Chip;
class IconButton;
class VerifyForm;

/// One action of the open finding: what was agreed, and beside it the step that comes next. Unfolds
/// into the form of its terms or of its verification.
class ActionCard final : public Card
{
    Q_OBJECT

public:
    explicit ActionCard(QWidget *parent = nullptr);

    void setLine(const ActionLine &line);
    void setKindWords(const QStringList &words);
    [[nodiscard]] ActionId id() const { return m_line.action.id; }
    void setDraft(bool draft); ///< not stored yet
    [[nodiscard]] bool isDraft() const { return m_draft; }
    [[nodiscard]] bool isEdited() const; ///< something was typed into the draft
    void agree(); ///< passes the draft on to be stored
    void edit();
    void verify(const QString &person, QDate today);
    void fold();
    void showRefusal(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void edited(const meyar::CorrectiveAction &action);
    void discarded();
    void doneRequested(meyar::ActionId id);
    void returnRequested(meyar::ActionId id);
    void verificationRequested(meyar::ActionId id);
    void verified(meyar::ActionId id, const QString &by, QDate on, const QString &note);
    void removalRequested(meyar::ActionId id);

private:
    enum class Fold { Closed, Terms, Verification };

    void buildSummary();
    void buildButtons();
    void connectSignals();
    void setFold(Fold fold);
    void showState();

    ActionLine m_line;
    Fold m_fold = Fold::Closed;
    bool m_draft = false;
    QWidget *m_summary;
    Label *m_what;
    Chip *m_state;
    Label *m_due;
    Label *m_facts;
    Label *m_verified;
    ActionForm *m_form;
    VerifyForm *m_verifyForm;
    QWidget *m_buttons;
    Button *m_done;
    Button *m_verify;
    Button *m_return;
    Button *m_finish;
    Button *m_discard;
    IconButton *m_edit;
    IconButton *m_remove;
};

} // namespace meyar::ui
