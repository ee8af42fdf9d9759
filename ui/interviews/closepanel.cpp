// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/closepanel.h"

#include "ui/common/button.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

ClosePanel::ClosePanel(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextRole::BodyBold))
    , m_sentence(new Label(TextRole::Body))
    , m_close(new Button(ButtonKind::Danger))
    , m_cancel(new Button(ButtonKind::Quiet))
{
    setTone(Tone::Warn);
    m_close->setObjectName(u"confirmClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_close);
    body()->addWidget(m_title);
    body()->addWidget(m_sentence);
    body()->addLayout(foot);
    connect(m_close, &Button::clicked, this, [this] {
        Q_EMIT chosen(m_hasProgrammeKey ? Closing::ToProgramme : Closing::KeepUnderPassphrase);
    });
    connect(m_cancel, &Button::clicked, this, &ClosePanel::cancelled);
    retranslate();
}

void ClosePanel::setProgrammeKey(bool hasProgrammeKey)
{
    m_hasProgrammeKey = hasProgrammeKey;
    retranslate();
}

void ClosePanel::retranslate()
{
    m_title->setText(tr("Close the interviews of this visit?"));
    m_sentence->setText(
        m_hasProgrammeKey
            ? tr("From then on nobody can read them on this laptop, you neither, even with the passphrase: only the "
                 "programme's office can. So nobody can force you to show them. Numbers without names stay. This cannot "
                 "be undone.")
            : tr("Your programme has not sent its key, so they stay under your passphrase on this laptop: whoever has the "
                 "passphrase can still read them. Nothing more can be written. Import the programme's card to close them "
                 "for good."));
    m_close->setText(m_hasProgrammeKey ? tr("Close for good") : tr("Close, keep under passphrase"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace meyar::ui
