// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/actionfigures.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace meyar {

namespace {

constexpr int maxPoints = 26;
constexpr int daysAhead = 365;

bool isOpen(const ActionFact &action)
{
    return action.state == ActionState::Planned || action.state == ActionState::InProgress;
}

/// The day on which it stopped being open; null while it is. A done action without a day counts from its due date.
QDate endOf(const ActionFact &action)
{
    if (isOpen(action)) {
        return {};
    }
    return action.doneOn.isValid() ? action.doneOn : action.dueOn.isValid() ? action.dueOn : action.agreedOn;
}

/// How many of the sorted days are on or before `day`.
int upTo(const std::vector<QDate> &days, QDate day)
{
    return static_cast<int>(std::ranges::upper_bound(days, day) - days.begin());
}

} // namespace

std::vector<CityFindings> openFindingsByCity(const Selection &selection)
{
    std::map<QString, CityFindings> cities;
    QHash<AssessmentId, QString> cityOf;
    for (const PortfolioVisit *visit : selection.visits) {
        CityFindings &city = cities[visit->row.city];
        city.city = visit->row.city;
        ++city.visits;
        cityOf.insert(visit->row.id, visit->row.city);
    }
    for (const FindingFact *finding : selection.findings) {
        if (finding->state != FindingState::Closed) {
            ++cities[cityOf.value(finding->assessment)].open[static_cast<size_t>(finding->severity)];
        }
    }
    std::vector<CityFindings> list;
    for (const auto &[name, city] : cities) {
        list.push_back(city);
    }
    std::ranges::stable_sort(list, std::ranges::greater{}, &CityFindings::all);
    return list;
}

std::array<int, 4> openFindingsBySeverity(const Selection &selection)
{
    std::array<int, 4> open{};
    for (const FindingFact *finding : selection.findings) {
        if (finding->state != FindingState::Closed) {
            ++open[static_cast<size_t>(finding->severity)];
        }
    }
    return open;
}

ActionCounts actionCounts(const Selection &selection, QDate today)
{
    ActionCounts counts;
    for (const ActionFact *action : selection.actions) {
        if (isOpen(*action)) {
            ++counts.open;
            counts.overdue += action->dueOn.isValid() && action->dueOn < today ? 1 : 0;
            counts.withoutDate += action->dueOn.isValid() ? 0 : 1;
        }
        counts.toVerify += action->state == ActionState::Done ? 1 : 0;
    }
    return counts;
}

std::vector<BurnPoint> burnDown(const Selection &selection, QDate today)
{
    std::vector<QDate> begun;
    std::vector<QDate> ended;
    std::vector<QDate> due;
    for (const ActionFact *action : selection.actions) {
        if (action->state == ActionState::Cancelled || !action->agreedOn.isValid()) {
            continue;
        }
        begun.push_back(action->agreedOn);
        if (const QDate end = endOf(*action); end.isValid()) {
            ended.push_back(std::max(end, action->agreedOn));
        }
        if (action->dueOn.isValid()) {
            due.push_back(std::max(action->dueOn, action->agreedOn));
        }
    }
    if (begun.empty()) {
        return {};
    }
    std::ranges::sort(begun);
    std::ranges::sort(ended);
    std::ranges::sort(due);
    const QDate first = begun.front();
    const QDate last
        = std::max({first, today, due.empty() ? today : std::min(due.back(), today.addDays(daysAhead))});
    const qint64 days = first.daysTo(last);
    const int steps = static_cast<int>(std::min<qint64>(maxPoints - 1, days));
    std::vector<BurnPoint> points;
    for (int step = 0; step <= steps; ++step) {
        const QDate day = steps == 0 ? last : first.addDays(days * step / steps);
        points.push_back({day, upTo(begun, day) - upTo(ended, day), upTo(begun, day) - upTo(due, day)});
    }
    return points;
}

} // namespace meyar
