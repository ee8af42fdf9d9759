// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gather.h"

#include "core/report/reportphotos.h"
#include "core/store/entities.h"
#include "core/store/sampleprogramme.h"

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
    for (const std::optional<Error> &error :
         {enterprise ? std::nullopt : std::optional(enterprise.error()), site ? std::nullopt : std::optional(site.error()),
          answers ? std::nullopt : std::optional(answers.error()),
          findings ? std::nullopt : std::optional(findings.error()),
          evidence ? std::nullopt : std::optional(evidence.error()),
          conflicts ? std::nullopt : std::optional(conflicts.error()),
          programme ? std::nullopt : std::optional(programme.error()),
          device ? std::nullopt : std::optional(device.error()), code ? std::nullopt : std::optional(code.error()),
          head ? std::nullopt : std::optional(head.error()),
          signatures ? std::nullopt : std::optional(signatures.error())}) {
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
    input.programme = *programme;
    input.laptop = device->label;
    input.headCode = *code;
    input.headHash = *head;
    input.signatures = *signatures;
    input.generatedAt = clock.now();
    input.sampleData = isSampleProgramme(store.programme());
    return input;
}

} // namespace meyar
