// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController for follow-ups: the open points of the visit that this one follows.
#include "ui/audits/assessmentcontroller.h"

#include "core/assessment/judgement.h"
#include "core/assessment/progress.h"
#include "core/store/store.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using form::NodeIndex;

namespace {

/// Who says that it was seen: the person of this laptop, or else the auditors of the visit.
Result<QString> seenBy(Store &store, const QString &auditors)
{
    const Result<DeviceInfo> me = store.thisDevice();
    if (!me) {
        return failAs(me);
    }
    return !me->person.isEmpty() ? me->person : !auditors.isEmpty() ? auditors : me->label;
}

Result<Changes> putAll(Store &store, const std::vector<CorrectiveAction> &actions)
{
    Changes all;
    for (const CorrectiveAction &action : actions) {
        const Result<Changes> done = store.put(action);
        if (!done) {
            return done;
        }
        all.add(*done);
    }
    return all;
}

/// The actions of the points as they were; those that they did not have are removed.
Result<Changes> putBackAll(Store &store, const std::vector<FollowedPoint> &points)
{
    Changes all;
    for (const FollowedPoint &point : points) {
        const Result<std::vector<FindingRow>> rows = store.findings(point.finding.assessment);
        if (!rows) {
            return failAs(rows);
        }
        for (const FindingRow &row : *rows) {
            for (const CorrectiveAction &action : row.actions) {
                const bool wasThere = std::any_of(point.actions.begin(), point.actions.end(),
                                                  [&](const CorrectiveAction &one) { return one.id == action.id; });
                if (row.finding.id == point.finding.id && !wasThere) {
                    const Result<Changes> removed = store.remove(action);
                    if (!removed) {
                        return removed;
                    }
                    all.add(*removed);
                }
            }
        }
        const Result<Changes> done = putAll(store, point.actions);
        if (!done) {
            return done;
        }
        all.add(*done);
    }
    return all;
}

} // namespace

bool AssessmentController::isFollowUp() const
{
    return m_audit && m_audit->hasPoints();
}

bool AssessmentController::isOnlyPoints() const
{
    return m_audit && m_audit->onlyPoints;
}

PointCount AssessmentController::pointCount() const
{
    return m_audit ? countOf(m_audit->data.points) : PointCount();
}

void AssessmentController::setOnlyPoints(bool only)
{
    if (!isFollowUp() || m_audit->onlyPoints == only) {
        return;
    }
    flush();
    m_audit->onlyPoints = only;
    if (only && !m_audit->isPoint(m_current)) {
        m_current = m_audit->resumeNode();
    }
    rebuildAudit();
    rebuildQuestion();
}

std::vector<SectionProgress> AssessmentController::sectionsOfWalk() const
{
    std::vector<SectionProgress> sections = progressBySection(*m_audit->pack, m_audit->session);
    if (!m_audit->onlyPoints) {
        return sections;
    }
    for (SectionProgress &section : sections) {
        section.progress = {};
        const NodeIndex end = m_audit->pack->form->node(section.section).end;
        for (NodeIndex node = m_audit->isRepeat(section.section) ? section.section : m_audit->next(section.section); node != form::noNode && node < end; node = m_audit->next(node)) {
            ++section.progress.applicable;
            const bool isAnswered = m_audit->isTestimony(node) ? m_audit->data.sealed.contains(m_audit->nameOf(node))
                                                               : !m_audit->session.answer(node).isEmpty();
            section.progress.answered += m_audit->isRepeat(node) || isAnswered ? 1 : 0;
        }
    }
    return sections;
}

Progress AssessmentController::progressOfWalk() const
{
    Progress progress = progressOf(*m_audit->pack, m_audit->session);
    if (m_audit->onlyPoints) {
        progress = {};
        for (const SectionProgress &section : sectionsOfWalk()) {
            progress.answered += section.progress.answered;
            progress.applicable += section.progress.applicable;
        }
    }
    return progress;
}

