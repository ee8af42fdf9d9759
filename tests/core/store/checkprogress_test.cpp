// SPDX-License-Identifier: GPL-3.0-or-later
// A check tells how far it is, and can be stopped; a finding raised with its action is one step.
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// As many changes as a check takes a while for.
void write(Laptop &laptop, AssessmentId audit, int changes)
{
    for (int i = 0; i < changes; ++i) {
        REQUIRE_OK(laptop.store->note(audit, u"a"_s, u"note %1"_s.arg(i)));
        REQUIRE_OK(laptop.store->sealAll());
    }
}

} // namespace

TEST_CASE("A check counts the rows of the log that it has gone through", "[check]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    write(laptop, audit, 300);
    std::vector<std::pair<qint64, qint64>> told;
    const auto report = laptop.store->check([&](qint64 done, qint64 total) {
        told.emplace_back(done, total);
        return true;
    });
    REQUIRE_OK(report);
    CHECK(report->isSound());
    REQUIRE(told.size() > 3);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back().second == 3 * report->changes);
    CHECK(told.back().first <= told.back().second);
    CHECK(told.back().first > told.back().second / 2);
}

TEST_CASE("A check that is stopped changes nothing, and the next one is whole", "[check]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    write(laptop, audit, 300);
    const QByteArray before = stateOf(*laptop.store);
    for (const qint64 stopAt : {0, 100, 400, 700}) { // while reading tables, the log, and in the rebuild
        qint64 calls = 0;
        const auto report = laptop.store->check([&](qint64 done, qint64) {
            ++calls;
            return done < stopAt;
        });
        REQUIRE_OK(report);
        CHECK(report->isStopped);
        CHECK_FALSE(report->isSound());
        CHECK(report->problems.isEmpty());
        CHECK(calls > 0);
    }
    CHECK(stateOf(*laptop.store) == before);
    REQUIRE_OK(laptop.store->answer(audit, u"b"_s, u"yes"_s));
    const auto whole = laptop.store->check();
    REQUIRE_OK(whole);
    CHECK(whole->isSound());
}

TEST_CASE("A finding raised with its action is taken back in one step", "[undo]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"no"_s));
    Finding finding;
    finding.id = FindingId::create(laptop.clock);
    finding.assessment = audit;
    finding.question = u"a"_s;
    finding.statement = u"The exit is locked"_s;
    CorrectiveAction action;
    action.id = ActionId::create(laptop.clock);
    action.assessment = audit;
    action.finding = finding.id;
    action.what = u"Remove the lock"_s;
    REQUIRE_OK(laptop.store->put(finding, action));
    REQUIRE(laptop.store->findings(audit)->size() == 1);
    CHECK(laptop.store->findings(audit)->front().actions.size() == 1);

    REQUIRE_OK(laptop.store->undo(audit));
    CHECK(laptop.store->findings(audit)->empty());
    CHECK(laptop.store->answers(audit)->value(u"a"_s).value == u"no");
    REQUIRE_OK(laptop.store->redo(audit));
    REQUIRE(laptop.store->findings(audit)->size() == 1);
    CHECK(laptop.store->findings(audit)->front().actions.size() == 1);
    CHECK(laptop.store->check()->isSound());
}
