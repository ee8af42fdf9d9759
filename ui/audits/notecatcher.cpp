// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/notecatcher.h"

#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

NoteCatcher::NoteCatcher(QWidget *parent)
    : OverlayCard(parent, Place::Top, {620, 240})
    , m_title(new Label(TextRole::Heading))
    , m_line(new TextField)
    , m_help(new Label(TextRole::Small))
{
    m_line->setObjectName(u"quickNote"_s);
    m_line->setMinimumHeight(40);
    m_line->setMaxLength(1000);
    m_help->setTone(Tone::Muted);
    card()->body()->addWidget(m_title);
    card()->body()->addWidget(m_line);
    card()->body()->addWidget(m_help);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_line->text();
        close();
        Q_EMIT caught(text);
    });
}

void NoteCatcher::retranslate()
{
    m_title->setText(tr("Quick note"));
    m_line->setAccessibleName(tr("Quick note"));
    m_line->setPlaceholderText(tr("What you saw just now"));
    m_help->setText(tr("Enter keeps it, to be put to a question later. Esc leaves. Not for what a worker told you in "
                       "confidence: that belongs into the Notes window."));
}

void NoteCatcher::open()
{
    m_line->clear();
    OverlayCard::open(m_line);
}

} // namespace meyar::ui
