// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/finishstate.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/workspace/workspace.h"

#include <optional>

namespace meyar::ui {

/// What was said of a finding at the closing meeting.
struct MeetingTalk
{
    FindingAgreement agreement = FindingAgreement::None;
    QString comment;
    QString what; ///< the action; empty: none is made
    QString owner;
    QDate dueOn;
};

/// The end of a visit: review, closing meeting, signatures, closing. Reads when it is shown and after every change.
class FinishController final : public QObject
{
    Q_OBJECT

public:
    explicit FinishController(Workspace &workspace, QObject *parent = nullptr);

    void show(AssessmentId id);
    void leave(); ///< reads no more
    void retranslate(); ///< reads anew, in the language of the window
    [[nodiscard]] const std::optional<FinishState> &state() const { return m_state; } ///< empty until it was read
    [[nodiscard]] EvidenceDesk &evidence() { return m_evidence; } ///< of the finding on the table
    [[nodiscard]] QStringList auditors() const; ///< names, for the fields of a signature

    void placeEvidence(int finding);
    void talk(int finding, const MeetingTalk &talk); ///< writes what differs, as one step
    void sign(SignatureRole role, const QString &name, const QString &jobTitle, const Strokes &strokes);
    void removeSignature(SignatureId id); ///< offers the way back
    void close();
    void reopen(const QString &reason);
    void requestInterviews();
    void requestConflicts();
    void requestSheet(); ///< of the closing meeting, to print

Q_SIGNALS:
    void changed(); ///< the state

private:
    void read();

    Workspace &m_workspace;
    EvidenceDesk m_evidence;
    AssessmentId m_id;
    std::optional<FinishState> m_state;
    bool m_isReading = false; ///< else a reading that fails would be tried for ever
};

} // namespace meyar::ui
