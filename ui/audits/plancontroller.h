// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/openingsheet.h"
#include "core/visit/drawrecord.h"
#include "ui/workspace/workspace.h"

#include <functional>
#include <optional>

namespace meyar::ui {

/// What the plan of one visit shows.
struct PlanState
{
    OpeningSheetInput input; ///< with the factory, the assessment and the whole sheet
    int profileWorkers = 0; ///< of the factory's profile; 0 = it does not say

    [[nodiscard]] const VisitSheet &sheet() const { return input.sheet; }
    [[nodiscard]] const Assessment &assessment() const { return input.assessment; }
    [[nodiscard]] bool isEditable() const { return input.assessment.state == AssessmentState::Draft; }
    /// Women and men or the contracts; while nobody has counted, those of the profile.
    [[nodiscard]] int workers() const;
};

/// How a visit is planned and opened. Every edit is one mutation. The list of workers and who was drawn are in the memory
/// of this object only, until leave().
class PlanController final : public QObject
{
    Q_OBJECT

public:
    explicit PlanController(Workspace &workspace, QObject *parent = nullptr);

    void show(AssessmentId id);
    void leave(); ///< and forgets the list
    [[nodiscard]] const std::optional<PlanState> &state() const { return m_state; } ///< empty until it was read
    [[nodiscard]] QDateTime now() const; ///< local, to the minute

    /// Writes what `change` makes of the sheet; what checked() refuses is told by refused() and not kept.
    void edit(const std::function<void(VisitSheet &)> &change);
    void setAuditors(const QString &names);

    // --- how many
    [[nodiscard]] static const std::vector<QString> &tables(); ///< keys of sampling tables, the general one first
    /// By the table and the headcount alone; nothing while nobody knows how many work there.
    [[nodiscard]] std::optional<SampleSize> tableSize(int workers) const;
    /// The same with the number of interviews that is planned.
    [[nodiscard]] std::optional<SampleSize> plannedSize(int workers) const;

    // --- whom
    void takeList(const QString &text); ///< as copied from a spreadsheet
    void takeFile(const QString &path);
    void forgetList();
    [[nodiscard]] const ReadWorkerList &list() const { return m_list; }
    [[nodiscard]] bool isOtherList() const; ///< than the one that was drawn from
    [[nodiscard]] bool isDrawnAgain() const { return m_isDrawnAgain; } ///< the kept draw, from the same list
    void draw(const std::vector<int> &columns, quint32 seed); ///< and keeps its record
    [[nodiscard]] const std::optional<WorkerDraw> &drawn() const { return m_drawn; }

    // --- on paper
    void saveOpeningSheet(const QString &path, ReportLanguage language, bool blank);
    [[nodiscard]] QString suggestedName() const; ///< "opening-meeting-2026-03-12.pdf"
    [[nodiscard]] ReportDocument drawnList(ReportLanguage language) const; ///< to print; only while drawn()

Q_SIGNALS:
    void changed(); ///< the state, the list or the draw
    void refused(const QString &sentence);
    void listRefused(const QString &sentence);

private:
    void read();
    void take(const ReadWorkerList &list);
    void drawAgainIfSame();

    Workspace &m_workspace;
    AssessmentId m_id;
    std::optional<PlanState> m_state;
    ReadWorkerList m_list;
    std::optional<WorkerDraw> m_drawn;
    bool m_isDrawnAgain = false;
    quint64 m_version = 0; ///< of the edits: a reading older than one is stale
};

} // namespace meyar::ui
