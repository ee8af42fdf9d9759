// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/actioncard.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/findings/actionform.h"
#include "ui/findings/verifyform.h"

#include <QHBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

ActionCard::ActionCard(QWidget *parent)
    : Card(parent)
    , m_form(new ActionForm(this))
    , m_verifyForm(new VerifyForm(this))
{
    setObjectName(u"action"_s);
    body()->setContentsMargins(space::l, space::l, space::l, space::l);
    buildSummary();
    body()->addWidget(m_form);
    body()->addWidget(m_verifyForm);
    buildButtons();
    connectSignals();
    retranslate();
    setFold(Fold::Closed);
}

void ActionCard::buildSummary()
{
    m_summary = new QWidget(this);
    auto *column = new QVBoxLayout(m_summary);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_state = new Chip(m_summary);
    m_due = new Label(TextRole::Small, m_summary);
    m_due->setWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_state);
    head->addWidget(m_due, 1);
    m_what = new Label(TextRole::Body, m_summary);
    m_facts = new Label(TextRole::Small, m_summary);
    m_facts->setTone(Tone::Muted);
    m_verified = new Label(TextRole::Small, m_summary);
    m_verified->setTone(Tone::Good);
    column->addLayout(head);
    column->addWidget(m_what);
    column->addWidget(m_facts);
    column->addWidget(m_verified);
    body()->addWidget(m_summary);
}

void ActionCard::buildButtons()
{
    m_buttons = new QWidget(this);
    m_done = new Button(ButtonKind::Plain, m_buttons);
    m_done->setObjectName(u"markDone"_s);
    m_done->setIconName(u"checkmark"_s);
    m_verify = new Button(ButtonKind::Plain, m_buttons);
    m_verify->setObjectName(u"verify"_s);
    m_verify->setIconName(u"dialog-ok-apply"_s);
    m_return = new Button(ButtonKind::Flat, m_buttons);
    m_return->setObjectName(u"return"_s);
    m_finish = new Button(ButtonKind::Primary, m_buttons);
    m_finish->setObjectName(u"finish"_s);
    m_discard = new Button(ButtonKind::Flat, m_buttons);
    m_discard->setObjectName(u"discardAction"_s);
    m_edit = new IconButton(u"document-edit"_s, ButtonKind::Flat, m_buttons);
    m_edit->setObjectName(u"editAction"_s);
    m_remove = new IconButton(u"edit-delete"_s, ButtonKind::Flat, m_buttons);
    m_remove->setObjectName(u"removeAction"_s);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    for (Button *button : QList<Button *>{m_finish, m_discard, m_done, m_verify, m_return}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    for (Button *button : QList<Button *>{m_edit, m_remove}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    body()->addWidget(m_buttons);
}

void ActionCard::connectSignals()
{
    connect(m_form, &ActionForm::edited, this, [this] {
        if (!m_draft) {
            Q_EMIT edited(m_form->action());
        }
    });
    connect(m_form, &ActionForm::left, this, &ActionCard::fold);
    connect(m_verifyForm, &VerifyForm::left, this, &ActionCard::fold);
    connect(m_verifyForm, &VerifyForm::verified, this,
            [this](const QString &by, QDate on, const QString &note) {
                Q_EMIT verified(id(), by, on, note);
            });
    connect(m_done, &Button::clicked, this, [this] { Q_EMIT doneRequested(id()); });
    connect(m_verify, &Button::clicked, this, [this] { Q_EMIT verificationRequested(id()); });
    connect(m_return, &Button::clicked, this, [this] { Q_EMIT returnRequested(id()); });
    connect(m_edit, &Button::clicked, this, &ActionCard::edit);
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removalRequested(id()); });
    connect(m_discard, &Button::clicked, this, &ActionCard::discarded);
    connect(m_finish, &Button::clicked, this, [this] {
        if (m_draft) {
            agree();
        } else {
            fold();
        }
    });
}

void ActionCard::setLine(const ActionLine &line)
{
    m_line = line;
    m_form->setAction(line.action, line.notBefore);
    if (m_fold == Fold::Verification && !line.canBeVerified) {
        m_fold = Fold::Closed; // verified, here or elsewhere
    }
    showState();
}

void ActionCard::setKindWords(const QStringList &words)
{
    m_form->setKindWords(words);
}

void ActionCard::setDraft(bool draft)
{
    m_draft = draft;
    setFold(draft ? Fold::Terms : Fold::Closed);
}

bool ActionCard::isEdited() const
{
    return m_form->action() != m_line.action;
}

void ActionCard::agree()
{
    if (m_form->isAcceptable()) {
        Q_EMIT edited(m_form->action());
    }
}

void ActionCard::edit()
{
    setFold(Fold::Terms);
    m_form->focusFirstField();
}

void ActionCard::verify(const QString &person, QDate today)
{
    setFold(Fold::Verification);
    m_verifyForm->begin(person, today);
}

void ActionCard::fold()
{
    if (m_draft) {
        m_finish->setFocus(Qt::OtherFocusReason); // only "Discard" throws away what was typed
        return;
    }
    setFold(Fold::Closed);
}

void ActionCard::showRefusal(const QString &sentence)
{
    if (m_fold == Fold::Verification) {
        m_verifyForm->showRefusal(sentence);
    } else {
        setFold(Fold::Terms);
        m_form->setProblem(sentence);
        m_form->focusFirstField();
    }
}

void ActionCard::setFold(Fold fold)
{
    m_fold = fold;
    m_form->setProblem({});
    showState();
}

void ActionCard::showState()
{
    const bool closed = m_fold == Fold::Closed;
    m_summary->setVisible(m_fold != Fold::Terms);
    m_form->setVisible(m_fold == Fold::Terms);
    m_verifyForm->setVisible(m_fold == Fold::Verification);
    m_buttons->setVisible(m_fold != Fold::Verification);
    m_finish->setVisible(m_fold == Fold::Terms);
    m_discard->setVisible(m_draft);
    m_done->setVisible(closed && m_line.canBeDone);
    m_verify->setVisible(closed && m_line.canBeVerified);
    m_return->setVisible(closed && m_line.canBeVerified);
    m_edit->setVisible(closed && m_line.canBeEdited);
    m_remove->setVisible(closed && m_line.action.state != ActionState::Verified);
    m_state->setText(m_line.stateWord);
    m_state->setMark(m_line.mark);
    m_state->setTone(m_line.tone);
    m_due->setText(m_line.due);
    m_due->setTone(m_line.isLate ? Tone::Bad : Tone::Muted);
    m_what->setText(m_line.action.what);
    m_facts->setText(dotted({m_line.action.owner, m_line.kindWord, m_line.money}));
    m_verified->setText(m_line.verified);
    m_verified->setVisible(!m_line.verified.isEmpty());
    m_finish->setText(m_draft ? tr("Agree this action") : tr("Close"));
}

void ActionCard::retranslate()
{
    m_form->retranslate();
    m_verifyForm->retranslate();
    m_done->setText(tr("Done"));
    m_verify->setText(tr("Verify…"));
    m_return->setText(tr("Not done yet"));
    m_discard->setText(tr("Discard"));
    m_edit->setName(tr("Change this action"));
    m_remove->setName(tr("Remove this action"));
    showState();
}

} // namespace meyar::ui
