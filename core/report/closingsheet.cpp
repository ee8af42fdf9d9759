// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/auditparts.h"

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *closingMeeting = QT_TRANSLATE_NOOP("Report", "Closing meeting");
constexpr const char *draft = QT_TRANSLATE_NOOP("Report", "Draft: the assessment is not closed");
constexpr const char *findingsWord = QT_TRANSLATE_NOOP("Report", "Findings");
constexpr const char *agreedWord = QT_TRANSLATE_NOOP("Report", "Agreed");
constexpr const char *disputedWord = QT_TRANSLATE_NOOP("Report", "Disputed");
constexpr const char *actionsWord = QT_TRANSLATE_NOOP("Report", "Actions");
constexpr const char *withDay = QT_TRANSLATE_NOOP("Report", "%1 with a due date");
constexpr const char *ofFindings = QT_TRANSLATE_NOOP("Report", "of %1 findings");
constexpr const char *auditorsWord = QT_TRANSLATE_NOOP("Report", "Auditors");
constexpr const char *datesWord = QT_TRANSLATE_NOOP("Report", "Dates");
constexpr const char *checklistWord = QT_TRANSLATE_NOOP("Report", "Checklist");

/// How many findings, how many of them agreed and disputed, how many actions.
Figures figuresOf(const AuditContext &context)
{
    int agreed = 0;
    int disputed = 0;
    int actions = 0;
    int dated = 0;
    for (const FindingRow &row : context.findings) {
        agreed += row.finding.agreement == FindingAgreement::Agreed ? 1 : 0;
        disputed += row.finding.agreement == FindingAgreement::Disputed ? 1 : 0;
        for (const CorrectiveAction &action : row.actions) {
            actions += action.state == ActionState::Cancelled ? 0 : 1;
            dated += action.state != ActionState::Cancelled && action.dueOn.isValid() ? 1 : 0;
        }
    }
    const Words &words = context.words;
    const QString all = QString::number(context.findings.size());
    const Text share = words.filled(ofFindings, {plain(all)});
    Figures figures;
    figures.items.push_back({words.word(findingsWord), all, {}});
    figures.items.push_back({words.word(agreedWord), QString::number(agreed), share, report::Mark::None});
    figures.items.push_back({words.word(disputedWord), QString::number(disputed), share, report::Mark::None});
    figures.items.push_back({words.word(actionsWord), QString::number(actions),
                             words.filled(withDay, {plain(QString::number(dated))})});
    return figures;
}

Title titleOf(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    const Words &words = context.words;
    Title title;
    title.kind = words.word(closingMeeting);
    title.name = named(in.enterprise.name, in.enterprise.nameUrdu);
    title.line = words.dotted({plain(in.site.name), words.city(in.site.city), words.jurisdiction(in.site.jurisdiction)});
    if (in.assessment.state == AssessmentState::Draft) {
        title.chips.push_back(words.word(draft));
    }
    return title;
}

} // namespace

ReportDocument buildClosingSheet(const AuditReportInput &input, ReportLanguage language)
{
    const AuditContext context(input, language);
    const Words &words = context.words;
    ReportDocument document;
    document.language = language;
    setFrame(context, document, words.word(closingMeeting));
    document.blocks.push_back(titleOf(context));
    KeyValues about;
    about.rows.push_back({words.word(datesWord), words.period(input.assessment.startedOn, input.assessment.endedOn)});
    const QString auditors = input.auditors.isEmpty() ? input.assessment.auditors : input.auditors;
    if (!auditors.isEmpty()) {
        about.rows.push_back({words.word(auditorsWord), plain(auditors)});
    }
    about.rows.push_back({words.word(checklistWord), input.pack->title});
    document.blocks.push_back(std::move(about));
    document.blocks.push_back(figuresOf(context));
    appendPlan(context, document.blocks);
    appendSignatures(context, document.blocks);
    appendHeadCode(context, document.blocks);
    return document;
}

} // namespace meyar
