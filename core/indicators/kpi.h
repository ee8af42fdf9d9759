// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/indicators/payroll.h"

namespace meyar {

/// A key figure: value = numerator / denominator x times; the numerator alone where there is no denominator.
struct Kpi
{
    QString code; ///< "absence"; one's own begin with "own_"
    Text label;
    Text numerator;
    Text denominator; ///< empty = a count
    double times = 1; ///< 100 for percent
    QString unit;
    bool isMoreBetter = false;
    bool isBySex = false; ///< said of women and men where the factory can
    bool isPart = false; ///< the numerator is a part of the denominator: it cannot be more

    [[nodiscard]] bool isCount() const { return denominator.isEmpty(); }
};

/// The 24 that Meyar brings, from :/indicators/kpis.csv.
[[nodiscard]] const std::vector<Kpi> &builtInKpis();
/// The KPIs of such a sheet. What is wrong in a row is told and the row left out: no code, one that is twice, no name, a
/// `times` that is no number above 0, a `better` that is neither "more" nor "less".
[[nodiscard]] std::vector<Kpi> kpisOf(const QByteArray &csv, RowProblems &problems);
[[nodiscard]] const Kpi *findKpi(const std::vector<Kpi> &kpis, const QString &code); ///< null if there is none

/// What was counted in a month. What was not counted is noAmount, never 0.
struct KpiMonth
{
    QDate month = {}; ///< its first day
    double numerator = noAmount;
    double denominator = noAmount;
    QString source = {}; ///< the document that says so
};

/// Nothing where a number is missing or the denominator is 0.
[[nodiscard]] std::optional<double> valueOf(const Kpi &kpi, const KpiMonth &month);

/// A KPI of one site: months in any order, one of each.
struct KpiSeries
{
    std::vector<KpiMonth> months = {};
    std::optional<QDate> baseline = {}; ///< the month to compare with; the first that has a value if not given
    std::optional<double> target = {};
};

struct KpiPoint
{
    QDate month = {};
    std::optional<double> value = {}; ///< nothing where the month was not counted
    std::optional<double> movingMean = {}; ///< of this month and the two before, of those that have a value; two at least
};

enum class KpiTrend { Unknown, Improved, Same, Worse };

struct KpiFigures
{
    std::vector<KpiPoint> points = {}; ///< every month from the first to the last, without gaps
    std::optional<double> baseline = {};
    QDate baselineMonth = {};
    std::optional<double> current = {}; ///< the last that has a value
    QDate currentMonth = {};
    std::optional<double> absolute = {}; ///< current - baseline
    std::optional<double> relativePercent = {}; ///< of the baseline; nothing where that is 0
    /// How far the way from the baseline to the target is gone, percent; more than 100 beyond it, below 0 away from it.
    std::optional<double> towardsTargetPercent = {};
    KpiTrend trend = KpiTrend::Unknown; ///< by the KPI's direction
    int counted = 0; ///< months with a value
    [[nodiscard]] bool isEarly() const { return counted < 3; } ///< too few months to speak of a trend
};
[[nodiscard]] KpiFigures kpiFigures(const Kpi &kpi, const KpiSeries &series);

/// All numerators over all denominators of the months that have both: the value of a longer time.
[[nodiscard]] std::optional<double> pooledValue(const Kpi &kpi, const std::vector<KpiMonth> &months);

/// A monthly rate of leaving as one of a year: percent / months x 12.
[[nodiscard]] double annualised(double percent, double months);

/// A row of an office's sheet: KPI by code or name, month, the numbers, a sex or both, the document.
struct ReadKpi
{
    QString code;
    Sex sex = Sex::Other; ///< Other = all
    KpiMonth month;
};
struct ReadKpis
{
    std::vector<ReadKpi> rows = {};
    TableFacts facts = {};
    RowProblems problems = {};
};
/// Reads CSV or .xlsx with columns KPI, month, numerator (or value), denominator, sex, source. Told per row: a KPI or
/// month that is not known or begins after `today`, numbers that are none, a denominator that is missing or 0, the same month twice.
[[nodiscard]] Result<ReadKpis> readKpis(const QString &path, const std::vector<Kpi> &kpis, QDate today, const ColumnMapping &mapping = {});
[[nodiscard]] const std::vector<KnownColumn> &kpiColumns();
/// A sheet that readKpis() reads again, by KPI, month and sex, with the value beside what was counted; cells that a
/// spreadsheet would run are made text. `path` ends with .csv or .xlsx.
[[nodiscard]] Result<> writeKpis(const std::vector<ReadKpi> &months, const std::vector<Kpi> &kpis, const QString &path);

} // namespace meyar
