// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using Rule = BulkDecision::Rule;

namespace {

/// The first laptop holds three conflicts in answers, the second's values being the newer ones.
struct Contested : Pair
{
    Contested()
    {
        for (const QString &question : {u"a"_s, u"b"_s, u"c"_s}) {
            REQUIRE_OK(first.store->answer(audit, question, u"no"_s));
        }
        first.clock.advance(60'000);
        second.clock.advance(600'000);
        for (const QString &question : {u"a"_s, u"b"_s, u"c"_s}) {
            REQUIRE_OK(second.store->answer(audit, question, u"yes"_s));
        }
        first.imported(second.exported());
        REQUIRE(first.store->conflicts()->size() == 3);
    }
    [[nodiscard]] QString answer(Laptop &laptop, const QString &question) const
    {
        return laptop.store->answers(audit).value()[question].value;
    }
};

} // namespace

TEST_CASE("Many conflicts are decided by a rule in one step", "[conflicts]")
{
    Contested laptops;
    const QByteArray mine = laptops.first.store->thisDevice()->publicKey;
    const QByteArray theirs = laptops.second.store->thisDevice()->publicKey;
    enum class Whose { Nobody, Mine, Theirs };
    const auto [rule, whose, expected] = GENERATE(table<Rule, Whose, QString>({
        {Rule::Ours, Whose::Nobody, u"no"_s},
        {Rule::Newest, Whose::Nobody, u"yes"_s},
        {Rule::AllFrom, Whose::Theirs, u"yes"_s},
        {Rule::AllFrom, Whose::Mine, u"no"_s},
        {Rule::Reject, Whose::Theirs, u"no"_s},
        {Rule::Reject, Whose::Mine, u"yes"_s},
    }));
    const BulkDecision decision{rule, whose == Whose::Mine ? mine : whose == Whose::Theirs ? theirs : QByteArray()};
    const auto done = laptops.first.store->resolveAll(decision, u"agreed by telephone"_s);
    REQUIRE_OK(done);
    CHECK(done->decided == 3);
    CHECK(done->left == 0);
    CHECK(done->changes.assessments.contains(laptops.audit));
    CHECK(laptops.first.store->conflicts()->empty());
    for (const QString &question : {u"a"_s, u"b"_s, u"c"_s}) {
        CHECK(laptops.answer(laptops.first, question) == expected);
    }
    // One step, for all who merge it as well.
    CHECK(laptops.first.store->undoState(laptops.audit)->undoSteps >= 1);
    laptops.second.imported(laptops.first.exported());
    CHECK(laptops.second.store->conflicts()->empty());
    CHECK(stateOf(*laptops.first.store) == stateOf(*laptops.second.store));
    REQUIRE_OK(laptops.first.store->undo(laptops.audit));
    CHECK(laptops.first.store->conflicts()->size() == 3);
    CHECK(laptops.first.store->check()->isSound());
}

TEST_CASE("A rule leaves alone what it does not speak of", "[conflicts]")
{
    Contested laptops;
    const auto done = laptops.first.store->resolveAll({Rule::Reject, QByteArray(32, 'n')}, {});
    REQUIRE_OK(done);
    CHECK(done->decided == 0);
    CHECK(done->left == 3);
    CHECK(laptops.first.store->conflicts()->size() == 3);
    CHECK(laptops.first.store->conflicts()->front().sides.front().device.size() == 32);
}

TEST_CASE("What is contested in the list of factories is decided with the rest", "[conflicts]")
{
    Contested laptops;
    Enterprise enterprise = laptops.first.store->enterprises()->front();
    enterprise.name = u"Noor Textiles Ltd"_s;
    REQUIRE_OK(laptops.first.store->put(enterprise));
    enterprise.name = u"Nur Textile"_s;
    REQUIRE_OK(laptops.second.store->put(enterprise));
    laptops.first.imported(laptops.second.exported());
    const auto done = laptops.first.store->resolveAll({Rule::Ours, {}}, {});
    REQUIRE_OK(done);
    CHECK(done->decided == 4);
    CHECK(done->changes.registry);
    CHECK(laptops.first.store->enterprises()->front().name == u"Noor Textiles Ltd");
}

TEST_CASE("The note beside an answer that was not chosen goes with it", "[conflicts]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s, {}, u"locked"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    laptops.exchange();
    const Conflict conflict = laptops.first.store->conflicts().value().front();

    SECTION("the other is chosen")
    {
        REQUIRE_OK(laptops.first.store->resolve(conflict, u"yes"_s, u"seen open"_s));
        CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).note.isEmpty());
        REQUIRE_OK(laptops.first.store->undo(laptops.audit));
        CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).note == u"locked"_s);
    }
    SECTION("its own is chosen")
    {
        REQUIRE_OK(laptops.first.store->resolve(conflict, u"no"_s, {}));
        CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).note == u"locked"_s);
    }
    SECTION("a third value is written")
    {
        REQUIRE_OK(laptops.first.store->resolve(conflict, u"partly"_s, u"one of two"_s));
        CHECK(laptops.first.store->answers(laptops.audit).value().value(u"a"_s).note == u"locked"_s);
    }
    CHECK(laptops.first.store->check().value().problems == QStringList());
}

TEST_CASE("An answer and its note that differ are one conflict to decide, a note alone is one too", "[conflicts]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s, {}, u"locked"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"yes"_s, {}, u"open"_s));
    REQUIRE_OK(laptops.first.store->note(laptops.audit, u"b"_s, u"north door"_s));
    REQUIRE_OK(laptops.second.store->note(laptops.audit, u"b"_s, u"south door"_s));
    const Receipt receipt = laptops.first.imported(laptops.second.exported());
    CHECK(receipt.conflictsOpened == 2);
    CHECK(receipt.conflictsOpen == 2);
    CHECK(laptops.first.store->assessments().value().front().conflicts == 2);
}

TEST_CASE("A decision that was contradicted apart from it tells its reason", "[conflicts]")
{
    Pair laptops;
    REQUIRE_OK(laptops.first.store->answer(laptops.audit, u"a"_s, u"no"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"yes"_s));
    laptops.exchange();
    REQUIRE_OK(laptops.first.store->resolve(laptops.first.store->conflicts().value().front(), u"yes"_s, u"seen open"_s));
    REQUIRE_OK(laptops.second.store->answer(laptops.audit, u"a"_s, u"partly"_s));
    laptops.exchange();

    const std::vector<Conflict> open = laptops.second.store->conflicts().value();
    REQUIRE(open.size() == 1);
    REQUIRE(open.front().sides.size() == 2);
    for (const ConflictSide &side : open.front().sides) {
        CHECK(side.reason == (side.ours ? QString() : u"seen open"_s));
    }
}
