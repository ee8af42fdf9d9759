// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/incident.h"
#include "core/library/referencevalue.h"

#include <QDateTime>

namespace meyar {

// Rates of the Resolution concerning statistics of occupational injuries (16th International Conference of Labour
// Statisticians, 1998), paragraph 22, and those that buyers ask for beside them.

/// What the cases are measured against; of the same workers and days as the cases.
struct OshExposure
{
    QDate from = {};
    QDate to = {};
    double hours = 0; ///< worked by all; 0 = not known
    double workers = 0; ///< average of the period, part time as parts; 0 = not known
};

/// Rates that need something that is not known are nothing, never 0.
struct OshRates
{
    int fatal = 0; ///< accidents; commuting and diseases are not in them
    int nonFatal = 0; ///< lost a day or more
    int recordable = 0; ///< those, lighter work and treatment beyond first aid
    int nearMisses = 0;
    int dangerousOccurrences = 0;
    int diseases = 0;
    int commuting = 0;
    int daysUnknown = 0; ///< non-fatal accidents whose days nobody wrote: days and severity are too low by theirs
    double daysLost = 0; ///< calendar days of the non-fatal cases

    // per 1,000,000 hours worked
    std::optional<double> frequencyFatal = {};
    std::optional<double> frequencyNonFatal = {};
    std::optional<double> frequency = {}; ///< cases / hours x 1,000,000
    std::optional<double> severity = {}; ///< days lost / hours x 1,000,000
    std::optional<double> ltifr = {}; ///< lost-time injuries, fatal ones too: the same as `frequency`
    // per 1,000 workers
    std::optional<double> incidence = {}; ///< cases / workers x 1,000
    std::optional<double> incidenceFatal = {};
    std::optional<double> diseaseIncidence = {};
    // per 200,000 hours: 100 workers in a year (OSHA)
    std::optional<double> trir = {}; ///< recordable cases
    std::optional<double> dart = {}; ///< days away or lighter work
    // per 100,000 workers
    std::optional<double> fatalityRate = {};
    // days of a non-fatal case
    std::optional<double> meanDaysLost = {};
    std::optional<double> medianDaysLost = {};
};

/// Of the cases whose day lies in the exposure's (both ends counted); of all if it has no dates.
[[nodiscard]] OshRates oshRates(const std::vector<Incident> &incidents, const OshExposure &exposure);

/// Cases by what they have in common, most first.
struct IncidentTally
{
    QString code;
    int cases = 0;
    double daysLost = 0;
};
/// The cases of the exposure's days: what causes and parts of the body are counted of, so that they go with its rates.
[[nodiscard]] std::vector<Incident> incidentsWithin(const std::vector<Incident> &incidents, const OshExposure &exposure);
[[nodiscard]] std::vector<IncidentTally> byCause(const std::vector<Incident> &incidents);
[[nodiscard]] std::vector<IncidentTally> byBodyPart(const std::vector<Incident> &incidents);

/// What an incident must be told to the authorities for, and until when. The hours are dated data of the province
/// (deadline.notify_* in resources/reference/deadlines.csv) with a citation and how sure it is.
struct NotificationDuty
{
    QString key; ///< "deadline.notify_fatal"
    double hours = 0; ///< after the event; counted from the end of the day if the time is not known
    QDateTime due = {};
    QString citation = {}; ///< id of the reference
    QString confidence = {}; ///< S, K1, K2, K3, D
    bool isTold = false; ///< a day is on the register; a later one than `due` is late
    bool isLate = false; ///< told after it, or not told and it is past
};

/// Nothing for near misses and commuting, for accidents that kept nobody away, and where the reference says nothing.
[[nodiscard]] std::optional<NotificationDuty> notificationDuty(const Incident &incident, const std::vector<ReferenceValue> &values,
                                                               const QString &jurisdiction, const QDateTime &now);

} // namespace meyar
