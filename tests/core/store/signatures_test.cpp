// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"
#include "tests/core/store/pair.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

Strokes twoLines()
{
    return {{{{100, 200}, {130, 180}, {400, 220}}, {{500, 90}}}};
}

Signature newSignature(Laptop &laptop, AssessmentId audit, SignatureRole role, const QString &name)
{
    laptop.clock.advance(1000);
    Signature signature;
    signature.id = SignatureId::create(laptop.clock);
    signature.assessment = audit;
    signature.role = role;
    signature.name = name;
    signature.jobTitle = u"manager"_s;
    signature.strokes = twoLines();
    return signature;
}

Error::Code codeOf(const Result<Changes> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// One laptop with a started audit that has an answer, a finding and an action.
struct Visit : Laptop
{
    AssessmentId audit = startedAudit(*store, clock, *fourQuestions());
    Finding finding = newFinding(audit, clock, u"Exit chained"_s);
    CorrectiveAction action;

    Visit()
    {
        REQUIRE_OK(store->answer(audit, u"a"_s, u"no"_s, {}, u"chained"_s));
        REQUIRE_OK(store->put(finding));
        action.id = ActionId::create(clock);
        action.finding = finding.id;
        action.assessment = audit;
        action.what = u"Cut the chain"_s;
        REQUIRE_OK(store->put(action));
        finding = store->findings(audit)->front().finding;
    }
    [[nodiscard]] QByteArray head() { return store->headHash(audit).value(); }
    [[nodiscard]] AssessmentState state() { return store->assessment(audit)->assessment.state; }
};

} // namespace

TEST_CASE("A signature holds who, the lines, the time and the head of what stood", "[store][signature]")
{
    Visit visit;
    const QByteArray head = visit.head();
    Signature signature = newSignature(visit, visit.audit, SignatureRole::Management, u"  Khalid\nMehmood "_s);

    const auto done = visit.store->sign(signature);

    REQUIRE_OK(done);
    CHECK(done->assessments == std::set{visit.audit});
    signature.name = u"Khalid Mehmood"_s;
    signature.head = head;
    signature.signedAt = visit.clock.now();
    visit.reopen();
    CHECK(visit.store->signatures(visit.audit).value() == std::vector{signature});
    CHECK(visit.head() == head); // to sign changes nothing of what is signed
    CHECK(visit.store->check()->problems == QStringList());
    signature.name = u" \n"_s;
    CHECK(codeOf(visit.store->sign(signature)) == Error::Code::BadArgument);
}

TEST_CASE("What was agreed changes the head, what goes on after the visit does not", "[store][signature]")
{
    Visit visit;
    const QByteArray head = visit.head();
    struct Case
    {
        const char *what;
        bool changes;
        std::function<Result<Changes>(Visit &)> act;
    };
    const std::vector<Case> cases{
        {"answer", true, [](Visit &v) { return v.store->answer(v.audit, u"a"_s, u"yes"_s); }},
        {"note", true, [](Visit &v) { return v.store->note(v.audit, u"a"_s, u"open now"_s); }},
        {"agreement", true,
         [](Visit &v) {
             Finding finding = v.finding;
             finding.agreement = FindingAgreement::Disputed;
             return v.store->put(finding);
         }},
        {"due date", true,
         [](Visit &v) {
             CorrectiveAction action = v.action;
             action.dueOn = QDate(2026, 5, 1);
             return v.store->put(action);
         }},
        {"finding removed", true, [](Visit &v) { return v.store->remove(v.finding); }},
        {"cause", false,
         [](Visit &v) {
             Finding finding = v.finding;
             finding.rootCause = u"no keys"_s;
             return v.store->put(finding);
         }},
        {"action done", false, [](Visit &v) { return v.store->put(done(v.action, QDate(2026, 4, 1)).value()); }},
        {"closing", false, [](Visit &v) { return v.store->close(v.audit); }},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        Visit fresh;
        const QByteArray before = fresh.head();
        REQUIRE_OK(each.act(fresh));
        CHECK((fresh.head() != before) == each.changes);
    }
    REQUIRE_OK(visit.store->answer(visit.audit, u"a"_s, u"yes"_s));
    CHECK(visit.head() != head);
    REQUIRE_OK(visit.store->undo(visit.audit));
    CHECK(visit.head() == head); // as it stood, whatever the log has gone through
}

