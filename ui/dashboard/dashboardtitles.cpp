// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardtitles.h"

#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/common/bidi.h"

#include <algorithm>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearlyAll = 90;
constexpr double vitalFew = 80; ///< percent of the failures: what to mend first

} // namespace

size_t todayOf(const std::vector<BurnPoint> &points, QDate today)
{
    size_t found = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        found = points[i].day <= today ? i : found;
    }
    return found;
}

QString DashboardTitles::nameOf(const ShareRow &row, ShareBy by) const
{
    switch (by) {
    case ShareBy::City:
        return row.key.isEmpty() ? tr("No city") : cityWord(m_words, row.key);
    case ShareBy::Sector:
        return row.key.isEmpty() ? tr("No sector") : sectorWord(m_words, row.key);
    case ShareBy::Section:
    case ShareBy::Clause:
        return row.title.in(m_words.language());
    case ShareBy::Convention:
    case ShareBy::Gsp: {
        const QString title = row.title.in(m_words.language());
        return title.isEmpty() || title == row.key ? row.key : isolated(row.key) + u' ' + title;
    }
    }
    return row.key;
}

QString DashboardTitles::shares(const std::vector<ShareRow> &rows, ShareBy by) const
{
    std::vector<const ShareRow *> known; // best first
    for (const ShareRow &row : rows) {
        if (row.counts.metPercent()) {
            known.push_back(&row);
        }
    }
    const bool isPlace = by == ShareBy::City || by == ShareBy::Sector;
    if (known.size() < 2) {
        return by == ShareBy::Section ? tr("Compliance by section")
            : by == ShareBy::Clause ? tr("Compliance by clause")
            : by == ShareBy::Convention ? tr("Compliance by convention")
            : by == ShareBy::City ? tr("Compliance by city")
                                  : tr("Compliance by sector");
    }
    const QString worst = isolated(nameOf(*known.back(), by));
    if (*known.back()->counts.metPercent() >= nearlyAll) {
        return tr("Nearly everything is met everywhere");
    }
    if (isPlace) {
        return tr("%1 stands best, %2 has furthest to go").arg(isolated(nameOf(*known.front(), by)), worst);
    }
    if (known.size() < 4 || by != ShareBy::Section) {
        return tr("“%1” holds the score back").arg(worst);
    }
    return tr("“%1” and “%2” hold the score back").arg(worst, isolated(nameOf(*known[known.size() - 2], by)));
}

QString DashboardTitles::trend(const ScoreTrend &trend) const
{
    if (!trend.change || trend.months.empty()) {
        return tr("Scores over time");
    }
    const int change = int(std::lround(*trend.change));
    return change > 0 ? tr("Scores are up by %n points since the baseline", nullptr, change)
        : change < 0  ? tr("Scores are down by %n points since the baseline", nullptr, -change)
                      : tr("Scores are where they were at the baseline");
}

QString DashboardTitles::baseline(const BaselineComparison &comparison) const
{
    const auto better = std::ranges::count_if(comparison.sections, [](const ComparedSection &section) {
        return section.now.value_or(0) > section.before.value_or(0);
    });
    const auto all = qint64(comparison.sections.size());
    if (all == 0) {
        return tr("Before and now");
    }
    return better == all ? tr("Better than the baseline in every section")
                         : tr("Better than the baseline in %1 of %2 sections").arg(number(qint64(better)), number(all));
}

QString DashboardTitles::heat(const SectionHeat &heat) const
{
    double highest = 0;
    QString title = tr("Failures by section and city");
    for (size_t section = 0; section < heat.sections.size(); ++section) {
        for (qsizetype city = 0; city < heat.cities.size(); ++city) {
            const StandingCounts &counts = heat.cells[section][size_t(city)];
            const double share = counts.answered() > 0 ? double(counts.failed) / counts.answered() : 0;
            if (share > highest) {
                highest = share;
                title = tr("“%1” fails most often in %2")
                            .arg(isolated(heat.sections[section].in(m_words.language())), isolated(cityWord(m_words, heat.cities[city])));
            }
        }
    }
    return title;
}

QString DashboardTitles::findings(const std::vector<CityFindings> &cities) const
{
    if (cities.empty() || cities.front().all() == 0) {
        return tr("No finding is open");
    }
    return cities.size() == 1 ? tr("Open findings by severity")
                              : tr("%1 has the most open findings").arg(isolated(cityWord(m_words, cities.front().city)));
}

QString DashboardTitles::pareto(const std::vector<FailedCheckpoint> &rows) const
{
    const auto few = std::ranges::count_if(rows, [](const FailedCheckpoint &row) { return row.cumulativePercent < vitalFew; }) + 1;
    if (rows.size() < 5) {
        return tr("Most often failed");
    }
    return tr("%1 of %2 failed checkpoints make %3 of the failures")
        .arg(number(qint64(few)), number(qint64(rows.size())), percentText(m_words, vitalFew));
}

QString DashboardTitles::burnDown(const std::vector<BurnPoint> &points, QDate today) const
{
    if (points.empty()) {
        return tr("Corrective actions over time");
    }
    const BurnPoint &now = points[todayOf(points, today)];
    const int behind = now.open - now.agreed;
    return behind > 0  ? tr("%n more actions are open than agreed", nullptr, behind)
        : behind < 0   ? tr("Actions are done faster than agreed")
                       : tr("Actions are done as agreed");
}

} // namespace meyar::ui
