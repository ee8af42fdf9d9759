// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcontroller.h"

#include "core/wording/cityword.h"
#include "core/wording/words.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <QCollator>

#include <algorithm>
#include <chrono>
#include <map>

namespace meyar::ui {

namespace {

/// Few enough that an answer which is being saved meanwhile does not wait noticeably.
constexpr size_t countedAtOnce = 20;
constexpr std::chrono::seconds restBeforeCounting{3};

std::vector<FilterChoice> inOrder(const std::map<QString, QString> &words)
{
    std::vector<FilterChoice> choices;
    for (const auto &[key, word] : words) {
        if (!key.isEmpty()) {
            choices.push_back({key, word});
        }
    }
    const QCollator collator;
    std::ranges::stable_sort(choices, [&](const FilterChoice &a, const FilterChoice &b) {
        return collator.compare(a.word, b.word) < 0;
    });
    return choices;
}

} // namespace

DashboardController::DashboardController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_portfolio(std::make_shared<Portfolio>())
{
    const auto goStale = [this] {
        m_stale = true;
        Q_EMIT wentStale();
    };
    m_beside.setSingleShot(true);
    m_beside.setInterval(restBeforeCounting);
    connect(&m_beside, &QTimer::timeout, this, &DashboardController::refreshIfStale);
    connect(&workspace, &Workspace::changed, this, [this, goStale](const Changes &changes) {
        goStale();
        if (changes.assessments.size() > countedAtOnce) {
            m_beside.start();
        }
    });
    connect(&workspace, &Workspace::packsChanged, this, [this, goStale] {
        goStale();
        m_beside.start();
    });
}

QDate DashboardController::today() const
{
    return m_workspace.clock().today();
}

std::vector<FilterChoice> DashboardController::packs() const
{
    std::map<QString, QString> words;
    for (const PortfolioVisit &visit : m_portfolio->visits) { // latest first: the newest title stays
        if (visit.pack) {
            words.try_emplace(visit.pack->id, visit.pack->title.in(m_words.language()));
        }
    }
    return inOrder(words);
}

std::vector<FilterChoice> DashboardController::cities() const
{
    std::map<QString, QString> words;
    for (const PortfolioVisit &visit : m_portfolio->visits) {
        words.try_emplace(visit.row.city, cityWord(m_words, visit.row.city));
    }
    return inOrder(words);
}

std::vector<FilterChoice> DashboardController::sectors() const
{
    std::map<QString, QString> words;
    for (const PortfolioVisit &visit : m_portfolio->visits) {
        if (!words.contains(visit.row.sector)) {
            words.emplace(visit.row.sector, sectorWord(m_words, visit.row.sector));
        }
    }
    return inOrder(words);
}

QString DashboardController::packTitle(const QString &packId) const
{
    for (const PortfolioVisit &visit : m_portfolio->visits) {
        if (visit.pack && visit.pack->id == packId) {
            return visit.pack->title.in(m_words.language());
        }
    }
    return packId;
}

void DashboardController::refreshIfStale()
{
    if (m_stale && !m_isReading) {
        read();
    }
}

void DashboardController::read()
{
    m_stale = false;
    m_isReading = true;
    m_workspace.read(
        this, [library = m_workspace.library()](Store &store) { return gatherPortfolio(store, library); },
        [this](Portfolio portfolio) {
            m_portfolio = std::make_shared<const Portfolio>(std::move(portfolio));
            m_uncounted = uncounted(*m_portfolio);
            m_counted.clear();
            if (m_uncounted.size() > countedAtOnce) {
                figure(); // what is known already
            }
            countOn();
        });
}

void DashboardController::countOn()
{
    const size_t from = m_counted.size();
    if (from >= m_uncounted.size()) {
        takeCounted();
        return;
    }
    const auto begin = m_uncounted.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = m_uncounted.begin() + static_cast<std::ptrdiff_t>(std::min(from + countedAtOnce, m_uncounted.size()));
    m_workspace.read(
        this,
        [some = std::vector<Uncounted>(begin, end), &clock = m_workspace.clock()](Store &store) {
            return computeOutcomes(store, some, clock);
        },
        [this](const std::vector<AssessmentOutcome> &counted) {
            m_counted.insert(m_counted.end(), counted.begin(), counted.end());
            if (m_uncounted.size() > countedAtOnce) {
                Q_EMIT counting(static_cast<int>(m_counted.size()), static_cast<int>(m_uncounted.size()));
            }
            countOn();
        });
}

void DashboardController::takeCounted()
{
    if (!m_counted.empty()) {
        auto portfolio = std::make_shared<Portfolio>(*m_portfolio);
        takeOutcomes(*portfolio, m_counted);
        m_portfolio = std::move(portfolio);
    }
    m_counted.clear();
    m_uncounted.clear();
    m_isReading = false;
    figure();
    if (m_stale) {
        Q_EMIT wentStale(); // something changed meanwhile
    }
}

void DashboardController::stopCounting()
{
    m_uncounted.resize(m_counted.size());
}

void DashboardController::figure()
{
    if (m_isFiguring) {
        m_figureAgain = true;
        return;
    }
    m_isFiguring = true;
    whenDone(m_figuring.submit([portfolio = m_portfolio, filter = m_filter, day = today()] {
        return figuresOf(*portfolio, filter, day);
    }),
             this, [this](PortfolioFigures figures) {
                 m_figures = std::move(figures);
                 m_loaded = true;
                 m_isFiguring = false;
                 if (m_figureAgain) {
                     m_figureAgain = false;
                     figure();
                 }
                 Q_EMIT changed();
             });
}

void DashboardController::setFilter(const PortfolioFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        figure();
    }
}

void DashboardController::retranslate()
{
    m_words = Translation(uiLanguage());
}

void DashboardController::startAudit()
{
    Q_EMIT m_workspace.startAssessmentRequested({});
}

} // namespace meyar::ui
