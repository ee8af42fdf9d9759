// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with a finding and its actions: the writing half of the controller.
#include "ui/findings/findingscontroller.h"

#include "core/base/text.h"
#include "core/wording/format.h"
#include "ui/findings/findingtexts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// The finding and the action as they are stored now: another laptop's or page's change is never
/// put back.
Result<FindingRow> rowNow(Store &store, AssessmentId assessment, FindingId id)
{
    Result<std::vector<FindingRow>> rows = store.findings(assessment);
    if (!rows) {
        return failAs(rows);
    }
    const auto found
        = std::ranges::find_if(*rows, [id](const FindingRow &row) { return row.finding.id == id; });
    if (found == rows->end()) {
        return fail(Error::Code::NotFound, {u"finding"_s, id.toString()});
    }
    return std::move(*found);
}

Result<Changes> putWords(Store &store, const Finding &edited)
{
    Result<FindingRow> now = rowNow(store, edited.assessment, edited.id);
    const Result<AssessmentRow> audit = now ? store.assessment(edited.assessment) : failAs(now);
    if (!audit) {
        return failAs(audit);
    }
    Finding merged = now->finding;
    if (audit->assessment.state == AssessmentState::Draft) { // else what was found stands as it was closed
        merged.severity = edited.severity;
        merged.statement = edited.statement;
        merged.evidence = edited.evidence;
    }
    merged.rootCause = edited.rootCause;
    merged.whys = edited.whys;
    return store.put(merged);
}

Result<Changes> putTerms(Store &store, const CorrectiveAction &edited)
{
    Result<FindingRow> now = rowNow(store, edited.assessment, edited.finding);
    if (!now) {
        return failAs(now);
    }
    const auto stored = std::ranges::find(now->actions, edited.id, &CorrectiveAction::id);
    if (stored == now->actions.end()) {
        return store.put(edited);
    }
    CorrectiveAction merged = *stored;
    merged.kind = edited.kind;
    merged.what = edited.what;
    merged.owner = edited.owner;
    merged.dueOn = edited.dueOn;
    merged.costPkr = edited.costPkr;
    merged.savingPkrPerYear = edited.savingPkrPerYear;
    return store.put(merged);
}

} // namespace

template <typename Work> void FindingsController::write(Work work, std::function<void()> then)
{
    ++m_writing;
    m_workspace.change(this, std::move(work), [this, then = std::move(then)] {
        m_writing = std::max(0, m_writing - 1);
        refresh();
        if (then) {
            then();
        }
    });
}

void FindingsController::put(const std::vector<CorrectiveAction> &actions,
                             std::function<void()> then)
{
    write(
        [actions](Store &store) { return store.put(actions); },
        std::move(then));
}

void FindingsController::saveFinding(const Finding &edited)
{
    const FindingRow *stored = row(edited.id);
    if (stored && stored->finding != edited) {
        write([edited](Store &store) { return putWords(store, edited); });
    }
}

void FindingsController::removeFinding()
{
    const FindingRow *open = row(m_current);
    if (!open || detail()->isSettled) {
        return;
    }
    const Finding finding = open->finding;
    close();
    write([finding](Store &store) { return store.remove(finding); },
          [this, finding] {
              Q_EMIT undoOffered(tr("Finding removed."), [this, finding] {
                  write([finding](Store &store) { return store.put(finding); });
                  this->open(finding.id);
              });
          });
}

void FindingsController::moveOn()
{
    const FindingRow *open = row(m_current);
    if (!open) {
        return;
    }
    std::vector<CorrectiveAction> before;
    std::vector<CorrectiveAction> after;
    for (const CorrectiveAction &entry : open->actions) {
        if (open->finding.state == FindingState::AwaitingVerification
            && entry.state == ActionState::Done) {
            Q_EMIT verificationWanted(entry.id);
            return;
        }
        if (const Result<CorrectiveAction> finished = done(entry, today())) {
            before.push_back(entry);
            after.push_back(*finished);
        }
    }
    if (open->finding.state == FindingState::Open) {
        Q_EMIT actionWanted();
    } else if (!after.empty()) {
        put(after, [this, before] {
            Q_EMIT undoOffered(
                tr("%n actions marked as done.", nullptr, static_cast<int>(before.size())),
                [this, before] { put(before); });
        });
    }
}

ActionLine FindingsController::newAction() const
{
    CorrectiveAction fresh;
    const FindingRow *open = row(m_current);
    if (!open) {
        return {};
    }
    fresh.id = ActionId::create(m_workspace.clock());
    fresh.finding = open->finding.id;
    fresh.assessment = open->finding.assessment;
    const auto pack = m_workspace.pack(open->packHash);
    const form::NodeIndex node = pack ? pack->form->find(open->finding.question) : form::noNode;
    if (node != form::noNode && open->actions.empty()) {
        fresh.what = pack->checkpoint(node).fix.in(m_words.language());
    }
    return texts().action(fresh, open->finding);
}

