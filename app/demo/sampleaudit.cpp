// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/sampleaudit.h"

#include "app/demo/sampleanswer.h"
#include "core/assessment/judgement.h"
#include "core/assessment/progress.h"
#include "core/findings/correctiveaction.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

const char *const notes[] = {
    "Seen on the walk; the supervisor was with us.",
    "Workers on the line said it has been so for months.",
    "Register not shown; asked for it by tomorrow.",
    "One of four places checked was in order.",
    "Manager agrees and will mend it this week.",
};

const char *const owners[] = {"Production manager", "Maintenance in-charge", "Compliance officer", "Store keeper"};

/// What may kill is asked without "partly".
bool offersPartly(const Pack &pack, form::NodeIndex index)
{
    return pack.meaning(index, u"partly"_s) != nullptr;
}

Result<> raiseFinding(Store &store, const Pack &pack, const Assessment &audit, form::NodeIndex node, const Answer &answer,
                      const SamplePlan &plan, std::mt19937 &random, const Clock &clock)
{
    // Without the note the statement is made of the checkpoint; what was seen is the evidence.
    std::optional<Finding> finding
        = proposedFinding(pack, audit, node, answer.value, QString(), Language::English, audit.startedOn);
    if (!finding) {
        return {};
    }
    finding->evidence = answer.note;
    finding->id = FindingId::create(clock);
    if (const auto done = store.put(*finding); !done) {
        return failAs(done);
    }
    const int last = plan.inHand ? 2 : 4; // nothing is done on the first day
    const bool isMended = audit.startedOn.daysTo(plan.today) > 100 && samplePick(random, 10) < 9;
    const int stage = isMended ? 3 : samplePick(random, last); // nothing agreed, planned, done, verified
    if (stage == 0) {
        return {};
    }
    CorrectiveAction action;
    action.id = ActionId::create(clock);
    action.finding = finding->id;
    action.assessment = audit.id;
    action.kind = finding->severity == Severity::Critical ? ActionKind::Correction : ActionKind::Corrective;
    action.what = pack.checkpoint(node).fix.in(Language::English);
    action.owner = QString::fromLatin1(owners[samplePick(random, 4)]);
    action.dueOn = audit.startedOn.addDays(finding->severity == Severity::Critical ? 3 : 14 + samplePick(random, 60));
    action.costPkr = 2000LL * (1 + samplePick(random, 40));
    if (node % 3 == 0) { // some save something too: half to twice their cost a year
        action.savingPkrPerYear = *action.costPkr * (1 + node % 4) / 2;
    }
    Result<CorrectiveAction> next = action;
    if (stage >= 2) {
        next = done(*next, std::min(action.dueOn.addDays(-1), plan.today));
    }
    if (stage == 3 && next) {
        next = verified(*next, u"Bushra Anwar"_s, std::min(action.dueOn, plan.today), u"Seen on site."_s);
    }
    if (!next) {
        return failAs(next);
    }
    if (const auto put = store.put(*next); !put) {
        return failAs(put);
    }
    return {};
}

} // namespace

Result<AssessmentId> sampleAudit(Store &store, const Pack &pack, const Site &site, const SamplePlan &plan,
                                 std::mt19937 &random, SampleClock &clock)
{
    Assessment audit;
    audit.id = AssessmentId::create(clock);
    audit.site = site.id;
    audit.kind = plan.kind;
    audit.startedOn = clock.today();
    audit.auditors = u"Bushra Anwar"_s;
    if (const auto started = store.start(audit, pack); !started) {
        return failAs(started);
    }
    const Result<AssessmentRow> row = store.assessment(audit.id);
    Result<Answers> answers = store.answers(audit.id);
    if (!row || !answers) {
        return tl::unexpected(!row ? row.error() : answers.error());
    }
    audit = row->assessment;
    form::Session session = sessionFor(pack, *answers, clock);
    const int quality = 55 + samplePick(random, 35) - plan.behind;
    const int applicable = progressOf(pack, session).applicable;
    const int enough = plan.inHand ? applicable * 2 / 3 : applicable;
    int given = 0;
    for (form::NodeIndex node = nextQuestion(session, form::noNode); node != form::noNode && given < enough;
         node = nextQuestion(session, node)) {
        ++given;
        const form::Node &question = pack.form->node(node);
        const QString value = sampleAnswer(pack, session, node, quality, random, audit.startedOn);
        if (!session.answer(node).isEmpty() || value.isEmpty() || !session.fits(node, value)) {
            continue;
        }
        session.setAnswer(node, value);
        if (!session.constraintHolds(node)) {
            session.setAnswer(node, QString());
            continue;
        }
        clock.advance(20 + samplePick(random, 20));
        const Verdict verdict = verdictAt(pack, session, node);
        const bool wrong = verdict == Verdict::Fail || verdict == Verdict::Partial;
        Answer answer;
        answer.value = value;
        answer.note = wrong ? QString::fromLatin1(notes[samplePick(random, 5)]) : QString();
        const auto put = store.answer(audit.id, question.name, value);
        const auto noted = put && wrong ? store.note(audit.id, question.name, answer.note) : put;
        if (!noted) {
            return failAs(noted);
        }
        if (wrong && samplePick(random, 4) > 0) {
            if (const Result<> raised = raiseFinding(store, pack, audit, node, answer, plan, random, clock); !raised) {
                return failAs(raised);
            }
        }
    }
    if (plan.closed && !plan.inHand) {
        audit.state = AssessmentState::Closed;
        audit.endedOn = audit.startedOn;
        if (const auto closed = store.put(audit); !closed) {
            return failAs(closed);
        }
    }
    return audit.id;
}

Result<> contradict(Store &first, Store &second, AssessmentId audit, const Pack &pack, std::mt19937 &random)
{
    int made = 0;
    for (size_t i = 0; i < pack.form->nodes.size() && made < 3; ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        const QString question = pack.form->node(node).name;
        const Result<Answers> answers = first.answers(audit);
        if (!answers) {
            return failAs(answers);
        }
        const QString known = answers->value(question).value;
        if (!pack.checkpoint(node).isScored() || !offersPartly(pack, node) || known.isEmpty() || known == u"na"_s || samplePick(random, 5) != 0) {
            continue;
        }
        const QString ours = known == u"no"_s ? u"partly"_s : u"no"_s;
        const QString theirs = known == u"yes"_s ? u"partly"_s : u"yes"_s;
        const auto one = first.answer(audit, question, ours);
        const auto two = second.answer(audit, question, theirs);
        const auto three = second.note(audit, question, u"Looked again after the tea break; the supervisor showed it."_s);
        for (const auto &done : {one, two, three}) {
            if (!done) {
                return failAs(done);
            }
        }
        ++made;
    }
    return {};
}

} // namespace meyar
