// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/indicators/incident.h"
#include "core/indicators/kpi.h"
#include "core/indicators/riskmatrix.h"

namespace meyar {

// What is kept of one site, month for month: the store writes it, the functions of this module compute with it.

using IncidentId = Id<struct IncidentTag>;
using ChemicalId = Id<struct ChemicalTag>;
using RiskId = Id<struct RiskTag>;
using StudyId = Id<struct StudyTag>;

/// What a site has decided about a KPI. One of its own is defined by it.
struct KpiSetting
{
    QString code;
    std::optional<Kpi> own = {}; ///< of codes that begin with "own_"; the names in the language they were written in
    std::optional<QDate> baseline = {}; ///< first day of the month to compare with
    std::optional<double> target = {};
};

/// What a site used or gave off in a month, or what the laboratory found in a sample.
struct EnvironmentEntry
{
    QString stream; ///< a code of environmentStreams(), or "test.in." or "test.out." and a parameter's code
    QDate month = {}; ///< its first day
    double amount = noAmount; ///< noAmount = nothing is kept
    QString unit = {}; ///< as the stream says; of a test as the laboratory says
    bool isBelowDetection = false; ///< of a test: `amount` is the limit of detection
    QString source = {}; ///< the bill or report that says so

    [[nodiscard]] bool isTest() const { return stream.startsWith(QLatin1String("test.")); }
};

/// What a stream is made of.
enum class StreamGroup { Energy, Water, Waste, Chemicals, Output };
struct EnvironmentStream
{
    QString code; ///< "electricity"
    StreamGroup group = StreamGroup::Energy;
    QString unit; ///< "kWh"
    QString factor = {}; ///< key of the emission factor, if burning or buying it gives off CO2
    double gj = 0; ///< GJ of one unit; 0 = no energy
};
[[nodiscard]] const std::vector<EnvironmentStream> &environmentStreams();
[[nodiscard]] const EnvironmentStream *findStream(const QString &code); ///< null if there is none

/// A chemical that is in use.
struct ChemicalRow
{
    ChemicalId id;
    QString name;
    QString cas = {};
    QString use = {};
    QString supplier = {};
    QString mrsl = {}; ///< "1", "2", "3": level of conformance; "no": on no list; empty = not known
    QDate sheetOn = {}; ///< of the safety data sheet; null = there is none
    double kgPerMonth = noAmount;
};
/// A check digit that fits: 7 to 10 digits in three groups. "7732-18-5" is water.
[[nodiscard]] bool isCasNumber(const QString &text);
/// Years since the safety data sheet; nothing without one. Above 5 it is old.
[[nodiscard]] std::optional<double> sheetAge(const ChemicalRow &chemical, QDate today);

/// A case of the register.
struct IncidentRow
{
    IncidentId id;
    Incident incident;
};

/// A line of the risk register.
struct RiskRow
{
    RiskId id;
    QString hazard;
    QString place = {};
    QString whoIsHarmed = {};
    int matrix = 5; ///< 5 or 3
    Risk risk = {};
    QString measures = {}; ///< what is planned, in words
    QString owner = {};
    QDate dueOn = {};
    QDate reviewedOn = {};
};

/// A saved analysis: what came out and what was assumed, as JSON. Never rows of workers.
struct Study
{
    StudyId id;
    QString kind; ///< "pay-gap", "business-case"
    QString name = {};
    QDate madeOn = {};
    QString figures = {};
    QString assumptions = {};
};

/// Everything that is kept of one site.
struct SiteFigures
{
    std::vector<KpiSetting> settings = {};
    std::vector<ReadKpi> months = {}; ///< by code, month and sex; those with a number or a source
    std::vector<IncidentRow> incidents = {}; ///< latest first
    std::vector<EnvironmentEntry> environment = {}; ///< by stream and month
    std::vector<ChemicalRow> chemicals = {}; ///< by name
    std::vector<RiskRow> risks = {}; ///< by current risk, highest first
    std::vector<Study> studies = {}; ///< latest first

    [[nodiscard]] bool isEmpty() const;
};

/// What is written in one go. What has an id and is known is changed; months without numbers and source are cleared.
struct FigureEdits
{
    std::vector<KpiSetting> settings = {};
    QStringList removedKpis = {}; ///< own ones
    std::vector<ReadKpi> months = {};
    std::vector<IncidentRow> incidents = {};
    std::vector<IncidentId> removedIncidents = {};
    std::vector<EnvironmentEntry> environment = {};
    std::vector<ChemicalRow> chemicals = {};
    std::vector<ChemicalId> removedChemicals = {};
    std::vector<RiskRow> risks = {};
    std::vector<RiskId> removedRisks = {};
    std::vector<Study> studies = {};
    std::vector<StudyId> removedStudies = {};
};
/// Everything of `figures`, to write it into another database.
[[nodiscard]] FigureEdits editsOf(const SiteFigures &figures);

/// The built-in KPIs and the site's own.
[[nodiscard]] std::vector<Kpi> kpisOf(const SiteFigures &figures);
/// The months of one KPI, with the site's baseline and target. Sex::Other: of all.
[[nodiscard]] KpiSeries seriesOf(const SiteFigures &figures, const QString &code, Sex sex = Sex::Other);
[[nodiscard]] std::vector<Incident> incidentsOf(const SiteFigures &figures);
/// Rows of a register that somebody's office keeps: the same cases get the same ids, so that a file that is taken in a
/// second time adds nothing. What was corrected in it comes as a case of its own.
[[nodiscard]] std::vector<IncidentRow> rowsOf(SiteId site, const std::vector<Incident> &incidents);
/// Refuses (BadArgument): no code or month, a denominator of 0 or less, numbers below 0, a case without a day, a chemical
/// or hazard without a name, a likelihood outside of the matrix.
[[nodiscard]] Result<> checked(const FigureEdits &edits);

} // namespace meyar
