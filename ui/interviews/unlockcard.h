// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

class QLineEdit;

namespace meyar::ui {

class Button;
class InlineError;
class Label;
class TestimonySession;

/// Asks for the passphrase; the first time, to choose one. Empties its fields whenever it is done.
class UnlockCard final : public Card
{
    Q_OBJECT

public:
    explicit UnlockCard(TestimonySession &session, QWidget *parent = nullptr);

    void refresh(); ///< which of the two is asked
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void wasSetUp(); ///< unlocked for the first time: the recovery sheet is due

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void propose();
    void submit();
    void showStrength();
    void clearFields();

    TestimonySession &m_session;
    Label *m_title;
    Label *m_sentence;
    QWidget *m_proposalBox;
    Label *m_proposalCaption;
    Label *m_proposal;
    Button *m_otherWords;
    Label *m_caption;
    QLineEdit *m_passphrase;
    Label *m_strength;
    Label *m_repeatCaption;
    QLineEdit *m_repeat;
    InlineError *m_problem;
    Button *m_submit;
    bool m_settingUp = false;
    bool m_busy = false;
};

} // namespace meyar::ui
