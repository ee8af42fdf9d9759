// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/cellvalue.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Numbers as offices type them", "[indicators]")
{
    const auto [cell, expected] = GENERATE(table<QString, std::optional<double>>({
        {u"40000"_s, 40000},
        {u" 32,000.50 "_s, 32000.5},
        {u"1,20,000/-"_s, 120000},
        {u"Rs. 5,00,000"_s, 500000},
        {u"PKR 12"_s, 12},
        {u"۳۲٬۰۰۰"_s, 32000},
        {u"٣٢٠٠٠٫٥"_s, 32000.5},
        {u"4۰,0٠0"_s, 40000},
        {u"-500"_s, -500},
        {u"−500"_s, -500},
        {u"2.5 %"_s, 2.5},
        {u"1e3"_s, 1000},
        {u""_s, std::nullopt},
        {u"-"_s, std::nullopt},
        {u"n/a"_s, std::nullopt},
        {u"1,5"_s, std::nullopt},
        {u"32.000,50"_s, std::nullopt},
        {u"1,0000"_s, std::nullopt},
        {u"12a"_s, std::nullopt},
        {u"1.2.3"_s, std::nullopt},
        {u","_s, std::nullopt},
        {u"nan"_s, std::nullopt},
        {u"inf"_s, std::nullopt},
        {u"1e300"_s, std::nullopt},
        {u"=1+1"_s, std::nullopt},
    }));
    CAPTURE(cell);
    CHECK(cellNumber(cell) == expected);
}

TEST_CASE("Dates and months, days first", "[indicators]")
{
    const QDate day(2025, 8, 1);
    for (const QString &cell : {u"2025-08-01"_s, u"1/8/2025"_s, u"01-08-2025"_s, u"1.8.25"_s, u"1-Aug-2025"_s,
                                u"۰۱/۰۸/۲۰۲۵"_s, u"2025-08-01T00:00:00"_s}) {
        CAPTURE(cell);
        CHECK(cellDate(cell) == day);
        CHECK(cellMonth(cell) == day);
    }
    for (const QString &cell : {u"2025-08"_s, u"08/2025"_s, u"Aug-25"_s, u"August 2025"_s}) {
        CAPTURE(cell);
        CHECK(cellMonth(cell) == day);
    }
    for (const QString &cell : {u"31/02/2025"_s, u"2025"_s, u"soon"_s, u"13/13/2025"_s, u""_s}) {
        CAPTURE(cell);
        CHECK_FALSE(cellDate(cell));
        CHECK_FALSE(cellMonth(cell));
    }
}

TEST_CASE("What a spreadsheet would run is a formula, a negative number is none", "[indicators]")
{
    for (const QString &cell : {u"=1+1"_s, u" =HYPERLINK(\"x\")"_s, u"@SUM(A1)"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s}) {
        CAPTURE(cell);
        CHECK(isFormula(cell));
        CHECK(withoutFormula(cell).front() == u'\'');
    }
    for (const QString &cell : {u"-5"_s, u"+92"_s, u"-"_s, u""_s, u"Ali = Khan"_s}) {
        CAPTURE(cell);
        CHECK_FALSE(isFormula(cell));
        CHECK(withoutFormula(cell) == cell);
    }
}
