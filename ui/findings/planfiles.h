// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/capworkbook.h"

#include <QObject>

#include <optional>

namespace meyar::ui {

class Workspace;

/// Files of findings and actions: the calendar of what is due, and the corrective action plan that goes to a factory as a
/// workbook and comes back filled in. Failures are told by the workspace.
class PlanFiles final : public QObject
{
    Q_OBJECT

public:
    explicit PlanFiles(Workspace &workspace, QObject *parent = nullptr);

    void saveCalendar(const QString &path); ///< saved() follows
    void savePlan(AssessmentId audit, const QString &path); ///< likewise
    void saveFindings(std::vector<FindingRow> rows, const QString &path); ///< as a workbook with charts; likewise
    /// Compares a plan that came back; returnedChanged() follows. Nothing is taken yet.
    void read(const QString &path);
    [[nodiscard]] const std::optional<CapReturn> &returned() const { return m_returned; }
    [[nodiscard]] bool asksForSomething() const; ///< something would be written, or has to be decided
    void take(Take conflicts); ///< taken() follows
    void close(); ///< forgets what came back

Q_SIGNALS:
    void saved(const QString &path);
    void returnedChanged();
    void taken(int changed, int added, meyar::AssessmentId audit);

private:
    Workspace &m_workspace;
    std::optional<CapReturn> m_returned;
};

} // namespace meyar::ui
