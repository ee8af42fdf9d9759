// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SelfCheckController that tells the result and turns it into actions.
#include "core/store/store.h"
#include "core/wording/words.h"
#include "ui/common/fonts.h"
#include "ui/selfcheck/selfcheckcontroller.h"
#include "ui/workspace/domainmarks.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

using form::NodeIndex;

CheckResultState SelfCheckController::result() const
{
    CheckResultState state;
    if (!m_open) {
        return state;
    }
    const Language language = uiLanguage();
    const Pack &own = *m_open->pack;
    const SelfCheckResult result = selfCheckResult(own, m_open->session, m_open->answers);
    state.factory = title();
    state.total = {state.factory, result.light, result.percent, 0, 0};
    for (const SelfCheckSection &section : result.sections) {
        state.sections.push_back({own.form->node(section.section).label.in(language), section.light, section.percent,
                                  section.failed, section.unanswered});
        state.total.failed += section.failed;
    }
    for (const NodeIndex node : result.first) {
        state.first.push_back(actionOf(node));
    }
    for (const NodeIndex node : result.findOut) {
        state.findOut.append(m_open->session.filled(own.form->node(node).label.in(language), language));
    }
    state.over = m_open->past;
    if (result.percent) {
        state.over.emplace_back(m_open->row.assessment.startedOn, *result.percent);
    }
    state.unanswered = asked() - answered();
    return state;
}

CheckAction SelfCheckController::actionOf(NodeIndex node) const
{
    const Language language = uiLanguage();
    const Pack &own = *m_open->pack;
    const Checkpoint &checkpoint = own.checkpoint(node);
    CheckAction action;
    action.question = own.form->node(node).name;
    action.title = m_open->session.filled(own.form->node(node).label.in(language), language);
    action.what = checkpoint.fix.in(language);
    const Severity severity = checkpoint.severity.value_or(Severity::Minor);
    action.mark = markOf(severity);
    action.dueOn = firstDueOn(severity, m_workspace.clock().today());
    for (const FindingRow &row : m_open->findings) {
        if (row.finding.question == action.question && !row.actions.empty()) {
            const CorrectiveAction &kept = row.actions.front();
            const Text &fix = checkpoint.fix; // what was proposed is told in the language of the window
            const bool isProposed = kept.what == fix.in(Language::English) || kept.what == fix.in(Language::Urdu);
            action.what = isProposed ? fix.in(language) : kept.what;
            action.owner = kept.owner;
            action.dueOn = kept.dueOn;
            action.costPkr = kept.costPkr;
            action.savingPkrPerYear = kept.savingPkrPerYear;
            action.isPlanned = true;
        }
    }
    return action;
}

void SelfCheckController::plan(const CheckAction &action)
{
    const NodeIndex node = m_open ? m_open->pack->form->find(action.question) : form::noNode;
    if (node == form::noNode || action.isPlanned) {
        return;
    }
    const Clock &clock = m_workspace.clock();
    const QString note = m_open->answers.value(action.question).note;
    Finding finding = proposedFinding(*m_open->pack, m_open->row.assessment, m_open->session, form::Place(node), note, uiLanguage(),
                                      clock.today())
                          .value_or(Finding());
    const auto known = std::find_if(m_open->findings.begin(), m_open->findings.end(),
                                    [&](const FindingRow &row) { return row.finding.question == action.question; });
    if (known != m_open->findings.end()) {
        finding = known->finding;
    } else if (finding.statement.isEmpty()) {
        return; // the answer is no shortcoming any more
    } else {
        finding.id = FindingId::create(clock);
        finding.assessment = m_open->row.assessment.id;
    }
    CorrectiveAction agreed;
    agreed.id = ActionId::create(clock);
    agreed.finding = finding.id;
    agreed.assessment = finding.assessment;
    agreed.what = action.what.isEmpty() ? finding.statement : action.what;
    agreed.owner = action.owner.simplified();
    agreed.dueOn = action.dueOn;
    agreed.costPkr = action.costPkr;
    agreed.savingPkrPerYear = action.savingPkrPerYear;
    m_workspace.change(this, [finding, agreed](Store &store) { return store.put(finding, agreed); },
                       [this, id = finding.assessment] {
                           Q_EMIT m_workspace.undoOffered(
                               tr("In the plan: it stands among the findings with who does it and until when."), [this, id] {
                                   m_workspace.change(this, [id](Store &store) -> Result<Changes> {
                                       const Result<Undone> done = store.undo(id);
                                       return done ? Result<Changes>(done->changes) : failAs(done);
                                   });
                               });
                       });
}

void SelfCheckController::finish()
{
    if (!isEditable()) {
        return;
    }
    const AssessmentId id = m_open->row.assessment.id;
    m_workspace.change(this, [id](Store &store) { return store.close(id); }, [this, id] {
        Q_EMIT m_workspace.undoOffered(tr("The self-check is finished. Its answers stand; actions go on."), [this, id] {
            m_workspace.change(this, [id, why = tr("Finished too early")](Store &store) { return store.reopen(id, why); });
        });
    });
}

void SelfCheckController::openAsAudit()
{
    if (m_open) {
        const NodeIndex node = nodeAt(0);
        Q_EMIT m_workspace.openAssessmentRequested(m_open->row.assessment.id,
                                                   node == form::noNode ? QString() : m_open->pack->form->node(node).name);
    }
}

void SelfCheckController::openReport()
{
    if (m_open) {
        Q_EMIT m_workspace.openReportRequested(m_open->row.assessment.id);
    }
}

void SelfCheckController::openFindings()
{
    if (m_open && !m_open->findings.empty()) {
        Q_EMIT m_workspace.openFindingRequested(m_open->findings.front().finding.id);
    }
}

} // namespace meyar::ui
