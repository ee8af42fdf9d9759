// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include "core/assessment/judgement.h"
#include "core/base/translation.h"
#include "core/library/codetable.h"
#include "core/library/reviewdue.h"
#include "core/library/unitword.h"

#include <QRegularExpression>

namespace meyar {

using namespace Qt::StringLiterals;
using form::NodeIndex;

namespace {

constexpr CodeTable<FindingState, 4> stateWords{{
    {FindingState::Open, "open"},
    {FindingState::ActionAgreed, "action-agreed"},
    {FindingState::AwaitingVerification, "to-verify"},
    {FindingState::Closed, "closed"},
}};

constexpr CodeTable<FindingAgreement, 3> agreementWords{{
    {FindingAgreement::None, ""},
    {FindingAgreement::Agreed, "agreed"},
    {FindingAgreement::Disputed, "disputed"},
}};

constexpr const char *context = "Findings";

/// How a checkpoint's text becomes a statement; null for verdicts that propose nothing.
const char *statementSource(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return QT_TRANSLATE_NOOP("Findings", "Not met: %1");
    case Verdict::Partial:
        return QT_TRANSLATE_NOOP("Findings", "Partly met: %1");
    case Verdict::Priority:
        return QT_TRANSLATE_NOOP("Findings", "Priority: %1");
    case Verdict::None:
    case Verdict::Ok:
    case Verdict::NotApplicable:
    case Verdict::Action:
        break;
    }
    return nullptr;
}

Severity lowered(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Severity::Major;
    case Severity::Major:
        return Severity::Minor;
    case Severity::Minor:
    case Severity::Observation:
        break;
    }
    return Severity::Observation;
}

constexpr const char *beyondLimit = QT_TRANSLATE_NOOP("Findings", "Beyond the limit: %1");
constexpr const char *limitMost = QT_TRANSLATE_NOOP("Findings", "Measured %1 %4, at most %2 %4 is allowed (%3).");
constexpr const char *limitLeast = QT_TRANSLATE_NOOP("Findings", "Measured %1 %4, at least %2 %4 is needed (%3).");

const Translation &wordsIn(Language language)
{
    static const Translation english(Language::English); // loaded once: lists ask for hundreds
    static const Translation urdu(Language::Urdu);
    return language == Language::Urdu ? urdu : english;
}

/// The label on one line. What a reference would have filled in is not known here.
QString plainLabel(const form::Node &node, Language language)
{
    static const QRegularExpression reference(u"\\$\\{[^}]*\\}"_s);
    return node.label.in(language).replace(reference, u"…"_s).simplified();
}

/// "Not met: …" in the language.
QString proposedStatement(const form::Node &question, const char *source, Language language)
{
    return wordsIn(language).text(context, source).arg(plainLabel(question, language));
}

/// "Measured 180 mg/L, at most 150 mg/L is allowed (…)."
QString measurementText(const Pack &pack, const Judgement &judgement, QDate day, Language language)
{
    const ReferenceValue &limit = *judgement.limit;
    const bool isAbove = limit.most && judgement.judged > *limit.most;
    const Reference *law = pack.reference(limit.citation);
    const Translation &words = wordsIn(language);
    const QString measured = words.text(context, isAbove ? limitMost : limitLeast)
        .arg(isolated(QString::number(judgement.judged, 'g', 10)),
             isolated(QString::number(isAbove ? *limit.most : limit.least.value_or(0), 'g', 10)),
             law ? law->citation(language) : limit.citation, isolated(unitWord(words, limit.unit)));
    return limit.isReviewDue(day) ? measured + u' ' + reviewDueText(words, limit.review.toString(Qt::ISODate)) : measured;
}

QString firstLine(const QString &note)
{
    return note.trimmed().section(u'\n', 0, 0).simplified();
}

} // namespace

bool canFollow(FindingState from, FindingState to)
{
    switch (from) {
    case FindingState::Open:
        return to == FindingState::ActionAgreed;
    case FindingState::ActionAgreed: // back to open when every action is cancelled
        return to == FindingState::AwaitingVerification || to == FindingState::Open;
    case FindingState::AwaitingVerification: // back to work when verification finds it not done
        return to == FindingState::Closed || to == FindingState::ActionAgreed;
    case FindingState::Closed:
        break;
    }
    return false;
}

