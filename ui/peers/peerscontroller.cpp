// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peerscontroller.h"

#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

namespace {

/// Few enough that an answer which is being saved meanwhile does not wait noticeably.
constexpr size_t readAtOnce = 20;

template<typename T>
std::vector<T> next(const std::vector<T> &all, size_t from)
{
    const size_t to = std::min(from + readAtOnce, all.size());
    return {all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to)};
}

} // namespace

PeersController::PeersController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    const auto goStale = [this] {
        m_isStale = true;
        Q_EMIT wentStale();
    };
    connect(&workspace, &Workspace::changed, this, goStale);
    connect(&workspace, &Workspace::packsChanged, this, goStale);
}

const SiteStanding *PeersController::own() const
{
    const auto found = std::ranges::find_if(m_standings, [id = m_site.toString()](const SiteStanding &each) { return each.peer.site == id; });
    return found == m_standings.end() ? nullptr : &*found;
}

void PeersController::chooseSite(SiteId site)
{
    if (site != m_site) {
        m_site = site;
        Q_EMIT siteChanged();
    }
}

void PeersController::refreshIfStale()
{
    if (m_isStale && !m_isReading) {
        read();
    }
}

void PeersController::stop()
{
    if (m_isReading) {
        ++m_generation;
        m_isReading = false;
        m_isStale = true;
        m_reading = {};
    }
}

void PeersController::read()
{
    m_isStale = false;
    m_isReading = true;
    m_workspace.read(
        this,
        [library = m_workspace.library()](Store &store) -> Result<Reading> {
            Result<Portfolio> portfolio = gatherPortfolio(store, library);
            Result<std::vector<SiteRow>> sites = store.sites();
            Result<QHash<QString, QString>> cohorts = cohortsOfSites(store);
            if (!portfolio || !sites || !cohorts) {
                return tl::unexpected(!portfolio ? portfolio.error() : !sites ? sites.error() : cohorts.error());
            }
            return Reading{std::move(*portfolio), {}, {}, std::move(*sites), std::move(*cohorts), {}};
        },
        [this, generation = m_generation](Reading begun) {
            if (generation == m_generation) {
                m_reading = std::move(begun);
                m_reading.uncounted = uncounted(m_reading.portfolio);
                readOn();
            }
        });
}

void PeersController::readOn()
{
    const size_t done = m_reading.counted.size() + m_reading.standings.size();
    const size_t all = m_reading.uncounted.size() + m_reading.sites.size();
    if (all > readAtOnce) {
        Q_EMIT reading(int(done), int(all));
    }
    if (done >= all) {
        finish();
        return;
    }
    const auto takeOver = [this, generation = m_generation](auto member) {
        return [this, generation, member](const auto &some) {
            if (generation == m_generation) {
                auto &into = m_reading.*member;
                into.insert(into.end(), some.begin(), some.end());
                readOn();
            }
        };
    };
    if (m_reading.counted.size() < m_reading.uncounted.size()) {
        m_workspace.read(
            this,
            [some = next(m_reading.uncounted, m_reading.counted.size()), &clock = m_workspace.clock()](Store &store) {
                return computeOutcomes(store, some, clock);
            },
            takeOver(&Reading::counted));
    } else {
        m_workspace.read(
            this,
            [some = next(m_reading.sites, m_reading.standings.size()), today = m_workspace.clock().today()](Store &store) {
                return standingsOf(store, some, today);
            },
            takeOver(&Reading::standings));
    }
}

void PeersController::finish()
{
    takeOutcomes(m_reading.portfolio, m_reading.counted);
    addScores(m_reading.standings, m_reading.portfolio);
    addCohorts(m_reading.standings, m_reading.cohorts);
    m_figures = comparedScores(m_reading.portfolio);
    const std::vector<ComparedFigure> &others = comparedFigures();
    const auto kpis = std::ranges::find(others, ComparedFigure::Kind::Frequency, &ComparedFigure::kind);
    m_figures.insert(m_figures.end(), kpis, others.end()); // the rates first: whose, everybody asks
    m_figures.insert(m_figures.end(), others.begin(), kpis);
    m_standings = std::move(m_reading.standings);
    m_reading = {};
    m_isReading = false;
    m_isLoaded = true;
    Q_EMIT changed();
    if (m_isStale) {
        Q_EMIT wentStale(); // something changed meanwhile
    }
}

void PeersController::retranslate()
{
    m_words = Translation(uiLanguage());
}

} // namespace meyar::ui
