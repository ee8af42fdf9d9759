// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey
    = "type,name,label::English (en),label::Urdu (ur),clause,severity,confidential\n"
      "integer,workers,Workers,کارکن,,,\n"
      "select_one yn,fx_01,Exits are unlocked for ${workers} workers,تمام دروازے کھلے "
      "ہیں,fa-25;area-bsci-07,critical,\n"
      "select_one yn,fx_02,Signs are lit,نشان روشن ہیں,,minor,\n"
      "select_one yn,fx_03,Is there a lift?,کیا لفٹ ہے؟,,,\n"
      "select_one yn,iv_01,Nobody is harassed,کسی کو ہراساں نہیں کیا جاتا,,major,yes\n"
      "select_one act,ac_01,Shelves are within reach,سامان پہنچ میں ہے,,minor,\n";

const QDate today(2026, 3, 12);

struct Proposal
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack;
    Assessment assessment;

    Proposal()
    {
        PackText text;
        text.survey = survey;
        text.references += "area-bsci-07,INT,Thirteen-area audit: 7,,D\n";
        text.choices += "act,no,No action,,,ok\n"
                        "act,action,Propose,,,action\n"
                        "act,priority,Priority,,,priority\n";
        pack = packFrom(text);
        assessment.id = AssessmentId::create(clock);
    }
    [[nodiscard]] std::optional<Finding> of(const char *question, const char *answer,
                                            const char *note = "",
                                            Language language = Language::English) const
    {
        return proposedFinding(*pack, assessment, pack->form->find(QString::fromLatin1(question)),
                               QString::fromLatin1(answer), QString::fromUtf8(note), language,
                               today);
    }
};

} // namespace

TEST_CASE("A finding goes forward step by step, back while work goes on, never out of closed",
          "[findings]")
{
    using enum FindingState;
    const auto [from, to, allowed] = GENERATE(table<FindingState, FindingState, bool>({
        {Open, Open, false},
        {Open, ActionAgreed, true},
        {Open, AwaitingVerification, false},
        {Open, Closed, false},
        {ActionAgreed, Open, true}, // its actions were cancelled
        {ActionAgreed, ActionAgreed, false},
        {ActionAgreed, AwaitingVerification, true},
        {ActionAgreed, Closed, false},
        {AwaitingVerification, Open, false},
        {AwaitingVerification, ActionAgreed, true}, // not done after all
        {AwaitingVerification, AwaitingVerification, false},
        {AwaitingVerification, Closed, true},
        {Closed, Open, false},
        {Closed, ActionAgreed, false},
        {Closed, AwaitingVerification, false},
        {Closed, Closed, false},
    }));
    CAPTURE(toCode(from), toCode(to));
    CHECK(canFollow(from, to) == allowed);

    Finding finding;
    finding.state = from;
    const Result<Finding> result = advanced(finding, to);
    CHECK(result.has_value() == allowed);
    if (result) {
        CHECK(result->state == to);
    } else {
        CHECK(result.error() == Error{Error::Code::LifecycleForbids, {toCode(from), toCode(to)}});
    }
}

TEST_CASE("Only answers that show a deviation propose a finding", "[findings]")
{
    const auto [question, answer, severity]
        = GENERATE(table<const char *, const char *, std::optional<Severity>>({
            {"fx_01", "no", Severity::Critical},
            {"fx_01", "partly", Severity::Major}, // one step less grave
            {"fx_02", "no", Severity::Minor},
            {"fx_02", "partly", Severity::Observation},
            {"iv_01", "partly", Severity::Minor},
            {"ac_01", "priority", Severity::Minor},
            {"ac_01", "action", std::nullopt},
            {"ac_01", "no", std::nullopt},
            {"fx_01", "yes", std::nullopt},
            {"fx_01", "na", std::nullopt},
            {"fx_01", "", std::nullopt},
            {"fx_03", "no", std::nullopt}, // a question without severity
            {"workers", "12", std::nullopt},
        }));
    CAPTURE(question, answer);
    const auto finding = Proposal().of(question, answer);
    CHECK(finding.has_value() == severity.has_value());
    if (finding) {
        CHECK(finding->severity == *severity);
    }
}

TEST_CASE("A proposed finding knows where it comes from", "[findings]")
{
    const Proposal proposal;
    const auto finding = proposal.of("fx_01", "no");
    REQUIRE(finding);
    CHECK(finding->id.isNull()); // whoever keeps it names it
    CHECK(finding->assessment == proposal.assessment.id);
    CHECK(finding->question == u"fx_01");
    CHECK(finding->code == u"FX-01");
    CHECK(finding->clauses == QStringList{u"fa-25"_s}); // an area of a scheme is no law
    CHECK(finding->state == FindingState::Open);
    CHECK(finding->raisedOn == today);
    CHECK_FALSE(finding->repeat);
}

TEST_CASE("The auditor's note is the statement and the evidence", "[findings]")
{
    const auto finding
        = Proposal().of("fx_02", "no", "  Two of five signs are dark.\nSeen in hall B. ");
    REQUIRE(finding);
    CHECK(finding->statement == u"Two of five signs are dark.");
    CHECK(finding->evidence == u"Two of five signs are dark.\nSeen in hall B.");
}

TEST_CASE("Without a note the checkpoint itself says what is not met", "[findings]")
{
    const auto [question, answer, statement] = GENERATE(table<const char *, const char *, QString>({
        {"fx_02", "no", u"Not met: Signs are lit"_s},
        {"fx_02", "partly", u"Partly met: Signs are lit"_s},
        {"ac_01", "priority", u"Priority: Shelves are within reach"_s},
        {"fx_01", "no", u"Not met: Exits are unlocked for … workers"_s},
    }));
    const auto finding = Proposal().of(question, answer);
    REQUIRE(finding);
    CHECK(finding->statement == statement);
    CHECK(finding->evidence.isEmpty());
}

TEST_CASE("The statement speaks the language asked for", "[findings]")
{
    const auto finding = Proposal().of("fx_02", "no", "", Language::Urdu);
    REQUIRE(finding);
    CHECK(finding->statement.endsWith(u"نشان روشن ہیں"));
}

TEST_CASE("What was said in confidence never enters a finding", "[findings]")
{
    const auto finding = Proposal().of("iv_01", "no", "A named worker told us…");
    REQUIRE(finding);
    CHECK(finding->statement == u"Not met: Nobody is harassed");
    CHECK(finding->evidence.isEmpty());
}

TEST_CASE("States of findings have stable words", "[findings]")
{
    using enum FindingState;
    const auto [state, code] = GENERATE(table<FindingState, QString>({
        {Open, u"open"_s},
        {ActionAgreed, u"action-agreed"_s},
        {AwaitingVerification, u"to-verify"_s},
        {Closed, u"closed"_s},
    }));
    CHECK(toCode(state) == code);
    CHECK(findingStateFrom(code) == state);
    CHECK_FALSE(findingStateFrom(u"reopened"_s));
}