void FindingsController::saveAction(const CorrectiveAction &edited)
{
    CorrectiveAction tidy = edited;
    tidy.what = cleaned(edited.what).trimmed();
    tidy.owner = cleaned(edited.owner).simplified();
    const CorrectiveAction *stored = action(edited.id);
    if (tidy.what.isEmpty()) {
        Q_EMIT refused(edited.id, tr("Write what is to be done."));
    } else if (!stored || *stored != tidy) {
        write([tidy](Store &store) { return putTerms(store, tidy); });
    }
}

void FindingsController::markDone(ActionId id)
{
    const CorrectiveAction *stored = action(id);
    if (!stored) {
        return;
    }
    const Result<CorrectiveAction> finished = done(*stored, today());
    if (!finished) {
        Q_EMIT refused(id, texts().refusal(finished.error()));
        return;
    }
    put({*finished}, [this, before = *stored] {
        Q_EMIT undoOffered(tr("Action marked as done."), [this, before] { put({before}); });
    });
}

void FindingsController::returnToWork(ActionId id)
{
    const CorrectiveAction *stored = action(id);
    if (!stored) {
        return;
    }
    if (!canFollow(stored->state, ActionState::InProgress)) {
        const Error error{Error::Code::LifecycleForbids,
                          {toCode(stored->state), toCode(ActionState::InProgress)}};
        Q_EMIT refused(id, texts().refusal(error));
        return;
    }
    CorrectiveAction reopened = *stored;
    reopened.state = ActionState::InProgress;
    reopened.doneOn = {};
    put({reopened});
}

void FindingsController::verify(ActionId id, const QString &by, QDate on, const QString &note)
{
    const CorrectiveAction *stored = action(id);
    if (!stored) {
        return;
    }
    const Result<CorrectiveAction> checked
        = verified(*stored, cleaned(by).simplified(), on, cleaned(note).trimmed());
    if (!checked) {
        Q_EMIT refused(id, texts().refusal(checked.error()));
        return;
    }
    put({*checked});
}

void FindingsController::removeAction(ActionId id)
{
    const CorrectiveAction *stored = action(id);
    if (!stored || stored->state == ActionState::Verified) {
        return; // what was verified stays: it closed the finding
    }
    write([removed = *stored](Store &store) { return store.remove(removed); },
          [this, removed = *stored] {
              Q_EMIT undoOffered(tr("Action removed."), [this, removed] { put({removed}); });
          });
}

void FindingsController::editMany(const std::vector<FindingId> &ids, const BulkEdit &edit)
{
    std::vector<CorrectiveAction> before;
    std::vector<CorrectiveAction> after;
    int without = 0; // findings that have no action yet
    int settled = 0; // findings whose actions are all done or verified
    for (const FindingId id : ids) {
        const FindingRow *chosen = row(id);
        if (chosen) {
            const bool hasOpen = std::ranges::any_of(chosen->actions, [](const CorrectiveAction &entry) {
                return entry.state == ActionState::Planned || entry.state == ActionState::InProgress;
            });
            without += chosen->actions.empty() ? 1 : 0;
            settled += !chosen->actions.empty() && !hasOpen ? 1 : 0;
        }
        if (chosen && edit.dueOn && *edit.dueOn < chosen->finding.raisedOn) {
            Q_EMIT messageRequested(tr("Nothing was changed: %1 is before the visit that raised “%2”. Choose a later day.")
                                        .arg(dateText(m_words, *edit.dueOn), texts().line(*chosen, nullptr).statement));
            return;
        }
        for (const CorrectiveAction &entry : chosen ? chosen->actions : std::vector<CorrectiveAction>()) {
            if (entry.state != ActionState::Planned && entry.state != ActionState::InProgress) {
                continue;
            }
            CorrectiveAction changed = entry;
            changed.owner = edit.owner.isEmpty() ? entry.owner : cleaned(edit.owner).simplified();
            changed.dueOn = edit.dueOn.value_or(entry.dueOn);
            if (edit.state == ActionState::InProgress) {
                changed.state = ActionState::InProgress;
            } else if (edit.state == ActionState::Done) {
                changed = done(changed, today()).value_or(changed);
            }
            if (changed != entry) {
                before.push_back(entry);
                after.push_back(changed);
            }
        }
    }
    if (after.empty()) {
        Q_EMIT messageRequested(tr("None of these findings has an open action to change."));
        return;
    }
    QStringList told{tr("%n actions changed.", nullptr, static_cast<int>(before.size()))};
    if (without > 0) {
        told << tr("%n findings have no action yet.", nullptr, without);
    }
    if (settled > 0) {
        told << tr("Of %n findings everything is done or verified.", nullptr, settled);
    }
    put(after, [this, before, told] { Q_EMIT undoOffered(told.join(u' '), [this, before] { put(before); }); });
}

} // namespace meyar::ui
