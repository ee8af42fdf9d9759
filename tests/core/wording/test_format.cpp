// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/format.h"
#include "tests/support/qtcatch.h"

#include <limits>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const Translation &english()
{
    static const Translation translation(Language::English);
    return translation;
}

} // namespace

TEST_CASE("Dates are written with their month's name", "[wording]")
{
    CHECK(dateText(english(), QDate(2026, 3, 12)) == u"12 March 2026");
    CHECK(dateText(english(), QDate(2025, 12, 1)) == u"1 December 2025");
    CHECK(dateText(english(), QDate()).isEmpty());
}

TEST_CASE("Times have 24 hours", "[wording]")
{
    const QDateTime moment(QDate(2026, 3, 12), QTime(14, 3, 59), Qt::LocalTime);
    CHECK(timeText(english(), moment) == u"14:03");
    CHECK(timeText(english(), moment.toUTC()) == u"14:03"); // shown in local time
    CHECK(dateTimeText(english(), moment.toUTC()) == u"12 March 2026, 14:03");
    CHECK(timeText(english(), QDateTime()).isEmpty());
    CHECK(dateTimeText(english(), QDateTime()).isEmpty());
}

TEST_CASE("Thousands are set apart by commas", "[wording]")
{
    const auto [count, text] = GENERATE(table<qint64, QString>({
        {0, u"0"_s},
        {999, u"999"_s},
        {1000, u"1,000"_s},
        {32000, u"32,000"_s},
        {1234567, u"1,234,567"_s},
        {-999, u"-999"_s},
        {-1000, u"-1,000"_s},
        {std::numeric_limits<qint64>::min(), u"-9,223,372,036,854,775,808"_s},
    }));
    CHECK(countText(english(), count) == text);
}

TEST_CASE("Decimals have a point and as many places as asked", "[wording]")
{
    CHECK(decimalText(english(), 1234.56, 1) == u"1,234.6");
    CHECK(decimalText(english(), 0.5, 2) == u"0.50");
    CHECK(decimalText(english(), -1234.5, 1) == u"-1,234.5");
    CHECK(decimalText(english(), 32000, 0) == u"32,000");
}

TEST_CASE("Percentages are whole and never promise more than was reached", "[wording]")
{
    const auto [percent, text] = GENERATE(table<double, QString>({
        {62, u"62\u00A0%"_s},
        {62.5, u"62\u00A0%"_s},
        {89.99, u"89\u00A0%"_s},
        {99.9, u"99\u00A0%"_s},
        {100, u"100\u00A0%"_s},
        {100 * 0.29 / 0.29, u"100\u00A0%"_s},
        {100 * (0.1 + 0.2) / 0.5, u"60\u00A0%"_s}, // binary fractions lose nothing
        {0, u"0\u00A0%"_s},
    }));
    CHECK(percentText(english(), percent) == text);
    CHECK(percentRangeText(english(), 58.4, 64.9) == u"58–64\u00A0%");
    CHECK(percentRangeText(english(), 58.1, 58.9) == u"58\u00A0%");
}

TEST_CASE("Money is in whole rupees", "[wording]")
{
    CHECK(moneyText(english(), 32000) == u"Rs\u00A032,000");
    CHECK(moneyText(english(), 0) == u"Rs\u00A00");
    CHECK(moneyText(english(), -500) == u"−Rs\u00A0500");
}

TEST_CASE("Sizes are in the unit that reads best", "[wording]")
{
    CHECK(sizeText(english(), 820) == u"820\u00A0bytes");
    CHECK(sizeText(english(), 1536) == u"1.5\u00A0KB");
    CHECK(sizeText(english(), 256LL * 1024 * 1024) == u"256\u00A0MB");
}

TEST_CASE("A part is told of its whole", "[wording]")
{
    CHECK(outOfText(english(), 12, 45) == u"12 of 45");
    CHECK(outOfText(english(), 1200, 4500) == u"1,200 of 4,500");
}

TEST_CASE("In Urdu numbers and dates are isolated, with European digits", "[wording]")
{
    const Translation urdu(Language::Urdu);
    for (const QString &text :
         {dateText(urdu, QDate(2026, 3, 12)), countText(urdu, 32000), percentText(urdu, 62),
          moneyText(urdu, 32000), sizeText(urdu, 2048),
          timeText(urdu, QDateTime(QDate(2026, 3, 12), QTime(14, 3), Qt::UTC))}) {
        CAPTURE(text);
        CHECK(text.front() == QChar(0x2068));
        CHECK(text.back() == QChar(0x2069));
        CHECK(text.count(QChar(0x2068)) == 1);
    }
    CHECK(countText(urdu, 32000) == isolated(u"32,000"_s));
}