std::optional<PointState> AssessmentController::point() const
{
    const std::vector<const FollowedPoint *> points
        = m_audit ? m_audit->pointsAt(m_current) : std::vector<const FollowedPoint *>();
    if (points.empty()) {
        return std::nullopt;
    }
    PointState state;
    const Finding &first = points.front()->finding;
    state.code = first.code;
    state.severity = first.severity;
    state.severityWord = word(m_words, first.severity);
    state.raisedOn = dateText(m_words, first.raisedOn);
    state.isClosed = true;
    for (const FollowedPoint *each : points) {
        state.statements += statementIn(*m_audit->pack, each->finding, uiLanguage());
        state.evidence += m_audit->data.pointEvidence.value(each->finding.id);
        state.isClosed = state.isClosed && each->isClosed();
        for (const CorrectiveAction &action : each->actions) {
            const QString due = action.dueOn.isValid() ? dateText(m_words, action.dueOn) : QString();
            state.actions += dotted({action.what, action.owner, due, word(m_words, action.state)});
        }
    }
    const Verdict verdict = m_audit->isRepeat(m_current) ? Verdict::None
                                                         : verdictAt(*m_audit->pack, m_audit->session, m_current);
    if (isShortfall(verdict) && m_audit->isEditable() && !m_audit->findingOf(m_question.name)) {
        state.offer = PointState::Offer::RaiseAgain;
    } else if (!state.isClosed && (verdict == Verdict::Ok || verdict == Verdict::NotApplicable)) {
        state.offer = PointState::Offer::Close;
    }
    return state;
}

void AssessmentController::closePoint()
{
    const std::optional<PointState> state = point();
    if (!state || state->isClosed) {
        return;
    }
    if (state->offer != PointState::Offer::Close) {
        tell(tr("Answer the question first. When it is in order now, V closes the earlier finding; when it is not, F raises it again."));
        return;
    }
    flush();
    std::vector<FollowedPoint> open;
    for (const FollowedPoint *each : m_audit->pointsAt(m_current)) {
        if (!each->isClosed()) {
            open.push_back(*each);
        }
    }
    const Answer *answer = m_audit->isTestimony(m_current) ? nullptr : m_audit->answerTo(m_current);
    const QString note = answer && !answer->note.trimmed().isEmpty()
        ? answer->note
        : tr("Seen at the follow-up visit of %1.").arg(dateText(m_words, m_audit->assessment().startedOn));
    const QString what = tr("Put right before the follow-up visit.");
    m_workspace.change(
        this,
        [open, note, what, auditors = m_audit->assessment().auditors, &clock = m_workspace.clock()](Store &store) -> Result<Changes> {
            const Result<QString> by = seenBy(store, auditors);
            if (!by) {
                return failAs(by);
            }
            std::vector<CorrectiveAction> all;
            for (const FollowedPoint &each : open) {
                const auto closing = closedBySeeing(each, *by, clock.today(), note, what, clock);
                if (!closing) {
                    return failAs(closing);
                }
                all.insert(all.end(), closing->begin(), closing->end());
            }
            return putAll(store, all);
        },
        [this, open] {
            Q_EMIT m_workspace.undoOffered(tr("The finding of the earlier visit is closed."), [this, open] {
                m_workspace.change(this, [open](Store &store) { return putBackAll(store, open); });
            });
        });
}

void AssessmentController::openPoint()
{
    const std::vector<const FollowedPoint *> points
        = m_audit ? m_audit->pointsAt(m_current) : std::vector<const FollowedPoint *>();
    if (!points.empty()) {
        Q_EMIT m_workspace.openFindingRequested(points.front()->finding.id);
    }
}

void AssessmentController::requestFollowUp()
{
    if (m_audit) {
        flush();
        Q_EMIT m_workspace.startFollowUpRequested(id());
    }
}

} // namespace meyar::ui
