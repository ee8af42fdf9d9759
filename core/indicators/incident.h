// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/payroll.h"

#include <QTime>

namespace meyar {

/// Kinds of the register, after ILO P155 and the 16th ICLS. Commuting accidents are counted apart.
enum class IncidentKind { Accident, Disease, NearMiss, DangerousOccurrence, Commuting };

/// Parts of the body, in the main groups of the 16th ICLS' annex.
enum class BodyPart { Unknown, Head, Neck, Back, Trunk, Arm, Hand, Leg, Foot, WholeBody, Several };
inline constexpr int bodyParts = 11;

/// How the harm came, in the main groups of the ILO's types of accident (1962).
enum class IncidentCause {
    Unknown, FallOfPerson, StruckByObject, SteppingOrStriking, CaughtBetween, Overexertion, Temperature, Electricity,
    HarmfulSubstance, Fire, Other
};
inline constexpr int incidentCauses = 11;

[[nodiscard]] QString toCode(IncidentKind kind);
[[nodiscard]] QString toCode(BodyPart part);
[[nodiscard]] QString toCode(IncidentCause cause);

/// One case of the register. Nobody's name: who it was stays in the factory's own book.
struct Incident
{
    QDate day = {};
    QTime time = {}; ///< null = not known
    IncidentKind kind = IncidentKind::Accident;
    Sex sex = Sex::Other; ///< of the person harmed; Other = nobody, or not said
    double age = noAmount;
    double experienceYears = noAmount;
    QString place = {};
    QString department = {};
    QString occupation = {};
    QString employment = {}; ///< employee, contractor's worker, apprentice
    QString injury = {}; ///< type of injury or disease
    BodyPart bodyPart = BodyPart::Unknown;
    IncidentCause cause = IncidentCause::Unknown;
    QString agent = {}; ///< machine, substance, animal…
    QDate death = {}; ///< null = survived
    double daysLost = noAmount; ///< from the day after, calendar days; noAmount = still away or not known
    double permanentPercent = noAmount; ///< of capacity that is lost for good
    bool isRestricted = false; ///< did lighter work for a time
    bool isTreated = false; ///< by a doctor, more than first aid
    double cost = noAmount; ///< PKR
    QDate inspectorTold = {};
    QDate socialSecurityTold = {};
    QString rootCause = {};
    QString action = {};
};

/// Killed within a year of the day (16th ICLS, paragraph 14).
[[nodiscard]] bool isFatal(const Incident &incident);
/// Could not work for at least a day after the day itself, or died.
[[nodiscard]] bool isLostTime(const Incident &incident);
/// Lost time, lighter work, or treatment beyond first aid: OSHA's recordable case.
[[nodiscard]] bool isRecordable(const Incident &incident);

struct ReadIncidents
{
    std::vector<Incident> incidents = {};
    TableFacts facts = {};
    RowProblems problems = {};
};

/// Reads a register of CSV or .xlsx. Needed is the date; a kind that is not said is an accident. Told per row: dates that
/// are none or after `today`, a death before the day or after `today`, days lost that are no number, words that are not known.
[[nodiscard]] Result<ReadIncidents> readIncidents(const QString &path, QDate today, const ColumnMapping &mapping = {});
[[nodiscard]] const std::vector<KnownColumn> &incidentColumns();

/// The register as the labour department's sheet: one row a case, headings as readIncidents() knows them, no cell that a
/// spreadsheet would run. `path` ends with .csv or .xlsx.
[[nodiscard]] Result<> writeIncidents(const std::vector<Incident> &incidents, const QString &path);

} // namespace meyar