TEST_CASE("Signatures travel and the head is the same on both laptops", "[store][signature]")
{
    Pair pair;
    REQUIRE_OK(pair.first.store->answer(pair.audit, u"a"_s, u"no"_s));
    pair.exchange();
    CHECK(pair.first.store->headHash(pair.audit).value() == pair.second.store->headHash(pair.audit).value());
    REQUIRE_OK(pair.first.store->sign(newSignature(pair.first, pair.audit, SignatureRole::Auditor, u"Bushra"_s)));
    REQUIRE_OK(pair.second.store->sign(newSignature(pair.second, pair.audit, SignatureRole::Management, u"Khalid"_s)));

    pair.exchange();

    const auto signatures = pair.first.store->signatures(pair.audit).value();
    CHECK(signatures.size() == 2);
    CHECK(pair.second.store->signatures(pair.audit).value() == signatures);
    CHECK(isSignedByBoth(signatures, pair.second.store->headHash(pair.audit).value()));
    for (Laptop *laptop : {&pair.first, &pair.second}) {
        CHECK(laptop->store->check()->problems == QStringList());
        REQUIRE_OK(laptop->store->rebuild());
        CHECK(laptop->store->signatures(pair.audit).value() == signatures);
    }
}

TEST_CASE("A signature can be taken back, removed, and brought back from the bin", "[store][signature]")
{
    Visit visit;
    const Signature signature = newSignature(visit, visit.audit, SignatureRole::Workers, u"Nasreen"_s);
    REQUIRE_OK(visit.store->sign(signature));
    REQUIRE_OK(visit.store->undo(visit.audit));
    CHECK(visit.store->signatures(visit.audit)->empty());
    REQUIRE_OK(visit.store->redo(visit.audit));
    CHECK(visit.store->signatures(visit.audit)->size() == 1);

    REQUIRE_OK(visit.store->remove(signature));
    CHECK(visit.store->signatures(visit.audit)->empty());
    const auto bin = visit.store->bin().value();
    REQUIRE(bin.size() == 1);
    CHECK(bin.front().type == EntityType::Signature);
    CHECK(bin.front().title == u"Nasreen"_s);
    REQUIRE_OK(visit.store->restore(visit.audit.bytes(), EntityType::Signature, signature.id.bytes()));
    CHECK(visit.store->signatures(visit.audit)->size() == 1);
}

TEST_CASE("Closing locks the audit, opening it again keeps the reason", "[store][signature]")
{
    Visit visit;
    const Signature late = newSignature(visit, visit.audit, SignatureRole::Management, u"Khalid"_s);
    REQUIRE_OK(visit.store->sign(newSignature(visit, visit.audit, SignatureRole::LeadAuditor, u"Bushra"_s)));
    Assessment before = visit.store->assessment(visit.audit)->assessment;

    REQUIRE_OK(visit.store->close(visit.audit));

    CHECK(visit.state() == AssessmentState::Closed);
    CHECK(visit.store->assessment(visit.audit)->assessment.endedOn == visit.clock.today());
    Finding judged = visit.finding;
    judged.comment = u"it was open yesterday"_s;
    before.auditors = u"somebody else"_s;
    const auto closed = Error::Code::AssessmentClosed;
    CHECK(codeOf(visit.store->close(visit.audit)) == closed);
    CHECK(codeOf(visit.store->put(before)) == closed);
    CHECK(codeOf(visit.store->put(judged)) == closed);
    CHECK(codeOf(visit.store->sign(late)) == closed);
    CHECK(codeOf(visit.store->remove(visit.store->signatures(visit.audit)->front())) == closed);
    CHECK(codeOf(visit.store->answer(visit.audit, u"a"_s, u"yes"_s)) == closed);
    REQUIRE_OK(visit.store->put(done(visit.action, visit.clock.today()).value())); // the repair goes on

    CHECK(codeOf(visit.store->reopen(visit.audit, u" \n "_s)) == Error::Code::BadArgument);
    REQUIRE_OK(visit.store->reopen(visit.audit, u"the manager\ncame late"_s));
    CHECK(codeOf(visit.store->reopen(visit.audit, u"again"_s)) == Error::Code::LifecycleForbids);
    CHECK(visit.state() == AssessmentState::Draft);
    CHECK(visit.store->assessment(visit.audit)->assessment.reopenings
          == QStringList{visit.clock.today().toString(Qt::ISODate) + u" the manager came late"_s});

    REQUIRE_OK(visit.store->sign(late));
    REQUIRE_OK(visit.store->close(visit.audit));
    CHECK(visit.state() == AssessmentState::Signed); // both sides, and nothing has changed since the first
    CHECK(visit.store->check()->problems == QStringList());
}
