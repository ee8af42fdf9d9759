// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gather.h"
#include "core/report/htmlwriter.h"
#include "resources/resources.h"
#include "tests/support/laptop.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const Pack &walkThrough()
{
    static const std::shared_ptr<const Pack> pack = [] {
        initData();
        return Library::builtIn().newest(u"osh-walkthrough"_s);
    }();
    REQUIRE(pack);
    return *pack;
}

/// Answers every checkpoint that applies, in the order of the walk; every `failEvery`th fails.
void walkTheFloor(Laptop &laptop, AssessmentId audit, int failEvery)
{
    form::Session session = sessionFor(walkThrough(), laptop.store->answers(audit).value(), laptop.clock);
    int count = 0;
    for (form::NodeIndex node = nextQuestion(session, form::noNode); node != form::noNode;
         node = nextQuestion(session, node)) {
        if (!walkThrough().checkpoint(node).isScored()) {
            continue;
        }
        laptop.clock.advance(20'000);
        const QString value = ++count % failEvery == 0 ? u"no"_s : u"yes"_s;
        session.setAnswer(node, value);
        REQUIRE_OK(laptop.store->answer(audit, walkThrough().form->node(node).name, value));
    }
}

Score scoreAt(Laptop &laptop, AssessmentId audit)
{
    return scoreOf(walkThrough(), sessionFor(walkThrough(), laptop.store->answers(audit).value(), laptop.clock));
}

} // namespace

TEST_CASE("An auditor's day on two laptops ends equal", "[story]")
{
    // Morning: one laptop sets the audit up and hands it over on a stick.
    Laptop bushra(u"Bushra Anwar"_s);
    Laptop umar(u"Umar Rashid"_s);
    const AssessmentId audit = startedAudit(*bushra.store, bushra.clock, walkThrough());
    for (const auto &[fact, value] : {std::pair{u"workers"_s, u"240"_s}, std::pair{u"women_workers"_s, u"60"_s},
                                      std::pair{u"storeys"_s, u"2"_s}, std::pair{u"shifts"_s, u"2"_s},
                                      std::pair{u"boiler"_s, u"yes"_s}, std::pair{u"chemical_store"_s, u"yes"_s}}) {
        REQUIRE_OK(bushra.store->answer(audit, fact, value, fact));
    }
    umar.imported(bushra.exported());

    // Day: both walk the floor apart.
    walkTheFloor(bushra, audit, 7);
    walkTheFloor(umar, audit, 5);
    const Answers hers = bushra.store->answers(audit).value();
    const auto node = walkThrough().form->find(u"fx_02"_s);
    Finding finding = *proposedFinding(walkThrough(), bushra.store->assessment(audit).value().assessment, node, u"no"_s,
                                       u"Second exit chained"_s, Language::English, bushra.clock.today());
    finding.id = FindingId::create(bushra.clock);
    REQUIRE_OK(bushra.store->put(finding));
    CorrectiveAction action;
    action.id = ActionId::create(bushra.clock);
    action.finding = finding.id;
    action.assessment = audit;
    action.what = u"Cut the chain, fit a push bar"_s;
    action.owner = u"Production manager"_s;
    action.dueOn = bushra.clock.today().addDays(3);
    REQUIRE_OK(bushra.store->put(action));

    // Evening: both ways, and the same again.
    const QString fromBushra = bushra.exported();
    const QString fromUmar = umar.exported();
    bushra.imported(fromUmar);
    umar.imported(fromBushra);
    CHECK(umar.imported(fromBushra).newChanges == 0);
    CHECK(stateOf(*bushra.store) == stateOf(*umar.store));
    const auto conflicts = bushra.store->conflicts().value();
    REQUIRE(conflicts.size() > 3);
    CHECK(scoreAt(bushra, audit) == scoreAt(umar, audit));
    const ScoreRange range = scoreRange(walkThrough(), bushra.store->answers(audit).value(),
                                        contestedAnswers(conflicts, audit), bushra.clock);
    CHECK(*range.low.percent < *range.high.percent);

    // They decide together, on her laptop: what she saw stands.
    for (const Conflict &conflict : conflicts) {
        const QString question = QString::fromUtf8(conflict.entity);
        REQUIRE_OK(bushra.store->resolve(conflict, hers.value(question).value, u"looked again together"_s));
    }
    umar.imported(bushra.exported());
    CHECK(umar.store->conflicts().value().empty());
    CHECK(stateOf(*bushra.store) == stateOf(*umar.store));
    for (auto answer = hers.cbegin(); answer != hers.cend(); ++answer) {
        CHECK(umar.store->answers(audit).value().value(answer.key()).value == answer->value);
    }

    // The report says the same on both, and names the finding with its law and its action.
    Library library = Library::builtIn();
    const auto input = gatherAuditReport(*umar.store, library, audit, umar.clock);
    REQUIRE_OK(input);
    CHECK(input->headCode == bushra.store->headCode(audit).value());
    const QString html = toHtml(buildAuditReport(*input, ReportLanguage::English));
    CHECK(html.contains(u"Second exit chained"_s));
    CHECK(html.contains(u"Cut the chain, fit a push bar"_s));
    CHECK(html.contains(u"Building Code"_s));
    CHECK_FALSE(html.contains(u"Provisional"_s));

    // Closed on one laptop, closed on the other.
    Assessment closed = bushra.store->assessment(audit).value().assessment;
    closed.state = AssessmentState::Closed;
    REQUIRE_OK(bushra.store->put(closed));
    umar.imported(bushra.exported());
    CHECK_FALSE(umar.store->answer(audit, u"fx_01"_s, u"no"_s).has_value());
    CHECK(umar.store->check().value().problems == QStringList());
}
