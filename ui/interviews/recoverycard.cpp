// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/recoverycard.h"

#include "ui/common/button.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

RecoveryCard::RecoveryCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextRole::PageTitle))
    , m_sentence(new Label(TextRole::Body))
    , m_lines(new Label(TextRole::BodyBold))
    , m_print(new Button(ButtonKind::Primary))
    , m_done(new Button)
{
    m_sentence->setTone(Tone::Muted);
    m_lines->setObjectName(u"recoveryLines"_s);
    m_lines->setLanguage(Language::English); // digits and Latin letters, left to right
    m_print->setObjectName(u"printRecovery"_s);
    m_print->setIconName(u"document-print"_s);
    m_done->setObjectName(u"recoveryDone"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_done);
    foot->addWidget(m_print);
    body()->setSpacing(space::l);
    body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    body()->addWidget(m_title);
    body()->addWidget(m_sentence);
    body()->addWidget(m_lines);
    body()->addLayout(foot);
    connect(m_print, &Button::clicked, this, &RecoveryCard::print);
    connect(m_done, &Button::clicked, this, &RecoveryCard::finished);
    retranslate();
}

void RecoveryCard::setLines(const QStringList &lines)
{
    m_lines->setText(lines.join(u'\n'));
}

void RecoveryCard::clear()
{
    m_lines->setText({});
}

void RecoveryCard::retranslate()
{
    m_title->setText(tr("The recovery sheet"));
    m_sentence->setText(tr("If you forget the passphrase, only this sheet opens your notes. Print it or write it down, "
                           "and put it into a safe: whoever has the sheet can read the notes. Do not take a photo."));
    m_print->setText(tr("Print"));
    m_done->setText(tr("I have it on paper"));
}

void RecoveryCard::focusFirst()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoveryCard::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument page;
        page.setPlainText(m_title->text() + u"\n\n"_s + m_lines->text() + u"\n\n"_s + m_sentence->text());
        page.print(printer);
    });
    dialog->open();
}

} // namespace meyar::ui
