// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the settings page that is about keys.
#include "ui/settings/settingspage.h"

#include "core/vault/keywords.h"
#include "core/wording/trustwords.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/settings/laptoplist.h"
#include "ui/common/qrview.h"
#include "ui/settings/settingscontroller.h"

#include <QHBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

QWidget *SettingsPage::buildKeyWords()
{
    auto *box = new QWidget;
    m_qr = new QrView;
    m_qr->setObjectName(u"keyQr"_s);
    m_wordsCaption = new Label(TextRole::Caption);
    m_wordsCaption->setTone(Tone::Faint);
    m_english = new Label(TextRole::BodyBold);
    m_english->setObjectName(u"keyWordsEnglish"_s);
    m_english->setLanguage(Language::English);
    m_urdu = new Label(TextRole::BodyBold);
    m_urdu->setObjectName(u"keyWordsUrdu"_s);
    m_urdu->setLanguage(Language::Urdu);
    m_certificateCaption = new Label(TextRole::Caption);
    m_certificateCaption->setTone(Tone::Faint);
    m_certificateMark = new MarkLabel(Mark::None, 15);
    m_certificate = new Label(TextRole::Body);
    m_certificate->setObjectName(u"certificate"_s);
    auto *certificate = new QHBoxLayout;
    certificate->setSpacing(space::m);
    certificate->addWidget(m_certificateMark, 0, Qt::AlignTop);
    certificate->addWidget(m_certificate, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_wordsCaption);
    words->addWidget(m_english);
    words->addWidget(m_urdu);
    words->addSpacing(space::m);
    words->addWidget(m_certificateCaption);
    words->addLayout(certificate);
    words->addStretch(1);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space::l);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return box;
}

void SettingsPage::updateKeys()
{
    const ThisLaptop &laptop = *m_controller.laptop();
    const Translation words(uiLanguage());
    m_qr->setText(u"meyar key "_s + QString::fromLatin1(laptop.key.key.toHex()));
    m_english->setText(vault::keyWords(laptop.key.key, Language::English).join(u"  "_s));
    m_urdu->setText(vault::keyWords(laptop.key.key, Language::Urdu).join(u"  "_s));
    const bool isGood = laptop.key.reason == vault::TrustReason::Certified;
    const QString why = laptop.hasOffice && laptop.key.reason
        ? reasonText(words, *laptop.key.reason)
        : reasonText(words, vault::TrustReason::OpenProgramme);
    LaptopKey certified = laptop.key;
    certified.person.clear(); // the certificate says whose it is
    m_certificate->setText(isGood ? certificateText(words, certified) : why);
    m_certificateMark->setMark(isGood                 ? Mark::Good
                                   : laptop.hasOffice ? Mark::Warn
                                                      : Mark::NotApplicable);
}

} // namespace meyar::ui
