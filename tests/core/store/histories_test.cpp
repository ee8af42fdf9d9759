// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/incremental.h"
#include "tests/core/store/world.h"
#include "tests/core/store/wrongrules.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Fails with the shortest history, if any of them shows the rule to be wrong.
void checkHistories(unsigned first, unsigned count, const Rule &rule, const Rule &reference)
{
    for (unsigned seed = first; seed < first + count; ++seed) {
        const History history = randomHistory(seed);
        const QString failure = failureOf(history, rule, reference);
        if (!failure.isEmpty()) {
            const History shortest = shrunk(history, rule, reference);
            FAIL(failure.toStdString() << "\nshortest: " << failureOf(shortest, rule, reference).toStdString() << '\n'
                                       << shortest.toText().toStdString());
        }
    }
    SUCCEED();
}

/// How many of the first histories show the rule to be wrong.
int caught(const Rule &rule, unsigned histories)
{
    int found = 0;
    for (unsigned seed = 1; seed <= histories; ++seed) {
        found += failureOf(randomHistory(seed), rule, rule).isEmpty() ? 0 : 1;
    }
    return found;
}

} // namespace

TEST_CASE("Random histories: what changes say does not depend on their order and loses nothing",
          "[convergence]")
{
    checkHistories(1, 20'000, fold, fold);
}

TEST_CASE("Random histories: the tables say what the definition says", "[convergence]")
{
    Incremental tables;
    checkHistories(100'001, 20'000, std::ref(tables), fold);
}

TEST_CASE("Random histories, 100000 of them, both ways", "[.long]")
{
    Incremental tables;
    checkHistories(200'001, 100'000, fold, fold);
    checkHistories(200'001, 100'000, std::ref(tables), fold);
}

TEST_CASE("The histories show wrong rules to be wrong", "[convergence]")
{
    CHECK(caught(lastWriterWins, 300) > 0);
    CHECK(caught(orphansForgotten, 300) > 0);
    CHECK(caught(newestPredecessorOnly, 300) > 0);
    CHECK(caught(deleteWins, 300) > 0);
}

TEST_CASE("The histories hold what they are to test", "[convergence]")
{
    std::map<QString, int> count;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const LogState state = fold(World(randomHistory(seed)).all());
        count[u"redacted"_s] += state.redacted.empty() ? 0 : 1;
        std::map<Deletion, bool> deletions;
        for (const auto &[entity, deletion] : state.deletions) {
            deletions[deletion] = true;
            count[u"roots"_s] += entity.isRoot() ? 1 : 0;
        }
        count[u"deleted"_s] += deletions[Deletion::Deleted] ? 1 : 0;
        count[u"edited while deleted"_s] += deletions[Deletion::EditedWhileDeleted] ? 1 : 0;
        count[u"contested"_s] += std::any_of(state.registers.begin(), state.registers.end(),
                                             [](const auto &heads) { return heads.second.size() > 1; })
            ? 1
            : 0;
    }
    for (const QString &what : {u"redacted"_s, u"roots"_s, u"deleted"_s, u"edited while deleted"_s, u"contested"_s}) {
        INFO(what.toStdString());
        CHECK(count[what] >= 25); // one in twenty at least
    }
}

TEST_CASE("A failing history is shrunk to what it takes", "[convergence]")
{
    unsigned seed = 1;
    while (failureOf(randomHistory(seed), lastWriterWins, lastWriterWins).isEmpty()) {
        ++seed;
    }
    const History shortest = shrunk(randomHistory(seed), lastWriterWins, lastWriterWins);
    INFO(shortest.toText().toStdString());
    CHECK(shortest.steps.size() == 2); // two laptops set the same register
}
