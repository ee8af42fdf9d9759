// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocument.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// The text with its isolates made visible.
QString shown(const QString &text)
{
    QString result = report::withIsolatedRuns(text);
    return result.replace(QChar(0x2066), u'[')
        .replace(QChar(0x2067), u'{')
        .replace(QChar(0x2069), u']');
}

} // namespace

TEST_CASE("Latin runs of Urdu text are isolated as wholes")
{
    CHECK(shown(u"شور ≤ 85 dB(A) ہے"_s) == u"شور [≤ 85 dB(A)] ہے"_s);
    CHECK(shown(u"تاریخ 12–13 کو"_s) == u"تاریخ [12–13] کو"_s);
    CHECK(shown(u"فون 0300-1234567۔"_s) == u"فون [0300-1234567]۔"_s);
    CHECK(shown(u"نمبر 46 % رہا"_s) == u"نمبر [46 %] رہا"_s);
    CHECK(shown(u"کنونشن (C155) میں"_s) == u"کنونشن ([C155]) میں"_s);
    CHECK(shown(u"دفعہ 9-A."_s) == u"دفعہ [9-A]."_s);
}

TEST_CASE("Runs that are isolated already, and text without any, stay as they are")
{
    const QString done = u"کوڈ "_s + isolated(u"FX-18 b"_s) + u" ہے"_s;
    CHECK(shown(done) == u"کوڈ [FX-18 b] ہے"_s);
    CHECK(shown(report::withIsolatedRuns(done)) == u"کوڈ [FX-18 b] ہے"_s);
    CHECK(report::withIsolatedRuns(u"کیا ہاں؟"_s) == u"کیا ہاں؟"_s);
    CHECK(report::withIsolatedRuns(QString()).isEmpty());
}

TEST_CASE("An isolate of numbers alone says its direction, one with Urdu in it keeps its own")
{
    CHECK(shown(u"دورہ: "_s + isolated(u"12–13"_s)) == u"دورہ: [12–13]"_s);
    CHECK(shown(u"دورہ: "_s + isolated(u"12 مارچ"_s)) == u"دورہ: {[12] مارچ]"_s);
    CHECK(shown(isolated(isolated(u"ایکٹ"_s) + u"، "_s + isolated(u"دفعہ"_s)))
          == u"{{ایکٹ]، {دفعہ]]"_s);
    CHECK(shown(isolated(u"دفعہ 33-C"_s)) == u"{دفعہ [33-C]]"_s);
}

TEST_CASE("The script of a text is that of its first letter outside isolates")
{
    CHECK(report::scriptOf(u"12 دروازے"_s, Language::English) == Language::Urdu);
    CHECK(report::scriptOf(u"Door دروازہ"_s, Language::Urdu) == Language::English);
    CHECK(report::scriptOf(isolated(u"FX"_s) + u" دروازہ"_s, Language::English) == Language::Urdu);
    CHECK(report::scriptOf(u"12–13"_s, Language::Urdu) == Language::Urdu);
}

TEST_CASE("Report languages have stable codes")
{
    for (const auto language :
         {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both}) {
        CHECK(reportLanguageFrom(toCode(language)) == language);
    }
    CHECK_FALSE(reportLanguageFrom(u"de"_s).has_value());
}
