// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/checkpointcode.h"
#include "core/library/unitword.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Units are told as people write them, symbols as they are", "[library]")
{
    const Translation english(Language::English);
    CHECK(unitWord(english, u"h"_s) == u"hours");
    CHECK(unitWord(english, u"C"_s) == u"°C");
    CHECK(unitWord(english, u"ug/m3"_s) == u"µg/m³");
    CHECK(unitWord(english, u"mg/L"_s) == u"mg/L");
    CHECK(unitWord(english, u"yes_no"_s).isEmpty());
    CHECK(withUnit(english, u"15"_s, u"years"_s) == isolated(u"15\u00a0years"_s));
    CHECK(withUnit(english, u"7"_s, QString()) == isolated(u"7"_s));
}

TEST_CASE("A code is shown where it is one, a field's name is not", "[library]")
{
    for (const char *code : {"FX-01", "KT-22", "FX-18B", "Q12", "CS-HK-01", "A-1-2B"}) {
        CHECK(shownCode(QString::fromLatin1(code)) == QLatin1String(code));
    }
    for (const char *name : {"VISIT-DATE", "WORKERS", "FIRST-3", "ST-O2", "LA-M3", "AI-PM10", "ACCIDENTS-12M", "TW-WATER"}) {
        CHECK(shownCode(QString::fromLatin1(name)).isEmpty());
    }
}
