// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/oshrates.h"

#include "core/indicators/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr double millionHours = 1'000'000;
constexpr double hundredWorkersYear = 200'000; ///< hours: 100 x 40 x 50
constexpr double daysLostThatCount = 2; ///< away for 48 hours: Factories Act 1934, s. 33-N

bool isWithin(const Incident &incident, const OshExposure &exposure)
{
    const bool isAfter = exposure.from.isNull() || incident.day >= exposure.from;
    const bool isBefore = exposure.to.isNull() || incident.day <= exposure.to;
    return isAfter && isBefore;
}

std::optional<double> rate(double cases, double exposure, double per)
{
    return exposure > 0 ? std::optional(cases / exposure * per) : std::nullopt;
}

template<typename CodeOf>
std::vector<IncidentTally> tallied(const std::vector<Incident> &incidents, const CodeOf &codeOf)
{
    std::map<QString, IncidentTally> byCode;
    for (const Incident &each : incidents) {
        const bool isHarm = each.kind == IncidentKind::Accident || each.kind == IncidentKind::Disease;
        if (isHarm) {
            IncidentTally &tally = byCode[codeOf(each)];
            ++tally.cases;
            tally.daysLost += std::isnan(each.daysLost) ? 0 : each.daysLost;
        }
    }
    std::vector<IncidentTally> tallies;
    for (auto &[code, tally] : byCode) {
        tally.code = code;
        tallies.push_back(tally);
    }
    std::stable_sort(tallies.begin(), tallies.end(), [](const IncidentTally &a, const IncidentTally &b) { return a.cases > b.cases; });
    return tallies;
}

QString dutyKey(const Incident &incident)
{
    switch (incident.kind) {
    case IncidentKind::Disease:
        return u"deadline.notify_disease"_s;
    case IncidentKind::DangerousOccurrence:
        return u"deadline.notify_dangerous"_s;
    case IncidentKind::Accident:
        if (isFatal(incident)) {
            return u"deadline.notify_fatal"_s;
        }
        return incident.daysLost >= daysLostThatCount ? u"deadline.notify_absence"_s : QString();
    case IncidentKind::NearMiss:
    case IncidentKind::Commuting:
        break;
    }
    return {};
}

} // namespace

OshRates oshRates(const std::vector<Incident> &incidents, const OshExposure &exposure)
{
    OshRates rates;
    std::vector<double> days;
    int restricted = 0;
    for (const Incident &each : incidents) {
        if (!isWithin(each, exposure)) {
            continue;
        }
        switch (each.kind) {
        case IncidentKind::Disease:
            ++rates.diseases;
            break;
        case IncidentKind::NearMiss:
            ++rates.nearMisses;
            break;
        case IncidentKind::DangerousOccurrence:
            ++rates.dangerousOccurrences;
            break;
        case IncidentKind::Commuting:
            ++rates.commuting;
            break;
        case IncidentKind::Accident:
            rates.recordable += isRecordable(each) ? 1 : 0;
            if (isFatal(each)) {
                ++rates.fatal;
            } else if (isLostTime(each)) {
                ++rates.nonFatal;
                days.push_back(each.daysLost);
                rates.daysLost += each.daysLost;
            } else {
                restricted += each.isRestricted ? 1 : 0;
                rates.daysUnknown += std::isnan(each.daysLost) ? 1 : 0;
            }
            break;
        }
    }
    const double cases = rates.fatal + rates.nonFatal;
    rates.frequencyFatal = rate(rates.fatal, exposure.hours, millionHours);
    rates.frequencyNonFatal = rate(rates.nonFatal, exposure.hours, millionHours);
    rates.frequency = rate(cases, exposure.hours, millionHours);
    rates.ltifr = rates.frequency;
    rates.severity = rate(rates.daysLost, exposure.hours, millionHours);
    rates.trir = rate(rates.recordable, exposure.hours, hundredWorkersYear);
    rates.dart = rate(rates.nonFatal + restricted, exposure.hours, hundredWorkersYear);
    rates.incidence = rate(cases, exposure.workers, 1000);
    rates.incidenceFatal = rate(rates.fatal, exposure.workers, 1000);
    rates.diseaseIncidence = rate(rates.diseases, exposure.workers, 1000);
    rates.fatalityRate = rate(rates.fatal, exposure.workers, 100'000);
    rates.meanDaysLost = meanOf(days);
    rates.medianDaysLost = medianOf(days);
    return rates;
}

std::vector<Incident> incidentsWithin(const std::vector<Incident> &incidents, const OshExposure &exposure)
{
    std::vector<Incident> some;
    std::ranges::copy_if(incidents, std::back_inserter(some), [&](const Incident &each) { return isWithin(each, exposure); });
    return some;
}

std::vector<IncidentTally> byCause(const std::vector<Incident> &incidents)
{
    return tallied(incidents, [](const Incident &each) { return toCode(each.cause); });
}

std::vector<IncidentTally> byBodyPart(const std::vector<Incident> &incidents)
{
    return tallied(incidents, [](const Incident &each) { return toCode(each.bodyPart); });
}

std::optional<NotificationDuty> notificationDuty(const Incident &incident, const std::vector<ReferenceValue> &values,
                                                 const QString &jurisdiction, const QDateTime &now)
{
    const QString key = dutyKey(incident);
    const ReferenceValue *value
        = key.isEmpty() ? nullptr : appliedValue(values, key, {jurisdiction, incident.day, [](const QString &) { return QString(); }});
    bool isNumber = false;
    const double hours = value == nullptr ? 0 : value->value.toDouble(&isNumber);
    if (!isNumber) {
        return std::nullopt;
    }
    const QDateTime event = incident.time.isValid() ? QDateTime(incident.day, incident.time) : incident.day.addDays(1).startOfDay();
    NotificationDuty duty{key, hours, event.addSecs(qint64(hours * 3600)), value->citation, value->confidence};
    duty.isTold = incident.inspectorTold.isValid();
    duty.isLate = duty.isTold ? incident.inspectorTold > duty.due.date() : now > duty.due;
    return duty;
}

} // namespace meyar
