// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"
#include "ui/common/wordorder.h"

#include <QStringList>

#include "tests/support/qtcatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

QStringList ordered(WordOrder &order, QStringList words)
{
    std::ranges::sort(words, [&](const QString &a, const QString &b) { return order.isBefore(a, b); });
    return words;
}

} // namespace

TEST_CASE("Words stand in the order of the language, numbers by their value", "[common]")
{
    WordOrder order;
    CHECK(ordered(order, {u"Unit 10"_s, u"zari"_s, u"Unit 9"_s, u"Émail"_s, u"Farooq"_s})
          == QStringList{u"Émail"_s, u"Farooq"_s, u"Unit 9"_s, u"Unit 10"_s, u"zari"_s});
    CHECK_FALSE(order.isBefore(u"Noor"_s, u"Noor"_s));
    const Language before = uiLanguage();
    setFontDefaults(Language::Urdu, UrduFace::Nastaliq);
    // By code points ٹ, پ and چ would come after every Arabic letter.
    CHECK(ordered(order, {u"گ"_s, u"ت"_s, u"ٹ"_s, u"پ"_s, u"ب"_s, u"چ"_s})
          == QStringList{u"ب"_s, u"پ"_s, u"ت"_s, u"ٹ"_s, u"چ"_s, u"گ"_s});
    setFontDefaults(before, UrduFace::Nastaliq);
}
