// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/verifyform.h"

#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace meyar::ui {

using namespace Qt::StringLiterals;

VerifyForm::VerifyForm(QWidget *parent)
    : QWidget(parent)
    , m_by(new TextField({}, this))
    , m_on(new DateField({}, this))
    , m_note(new NoteEdit({}, this))
    , m_byRow(new FormRow({}, m_by, this))
    , m_onRow(new FormRow({}, m_on, this))
    , m_noteRow(new FormRow({}, m_note, this))
    , m_refusal(new InlineError(this))
    , m_verify(new Button(ButtonKind::Primary, this))
    , m_cancel(new Button(ButtonKind::Flat, this))
{
    m_by->setObjectName(u"verifiedBy"_s);
    m_on->setObjectName(u"verifiedOn"_s);
    m_note->setObjectName(u"verificationNote"_s);
    m_note->setLines(2, 5);
    m_verify->setObjectName(u"confirmVerified"_s);
    m_verify->setSmall(true);
    m_cancel->setSmall(true);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::l);
    who->addWidget(m_byRow, 1, Qt::AlignTop);
    who->addWidget(m_onRow, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verify);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addLayout(who);
    column->addWidget(m_noteRow);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    connect(m_verify, &Button::clicked, this, [this] {
        m_refusal->clear();
        Q_EMIT verified(m_by->text(), m_on->optionalDate().value_or(QDate()),
                        m_note->toPlainText());
    });
    connect(m_cancel, &Button::clicked, this, &VerifyForm::left);
    connect(m_note, &NoteEdit::left, this, &VerifyForm::left);
}

void VerifyForm::begin(const QString &person, QDate today)
{
    m_refusal->clear();
    m_by->setText(person);
    m_on->setOptionalDate(today);
    m_note->clear();
    m_by->setFocus(Qt::OtherFocusReason);
    m_by->selectAll();
}

void VerifyForm::showRefusal(const QString &sentence)
{
    m_refusal->show(sentence);
    m_by->setFocus(Qt::OtherFocusReason);
}

void VerifyForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void VerifyForm::retranslate()
{
    m_byRow->setCaption(tr("Checked by"));
    m_onRow->setCaption(tr("On"));
    m_noteRow->setCaption(tr("What was seen"));
    m_verify->setText(tr("Done as agreed"));
    m_cancel->setText(tr("Not now"));
}

} // namespace meyar::ui
