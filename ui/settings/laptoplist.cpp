// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/laptoplist.h"

#include "core/vault/devicekeys.h"
#include "core/wording/format.h"
#include "core/wording/trustwords.h"
#include "ui/common/bidi.h"
#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"

#include <QHBoxLayout>

namespace meyar::ui {

namespace {

Mark markOf(vault::TrustLevel level)
{
    switch (level) {
    case vault::TrustLevel::Certified:
        return Mark::Good;
    case vault::TrustLevel::FirstUse:
        return Mark::Half;
    case vault::TrustLevel::Revoked:
        return Mark::Bad;
    case vault::TrustLevel::Unknown:
        break;
    }
    return Mark::Question;
}

Tone toneFor(vault::TrustLevel level)
{
    return level == vault::TrustLevel::Certified ? Tone::Good
        : level == vault::TrustLevel::Revoked    ? Tone::Bad
                                                 : Tone::Muted;
}

} // namespace

QString certificateText(const Translation &words, const LaptopKey &laptop)
{
    if (!laptop.certificate) {
        return {};
    }
    const QDateTime end
        = QDateTime::fromMSecsSinceEpoch(laptop.certificate->validToMs - 1, Qt::UTC);
    const QString person
        = laptop.certificate->person == laptop.person ? QString() : laptop.certificate->person;
    return dotted({person, word(words, laptop.certificate->role),
                   LaptopList::tr("until %1").arg(dateText(words, end.date()))});
}

LaptopList::LaptopList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
}

void LaptopList::setLaptops(const std::vector<LaptopKey> &laptops)
{
    delete m_box;
    m_box = new QWidget(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    const Translation words(uiLanguage());
    for (const LaptopKey &laptop : laptops) {
        column->addWidget(rowOf(laptop, words));
    }
    m_rows->addWidget(m_box);
}

QWidget *LaptopList::rowOf(const LaptopKey &laptop, const Translation &words)
{
    const auto level = static_cast<vault::TrustLevel>(laptop.trust);
    const QString certificate = certificateText(words, laptop);
    const QString name = laptop.person.isEmpty() ? tr("Laptop %1").arg(isolated(laptop.label))
                                                 : dotted({laptop.person, laptop.label});
    auto *row = new QWidget(m_box);
    auto *title
        = new Label(laptop.isThis ? dotted({name, tr("this laptop")}) : name, TextRole::Body, row);
    auto *remark
        = new Label(certificate.isEmpty() ? isolated(vault::fingerprint(laptop.key)) : certificate,
                    TextRole::Small, row);
    remark->setTone(Tone::Muted);
    auto *trust = new Label(
        laptop.isThis && level != vault::TrustLevel::Certified ? QString() : word(words, level),
        TextRole::BodyBold, row);
    trust->setWrap(false);
    trust->setTone(toneFor(level));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(remark);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    line->addWidget(new MarkLabel(markOf(level), 16, row), 0, Qt::AlignVCenter);
    line->addLayout(texts, 1);
    line->addWidget(trust, 0, Qt::AlignVCenter);
    row->setAccessibleName(name);
    row->setAccessibleDescription(dotted({word(words, level), certificate}));
    return row;
}

} // namespace meyar::ui
