// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/gatherreview.h"

#include "core/store/interviewrows.h"

#include <cstdlib>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<SiblingAudit>> siblingsOf(Store &store, const Library &library, const Assessment &assessment)
{
    const Result<std::vector<AssessmentRow>> rows = store.assessments();
    if (!rows) {
        return failAs(rows);
    }
    std::vector<SiblingAudit> siblings;
    for (const AssessmentRow &row : *rows) {
        const Assessment &other = row.assessment;
        const bool isOfVisit
            = other.site == assessment.site && std::abs(other.startedOn.daysTo(assessment.startedOn)) < visitDays;
        const std::shared_ptr<const Pack> pack = library.byHash(other.packHash);
        if (other.id == assessment.id || !isOfVisit || !pack) {
            continue;
        }
        Result<Answers> answers = store.answers(other.id);
        if (!answers) {
            return failAs(answers);
        }
        siblings.push_back({pack, std::move(*answers)});
    }
    return siblings;
}

} // namespace

Result<GatheredReview> gatherReview(Store &store, const Library &library, AssessmentId id)
{
    const Result<AssessmentRow> row = store.assessment(id);
    if (!row) {
        return failAs(row);
    }
    GatheredReview gathered;
    gathered.pack = library.byHash(row->assessment.packHash);
    if (!gathered.pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, row->assessment.packId + u' ' + row->assessment.packVersion});
    }
    Result<Answers> answers = store.answers(id);
    Result<std::vector<FindingRow>> findings = store.findings(id);
    const Result<std::vector<EvidenceRow>> evidence = store.evidence(id);
    Result<std::vector<SiblingAudit>> siblings = siblingsOf(store, library, row->assessment);
    if (!answers || !findings) {
        return tl::unexpected(!answers ? answers.error() : findings.error());
    }
    if (!evidence || !siblings) {
        return tl::unexpected(!evidence ? evidence.error() : siblings.error());
    }
    gathered.answers = std::move(*answers);
    gathered.findingRows = std::move(*findings);
    for (const FindingRow &each : gathered.findingRows) {
        gathered.findings.push_back(each.finding);
    }
    for (const EvidenceRow &each : *evidence) {
        gathered.evidence.push_back(each.evidence);
    }
    gathered.siblings = std::move(*siblings);
    Result<std::vector<QuickNote>> notes = store.quickNotes(id);
    if (!notes) {
        return failAs(notes);
    }
    gathered.notes = std::move(*notes);
    const Result<QHash<QString, SealedAnswerRow>> sealed = store.sealedAnswers(id);
    if (!sealed) {
        return failAs(sealed);
    }
    for (auto each = sealed->cbegin(); each != sealed->cend(); ++each) {
        if (!each->value.isEmpty()) {
            gathered.sealed.insert(questionOfKey(each.key()));
        }
    }
    return gathered;
}

std::vector<QualityRemark> reviewed(const GatheredReview &gathered, const form::Session &session)
{
    std::vector<QualityRemark> remarks = reviewed(
        {*gathered.pack, session, gathered.answers, gathered.findings, gathered.evidence, gathered.siblings,
         gathered.notes});
    std::erase_if(remarks, [&](const QualityRemark &remark) {
        return remark.kind == QualityRemark::Kind::Unanswered
            && gathered.sealed.contains(session.form().node(remark.node).name);
    });
    return remarks;
}

OtherSide otherSide(const GatheredReview &gathered, const QualityRemark &remark, Language language)
{
    const QString bank = remark.node == form::noNode ? QString() : gathered.pack->checkpoint(remark.node).bank;
    for (const SiblingAudit &sibling : gathered.siblings) {
        for (const Checkpoint &checkpoint : sibling.pack->checkpoints) {
            if (!bank.isEmpty() && sibling.pack->id == remark.detail && checkpoint.bank == bank) {
                const form::ChoiceList *list = sibling.pack->form->listOf(checkpoint.node);
                const form::Choice *choice = list == nullptr ? nullptr : list->find(remark.otherAnswer);
                return {sibling.pack->title.in(language),
                        choice == nullptr ? remark.otherAnswer : choice->label.in(language)};
            }
        }
    }
    return {remark.detail, remark.otherAnswer};
}

} // namespace meyar
