// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oscal/gatheroscal.h"

#include "core/store/listrows.h"
#include "core/sync/factoryfilter.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const Pack &pack, form::NodeIndex node, const QString &value)
{
    const form::ChoiceList *list = pack.form->listOf(node);
    const form::Choice *choice = list ? list->find(value) : nullptr;
    return choice ? choice->label.in(Language::English) : value;
}

Result<QDateTime> lastChange(Store &store, AssessmentId id)
{
    const Result<std::vector<ChangeHead>> heads = store.changeHeads(id.bytes());
    if (!heads) {
        return failAs(heads);
    }
    qint64 last = 0;
    for (const ChangeHead &head : *heads) {
        last = std::max(last, head.atMs);
    }
    return QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
}

} // namespace

Result<OscalAudit> gatherOscal(Store &store, const Library &library, AssessmentId id, const Clock &clock)
{
    if (!store.isReadOnly()) {
        if (const Result<> sealed = store.sealAll(); !sealed) {
            return failAs(sealed);
        }
    }
    const Result<AssessmentRow> row = store.assessment(id);
    const Result<Answers> answers = store.answers(id);
    const Result<std::vector<FindingRow>> findings = store.findings(id);
    if (!row || !answers || !findings) {
        return tl::unexpected(!row ? row.error() : !answers ? answers.error() : findings.error());
    }
    const Result<QDateTime> changed = lastChange(store, id);
    if (!changed) {
        return failAs(changed);
    }
    const auto pack = library.byHash(row->assessment.packHash);
    if (!pack) {
        return fail(Error::Code::NotFound, {u"pack"_s, row->assessment.packId});
    }
    const bundle::Confidential confidential = bundle::confidentialIn(*pack);
    OscalAudit audit{row->assessment, pack->title.in(Language::English), row->enterpriseName, row->siteName, row->city,
                     *changed, {}, {}};
    const Outcome outcome = outcomeOf(scoreOf(*pack, sessionFor(*pack, *answers, clock)));
    for (const CheckpointStanding &checkpoint : outcome.checkpoints) {
        const form::Node &question = pack->form->node(checkpoint.node);
        const Answer answer = answers->value(question.name);
        const bool isAnswered = checkpoint.standing != Standing::Unanswered && !answer.value.isEmpty();
        if (!isAnswered || confidential.questions.contains(question.name)) {
            continue;
        }
        audit.observations.push_back({question.name, pack->checkpoint(checkpoint.node).code,
                                      question.label.in(Language::English), wordOf(*pack, checkpoint.node, answer.value),
                                      checkpoint.standing, QDateTime::fromMSecsSinceEpoch(answer.answeredAtMs, Qt::UTC)});
    }
    for (const FindingRow &found : *findings) {
        if (!confidential.hides(found.finding)) {
            audit.findings.push_back({found.finding, statementIn(*pack, found.finding, Language::English), found.actions});
        }
    }
    return audit;
}

} // namespace meyar
