// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/portfolio/gather.h"
#include "core/portfolio/sitestandings.h"

#include <QObject>

namespace meyar::ui {

class Workspace;

/// Reads the figures of all sites, a few at a time, so that one can be put beside the others.
class PeersController final : public QObject
{
    Q_OBJECT

public:
    explicit PeersController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const std::vector<SiteStanding> &standings() const { return m_standings; }
    [[nodiscard]] const std::vector<ComparedFigure> &figures() const { return m_figures; } ///< scores, rates, KPIs
    [[nodiscard]] const SiteStanding *own() const; ///< null while there is none
    [[nodiscard]] const Translation &words() const { return m_words; }

    void chooseSite(SiteId site);
    void refreshIfStale();
    void stop(); ///< what was read is not shown; it is read again when asked for
    void retranslate();

Q_SIGNALS:
    void changed(); ///< the sites' figures
    void siteChanged(); ///< another one is to be put beside the others
    void wentStale();
    void reading(int done, int all); ///< of audits and sites; equal: finished

private:
    void read();
    void readOn();
    void finish();

    struct Reading
    {
        Portfolio portfolio;
        std::vector<Uncounted> uncounted;
        std::vector<AssessmentOutcome> counted;
        std::vector<SiteRow> sites;
        QHash<QString, QString> cohorts; ///< by site
        std::vector<SiteStanding> standings;
    };
    Workspace &m_workspace;
    Translation m_words;
    SiteId m_site;
    Reading m_reading;
    std::vector<SiteStanding> m_standings;
    std::vector<ComparedFigure> m_figures;
    int m_generation = 0; ///< answers to what was stopped are dropped
    bool m_isLoaded = false;
    bool m_isStale = true;
    bool m_isReading = false;
};

} // namespace meyar::ui
