// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// What people see of a conflict's sides, in the order of their values.
std::vector<std::tuple<QString, QString, qint64, QByteArray, bool>> shown(Store &store)
{
    const std::vector<Conflict> open = store.conflicts().value();
    REQUIRE(open.size() == 1);
    std::vector<std::tuple<QString, QString, qint64, QByteArray, bool>> sides;
    for (const ConflictSide &side : open.front().sides) {
        sides.emplace_back(std::get<QString>(side.value), side.author, side.atMs, side.device, side.ours);
    }
    std::sort(sides.begin(), sides.end());
    return sides;
}

void decide(Store &store, int side)
{
    const Conflict open = store.conflicts().value().front();
    REQUIRE_OK(store.resolve(open, open.sides[static_cast<size_t>(side)].value, u"seen"_s));
}

/// Two laptops whose auditors disagree on question a, and know it.
struct Disagreement : Pair
{
    Disagreement()
    {
        REQUIRE_OK(first.store->answer(audit, u"a"_s, u"yes"_s));
        second.clock.advance(5 * 60'000);
        REQUIRE_OK(second.store->answer(audit, u"a"_s, u"no"_s));
        exchange();
        first.clock.advance(3'600'000);
    }
};

} // namespace

TEST_CASE("After a decision was taken back both values are their authors' again", "[undo]")
{
    Disagreement laptops;
    Store &store = *laptops.first.store;
    const auto before = shown(store);
    const auto seenBySecond = shown(*laptops.second.store);
    const int chosen = GENERATE(0, 1);

    decide(store, chosen);
    REQUIRE_OK(store.undo(laptops.audit));
    CHECK(shown(store) == before);
    REQUIRE_OK(store.sealAll());
    CHECK(shown(store) == before);

    REQUIRE_OK(store.redo(laptops.audit));
    CHECK(store.conflicts().value().empty());
    REQUIRE_OK(store.undo(laptops.audit));
    REQUIRE_OK(store.sealAll());
    CHECK(shown(store) == before);

    laptops.exchange();
    CHECK(shown(*laptops.second.store) == seenBySecond);
    CHECK(store.check().value().problems == QStringList());
}

TEST_CASE("Two who gave the same answer both stand there after a decision was taken back", "[undo]")
{
    Pair laptops;
    Laptop third(u"Sana Iqbal"_s);
    third.imported(laptops.first.exported());
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"no"_s));
    REQUIRE_OK(third.store->answer(laptops.audit, u"a"_s, u"no"_s));
    laptops.first.imported(laptops.second.exported());
    laptops.first.imported(third.exported());
    Store &store = *laptops.first.store;
    const auto before = shown(store);
    REQUIRE(before.size() == 3);

    decide(store, 0);
    REQUIRE_OK(store.undo(laptops.audit));

    CHECK(shown(store) == before);
}

TEST_CASE("What somebody wrote by choice is theirs, also if another had written the same before", "[undo]")
{
    Disagreement laptops;
    Store &store = *laptops.second.store;
    decide(store, 0);
    laptops.second.clock.advance(60'000);
    const Answers answers = store.answers(laptops.audit).value();
    const QString other = answers.value(u"a"_s).value == u"yes" ? u"no"_s : u"yes"_s;
    REQUIRE_OK(store.answer(laptops.audit, u"a"_s, other));
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"partly"_s));
    laptops.first.imported(laptops.second.exported());

    const std::vector<Conflict> open = laptops.first.store->conflicts().value();
    REQUIRE(open.size() == 1);
    int byUmar = 0;
    for (const ConflictSide &side : open.front().sides) {
        byUmar += side.author == u"Umar Rashid" && std::get<QString>(side.value) == other ? 1 : 0;
    }
    CHECK(byUmar == 1);
}
