// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/value.h"
#include "tests/core/form/formsupport.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace meyar::form;

TEST_CASE("Numbers print with the fewest digits that read back the same", "[form][values]")
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto [number, text] = GENERATE_COPY(table<double, QString>({
        {0, u"0"_s},
        {-0.0, u"0"_s},
        {20, u"20"_s},
        {-7, u"-7"_s},
        {1.5, u"1.5"_s},
        {0.1 + 0.2, u"0.30000000000000004"_s},
        {1.0 / 3, u"0.3333333333333333"_s},
        {3000000000.0, u"3000000000"_s},
        {123456789012345678.0, u"123456789012345680"_s},
        {1e22, u"10000000000000000000000"_s},
        {12345678.5, u"12345678.5"_s},
        {0.000001, u"0.000001"_s},
        {0.00000015, u"0.00000015"_s},
        {1e-13, u"0"_s},
        {2.9999999999999996, u"2.9999999999999996"_s},
        {2.0000000000001, u"2"_s},
        {infinity, u"Infinity"_s},
        {-infinity, u"-Infinity"_s},
        {std::nan(""), u"NaN"_s},
    }));
    CHECK(numberText(number) == text);
}

TEST_CASE("Printing the greatest and the smallest doubles stays inside its buffer",
          "[form][values]")
{
    const double number
        = GENERATE(std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest(),
                   std::numeric_limits<double>::denorm_min(), 1.2345678901234567e-12);
    const double back = numberOfText(numberText(number));
    CHECK((back == number || std::abs(number) < 1e-12));
}

TEST_CASE("Only plain decimal text is a number", "[form][values]")
{
    const auto [text, number] = GENERATE(table<QString, double>({
        {u"5"_s, 5},
        {u" 5 "_s, 5},
        {u"-5"_s, -5},
        {u"05"_s, 5},
        {u".5"_s, 0.5},
        {u"5."_s, 5},
        {u"2,5"_s, 2.5},
        {u"\t5\n"_s, 5},
        {QString(1000, u'0') + u'7', 7},
        {u'9' + QString(400, u'0'), std::numeric_limits<double>::infinity()},
        {u"-9"_s + QString(400, u'0'), -std::numeric_limits<double>::infinity()},
        {u"0."_s + QString(400, u'0') + u'1', 0},
        {u"-."_s + QString(400, u'0') + u'1', 0},
    }));
    CAPTURE(text);
    CHECK(numberOfText(text) == number);
    const QString no
        = GENERATE(u""_s, u" "_s, u"-"_s, u"."_s, u"1e3"_s, u"+5"_s, u"0x1"_s, u"1.2.3"_s,
                   u"1,000.5"_s, u"--1"_s, u"5-3"_s, u"2026-01-01"_s, u"NaN"_s, u"Infinity"_s,
                   u"۵"_s, u"five"_s, u"\u00A05"_s, u"5 5"_s, QString(1000, u'-'));
    CAPTURE(no);
    CHECK(std::isnan(numberOfText(no)));
}

TEST_CASE("Only days that exist are dates", "[form][values]")
{
    CHECK(dateOfText(u"2026-03-12") == QDate(2026, 3, 12));
    CHECK(dateOfText(u"2026-3-2") == QDate(2026, 3, 2));
    CHECK(dateOfText(u"2024-02-29") == QDate(2024, 2, 29));
    const QString no
        = GENERATE(u""_s, u"2026"_s, u"2026-02-29"_s, u"2026-13-01"_s, u"12/03/2026"_s,
                   u"2026-03"_s, u"2026-03-12-1"_s, u"99999999999-1-1"_s, u"-1-1-1"_s,
                   u" 2026-03-12"_s, u"2026-+3-12"_s, u"2026-03- 1"_s, u"0000-01-01"_s);
    CAPTURE(no);
    CHECK_FALSE(dateOfText(no).has_value());
}