Result<Finding> advanced(Finding finding, FindingState to)
{
    if (!canFollow(finding.state, to)) {
        return fail(Error::Code::LifecycleForbids, {toCode(finding.state), toCode(to)});
    }
    finding.state = to;
    return finding;
}

QString statementIn(const Pack &pack, const Finding &finding, Language language)
{
    const NodeIndex node = pack.form->find(finding.question);
    if (node == form::noNode) {
        return finding.statement;
    }
    const form::Node &question = pack.form->node(node);
    for (const char *source : {statementSource(Verdict::Fail), statementSource(Verdict::Partial),
                               statementSource(Verdict::Priority), beyondLimit}) {
        for (const Language written : {Language::English, Language::Urdu}) {
            if (finding.statement == proposedStatement(question, source, written)) {
                return proposedStatement(question, source, language);
            }
        }
    }
    return finding.statement;
}

namespace {

std::optional<Finding> proposed(const Pack &pack, const Assessment &assessment, NodeIndex node, Verdict verdict,
                                const char *source, const QString &note, Language language, QDate today)
{
    const Checkpoint &checkpoint = pack.checkpoint(node);
    if (!source || !checkpoint.severity || pack.isTest()) {
        return std::nullopt;
    }
    // A finding travels in the factory's copy: what a worker said in confidence must not come
    // along.
    const QString spoken = checkpoint.confidential ? QString() : note.trimmed();

    Finding finding;
    finding.assessment = assessment.id;
    finding.question = pack.form->node(node).name;
    finding.code = checkpoint.code;
    for (const QString &clause : checkpoint.clauses) {
        const Reference *reference = pack.reference(clause);
        if (!reference || (!reference->isArea() && reference->applies(assessment.jurisdiction, assessment.startedOn))) {
            finding.clauses += clause;
        }
    }
    finding.severity
        = verdict == Verdict::Partial ? lowered(*checkpoint.severity) : *checkpoint.severity;
    finding.statement = spoken.isEmpty() ? proposedStatement(pack.form->node(node), source, language)
                                         : firstLine(spoken);
    finding.evidence = spoken;
    finding.raisedOn = today;
    return finding;
}

} // namespace

std::optional<Finding> proposedFinding(const Pack &pack, const Assessment &assessment,
                                       NodeIndex node, const QString &answer, const QString &note,
                                       Language language, QDate today)
{
    const Verdict verdict = verdictOf(pack, node, answer);
    return proposed(pack, assessment, node, verdict, statementSource(verdict), note, language, today);
}

std::optional<Finding> proposedFinding(const Pack &pack, const Assessment &assessment, const form::Session &session,
                                       form::Place place, const QString &note, Language language, QDate today)
{
    const std::optional<Judgement> judgement = judgementOf(pack, session, place);
    if (!judgement) {
        return proposedFinding(pack, assessment, place.node, session.answer(place), note, language, today);
    }
    if (judgement->isWithin || judgement->limit->isUsual) {
        return std::nullopt;
    }
    std::optional<Finding> finding
        = proposed(pack, assessment, place.node, Verdict::Fail, beyondLimit, note, language, today);
    if (finding && !pack.checkpoint(place.node).confidential) {
        finding->evidence = (measurementText(pack, *judgement, assessment.startedOn, language) + u'\n' + finding->evidence).trimmed();
    }
    return finding;
}

QString toCode(FindingState state)
{
    return codeIn(stateWords, state);
}

std::optional<FindingState> findingStateFrom(const QString &code)
{
    return valueIn(stateWords, code);
}

QString toCode(FindingAgreement agreement)
{
    return codeIn(agreementWords, agreement);
}

FindingAgreement findingAgreementFrom(const QString &code)
{
    return valueIn(agreementWords, code).value_or(FindingAgreement::None);
}

} // namespace meyar
