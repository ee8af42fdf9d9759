// SPDX-License-Identifier: GPL-3.0-or-later
// The corrective action plan as a document of its own.
#include "core/report/auditparts.h"
#include "core/report/reportkind.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *planWord = QT_TRANSLATE_NOOP("Report", "Corrective action plan");
constexpr const char *draft = QT_TRANSLATE_NOOP("Report", "Draft: the assessment is not closed");
constexpr const char *purpose = QT_TRANSLATE_NOOP(
    "Report",
    "For every finding: what is done at once, what is done so that it does not come back, who sees to it and until when. "
    "The factory fills in what is empty. An action is closed when somebody has seen that it works.");
constexpr const char *nothing = QT_TRANSLATE_NOOP("Report", "There is nothing to correct.");
constexpr const char *datesWord = QT_TRANSLATE_NOOP("Report", "Dates");
constexpr const char *auditorsWord = QT_TRANSLATE_NOOP("Report", "Auditors");
constexpr const char *checklistWord = QT_TRANSLATE_NOOP("Report", "Checklist");
constexpr const char *findingsWord = QT_TRANSLATE_NOOP("Report", "Findings");
constexpr const char *actionsWord = QT_TRANSLATE_NOOP("Report", "Actions");
constexpr const char *withoutAction = QT_TRANSLATE_NOOP("Report", "Findings without an action");
constexpr const char *withDay = QT_TRANSLATE_NOOP("Report", "%1 with a due date");
constexpr const char *verifiedWord = QT_TRANSLATE_NOOP("Report", "Verified");
constexpr const char *costWord = QT_TRANSLATE_NOOP("Report", "Cost");
constexpr const char *causeWord = QT_TRANSLATE_NOOP("Report", "Cause");
constexpr const char *saysWord = QT_TRANSLATE_NOOP("Report", "The factory says");
constexpr const char *actionWord = QT_TRANSLATE_NOOP("Report", "Action");
constexpr const char *ownerWord = QT_TRANSLATE_NOOP("Report", "Owner");
constexpr const char *dueWord = QT_TRANSLATE_NOOP("Report", "Due");
constexpr const char *stateWord = QT_TRANSLATE_NOOP("Report", "State");
constexpr const char *seenWord = QT_TRANSLATE_NOOP("Report", "Seen by, on");
constexpr const char *overdueWord = QT_TRANSLATE_NOOP("Report", "Overdue");

Title titleOf(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    const Words &words = context.words;
    Title title;
    title.kind = words.word(planWord);
    title.name = named(in.enterprise.name, in.enterprise.nameUrdu);
    title.line = words.dotted({plain(in.site.name), words.city(in.site.city), words.jurisdiction(in.site.jurisdiction)});
    if (in.assessment.state == AssessmentState::Draft) {
        title.chips.push_back(words.word(draft));
    }
    return title;
}

Figures figuresOf(const AuditContext &context)
{
    int actions = 0;
    int dated = 0;
    int verified = 0;
    int without = 0;
    qint64 cost = 0;
    for (const FindingRow &row : context.findings) {
        int here = 0;
        for (const CorrectiveAction &action : row.actions) {
            if (action.state == ActionState::Cancelled) {
                continue;
            }
            ++here;
            dated += action.dueOn.isValid() ? 1 : 0;
            verified += action.state == ActionState::Verified ? 1 : 0;
            cost += action.costPkr.value_or(0);
        }
        actions += here;
        without += here == 0 ? 1 : 0;
    }
    const Words &words = context.words;
    const auto number = [](qsizetype value) { return QString::number(value); };
    return {{
        {words.word(findingsWord), number(qsizetype(context.findings.size())), {}},
        {words.word(actionsWord), number(actions),
         words.dotted({words.filled(withDay, {plain(number(dated))}),
                       cost > 0 ? inBoth([&](Language language) {
                           return words.word(costWord).in(language) + u' ' + words.rupees(cost).in(language);
                       }) : Text()})},
        {words.word(withoutAction), number(without), {}, without > 0 ? Mark::Partial : Mark::None},
        {words.word(verifiedWord), number(verified), {}, Mark::None},
    }};
}

DataTable actionsOf(const AuditContext &context, const FindingRow &found)
{
    const Words &words = context.words;
    DataTable table;
    table.columns = {{words.word(actionWord), 3.4}, {words.word(ownerWord), 1.5}, {words.word(dueWord), 1.2},
                     {words.word(stateWord), 1.3}, {words.word(seenWord), 1.5}};
    for (const CorrectiveAction &action : found.actions) {
        if (action.state == ActionState::Cancelled) {
            continue;
        }
        const bool late = isOverdue(action, context.today());
        const Text cost = action.costPkr ? words.rupees(*action.costPkr) : Text();
        const Text seen = action.state == ActionState::Verified
            ? words.listed({plain(action.verifiedBy), words.date(action.verifiedOn)})
            : Text();
        table.rows.push_back({{lineOf(context, words.dotted({plain(action.what), words.actionKind(action.kind), cost}), action.what)},
                              {plain(action.owner)},
                              {action.dueOn.isValid() ? words.date(action.dueOn) : Text()},
                              {late ? words.word(overdueWord) : words.actionState(action.state), markOf(action.state, late)},
                              {seen}});
    }
    if (found.finding.state != FindingState::Closed) {
        table.rows.resize(std::max<size_t>(table.rows.size() + 1, 2)); // room to write
    }
    return table;
}

void appendFinding(const AuditContext &context, const FindingRow &found, Blocks &blocks)
{
    FindingCard card = cardOf(context, found);
    card.photos.clear();
    card.actions.clear();
    blocks.push_back(std::move(card));
    KeyValues more;
    if (!found.finding.rootCause.isEmpty()) {
        more.rows.push_back({context.words.word(causeWord), plain(found.finding.rootCause)});
    }
    if (!found.finding.comment.isEmpty()) {
        more.rows.push_back({context.words.word(saysWord), plain(found.finding.comment)});
    }
    if (!more.rows.empty()) {
        blocks.push_back(std::move(more));
    }
    blocks.push_back(actionsOf(context, found));
}

} // namespace

ReportDocument buildActionPlan(const AuditReportInput &input, ReportLanguage language)
{
    const AuditContext context(input, language);
    const Words &words = context.words;
    ReportDocument document;
    document.language = language;
    setFrame(context, document, words.word(planWord));
    Blocks &blocks = document.blocks;
    blocks.push_back(titleOf(context));
    KeyValues about;
    about.rows.push_back({words.word(datesWord), words.period(input.assessment.startedOn, input.assessment.endedOn)});
    const QString auditors = input.auditors.isEmpty() ? input.assessment.auditors : input.auditors;
    if (!auditors.isEmpty()) {
        about.rows.push_back({words.word(auditorsWord), plain(auditors)});
    }
    about.rows.push_back({words.word(checklistWord), input.pack->title});
    blocks.push_back(std::move(about));
    blocks.push_back(figuresOf(context));
    blocks.push_back(Paragraph{words.word(context.findings.empty() ? nothing : purpose), Tone::Quiet});
    std::optional<Severity> heading;
    for (const FindingRow &found : context.findings) {
        if (heading != found.finding.severity) {
            heading = found.finding.severity;
            blocks.push_back(Heading{2, {}, words.severity(*heading)});
        }
        appendFinding(context, found, blocks);
    }
    appendSignatures(context, blocks);
    appendHeadCode(context, blocks);
    return document;
}

} // namespace meyar