TEST_CASE("Days count from 1970", "[form][values]")
{
    CHECK(daysOfDate(QDate(1970, 1, 1)) == 0);
    CHECK(daysOfDate(QDate(2026, 3, 12)) == 20524);
    CHECK(dateOfDays(-1) == QDate(1969, 12, 31));
}

TEST_CASE("Days of any year print", "[form][values]")
{
    CHECK(dateText(QDate(26, 3, 1)) == u"0026-03-01"_s);
    CHECK(dateText(QDate(12921, 8, 18)) == u"12921-08-18"_s);
    CHECK(dateText(QDate(-44, 3, 15)) == u"-0044-03-15"_s);
}

TEST_CASE("A moment keeps the offset of its zone", "[form][values]")
{
    const auto at = [](int seconds) {
        return momentText(
            QDateTime(QDate(2026, 3, 12), QTime(9, 5, 6, 7), Qt::OffsetFromUTC, seconds));
    };
    CHECK(at(0) == u"2026-03-12T09:05:06.007Z"_s);
    CHECK(at(5 * 3600) == u"2026-03-12T09:05:06.007+05:00"_s);
    CHECK(at(-9 * 3600 - 1800) == u"2026-03-12T09:05:06.007-09:30"_s);
}

TEST_CASE("Only times that exist are moments", "[form][values]")
{
    const QString yes = GENERATE(u"2026-03-12"_s, u"2026-3-12T9:05"_s, u"2026-03-12T09:05:06."_s,
                                 u"2026-03-12T09:05:06.123456789Z"_s, u"09:05"_s, u"09:05Z"_s,
                                 u"09:05:06.789+05:00"_s, u"2026-03-12T09:05-0530"_s);
    CAPTURE(yes);
    CHECK(momentOfText(yes).has_value());
    const QString no = GENERATE(
        u""_s, u"T"_s, u":"_s, u"Z"_s, u"+"_s, u"2026-03-12T"_s, u"2026-03-12TZ"_s, u"T09:05"_s,
        u"2026-03-12 09:05"_s, u"2026-03-12T09"_s, u"2026-03-12T24:00"_s, u"2026-03-12T09:60"_s,
        u"2026-03-12T09:05:60"_s, u"2026-03-12T09:05:06,7"_s, u"2026-03-12T09:05:06.x"_s,
        u"2026-03-12T09:05+"_s, u"2026-03-12T09:05+5"_s, u"2026-03-12T09:05+05:"_s,
        u"2026-03-12T09:05+19:00"_s, u"2026-03-12T09:05+05:60"_s, u"2026-03-12T09:05+05:00Z"_s,
        u"2026-03-12T09:05:06:07"_s, u"9:05 PM"_s, u"2026-03-12T٠٩:٠٥"_s);
    CAPTURE(no);
    CHECK_FALSE(momentOfText(no).has_value());
}

TEST_CASE("Of a moment the functions of text see the day, nodes keep all", "[form][values]")
{
    const Value moment
        = Value::dateTime(QDateTime(QDate(2026, 3, 12), QTime(9, 0)).toMSecsSinceEpoch());
    CHECK(moment.asString() == u"2026-03-12"_s);
    CHECK(moment.toText().startsWith("2026-03-12T09:00:00.000"_L1));
    CHECK(Value::date(20524).asString() == Value::date(20524).toText());
    CHECK(Value(1.5).asString() == u"1.5"_s);
}

TEST_CASE("A node keeps blank for NaN and the whole number for what is nearly whole",
          "[form][values]")
{
    CHECK(Value::nan().stored().toText().isEmpty());
    CHECK(Value(3.0000000001).stored().toText() == u"3"_s);
    CHECK(Value(0.1 + 0.2).stored().toText() == u"0.30000000000000004"_s);
    CHECK(Value(std::numeric_limits<double>::infinity()).stored().toText() == u"Infinity"_s);
    CHECK(Value(u"NaN"_s).stored().toText() == u"NaN"_s);
}
