// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr qint64 yearsMs = 5 * 365 * dayMs;

bool saysClock(Store &store)
{
    const std::vector<StoreNotice> notices = store.takeNotices();
    return std::any_of(notices.begin(), notices.end(), [](const StoreNotice &notice) {
        return notice.kind == StoreNotice::Kind::ClockWasAhead && notice.detail == u"1825"_s;
    });
}

} // namespace

TEST_CASE("One answer under a clock years ahead dates no later one", "[clock]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    laptop.clock.advance(yearsMs);
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptop.store->sealAll());
    laptop.clock.advance(-yearsMs);
    laptop.reopen();
    CHECK(saysClock(*laptop.store));

    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s)); // what was seen is overwritten, whatever the clocks say
    REQUIRE_OK(laptop.store->sealAll());

    CHECK(laptop.store->answers(audit).value().value(u"a"_s).value == u"no"_s);
    CHECK(static_cast<qint64>(laptop.store->clockMark().value() >> 16) <= laptop.clock.nowMs() + 1000);
    const std::vector<ChangeRow> rows = laptop.store->changes(audit).value();
    int ahead = 0;
    for (const ChangeRow &row : rows) {
        CHECK(row.sealedAtMs <= laptop.clock.nowMs() + 1000);
        ahead += row.clockWasAhead ? 1 : 0;
    }
    CHECK(ahead == 1);
    laptop.reopen();
    CHECK_FALSE(saysClock(*laptop.store));
    CHECK(laptop.store->check().value().problems == QStringList());
}

TEST_CASE("A side that a wrong clock dates years ahead is shown with the time it came", "[clock]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    laptops.second.clock.advance(yearsMs);
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"no"_s));
    const Receipt receipt = laptops.first.imported(laptops.second.exported());
    CHECK(receipt.clockAheadMs > yearsMs - 2 * dayMs);
    laptops.first.clock.advance(3'600'000);

    const std::vector<Conflict> open = laptops.first.store->conflicts().value();
    REQUIRE(open.size() == 1);
    for (const ConflictSide &side : open.front().sides) {
        CHECK(side.clockWasAhead == !side.ours);
        CHECK(side.atMs < laptops.first.clock.nowMs());
    }
    CHECK(static_cast<qint64>(laptops.first.store->clockMark().value() >> 16) < laptops.first.clock.nowMs() + dayMs);
}
