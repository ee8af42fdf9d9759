// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// The text with its isolates made visible: [left to right], {right to left}.
QString shown(const QString &text)
{
    QString result = withIsolatedRuns(text);
    return result.replace(QChar(0x2066), u'[').replace(QChar(0x2067), u'{').replace(QChar(0x2069), u']');
}

} // namespace

TEST_CASE("Digits joined by hyphens, points, slashes and colons stay one run in Urdu", "[bidi]")
{
    CHECK(shown(u"کیمیکل کا نمبر 7775-14-6 ہے"_s) == u"کیمیکل کا نمبر [7775-14-6] ہے"_s);
    CHECK(shown(u"نوٹیفکیشن 2025-26 دیکھیں"_s) == u"نوٹیفکیشن [2025-26] دیکھیں"_s);
    CHECK(shown(u"5-15 سے"_s) == u"[5-15] سے"_s);
    CHECK(shown(u"تاریخ 12.3.2026 یا 12/3/2026"_s) == u"تاریخ [12.3.2026] یا [12/3/2026]"_s);
    CHECK(shown(u"وقت 06:00 سے 22:00 تک"_s) == u"وقت [06:00] سے [22:00] تک"_s);
}

TEST_CASE("A number and its unit stay one run in Urdu, and what closes the sentence stands outside", "[bidi]")
{
    CHECK(shown(u"بوری 25 kg کی ہو"_s) == u"بوری [25 kg] کی ہو"_s);
    CHECK(shown(u"راستہ 813 mm چوڑا"_s) == u"راستہ [813 mm] چوڑا"_s);
    CHECK(shown(u"CAS 7775-14-6 والی"_s) == u"[CAS 7775-14-6] والی"_s);
    CHECK(shown(u"پانی 82.5۔"_s) == u"پانی [82.5]۔"_s);
    CHECK(shown(u"pH ناپیں؟"_s) == u"[pH] ناپیں؟"_s);
}

TEST_CASE("Where Urdu is read a line with Urdu in it runs from right to left, whatever it begins with", "[bidi]")
{
    CHECK(baseOf(u"pH کتنا ہے؟"_s, Language::Urdu) == Language::Urdu);
    CHECK(baseOf(u"1 kWh کی توانائی"_s, Language::Urdu) == Language::Urdu);
    CHECK(baseOf(u"FIT: کارخانے کی بہتری"_s, Language::Urdu) == Language::Urdu);
    CHECK(baseOf(isolated(u"FX-01"_s) + u" · "_s + isolated(u"آگ"_s), Language::Urdu) == Language::Urdu);
    CHECK(baseOf(u"Tarazu Leather (Pvt.) Ltd."_s, Language::Urdu) == Language::English);
    CHECK(baseOf(u"12–13"_s, Language::Urdu) == Language::Urdu);
}

TEST_CASE("Where English is read the first letter decides", "[bidi]")
{
    CHECK(baseOf(u"ترازو لیدر"_s, Language::English) == Language::Urdu);
    CHECK(baseOf(u"Tarazu (ترازو)"_s, Language::English) == Language::English);
    CHECK(baseOf(u"12"_s, Language::English) == Language::English);
}
