// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/finishstate.h"

#include "core/assessment/progress.h"
#include "core/closing/gatherreview.h"
#include "core/library/checkpointcode.h"
#include "core/store/interviewrows.h"
#include "core/visit/answerpace.h"
#include "core/wording/visitwords.h"

#include <algorithm>

namespace meyar::ui {

namespace {

QString firstQuestionOf(const Pack &pack, const form::Session &session, form::NodeIndex node)
{
    const form::Node &here = pack.form->node(node);
    if (here.type != form::NodeType::Group) {
        return here.name;
    }
    const form::NodeIndex first = nextQuestion(session, node);
    return first == form::noNode ? QString() : pack.form->node(first).name;
}

std::vector<ReviewLine> reviewLines(const GatheredReview &gathered, const form::Session &session, const Translation &words)
{
    std::vector<ReviewLine> lines;
    for (const QualityRemark &remark : reviewed(gathered, session)) {
        const OtherSide other = otherSide(gathered, remark, words.language());
        ReviewLine line;
        line.kind = wordOf(words, remark.kind);
        line.kindCode = static_cast<int>(remark.kind);
        if (remark.node == form::noNode) { // of the visit
            line.label = remark.detail;
            line.advice = adviceOn(words, remark);
            lines.push_back(std::move(line));
            continue;
        }
        line.code = shownCode(gathered.pack->checkpoint(remark.node).code);
        line.label = session.filled(session.form().node(remark.node).label.in(words.language()), words.language());
        line.advice = adviceOn(words, remark, other.pack, other.answer);
        line.question = firstQuestionOf(*gathered.pack, session, remark.node);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<PaceLine> paceLines(const GatheredReview &gathered, const form::Session &session, Language language)
{
    std::vector<PaceLine> lines;
    for (const SectionPace &pace : answerPace(*gathered.pack, gathered.answers)) {
        if (pace.section == form::noNode) {
            continue;
        }
        lines.push_back({gathered.pack->form->node(pace.section).label.in(language),
                         firstQuestionOf(*gathered.pack, session, pace.section), pace.answers, pace.medianSeconds,
                         pace.answers >= paceNeeds && pace.medianSeconds < tooFastSeconds});
    }
    return lines;
}

std::vector<MeetingFinding> meetingFindings(const GatheredReview &gathered, const form::Session &session, Language language)
{
    const Pack &pack = *gathered.pack;
    std::vector<MeetingFinding> findings;
    for (const FindingRow &row : gathered.findingRows) {
        MeetingFinding found;
        found.row = row;
        found.statement = statementIn(pack, row.finding, language);
        const form::NodeIndex node = pack.form->find(row.finding.question);
        found.question = node == form::noNode ? QString() : session.filled(pack.form->node(node).label.in(language), language);
        for (const QString &clause : row.finding.clauses) {
            const Reference *reference = pack.reference(clause);
            if (reference == nullptr || !reference->isArea()) { // areas of schemes are no law
                found.law += reference == nullptr ? clause : reference->citation(language);
            }
        }
        findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace

int FinishState::discussed() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const MeetingFinding &each) {
        return each.row.finding.agreement != FindingAgreement::None;
    }));
}

int FinishState::changedSince() const
{
    return static_cast<int>(std::count_if(signatures.begin(), signatures.end(),
                                          [this](const Signature &each) { return each.head != head; }));
}

Result<FinishState> loadFinish(Store &store, const Library &library, AssessmentId id, const Clock &clock, Language language)
{
    const Result<GatheredReview> gathered = gatherReview(store, library, id);
    const Result<AssessmentRow> row = store.assessment(id);
    const Result<std::vector<Signature>> signatures = store.signatures(id);
    const Result<QByteArray> head = store.headHash(id);
    const Result<std::vector<InterviewKeyRow>> keys = store.interviewKeys(id);
    const Result<std::vector<SealedInterview>> interviews = store.interviews(id);
    for (const std::optional<Error> &error :
         {gathered ? std::nullopt : std::optional(gathered.error()), row ? std::nullopt : std::optional(row.error()),
          signatures ? std::nullopt : std::optional(signatures.error()), head ? std::nullopt : std::optional(head.error()),
          keys ? std::nullopt : std::optional(keys.error()),
          interviews ? std::nullopt : std::optional(interviews.error())}) {
        if (error) {
            return tl::unexpected(*error);
        }
    }
    const Translation words(language);
    const form::Session session = sessionFor(*gathered->pack, gathered->answers, clock);
    FinishState state;
    state.row = *row;
    state.review = reviewLines(*gathered, session, words);
    state.pace = paceLines(*gathered, session, language);
    state.findings = meetingFindings(*gathered, session, language);
    state.signatures = *signatures;
    state.head = *head;
    state.unanswered = static_cast<int>(std::count_if(state.review.begin(), state.review.end(), [](const ReviewLine &line) {
        return line.kindCode == static_cast<int>(QualityRemark::Kind::Unanswered);
    }));
    for (const SealedInterview &interview : *interviews) {
        state.openInterviews += static_cast<int>(std::count_if(keys->begin(), keys->end(), [&](const InterviewKeyRow &key) {
            return key.id == interview.key && !key.closedOn.isValid();
        }));
    }
    return state;
}

} // namespace meyar::ui
