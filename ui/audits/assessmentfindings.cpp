// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssessmentController that writes findings and the state of the assessment, and asks
// other pages.
#include "ui/audits/assessmentcontroller.h"

#include "core/store/store.h"
#include "ui/common/fonts.h"

namespace meyar::ui {

using form::noNode;

// --- findings

FindingDraft AssessmentController::draft() const
{
    return m_audit && m_current != noNode
        ? findingDraft(*m_audit, m_current, uiLanguage(), m_workspace.clock())
        : FindingDraft();
}

void AssessmentController::saveFinding(const FindingDraft &draft)
{
    if (!m_audit || draft.finding.statement.trimmed().isEmpty()) {
        return;
    }
    Finding finding = draft.finding;
    finding.statement = cleaned(finding.statement).trimmed();
    finding.evidence = cleaned(finding.evidence).trimmed();
    finding.rootCause = cleaned(finding.rootCause).trimmed();
    std::optional<CorrectiveAction> action = draft.action;
    const QString what = cleaned(draft.what).trimmed();
    if (!what.isEmpty()) {
        if (!action) {
            action.emplace();
            action->id = ActionId::create(m_workspace.clock());
            action->finding = finding.id;
            action->assessment = finding.assessment;
        }
        action->what = what;
        action->owner = cleaned(draft.owner).trimmed();
        action->dueOn = draft.dueOn.value_or(QDate());
    }
    ++m_version;
    ++m_ownWrites;
    m_workspace.change(
        this,
        [finding, action](Store &store) { return action ? store.put(finding, *action) : store.put(finding); },
        [this] {
            reload();
            Q_EMIT findingSaved();
        });
}

// --- the end of the visit

void AssessmentController::requestReport()
{
    if (m_audit) {
        flush();
        Q_EMIT m_workspace.openReportRequested(id());
    }
}

void AssessmentController::requestFinding()
{
    const FindingRow *row = m_audit ? m_audit->findingOf(m_question.name) : nullptr;
    if (row) {
        Q_EMIT m_workspace.openFindingRequested(row->finding.id);
    }
}

void AssessmentController::requestConflicts()
{
    Q_EMIT m_workspace.openConflictsRequested(id(), m_question.name);
}

} // namespace meyar::ui
