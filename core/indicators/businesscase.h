// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/payroll.h"

namespace meyar {

// Whether a measure pays, in PKR and years of equal flows. All rates are parts of one (0.15 = 15 % a year).

/// A corrective action or an improvement as money.
struct Measure
{
    QString name = {};
    double investment = 0; ///< once, at the beginning
    double yearlyCost = 0; ///< running, training hours, maintenance
    double yearlySaving = 0; ///< before the yearly cost
    int years = 5; ///< that it lasts
    double rate = 0.15; ///< discount
    int effort = 0; ///< 1 little to 5 much; 0 = nobody has said
    int impact = 0; ///< likewise
    QString link = {}; ///< the finding, action or KPI that it improves, in words; may be empty

    [[nodiscard]] double yearlyNet() const { return yearlySaving - yearlyCost; }
    /// Whether a saving is written. Without one it is not judged: it may be asked for by law or safety, or its saving is
    /// not known yet.
    [[nodiscard]] bool isJudged() const { return yearlySaving > 0; }
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// At the beginning and at the end of each year.
[[nodiscard]] std::vector<double> cashFlowOf(const Measure &measure);

/// NPV = sum of CF_t / (1 + r)^t.
[[nodiscard]] double netPresentValue(const std::vector<double> &flow, double rate);

/// The rate at which the NPV is 0. A flow that changes its sign more than once can have several, and then none means
/// anything; between -99 % and 1,000,000 % a year all are found.
struct InternalRate
{
    enum class State { None, One, Several };
    State state = State::None;
    std::vector<double> rates = {}; ///< rising
};
[[nodiscard]] InternalRate internalRate(const std::vector<double> &flow);

/// Years until the sum of the flow is no longer below 0, within a year in proportion; nothing if never. With a rate, of the
/// discounted flow.
[[nodiscard]] std::optional<double> paybackYears(const std::vector<double> &flow, double rate = 0);

struct BusinessCase
{
    double investment = 0;
    double yearlyNet = 0;
    std::optional<double> payback = {}; ///< years; investment / yearly net
    std::optional<double> discountedPayback = {};
    double npv = 0;
    InternalRate irr = {};
    std::optional<double> roiPercent = {}; ///< (benefits - costs) / costs x 100 over the years; nothing without costs
    std::optional<double> benefitCostRatio = {}; ///< PV of benefits / PV of costs
};
[[nodiscard]] BusinessCase businessCaseOf(const Measure &measure);
/// Those that are judged, in their order.
[[nodiscard]] std::vector<Measure> judgedOf(const std::vector<Measure> &measures);
/// Of several measures together at one rate: their flows added, each as long as it lasts.
[[nodiscard]] BusinessCase businessCaseOf(const std::vector<Measure> &plan, double rate);

/// How the NPV moves if one assumption is `by` lower or higher and the others stay.
struct Sensitivity
{
    enum class Assumption { Investment, YearlyCost, YearlySaving, Years, Rate };
    Assumption assumption = Assumption::Investment;
    double npvLow = 0; ///< with the assumption lower
    double npvHigh = 0; ///< with the assumption higher
    [[nodiscard]] double span() const;
    [[nodiscard]] bool turns() const { return (npvLow < 0) != (npvHigh < 0); } ///< decides whether it pays
};
/// The widest first: a tornado. Years are whole and change by one at least.
[[nodiscard]] std::vector<Sensitivity> tornado(const Measure &measure, double by = 0.2);

/// Effort against impact, in four fields; 3 counts as much effort and as little impact: a quick win is one without doubt.
/// Unrated: one of the two is not said.
enum class QuickWin { QuickWin, MajorProject, FillIn, Doubtful, Unrated };
[[nodiscard]] QuickWin quickWinOf(const Measure &measure);

// What the present state costs, PKR a year (or of the days and cases given).

/// Days x (daily wage + on-costs) x k; k is what covering for the absent costs beside, usually 1.2 to 1.5.
[[nodiscard]] double absenceCost(double days, double dailyWage, double dailyOnCosts, double cover = 1.3);
/// What a lower rate of absence saves: (from - to) / 100 x workers x days x daily contribution.
[[nodiscard]] double absenceSaving(double fromPercent, double toPercent, double workers, double days, double dailyContribution);

/// What one who leaves costs.
struct LeaverCost
{
    double separation = 0; ///< PKR
    double recruiting = 0; ///< PKR
    double training = 0; ///< PKR
    double weeksToFullOutput = 0;
    double meanEfficiency = 1; ///< 0 to 1 in those weeks
    double weeklyContribution = 0; ///< PKR of a full output
    double supervision = 0; ///< PKR
    double scrap = 0; ///< PKR
};
[[nodiscard]] double costOf(const LeaverCost &leaver); ///< learning loss = weeks x (1 - efficiency) x contribution

struct AccidentCost
{
    double medical = 0;
    double compensation = 0;
    double wages = 0; ///< for days lost
    double damage = 0;
    double indirectFactor = 2; ///< indirect costs per direct; insurers' figures range from 1 to 20
};
[[nodiscard]] double costOf(const AccidentCost &accident);
/// What must be sold to earn it back: cost / margin (0 to 1); nothing without a margin.
[[nodiscard]] std::optional<double> salesToCover(double cost, double margin);

struct QualityCost
{
    double rejects = 0; ///< pieces
    double unitCost = 0; ///< PKR
    double reworkMinutes = 0;
    double wagePerMinute = 0; ///< PKR
    double penalties = 0; ///< PKR
};
[[nodiscard]] double costOf(const QualityCost &quality);

/// Energy saved: kWh x tariff + GJ of fuel x price.
[[nodiscard]] double energySaving(double kWh, double tariff, double fuelGj = 0, double pricePerGj = 0);

/// Reads measures of CSV or .xlsx: name, investment, yearly saving; yearly cost, years, rate (percent), effort, impact,
/// what it improves.
struct ReadMeasures
{
    std::vector<Measure> measures = {};
    TableFacts facts = {};
    RowProblems problems = {};
};
[[nodiscard]] Result<ReadMeasures> readMeasures(const QString &path, const ColumnMapping &mapping = {});
[[nodiscard]] const std::vector<KnownColumn> &measureColumns();

} // namespace meyar
