// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gather.h"

#include "core/report/reportphotos.h"
#include "core/store/entities.h"
#include "core/store/interviewrows.h"
#include "core/store/sampleprogramme.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

QHash<QString, QStringList> contestedAnswers(const std::vector<Conflict> &conflicts, AssessmentId id)
{
    QHash<QString, QStringList> alternatives;
    for (const Conflict &conflict : conflicts) {
        if (conflict.assessment != id || conflict.entityType != static_cast<quint64>(EntityType::Answer)
            || conflict.field != u"value"_s) {
            continue;
        }
        QStringList &values = alternatives[QString::fromUtf8(conflict.entity)];
        for (const ConflictSide &side : conflict.sides) {
            const auto *text = std::get_if<QString>(&side.value);
            values += text ? *text : QString();
        }
    }
    return alternatives;
}

namespace {

/// The last visit to the site with the very same checklist that began before this one; nothing if there is none.
Result<std::optional<EarlierVisit>> earlierVisit(Store &store, const Pack &pack, const Assessment &assessment, const Clock &clock)
{
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    const Assessment *before = nullptr;
    for (const AssessmentRow &row : *rows) {
        const Assessment &other = row.assessment;
        if (other.site == assessment.site && other.id != assessment.id && other.packHash == assessment.packHash
            && other.startedOn < assessment.startedOn && (!before || before->startedOn < other.startedOn)) {
            before = &other;
        }
    }
    if (before == nullptr) {
        return std::optional<EarlierVisit>();
    }
    const Result<Answers> answers = store.answers(before->id);
    const Result<std::vector<FindingRow>> findings = store.findings(before->id);
    if (!answers || !findings) {
        return tl::unexpected(!answers ? answers.error() : findings.error());
    }
    return std::optional(EarlierVisit{*before, scoreOf(pack, sessionFor(pack, *answers, clock)), *findings});
}

} // namespace

Result<AuditReportInput> gatherAuditReport(Store &store, const Library &library, AssessmentId id, const Clock &clock)
{
    const Result<AssessmentRow> row = store.assessment(id);
    if (!row) {
        return failAs(row);
    }
    AuditReportInput input;
    input.assessment = row->assessment;
    input.pack = library.byHash(row->assessment.packHash);
    if (!input.pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, row->assessment.packId + u' ' + row->assessment.packVersion});
    }
    const Result<Enterprise> enterprise = store.enterprise(row->assessment.enterprise);
    const Result<Site> site = store.site(row->assessment.site);
    Result<Answers> answers = store.answers(id);
    Result<std::vector<FindingRow>> findings = store.findings(id);
    const Result<std::vector<EvidenceRow>> evidence = store.evidence(id);
    const Result<std::vector<Conflict>> conflicts = store.conflicts();
    const Result<QString> programme = store.programmeName();
    const Result<DeviceInfo> device = store.thisDevice();
    const Result<QString> code = store.headCode(id);
    const Result<QByteArray> head = store.headHash(id);
    const Result<std::vector<Signature>> signatures = store.signatures(id);
    const Result<VisitSheet> visit = store.visitSheet(id);
    const Result<SiteFigures> figures = store.figures(row->assessment.site);
    const Result<std::vector<InterviewKeyRow>> interviews = store.interviewKeys(id);
    const Result<std::optional<EarlierVisit>> earlier = earlierVisit(store, *input.pack, row->assessment, clock);
    for (const std::optional<Error> &error :
         {enterprise ? std::nullopt : std::optional(enterprise.error()), site ? std::nullopt : std::optional(site.error()),
          answers ? std::nullopt : std::optional(answers.error()),
          findings ? std::nullopt : std::optional(findings.error()),
          evidence ? std::nullopt : std::optional(evidence.error()),
          conflicts ? std::nullopt : std::optional(conflicts.error()),
          programme ? std::nullopt : std::optional(programme.error()),
          device ? std::nullopt : std::optional(device.error()), code ? std::nullopt : std::optional(code.error()),
          head ? std::nullopt : std::optional(head.error()),
          signatures ? std::nullopt : std::optional(signatures.error()),
          visit ? std::nullopt : std::optional(visit.error()), figures ? std::nullopt : std::optional(figures.error()),
          interviews ? std::nullopt : std::optional(interviews.error()),
          earlier ? std::nullopt : std::optional(earlier.error())}) {
        if (error) {
            return tl::unexpected(*error);
        }
    }
    input.enterprise = *enterprise;
    input.site = *site;
    const form::Session session = sessionFor(*input.pack, *answers, clock);
    input.score = scoreOf(*input.pack, session);
    input.progress = progressOf(*input.pack, session);
    const QHash<QString, QStringList> alternatives = contestedAnswers(*conflicts, id);
    input.openConflicts = row->conflicts;
    if (!alternatives.isEmpty()) {
        input.range = scoreRange(*input.pack, *answers, alternatives, clock);
    }
    input.answers = std::move(*answers);
    input.findings = std::move(*findings);
    input.photos = photosOf(input.findings, *evidence);
    input.photosBeyond = photosBeyondAnnex(input.findings, *evidence);
    input.programme = *programme;
    input.laptop = device->label;
    input.headCode = *code;
    input.headHash = *head;
    input.signatures = *signatures;
    input.generatedAt = clock.now();
    input.visit = forFactory(*visit);
    input.figures = *figures;
    for (const InterviewKeyRow &key : *interviews) {
        if (key.closedOn.isValid()) {
            input.interviews.push_back(key.totals);
        }
    }
    input.earlier = *earlier;
    input.photosMissing = int(std::count_if(evidence->begin(), evidence->end(), [](const EvidenceRow &each) {
        return each.isMissing && each.evidence.type.startsWith(u"image/");
    }));
    input.documentsSeen = int(std::count_if(evidence->begin(), evidence->end(), [](const EvidenceRow &each) {
        return !each.evidence.type.startsWith(u"image/");
    }));
    input.sampleData = isSampleProgramme(store.programme());
    return input;
}

} // namespace meyar
