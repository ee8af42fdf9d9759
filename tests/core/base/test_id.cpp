// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

#include <QSet>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Ids made later sort later", "[base]")
{
    FakeClock clock;
    EnterpriseId before = EnterpriseId::create(clock);
    for (int i = 0; i < 1000; ++i) {
        clock.advance(1 + 997 * i);
        const EnterpriseId after = EnterpriseId::create(clock);
        CHECK(before < after);
        CHECK(before.bytes() < after.bytes()); // as the database sorts them
        before = after;
    }
}

TEST_CASE("Ids of the same millisecond differ", "[base]")
{
    const FakeClock clock;
    QSet<QUuid> seen;
    for (int i = 0; i < 10'000; ++i) {
        seen.insert(newUuid(clock));
    }
    CHECK(seen.size() == 10'000);
}

TEST_CASE("An id is a UUID of version 7 that carries its time", "[base]")
{
    const FakeClock clock;
    const QByteArray bytes = newUuid(clock).toRfc4122();

    CHECK((static_cast<unsigned char>(bytes[6]) >> 4) == 7);
    CHECK((static_cast<unsigned char>(bytes[8]) >> 6) == 2);
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i) {
        ms = (ms << 8) | static_cast<unsigned char>(bytes[i]);
    }
    CHECK(ms == clock.nowMs());
}

TEST_CASE("An id survives being written and read", "[base]")
{
    const FakeClock clock;
    const SiteId id = SiteId::create(clock);

    CHECK(SiteId::fromBytes(id.bytes()) == id);
    CHECK(SiteId::fromString(id.toString()) == id);
    CHECK_FALSE(SiteId::fromBytes("short"));
    CHECK_FALSE(SiteId::fromString(u"not an id"_s));
    CHECK(SiteId().isNull());
    CHECK_FALSE(id.isNull());
}

TEST_CASE("ids of one millisecond sort in the order in which they were made")
{
    const FakeClock clock;
    QByteArray before = newUuid(clock).toRfc4122();
    for (int i = 0; i < 500; ++i) {
        const QByteArray next = newUuid(clock).toRfc4122();
        CHECK(before < next);
        before = next;
    }
}
