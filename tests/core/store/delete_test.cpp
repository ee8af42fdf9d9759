// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

void checkSound(Laptop &laptop)
{
    CHECK(laptop.store->check().value().problems == QStringList());
}

} // namespace

TEST_CASE("A deleted finding leaves the list everywhere, waits in the bin, and comes back as it was", "[delete]")
{
    Pair laptops;
    const Finding finding = newFinding(laptops.audit, laptops.first.clock, u"Exit 2 chained shut"_s);
    REQUIRE_OK(laptops.first.store->put(finding));
    laptops.exchange();
    REQUIRE_OK(laptops.second.store->remove(finding));
    laptops.exchange();

    CHECK(laptops.first.store->findings().value().empty());
    CHECK(laptops.second.store->findings().value().empty());
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    const std::vector<BinRow> bin = laptops.first.store->bin().value();
    REQUIRE(bin.size() == 1);
    CHECK(bin.front().type == EntityType::Finding);
    CHECK(bin.front().title == u"Exit 2 chained shut"_s);
    CHECK(bin.front().enterpriseName == u"Noor Textiles"_s);
    CHECK(bin.front().by == u"Umar Rashid"_s);
    CHECK(bin.front().atMs == laptops.second.clock.nowMs());
    checkSound(laptops.first);

    REQUIRE_OK(laptops.first.store->restore(bin.front().document, bin.front().type, bin.front().entity));
    laptops.exchange();

    for (Laptop *laptop : {&laptops.first, &laptops.second}) {
        REQUIRE(laptop->store->findings().value().size() == 1);
        CHECK(laptop->store->findings().value().front().finding == finding);
        CHECK_FALSE(laptop->store->findings().value().front().editedWhileDeleted);
        CHECK(laptop->store->bin().value().empty());
        checkSound(*laptop);
    }
    const auto again = laptops.first.store->restore(bin.front().document, bin.front().type, bin.front().entity);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::NotFound);
}

TEST_CASE("An edit that the deleter had not seen keeps a finding, and it is shown", "[delete]")
{
    Pair laptops;
    Finding finding = newFinding(laptops.audit, laptops.first.clock, u"Exit 2 chained shut"_s);
    REQUIRE_OK(laptops.first.store->put(finding));
    laptops.exchange();
    REQUIRE_OK(laptops.first.store->remove(finding));
    finding.evidence = u"photo 4"_s;
    REQUIRE_OK(laptops.second.store->put(finding));
    laptops.exchange();

    for (Laptop *laptop : {&laptops.first, &laptops.second}) {
        REQUIRE(laptop->store->findings().value().size() == 1);
        CHECK(laptop->store->findings().value().front().finding == finding);
        CHECK(laptop->store->findings().value().front().editedWhileDeleted);
        checkSound(*laptop);
    }

    SECTION("whoever goes on writing settles it")
    {
        finding.rootCause = u"no key at hand"_s;
        REQUIRE_OK(laptops.first.store->put(finding));
        laptops.exchange();
        CHECK_FALSE(laptops.second.store->findings().value().front().editedWhileDeleted);
    }
    SECTION("whoever deletes it again, too")
    {
        REQUIRE_OK(laptops.second.store->remove(finding));
        laptops.exchange();
        CHECK(laptops.first.store->findings().value().empty());
    }
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    checkSound(laptops.first);
    checkSound(laptops.second);
}

TEST_CASE("A deleted assessment goes with all that is in it, and yields to an answer given meanwhile", "[delete]")
{
    Pair laptops;
    const Finding finding = newFinding(laptops.audit, laptops.first.clock, u"Exit 2 chained shut"_s);
    REQUIRE_OK(laptops.first.store->put(finding));
    laptops.exchange();
    REQUIRE_OK(laptops.first.store->remove(laptops.audit));
    CHECK(laptops.first.store->assessments().value().empty());
    CHECK(laptops.first.store->findings().value().empty());
    CHECK(laptops.first.store->bin().value().size() == 1);
    CHECK(laptops.first.store->sites().value().front().assessments == 0);

    SECTION("nobody wrote to it: it is gone everywhere, until somebody brings it back")
    {
        laptops.exchange();
        CHECK(laptops.second.store->assessments().value().empty());
        REQUIRE_OK(laptops.second.store->restore(laptops.audit.bytes(), EntityType::Assessment,
                                                 laptops.audit.bytes()));
        laptops.exchange();
        REQUIRE(laptops.first.store->assessments().value().size() == 1);
        CHECK_FALSE(laptops.first.store->assessments().value().front().editedWhileDeleted);
        CHECK(laptops.first.store->findings().value().size() == 1);
    }
    SECTION("somebody did: it stays, and that is shown")
    {
        REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"b"_s, u"no"_s));
        laptops.exchange();
        for (Laptop *laptop : {&laptops.first, &laptops.second}) {
            REQUIRE(laptop->store->assessments().value().size() == 1);
            CHECK(laptop->store->assessments().value().front().editedWhileDeleted);
            CHECK(laptop->store->findings().value().size() == 1);
        }
        REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"c"_s, u"no"_s));
        laptops.exchange();
        CHECK_FALSE(laptops.second.store->assessments().value().front().editedWhileDeleted);
    }
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    checkSound(laptops.first);
    checkSound(laptops.second);
}

TEST_CASE("Sites and enterprises are deleted and brought back", "[delete]")
{
    Pair laptops;
    const SiteRow row = laptops.first.store->sites().value().front();
    REQUIRE_OK(laptops.first.store->remove(row.site.id));
    REQUIRE_OK(laptops.first.store->remove(row.enterprise.id));
    laptops.exchange();

    CHECK(laptops.second.store->sites().value().empty());
    CHECK(laptops.second.store->enterprises().value().empty());
    CHECK(laptops.second.store->assessments().value().size() == 1);
    const std::vector<BinRow> bin = laptops.second.store->bin().value();
    REQUIRE(bin.size() == 2);
    for (const BinRow &entry : bin) {
        CHECK_FALSE(entry.assessment.has_value());
        REQUIRE_OK(laptops.second.store->restore(entry.document, entry.type, entry.entity));
    }
    laptops.exchange();
    CHECK(laptops.first.store->sites().value().size() == 1);
    CHECK(laptops.first.store->enterprises().value().size() == 1);
    checkSound(laptops.first);

    const auto unknown = laptops.first.store->remove(SiteId::create(laptops.first.clock));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::NotFound);
}

TEST_CASE("A conflict in what is deleted is nobody's work", "[delete]")
{
    Pair laptops;
    Finding finding = newFinding(laptops.audit, laptops.first.clock, u"Exit 2 chained shut"_s);
    REQUIRE_OK(laptops.first.store->put(finding));
    laptops.exchange();
    finding.statement = u"Exit 2 locked"_s;
    REQUIRE_OK(laptops.first.store->put(finding));
    finding.statement = u"Exit 3 locked"_s;
    REQUIRE_OK(laptops.second.store->put(finding));
    laptops.exchange();
    REQUIRE(laptops.first.store->conflicts().value().size() == 1);

    REQUIRE_OK(laptops.first.store->remove(finding));

    CHECK(laptops.first.store->conflicts().value().empty());
    CHECK(laptops.first.store->assessments().value().front().conflicts == 0);
    const BinRow entry = laptops.first.store->bin().value().front();
    REQUIRE_OK(laptops.first.store->restore(entry.document, entry.type, entry.entity));
    CHECK(laptops.first.store->conflicts().value().size() == 1); // to bring back decides nothing
}
