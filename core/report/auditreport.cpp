// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/auditreport.h"

#include "core/report/auditparts.h"

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *factoryCopy = QT_TRANSLATE_NOOP("Report", "Copy for the factory");
constexpr const char *auditReport = QT_TRANSLATE_NOOP("Report", "Audit report");
constexpr const char *selfAssessment = QT_TRANSLATE_NOOP("Report", "Self-assessment report");
constexpr const char *baseline = QT_TRANSLATE_NOOP("Report", "Baseline report");
constexpr const char *followUp = QT_TRANSLATE_NOOP("Report", "Follow-up report");
constexpr const char *endLine = QT_TRANSLATE_NOOP("Report", "End-line report");
constexpr const char *training = QT_TRANSLATE_NOOP("Report", "Training visit report");
constexpr const char *draft = QT_TRANSLATE_NOOP("Report", "Draft: the assessment is not closed");
constexpr const char *sampleData = QT_TRANSLATE_NOOP("Report", "Sample data");
constexpr const char *visit = QT_TRANSLATE_NOOP("Report", "Visit of %1");
constexpr const char *product = QT_TRANSLATE_NOOP("Report", "Meyar");
constexpr const char *headCode = QT_TRANSLATE_NOOP("Report", "head code %1");
constexpr const char *packVersion = QT_TRANSLATE_NOOP("Report", "%1, version %2 (%3)");
constexpr const char *pageOf = QT_TRANSLATE_NOOP("Report", "Page %1 of %2");

const char *kindOf(AssessmentKind kind)
{
    switch (kind) {
    case AssessmentKind::Audit:
        return auditReport;
    case AssessmentKind::SelfAssessment:
        return selfAssessment;
    case AssessmentKind::Baseline:
        return baseline;
    case AssessmentKind::FollowUp:
        return followUp;
    case AssessmentKind::EndLine:
        return endLine;
    case AssessmentKind::Training:
        return training;
    }
    return auditReport;
}

/// "Tarazu Leather, Unit 2, Sialkot"
Text placeOf(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    return context.words.listed({named(in.enterprise.name, in.enterprise.nameUrdu),
                                 plain(in.site.name), context.words.city(in.site.city)});
}

Text visitOf(const AuditContext &context)
{
    const Assessment &assessment = context.in.assessment;
    return context.words.filled(visit,
                                {context.words.period(assessment.startedOn, assessment.endedOn)});
}

Title titleBlock(const AuditContext &context)
{
    const AuditReportInput &in = context.in;
    Title title;
    title.kind = context.words.word(kindOf(in.assessment.kind));
    title.name = named(in.enterprise.name, in.enterprise.nameUrdu);
    title.line = context.words.dotted({plain(in.site.name), context.words.city(in.site.city),
                                       context.words.jurisdiction(in.site.jurisdiction),
                                       visitOf(context)});
    if (in.assessment.state == AssessmentState::Draft) {
        title.chips.push_back(context.words.word(draft));
    }
    return title;
}

} // namespace

void report::setFrame(const AuditContext &context, ReportDocument &document, const Text &kind)
{
    const AuditReportInput &in = context.in;
    const Words &words = context.words;
    document.title = words.dotted({kind, placeOf(context),
                                   words.date(in.assessment.startedOn)});
    document.headerStart = words.dotted({placeOf(context), visitOf(context)});
    document.headerEnd = words.dotted(
        {words.word(product),
         in.headCode.isEmpty() ? Text() : words.filled(headCode, {plain(in.headCode)})});
    document.footerStart
        = words.filled(packVersion,
                       {in.pack->title, plain(in.pack->version),
                        plain(QString::fromLatin1(in.pack->hash.toHex().left(12)))});
    document.pageOf = words.word(pageOf);
    if (in.sampleData) {
        document.sample = words.word(sampleData);
    }
}

ReportDocument buildAuditReport(const AuditReportInput &input, ReportLanguage language)
{
    const AuditContext context(input, language);
    ReportDocument document;
    document.language = language;
    setFrame(context, document, context.words.word(kindOf(input.assessment.kind)));
    document.blocks.push_back(titleBlock(context));
    appendSummary(context, document.blocks);
    appendSite(context, document.blocks);
    appendMethod(context, document.blocks);
    appendSample(context, document.blocks);
    appendInterviews(context, document.blocks);
    appendComparison(context, document.blocks);
    appendResults(context, document.blocks);
    appendLosses(context, document.blocks);
    appendPractices(context, document.blocks);
    appendFindings(context, document.blocks);
    appendPlan(context, document.blocks);
    appendSafetyFigures(context, document.blocks);
    appendKeyFigures(context, document.blocks);
    appendEnvironment(context, document.blocks);
    appendCoverage(context, document.blocks);
    appendReferences(context, document.blocks);
    appendPhotos(context, document.blocks);
    appendSignatures(context, document.blocks);
    appendHeadCode(context, document.blocks);
    appendColophon(context, document.blocks);
    return document;
}

ReportDocument buildFactoryCopy(const AuditReportInput &input, ReportLanguage language)
{
    const AuditContext context(input, language);
    ReportDocument document;
    document.language = language;
    setFrame(context, document, context.words.word(factoryCopy));
    document.blocks.push_back(titleBlock(context));
    std::get<Title>(document.blocks.back()).kind = context.words.word(factoryCopy);
    appendSummary(context, document.blocks);
    appendSite(context, document.blocks);
    appendResults(context, document.blocks);
    appendLosses(context, document.blocks);
    appendFindings(context, document.blocks);
    appendPlan(context, document.blocks);
    appendReferences(context, document.blocks);
    appendSignatures(context, document.blocks);
    appendHeadCode(context, document.blocks);
    return document;
}

} // namespace meyar
