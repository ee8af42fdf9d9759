// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/unlockcard.h"

#include "core/wording/errortext.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/interviews/interviewtexts.h"
#include "ui/workspace/testimonysession.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QLineEdit *secretField(const QString &name)
{
    auto *field = new TextField;
    field->setObjectName(name);
    field->setCode(true);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    return field;
}

} // namespace

UnlockCard::UnlockCard(TestimonySession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_title(new Label(TextRole::PageTitle))
    , m_sentence(new Label(TextRole::Body))
    , m_proposalBox(new QWidget)
    , m_proposalCaption(new Label(TextRole::SmallBold))
    , m_proposal(new Label(TextRole::BodyBold))
    , m_otherWords(new Button(ButtonKind::Flat))
    , m_caption(new Label(TextRole::SmallBold))
    , m_passphrase(secretField(u"passphrase"_s))
    , m_strength(new Label(TextRole::Small))
    , m_repeatCaption(new Label(TextRole::SmallBold))
    , m_repeat(secretField(u"repeatPassphrase"_s))
    , m_problem(new InlineError)
    , m_submit(new Button(ButtonKind::Primary))
{
    build();
    connect(m_otherWords, &Button::clicked, this, &UnlockCard::propose);
    connect(m_submit, &Button::clicked, this, &UnlockCard::submit);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockCard::showStrength);
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        if (m_settingUp) {
            m_repeat->setFocus();
        } else {
            submit();
        }
    });
    connect(m_repeat, &QLineEdit::returnPressed, this, &UnlockCard::submit);
    refresh();
}

void UnlockCard::build()
{
    m_sentence->setTone(Tone::Muted);
    m_proposal->setObjectName(u"proposedPassphrase"_s);
    m_proposal->setLanguage(Language::English);
    auto *words = new QHBoxLayout;
    words->addWidget(m_proposal, 1);
    words->addWidget(m_otherWords);
    auto *proposal = new QVBoxLayout(m_proposalBox);
    proposal->setContentsMargins(0, 0, 0, 0);
    proposal->setSpacing(space::xs);
    proposal->addWidget(m_proposalCaption);
    proposal->addLayout(words);
    m_strength->setObjectName(u"strength"_s);
    m_strength->setTone(Tone::Muted);
    m_submit->setObjectName(u"unlock"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_submit);
    body()->setSpacing(space::m);
    body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_sentence, m_proposalBox, m_caption, m_passphrase,
                                                            m_strength, m_repeatCaption, m_repeat, m_problem}) {
        body()->addWidget(widget);
    }
    body()->addLayout(foot);
    m_problem->clear();
}

void UnlockCard::refresh()
{
    m_settingUp = !m_session.isSetUp();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_proposalBox, m_strength, m_repeatCaption, m_repeat}) {
        widget->setVisible(m_settingUp);
    }
    if (m_settingUp && m_proposal->text().isEmpty()) {
        propose();
    }
    m_problem->clear();
    retranslate();
}

void UnlockCard::retranslate()
{
    m_title->setText(m_settingUp ? tr("A passphrase for confidential notes") : tr("Confidential notes are locked"));
    m_sentence->setText(
        m_settingUp
            ? tr("What people tell you in confidence is encrypted from the first letter. Only this passphrase, or "
                 "the recovery sheet that you print next, opens it; nobody can reset it for you. Write it down and keep it "
                 "away from this laptop.")
            : tr("Type your passphrase to read and write them. They lock again after five minutes without a key, and at "
                 "once with Ctrl+L."));
    m_proposalCaption->setText(tr("Six random words are strong and easy to remember"));
    m_otherWords->setText(tr("Other words"));
    m_caption->setText(m_settingUp ? tr("These words, or a passphrase of your own") : tr("Passphrase"));
    m_passphrase->setAccessibleName(m_caption->text());
    m_repeatCaption->setText(tr("The same once more"));
    m_repeat->setAccessibleName(m_repeatCaption->text());
    m_submit->setText(m_settingUp ? tr("Set the passphrase") : tr("Unlock"));
    showStrength();
}

void UnlockCard::propose()
{
    m_proposal->setText(vault::proposedPassphrase());
}

void UnlockCard::showStrength()
{
    m_strength->setText(InterviewTexts::strength(m_passphrase->text()));
}

void UnlockCard::focusFirst()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::submit()
{
    if (m_busy) {
        return;
    }
    if (m_settingUp && m_passphrase->text() != m_repeat->text()) {
        m_problem->show(tr("The two are not the same."), tr("Type the passphrase again in both fields."));
        return;
    }
    if (const int wait = m_session.secondsToWait(); wait > 0) {
        m_problem->show(tr("Too many wrong passphrases."), tr("Try again in %n second(s).", nullptr, wait));
        return;
    }
    m_busy = true;
    m_submit->setEnabled(false);
    const bool settingUp = m_settingUp;
    const auto done = [this, settingUp](const Result<> &result) {
        m_busy = false;
        m_submit->setEnabled(true);
        if (!result) {
            m_problem->show(errorText(Translation(uiLanguage()), result.error()));
            m_passphrase->selectAll();
            m_passphrase->setFocus(Qt::OtherFocusReason); // it is the first that has to be another
            return;
        }
        clearFields();
        if (settingUp) {
            Q_EMIT wasSetUp();
        }
    };
    if (settingUp) {
        m_session.setUp(m_passphrase->text(), this, done);
    } else {
        m_session.unlock(m_passphrase->text(), this, done);
    }
}

void UnlockCard::clearFields()
{
    m_passphrase->clear();
    m_repeat->clear();
    m_proposal->setText({});
    m_problem->clear();
}

void UnlockCard::hideEvent(QHideEvent *event)
{
    clearFields();
    Card::hideEvent(event);
}

} // namespace meyar::ui
