// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

TEST_CASE("Kinds of assessment have stable words", "[assessment]")
{
    using enum AssessmentKind;
    const auto [kind, code] = GENERATE(table<AssessmentKind, QString>({
        {Audit, u"audit"_s},
        {SelfAssessment, u"self-assessment"_s},
        {Baseline, u"baseline"_s},
        {FollowUp, u"follow-up"_s},
        {EndLine, u"end-line"_s},
        {Training, u"training"_s},
    }));
    CHECK(toCode(kind) == code);
    CHECK(assessmentKindFrom(code) == kind);
}

TEST_CASE("States of assessments have stable words", "[assessment]")
{
    using enum AssessmentState;
    const auto [state, code] = GENERATE(table<AssessmentState, QString>({
        {Draft, u"draft"_s},
        {Closed, u"closed"_s},
        {Signed, u"signed"_s},
    }));
    CHECK(toCode(state) == code);
    CHECK(assessmentStateFrom(code) == state);
}

TEST_CASE("Severities and verdicts have the words of the pack's columns", "[assessment]")
{
    for (const Severity severity :
         {Severity::Observation, Severity::Minor, Severity::Major, Severity::Critical}) {
        CHECK(severityFrom(toCode(severity)) == severity);
    }
    CHECK(toCode(Severity::Critical) == u"critical");
    CHECK(toCode(Verdict::NotApplicable) == u"na");
    CHECK(toCode(Verdict::Priority) == u"priority");
    CHECK(toCode(Verdict::None) == u"none");
}

TEST_CASE("Words of nobody are nothing", "[assessment]")
{
    for (const QString &code : {u""_s, u"unknown"_s, u"auditor"_s}) {
        CHECK_FALSE(assessmentKindFrom(code));
        CHECK_FALSE(assessmentStateFrom(code));
        CHECK_FALSE(severityFrom(code));
    }
}
