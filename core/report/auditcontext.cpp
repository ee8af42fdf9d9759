// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/auditparts.h"

#include "core/assessment/judgement.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *notAnswered = QT_TRANSLATE_NOOP("Report", "Not answered");
constexpr const char *undecided = QT_TRANSLATE_NOOP("Report", "Two answers, not decided");

/// The labels of the names that a select stores, separated by blanks.
Text choiceLabels(const AuditContext &context, const form::ChoiceList &list, const QString &answer)
{
    std::vector<Text> labels;
    for (const QString &name : answer.split(u' ', Qt::SkipEmptyParts)) {
        const form::Choice *choice = list.find(name);
        labels.push_back(choice != nullptr && !choice->label.isEmpty()
                             ? context.label(choice->label)
                             : plain(name));
    }
    return labels.size() == 1 ? labels.front() : context.words.listed(labels);
}

Text dateText(const AuditContext &context, const QString &answer)
{
    const QDate day = QDate::fromString(answer, Qt::ISODate);
    return day.isValid() ? context.words.date(day) : plain(answer);
}

} // namespace

AuditContext::AuditContext(const AuditReportInput &input, ReportLanguage reportLanguage)
    : in(input)
    , writtenIn(reportLanguage)
    , clock(input.generatedAt)
    , session(sessionWithRows(*input.pack, input.answers, clock, book))
{
    for (size_t i = 0; i < form().nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        const bool asked = form().nodes[i].isQuestion() && session.isRelevant(node);
        confidentialQuestions += asked && !isPrinted(node) ? 1 : 0;
    }
    takeFindings();
}

void AuditContext::takeFindings()
{
    for (const FindingRow &row : in.findings) {
        const form::NodeIndex node = form().find(row.finding.question);
        if (node == form::noNode || isPrinted(node)) {
            findings.push_back(row);
        } else {
            ++confidentialFindings;
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const FindingRow &a, const FindingRow &b) {
                         return a.finding.severity > b.finding.severity;
                     });
}

const Checkpoint &AuditContext::checkpoint(form::NodeIndex node) const
{
    return pack().checkpoint(node);
}

bool AuditContext::isPrinted(form::NodeIndex node) const
{
    for (form::NodeIndex at = node; at != form::noNode; at = form().node(at).parent) {
        if (checkpoint(at).confidential) {
            return false;
        }
    }
    return true;
}

const Answer *AuditContext::answer(form::Place place) const
{
    const std::optional<QString> key = book.keyOf(session, place);
    const auto found = key ? in.answers.constFind(*key) : in.answers.constEnd();
    return found == in.answers.constEnd() ? nullptr : &found.value();
}

QString AuditContext::code(form::NodeIndex node) const
{
    const Checkpoint &one = checkpoint(node);
    return one.isScored() || one.severity ? one.code : QString();
}

bool AuditContext::isFact(form::Place place) const
{
    const Answer *given = answer(place);
    return !checkpoint(place.node).fact.isEmpty() && code(place.node).isEmpty() && given != nullptr
        && !given->value.isEmpty() && session.isRelevant(place) && isPrinted(place.node);
}

Text AuditContext::label(const Text &text, form::RowId row) const
{
    Text result;
    for (const auto &[key, pattern] : text.byLanguage) {
        const auto language = key == u"ur" ? Language::Urdu : Language::English;
        result.byLanguage.emplace(key, session.filled(pattern, language, row));
    }
    return result;
}

Text AuditContext::question(form::Place place) const
{
    const form::Node &question = form().node(place.node);
    return question.label.isEmpty() ? plain(question.name) : label(question.label, place.row);
}

Text AuditContext::answerText(form::Place place) const
{
    const form::NodeIndex node = place.node;
    const Answer *given = answer(place);
    if (given != nullptr && given->contested) {
        return words.word(undecided);
    }
    const QString value = given == nullptr ? QString() : given->value;
    if (value.isEmpty()) {
        return words.word(notAnswered);
    }
    if (const form::ChoiceList *list = form().listOf(node)) {
        return choiceLabels(*this, *list, value);
    }
    return form().node(node).type == form::NodeType::Date ? dateText(*this, value) : plain(value);
}

Mark AuditContext::mark(form::Place place) const
{
    const Answer *given = answer(place);
    if (given != nullptr && given->contested) {
        return Mark::Contested;
    }
    if (given == nullptr || given->value.isEmpty()) {
        return Mark::Unanswered;
    }
    const Mark mark = markOf(verdictAt(pack(), session, place));
    const bool critical = checkpoint(place.node).severity == Severity::Critical;
    return mark == Mark::Failed && critical ? Mark::Critical : mark;
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return Mark::None;
    case Verdict::Ok:
        return Mark::Good;
    case Verdict::Partial:
    case Verdict::Action:
        return Mark::Partial;
    case Verdict::Fail:
    case Verdict::Priority:
        return Mark::Failed;
    case Verdict::NotApplicable:
        return Mark::NotApplicable;
    }
    return Mark::None;
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Mark::Critical;
    case Severity::Major:
        return Mark::Failed;
    case Severity::Minor:
        return Mark::Partial;
    case Severity::Observation:
        return Mark::NotApplicable;
    }
    return Mark::None;
}

Mark markOf(ActionState state, bool overdue)
{
    switch (state) {
    case ActionState::Planned:
    case ActionState::InProgress:
        return overdue ? Mark::Failed : Mark::Unanswered;
    case ActionState::Done:
        return Mark::Partial;
    case ActionState::Verified:
        return Mark::Good;
    case ActionState::Cancelled:
        return Mark::NotApplicable;
    }
    return Mark::None;
}

} // namespace meyar::report
