// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/portfolio/programmefigures.h"
#include "core/report/trainingreport.h"
#include "core/store/rows.h"
#include "core/training/cohortcells.h"

#include <QImage>
#include <QObject>

#include <map>

namespace meyar::ui {

class Workspace;

/// A line of the list of cohorts.
struct CohortLine
{
    Cohort head;
    int firms = 0;
};

/// Cohorts: reads them, writes every cell at once, takes steps back.
class TrainingController final : public QObject
{
    Q_OBJECT

public:
    explicit TrainingController(Workspace &workspace, QObject *parent = nullptr);

    void load(); ///< and follows every change from then on
    void retranslate();
    void choose(CohortId id);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const Translation &words() const { return m_words; }
    [[nodiscard]] const std::vector<CohortLine> &cohorts() const { return m_cohorts; }
    [[nodiscard]] bool hasCohort() const { return !m_record.head.id.isNull(); }
    [[nodiscard]] const CohortRecord &record() const { return m_record; }
    [[nodiscard]] const FirmFacts &facts(SiteId site) const;
    [[nodiscard]] const ProgrammeFigures &programme() const { return m_programme; }
    [[nodiscard]] const UndoState &undoState() const { return m_undo; }
    [[nodiscard]] QDate today() const;

    /// What an id of a cell stands for: a site, trainer, session or visit; empty if it is not here.
    [[nodiscard]] QString nameOf(const QString &field, const QString &id) const;
    /// What a cell of such a field may be, with words, in the order of people.
    [[nodiscard]] std::vector<std::pair<QString, QString>> choicesOf(const CohortCell &cell, const CohortRow &row) const;

    void setCell(CohortPart part, const QUuid &key, const QString &field, const QString &value);
    void setHeadCell(const QString &field, const QString &value);
    void add(CohortPart part, SiteId site, SessionId session, const QString &words); ///< null: the first there is
    void addFirm(SiteId site);
    void remove(CohortPart part, const QUuid &key);
    void addCohort(const QString &name, bool isPractice);
    void removeCohort();
    void undo();
    void redo();

    [[nodiscard]] std::vector<SiteId> sitesOutside() const; ///< of the database, not of this cohort

    void readPhoto(const QString &sha256, const std::function<void(const QImage &)> &take); ///< null image: not here
    /// Gathers and makes the report; `kind` empty: of the programme.
    void makeReport(std::optional<TrainingReportKind> kind, SiteId site, ReportLanguage language,
                    const std::function<void(const ReportDocument &)> &take);
    void setProjecting(bool on); ///< nothing confidential can be opened while it is on

Q_SIGNALS:
    void changed();

private:
    void read();
    void write(Result<CohortEdits> edits);
    void step(bool redo);

    Workspace &m_workspace;
    Translation m_words;
    std::vector<CohortLine> m_cohorts;
    CohortRecord m_record;
    CohortId m_wanted;
    std::map<SiteId, FirmFacts> m_firms;
    std::map<SiteId, Text> m_sites; ///< all names of the database
    std::vector<AssessmentRow> m_visits;
    ProgrammeFigures m_programme;
    UndoState m_undo;
    bool m_isWanted = false;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace meyar::ui
