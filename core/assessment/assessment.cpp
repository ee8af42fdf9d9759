// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessment.h"

#include "core/assessment/rowbook.h"
#include "core/library/packcodes.h"

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;

namespace {

constexpr CodeTable<AssessmentKind, 6> kindWords{{
    {AssessmentKind::Audit, "audit"},
    {AssessmentKind::SelfAssessment, "self-assessment"},
    {AssessmentKind::Baseline, "baseline"},
    {AssessmentKind::FollowUp, "follow-up"},
    {AssessmentKind::EndLine, "end-line"},
    {AssessmentKind::Training, "training"},
}};

constexpr CodeTable<AssessmentState, 3> stateWords{{
    {AssessmentState::Draft, "draft"},
    {AssessmentState::Closed, "closed"},
    {AssessmentState::Signed, "signed"},
}};

/// A site's facts, with those that every site has in its own fields.
QString factOf(const Site &site, const Assessment &assessment, const QString &key)
{
    if (key == u"jurisdiction") {
        return assessment.jurisdiction.isEmpty() ? site.jurisdiction : assessment.jurisdiction;
    }
    if (key == u"visit_date") {
        return assessment.startedOn.toString(Qt::ISODate);
    }
    if (const auto found = site.facts.find(key); found != site.facts.end()) {
        return found->second;
    }
    return key == u"city" ? site.city : QString();
}

} // namespace

QString toCode(AssessmentKind kind)
{
    return codeIn(kindWords, kind);
}

QString toCode(AssessmentState state)
{
    return codeIn(stateWords, state);
}

std::optional<AssessmentKind> assessmentKindFrom(const QString &code)
{
    return valueIn(kindWords, code);
}

std::optional<AssessmentState> assessmentStateFrom(const QString &code)
{
    return valueIn(stateWords, code);
}

QString toCode(Severity severity)
{
    return codeIn(severityWords, severity);
}

std::optional<Severity> severityFrom(const QString &code)
{
    return valueIn(severityWords, code);
}

QString toCode(Verdict verdict)
{
    return verdict == Verdict::None ? u"none"_s : codeIn(verdictWords, verdict);
}

form::Session sessionFor(const Pack &pack, const Answers &answers, const Clock &clock)
{
    RowBook book;
    return sessionWithRows(pack, answers, clock, book);
}

QHash<QString, QString> factsAsAnswers(const Pack &pack, const Assessment &assessment, const Site &site,
                                       const Clock &clock)
{
    QHash<QString, QString> values;
    form::Session session(pack.program, clock);
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        const QString value = checkpoint.fact.isEmpty() ? QString() : factOf(site, assessment, checkpoint.fact);
        // Set one by one: an earlier fact can make the question of a later one relevant.
        if (!value.isEmpty() && session.isRelevant(checkpoint.node)
            && session.fits(checkpoint.node, value)) {
            session.setAnswer(checkpoint.node, value);
            values.insert(pack.form->node(checkpoint.node).name, value);
        }
    }
    return values;
}

} // namespace meyar
