// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/finishcontroller.h"

#include "core/store/store.h"
#include "ui/common/fonts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace meyar::ui {

FinishController::FinishController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_evidence(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.assessments.contains(m_id)) {
            read();
        }
    });
    connect(&workspace, &Workspace::failed, this, [this] {
        if (!m_id.isNull() && !std::exchange(m_isReading, false)) {
            read(); // what is shown is what is saved
        }
    });
}

void FinishController::show(AssessmentId id)
{
    if (id != m_id) {
        m_state.reset();
    }
    m_id = id;
    read();
}

void FinishController::leave()
{
    m_id = {};
    m_state.reset();
    m_evidence.setPlace({});
}

void FinishController::retranslate()
{
    if (!m_id.isNull()) {
        read();
    }
}

void FinishController::read()
{
    m_isReading = true;
    m_workspace.read(
        this,
        [id = m_id, library = m_workspace.library(), &clock = m_workspace.clock(), language = uiLanguage()](Store &store) {
            return loadFinish(store, library, id, clock, language);
        },
        [this, id = m_id](FinishState state) {
            m_isReading = false;
            if (id == m_id && !id.isNull()) {
                m_state = std::move(state);
                Q_EMIT changed();
            }
        });
}

QStringList FinishController::auditors() const
{
    QStringList names;
    if (m_state) {
        for (const QString &name : m_state->assessment().auditors.split(u',', Qt::SkipEmptyParts)) {
            names += name.trimmed();
        }
    }
    return names;
}

void FinishController::placeEvidence(int finding)
{
    if (!m_state || finding < 0 || finding >= static_cast<int>(m_state->findings.size())) {
        m_evidence.setPlace({});
        return;
    }
    const Finding &shown = m_state->findings[static_cast<size_t>(finding)].row.finding;
    m_evidence.setPlace({shown.assessment, shown.question, shown.id});
}

void FinishController::talk(int finding, const MeetingTalk &talk)
{
    if (!m_state || finding < 0 || finding >= static_cast<int>(m_state->findings.size())) {
        return;
    }
    MeetingFinding &shown = m_state->findings[static_cast<size_t>(finding)];
    Finding said = shown.row.finding;
    said.agreement = talk.agreement;
    said.comment = cleaned(talk.comment).trimmed();
    std::optional<CorrectiveAction> action;
    if (!shown.row.actions.empty()) {
        action = shown.row.actions.front();
    } else if (!talk.what.trimmed().isEmpty()) {
        action.emplace();
        action->id = ActionId::create(m_workspace.clock());
        action->finding = said.id;
        action->assessment = said.assessment;
    }
    const std::optional<CorrectiveAction> before
        = shown.row.actions.empty() ? std::nullopt : std::optional(shown.row.actions.front());
    if (action) {
        const QString what = cleaned(talk.what).trimmed();
        action->what = what.isEmpty() ? action->what : what;
        action->owner = cleaned(talk.owner).trimmed();
        action->dueOn = talk.dueOn;
    }
    if (said == shown.row.finding && action == before) {
        return;
    }
    shown.row.finding = said; // at once; the store's answer follows
    if (action && before) {
        shown.row.actions.front() = *action;
    } else if (action) {
        shown.row.actions.push_back(*action);
    }
    const bool writesAction = action != before;
    m_workspace.change(this, [said, action, writesAction](Store &store) {
        return writesAction ? store.put(said, *action) : store.put(said);
    });
    Q_EMIT changed();
}

void FinishController::sign(SignatureRole role, const QString &name, const QString &jobTitle, const Strokes &strokes)
{
    if (m_id.isNull() || name.trimmed().isEmpty()) {
        return;
    }
    Signature signature;
    signature.id = SignatureId::create(m_workspace.clock());
    signature.assessment = m_id;
    signature.role = role;
    signature.name = name;
    signature.jobTitle = jobTitle.trimmed();
    signature.strokes = strokes;
    m_workspace.change(this, [signature](Store &store) { return store.sign(signature); });
}

void FinishController::removeSignature(SignatureId id)
{
    Signature signature;
    signature.id = id;
    signature.assessment = m_id;
    const auto restore = [this, signature] {
        m_workspace.change(this, [signature](Store &store) {
            return store.restore(signature.assessment.bytes(), EntityType::Signature, signature.id.bytes());
        });
    };
    m_workspace.change(
        this, [signature](Store &store) { return store.remove(signature); },
        [this, restore] { Q_EMIT m_workspace.undoOffered(tr("The signature was removed."), restore); });
}

void FinishController::close()
{
    m_workspace.change(
        this, [id = m_id](Store &store) { return store.close(id); },
        [this] { Q_EMIT m_workspace.messageRequested(tr("The audit is closed. Its report is ready.")); });
}

void FinishController::reopen(const QString &reason)
{
    m_workspace.change(this, [id = m_id, reason](Store &store) { return store.reopen(id, reason); });
}

void FinishController::requestInterviews()
{
    Q_EMIT m_workspace.openInterviewsRequested(m_id);
}

void FinishController::requestConflicts()
{
    Q_EMIT m_workspace.openConflictsRequested(m_id);
}

void FinishController::requestSheet()
{
    Q_EMIT m_workspace.openClosingSheetRequested(m_id);
}

} // namespace meyar::ui
