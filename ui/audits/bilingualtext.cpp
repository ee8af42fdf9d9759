// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/bilingualtext.h"

#include "ui/common/card.h"

#include <QHBoxLayout>

namespace meyar::ui {

BilingualText::BilingualText(TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_english(new Label(role))
    , m_hairline(new Hairline(Qt::Vertical))
    , m_urdu(new Label(role))
{
    m_english->setLanguage(Language::English);
    m_urdu->setLanguage(Language::Urdu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    row->addWidget(m_english, 1, Qt::AlignTop);
    row->addWidget(m_hairline);
    row->addWidget(m_urdu, 1, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BilingualText::setTone(Tone tone)
{
    m_english->setTone(tone);
    m_urdu->setTone(tone);
}

void BilingualText::setText(const Text &text, DisplayLanguage display)
{
    const bool english = text.has(Language::English);
    const bool urdu = text.has(Language::Urdu);
    const bool both = display == DisplayLanguage::Both && english && urdu;
    const bool showUrdu = urdu && (both || display == DisplayLanguage::Urdu || !english);
    const bool showEnglish = both || !showUrdu;
    m_english->setText(english ? text.in(Language::English) : text.in(Language::Urdu));
    m_urdu->setText(text.in(Language::Urdu));
    m_english->setVisible(showEnglish);
    m_hairline->setVisible(both);
    m_urdu->setVisible(showUrdu);
    setVisible(!text.isEmpty());
}

} // namespace meyar::ui
