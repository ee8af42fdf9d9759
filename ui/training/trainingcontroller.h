// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/indicators/sitefigures.h"
#include "core/portfolio/programmefigures.h"
#include "core/report/trainingreport.h"
#include "core/store/rows.h"
#include "core/training/cohortcells.h"
#include "core/training/fitcatalogue.h"
#include "ui/evidence/evidencebatch.h"

#include <QImage>
#include <QObject>

#include <functional>
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
    [[nodiscard]] const SiteFigures &figures(SiteId site) const; ///< key figures of an enterprise; empty if it has none
    [[nodiscard]] const ProgrammeFigures &programme() const { return m_programme; }
    [[nodiscard]] const UndoState &undoState() const { return m_undo; }
    [[nodiscard]] QDate today() const;

    /// What an id of a cell stands for: a site, trainer, session or visit; empty if it is not here.
    [[nodiscard]] QString nameOf(const QString &field, const QString &id) const;
    /// What a cell of such a field may be, with words, in the order of people.
    [[nodiscard]] std::vector<std::pair<QString, QString>> choicesOf(const CohortCell &cell, const CohortRow &row) const;

    void setCell(CohortPart part, const QUuid &key, const QString &field, const QString &value);
    void setHeadCell(const QString &field, const QString &value);
    /// Null: the first there is, of who came the first factory that has no line in the session yet. Tells the row's key.
    QUuid add(CohortPart part, SiteId site, SessionId session, const QString &words);
    void addFirm(SiteId site);
    void remove(CohortPart part, const QUuid &key);
    void addCohort(const QString &name, bool isPractice);
    void removeCohort();
    [[nodiscard]] std::vector<FitModule> fitModules() const;
    /// A session of a FIT module today, with its run-sheet.
    void addFitSession(const FitModule &module);
    /// Of a practice cohort: what a workshop has written goes; factories, trainers, sessions and run-sheets stay.
    void beginAgain();
    void undo();
    void redo();

    [[nodiscard]] std::vector<SiteId> sitesOutside() const; ///< of the database, not of this cohort

    void readPhoto(const QString &sha256, const std::function<void(const QImage &)> &take); ///< null image: not here
    void attachPhoto(const CohortPhotoPlace &place, const EvidenceSource &source);
    void removePhoto(const CohortPhotoPlace &place);
    /// Gathers and makes the report; `kind` empty: of the programme.
    void makeReport(std::optional<TrainingReportKind> kind, SiteId site, ReportLanguage language,
                    const std::function<void(const ReportDocument &)> &take);
    /// Writes a copy for each enterprise into the folder, one after the other; `take` hears how it went in the end.
    struct Copies
    {
        int written = 0;
        QStringList without; ///< names of those that have no visit
        std::optional<Error> failed; ///< what stopped it
    };
    void copyForFactories(const QString &folder, const std::function<void(const Copies &)> &take);
    void setProjecting(bool on); ///< nothing confidential can be opened while it is on

Q_SIGNALS:
    void changed();

private:
    void read();
    void write(Result<CohortEdits> edits);
    void writeCell(const std::function<Result<CohortEdits>(const CohortRecord &)> &edit);
    void step(bool redo);
    void copyNext(const QString &folder, size_t at, const Copies &soFar, const std::function<void(const Copies &)> &take);

    Workspace &m_workspace;
    Translation m_words;
    std::vector<CohortLine> m_cohorts;
    CohortRecord m_record;
    CohortId m_wanted;
    std::map<SiteId, FirmFacts> m_firms;
    std::map<SiteId, SiteFigures> m_figures;
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
