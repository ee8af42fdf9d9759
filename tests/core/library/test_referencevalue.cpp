// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/referencevalue.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

ReferenceValue wage(const QString &jurisdiction, const QString &value, QDate from, QDate to = {})
{
    ReferenceValue row;
    row.key = u"wage"_s;
    row.jurisdiction = jurisdiction;
    row.value = value;
    row.validFrom = from;
    row.validTo = to;
    return row;
}

QString appliedAt(const std::vector<ReferenceValue> &values, const QString &jurisdiction, QDate day,
                  const QString &workers = {})
{
    Circumstances circumstances{jurisdiction, day, [&](const QString &name) { return name == u"workers" ? workers : QString(); }};
    const ReferenceValue *value = appliedValue(values, u"wage"_s, circumstances);
    return value ? value->value : QString();
}

} // namespace

TEST_CASE("The value of the province and the day applies", "[reference]")
{
    const std::vector<ReferenceValue> values{
        wage(u"PK"_s, u"37000"_s, QDate(2024, 7, 1)), wage(u"PK-SD"_s, u"37000 SD"_s, QDate(2024, 7, 1), QDate(2025, 6, 30)),
        wage(u"PK-SD"_s, u"40000 SD"_s, QDate(2025, 7, 1)), wage(u"INT"_s, u"elsewhere"_s, {})};
    CHECK(appliedAt(values, u"PK-SD"_s, QDate(2025, 9, 1)) == u"40000 SD");
    CHECK(appliedAt(values, u"PK-SD"_s, QDate(2025, 6, 30)) == u"37000 SD");
    CHECK(appliedAt(values, u"PK-SD"_s, QDate(2020, 1, 1)) == u"elsewhere");
    CHECK(appliedAt(values, u"PK-PB"_s, QDate(2025, 9, 1)) == u"37000"); // the country's
    CHECK(appliedAt(values, u"BR"_s, QDate(2025, 9, 1)) == u"elsewhere"); // another country's does not
    CHECK(appliedAt(values, u"PK-SD"_s, {}) == u"40000 SD"); // the newest
    CHECK(appliedAt(values, {}, QDate(2025, 9, 1)) == u"37000"); // a site whose province is not known
    CHECK(appliedAt({}, u"PK-SD"_s, {}).isEmpty());
}

TEST_CASE("A value with a condition applies only where it holds, and before one without", "[reference]")
{
    ReferenceValue small = wage(u"PK"_s, u"small"_s, {});
    small.when[u"workers"_s] = u"..50"_s;
    ReferenceValue large = wage(u"PK"_s, u"large"_s, {});
    large.when[u"workers"_s] = u"51..|none"_s;
    const std::vector<ReferenceValue> values{small, large, wage(u"PK"_s, u"any"_s, {})};
    CHECK(appliedAt(values, u"PK-PB"_s, {}, u"50"_s) == u"small");
    CHECK(appliedAt(values, u"PK-PB"_s, {}, u"51"_s) == u"large");
    CHECK(appliedAt(values, u"PK-PB"_s, {}, u"none"_s) == u"large");
    CHECK(appliedAt(values, u"PK-PB"_s, {}, {}) == u"any"); // not known
    CHECK(appliedAt({small, large}, u"PK-PB"_s, {}, {}).isEmpty());
}

TEST_CASE("A province's law holds there, a country's in all its provinces", "[reference]")
{
    CHECK(holdsAt(u"INT"_s, u"BR"_s));
    CHECK(holdsAt({}, u"PK-PB"_s));
    CHECK(holdsAt(u"PK"_s, u"PK-PB"_s));
    CHECK(holdsAt(u"PK-PB"_s, u"PK-PB"_s));
    CHECK(holdsAt(u"PK"_s, {}));
    CHECK_FALSE(holdsAt(u"PK"_s, u"BR-SP"_s));
    CHECK_FALSE(holdsAt(u"PK-SD"_s, u"PK-PB"_s));
    CHECK_FALSE(holdsAt(u"PK-SD"_s, {}));
}

TEST_CASE("A condition may also hold where nothing is answered", "[reference]")
{
    ReferenceValue usual = wage(u"PK"_s, u"usual"_s, {});
    usual.when[u"workers"_s] = u"..50|?"_s;
    CHECK(appliedAt({usual}, u"PK-PB"_s, {}, {}) == u"usual");
    CHECK(appliedAt({usual}, u"PK-PB"_s, {}, u"50"_s) == u"usual");
    CHECK(appliedAt({usual}, u"PK-PB"_s, {}, u"51"_s).isEmpty());
}

TEST_CASE("Every value of a key is weighed, with the reason why it does not apply", "[reference]")
{
    using Standing = WeighedValue::Standing;
    const std::vector<ReferenceValue> values{
        wage(u"PK-PB"_s, u"other"_s, {}), wage(u"PK-SD"_s, u"old"_s, {}, QDate(2020, 1, 1)),
        wage(u"PK-SD"_s, u"later"_s, QDate(2030, 1, 1)), wage(u"PK"_s, u"country"_s, {}), wage(u"PK-SD"_s, u"now"_s, {})};
    const auto weighed = weighedValues(values, u"wage"_s, {u"PK-SD"_s, QDate(2025, 9, 1)});
    QStringList found;
    for (const WeighedValue &one : weighed) {
        found.append(one.value->value);
    }
    CHECK(found == QStringList{u"now"_s, u"country"_s, u"later"_s, u"old"_s, u"other"_s});
    CHECK(weighed[0].standing == Standing::Applies);
    CHECK(weighed[1].standing == Standing::Yields);
    CHECK(weighed[2].standing == Standing::NotYet);
    CHECK(weighed[3].standing == Standing::NoLonger);
    CHECK(weighed[4].standing == Standing::OtherPlace);
}

TEST_CASE("A value that names another key is followed to the number, and never in a circle", "[reference]")
{
    const auto keyed = [](const QString &key, const QString &value, const QString &base) {
        ReferenceValue row;
        row.key = key;
        row.jurisdiction = u"PK"_s;
        row.value = value;
        row.base = base;
        return row;
    };
    const Circumstances here{u"PK-SD"_s, QDate(2026, 11, 22)};
    const std::vector<ReferenceValue> values{keyed(u"contribution"_s, {}, u"insured"_s), keyed(u"insured"_s, {}, u"wage"_s),
                                             wage(u"PK-SD"_s, u"40000"_s, {}), keyed(u"a"_s, {}, u"b"_s),
                                             keyed(u"b"_s, {}, u"a"_s), keyed(u"open"_s, {}, u"nowhere"_s)};
    const auto chain = valueChain(values, u"contribution"_s, here);
    REQUIRE(chain.size() == 3);
    CHECK(chain.front()->key == u"contribution");
    CHECK(chain.back()->value == u"40000");
    CHECK(valueChain(values, u"wage"_s, here).size() == 1);
    CHECK(valueChain(values, u"a"_s, here).size() == 2);
    CHECK(valueChain(values, u"open"_s, here).size() == 1);
    CHECK(valueChain(values, u"none"_s, here).empty());
}

TEST_CASE("A review is due from the day after its day", "[reference]")
{
    ReferenceValue row = wage(u"PK-SD"_s, u"40000"_s, QDate(2025, 7, 1));
    CHECK_FALSE(row.isReviewDue(QDate(2030, 1, 1)));
    row.review = QDate(2026, 6, 30);
    CHECK_FALSE(row.isReviewDue(QDate(2026, 6, 30)));
    CHECK(row.isReviewDue(QDate(2026, 7, 1)));
    CHECK_FALSE(row.isReviewDue({}));
}
