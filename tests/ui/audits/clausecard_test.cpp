// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/audits/clausecard.h"
#include "ui/audits/foldcard.h"
#include "ui/common/chips.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QAbstractButton>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

ReferenceState cited(const QString &citation, bool isArea)
{
    ReferenceState reference;
    reference.citation = Text(citation, citation);
    reference.text = Text(u"What it asks."_s, {});
    reference.isArea = isArea;
    return reference;
}

QStringList chipsOf(const ClauseCard &card)
{
    QStringList texts;
    for (const Chip *chip : card.findChildren<Chip *>()) {
        texts.append(chip->text());
    }
    return texts;
}

} // namespace

TEST_CASE("areas of other schemes are shown once the card is unfolded, nothing twice")
{
    Theme theme;
    LanguageController languages{theme};
    ClauseCard card;
    card.setReferences({cited(u"Factories Act, s. 25"_s, false), cited(u"Audit: 3 Wages"_s, true),
                        cited(u"Factories Act, s. 25"_s, false)},
                       u"In force"_s, DisplayLanguage::English);
    CHECK(chipsOf(card) == QStringList{u"Factories Act, s. 25"_s});
    card.findChild<FoldCard *>()->findChild<QAbstractButton *>()->click();
    CHECK(chipsOf(card) == QStringList{u"Factories Act, s. 25"_s, u"Audit: 3 Wages"_s});

    ClauseCard areas;
    areas.setReferences({cited(u"Audit: 3 Wages"_s, true)}, u"In force"_s, DisplayLanguage::English);
    CHECK(chipsOf(areas) == QStringList{u"Audit: 3 Wages"_s});
}
