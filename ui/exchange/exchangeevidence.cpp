// SPDX-License-Identifier: GPL-3.0-or-later
// The controller's part for photos and documents that travel in volumes of their own.
#include "ui/exchange/exchangetask.h"
#include "ui/exchange/exchangetexts.h"

#include "core/wording/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace meyar::ui {

using namespace Qt::StringLiterals;

Result<std::vector<EvidenceFile>> evidenceFilesOf(Store &store, const std::vector<AssessmentRow> &assessments)
{
    std::vector<EvidenceFile> files;
    for (const AssessmentRow &row : assessments) {
        if (row.evidence == 0) {
            continue;
        }
        const Result<std::vector<EvidenceRow>> evidence = store.evidence(row.assessment.id);
        if (!evidence) {
            return failAs(evidence);
        }
        for (const EvidenceRow &one : *evidence) {
            files.push_back({row.assessment.id, one.evidence.sha256, one.evidence.size, one.isMissing});
        }
    }
    return files;
}

EvidenceState ExchangeController::evidenceState() const
{
    const ExchangeTexts texts(m_words);
    std::map<QByteArray, qint64> here; // the same file at two questions goes once
    std::set<QByteArray> missing;
    for (const EvidenceFile &file : m_evidence) {
        if (!m_only.isNull() && file.assessment != m_only) {
            continue;
        }
        if (file.isMissing) {
            missing.insert(file.sha256);
        } else {
            here.emplace(file.sha256, file.size);
        }
    }
    qint64 bytes = 0;
    for (const auto &[sha256, size] : here) {
        bytes += size;
    }
    EvidenceState state;
    state.contents = m_loaded ? texts.evidence(static_cast<int>(here.size()), bytes, static_cast<int>(missing.size())) : QString();
    state.volume = m_volumeSize;
    state.canSave = !here.empty() && m_task == Task::None;
    state.isRunning = m_task == Task::Evidence;
    state.problem = m_evidenceProblem ? errorText(m_words, *m_evidenceProblem) : QString();
    if (m_evidenceWritten) {
        texts.addEvidenceResult(state, *m_evidenceWritten);
    }
    return state;
}

QString ExchangeController::suggestedEvidenceName() const
{
    return suggestedBundleName(m_programme, m_device.label, m_workspace.clock().now());
}

void ExchangeController::setVolumeSize(qint64 bytes)
{
    m_volumeSize = bytes;
    Q_EMIT exportChanged();
}

void ExchangeController::exportEvidenceTo(const QString &path)
{
    if (m_task != Task::None) {
        return;
    }
    EvidenceRequest request;
    request.path = path;
    if (!m_only.isNull()) {
        request.only = {m_only};
    }
    request.peer = m_since;
    request.volumeSize = m_volumeSize;
    if (isEncrypted()) {
        request.recipients = m_office;
        if (peer()) {
            request.recipients.append(peer()->recipient);
        }
    }
    m_evidenceWritten.reset();
    m_evidenceProblem.reset();
    run(
        Task::Evidence, [request](Store &store) { return exportEvidence(store, request); },
        [this](const Outcome<EvidenceSummary> &done) {
            m_evidenceWritten = done.value;
            m_evidenceProblem = done.error;
        });
}

} // namespace meyar::ui
