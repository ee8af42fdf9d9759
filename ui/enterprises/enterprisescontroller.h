// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/enterprises/sitedraft.h"
#include "ui/enterprises/sitesmodel.h"

#include <QObject>

#include <optional>

namespace meyar::ui {

class Workspace;

/// The factories: lists them, holds the one that is open in the panel, and saves what is edited
/// there as soon as it is valid. A new one lives here alone until it has a name, a city and a
/// province.
class EnterprisesController final : public QObject
{
    Q_OBJECT

public:
    explicit EnterprisesController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] SitesFilter &sites() { return m_filter; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] int siteCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const std::optional<SiteDraft> &current() const { return m_current; }
    [[nodiscard]] SiteId currentSite() const; ///< null: none, or a new one
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] QString currentRemark() const; ///< city and province
    [[nodiscard]] std::optional<std::vector<VisitLine>> visits() const; ///< of the site in the panel, latest first; nothing while they are read
    [[nodiscard]] SiteProblems problems() const;
    [[nodiscard]] std::vector<CodeChoice> sectors() const;
    [[nodiscard]] std::vector<CodeChoice> provinces() const;

    void refreshIfStale(); ///< reads again if something has changed since
    void retranslate(); ///< makes every prepared text again

    void select(SiteId id);
    void addFactory(); ///< an empty panel
    void addSite(); ///< a further site of the enterprise in the panel
    void leaveNew(); ///< what was typed is there again at the next addFactory() or addSite()
    void discardNew();
    void edit(const SiteDraft &draft);

    void startAudit();
    void openVisit(AssessmentId id);

Q_SIGNALS:
    void wentStale(); ///< what is shown is no longer the latest
    void listChanged(); ///< the rows, or how many there are
    void currentChanged(); ///< another site is in the panel, or none
    void currentUpdated(); ///< the same site, with other values or visits
    void problemsChanged(const meyar::ui::SiteProblems &problems);

private:
    void refresh();
    void take(std::vector<SiteRow> rows);
    void prepareLines();
    [[nodiscard]] const SiteRow *rowOf(SiteId id) const;
    void begin(SiteDraft draft);
    void updateCurrent();
    void save();
    void saved(SiteId id);

    Workspace &m_workspace;
    Translation m_words;
    SitesModel m_model;
    SitesFilter m_filter;
    std::vector<SiteRow> m_rows;
    std::optional<std::vector<AssessmentRow>> m_visits;
    std::optional<SiteDraft> m_current;
    std::optional<SiteDraft> m_kept; ///< a new one that was left before it was complete
    SiteId m_beforeNew; ///< what was selected when a new one was begun
    SiteId m_wanted; ///< asked for before it was read
    int m_saving = 0; ///< writes under way: what is read meanwhile is older than the panel
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace meyar::ui
