// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/progress.h"
#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/start/startmodel.h"

#include <QObject>

namespace meyar::ui {

class Workspace;

/// Where things stand: the audit to go on with, what is due, what differs, what was not exported.
class StartController final : public QObject
{
    Q_OBJECT

public:
    explicit StartController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] StartModel &due() { return m_due; }
    [[nodiscard]] StartModel &audits() { return m_audits; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] StartState state() const;

    void refreshIfStale();
    void retranslate();

    void goOn(); ///< with the audit that was edited last
    void startAudit();
    void addFactory(); ///< an empty form
    void openLine(const StartLine &line);
    void openConflicts();
    void exportEverything();

Q_SIGNALS:
    void wentStale();
    void updated();
    void openSelfCheckRequested(meyar::AssessmentId check);

private:
    struct Loaded;

    void take(Loaded loaded);
    void prepareLines();
    void openAssessment(AssessmentId id);
    [[nodiscard]] const AssessmentRow *lastDraft() const;
    [[nodiscard]] QString packTitle(const AssessmentRow &row) const;

    Workspace &m_workspace;
    Translation m_words;
    StartModel m_due;
    StartModel m_audits;
    std::vector<AssessmentRow> m_assessments; ///< the one that was edited last first
    std::vector<FindingRow> m_findings;
    Progress m_progress; ///< of the audit to go on with
    QString m_person;
    int m_sites = 0;
    int m_unexported = 0;
    int m_conflicts = 0;
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace meyar::ui
