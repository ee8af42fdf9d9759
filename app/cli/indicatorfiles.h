// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/indicatorjson.h"
#include "core/indicators/equalvalue.h"

namespace meyar::cli {

/// How a payroll is read and compared, from the options.
struct PayrollWish
{
    PayrollReading reading = {};
    std::optional<std::vector<PayFactor>> factors = {};
    std::optional<MinimumPay> minimum = {};
    std::map<QString, JobPoints> jobs = {}; ///< of --jobs
};
[[nodiscard]] std::vector<Option> payrollOptions();
/// Tells every mistake in the table of --jobs on stderr.
[[nodiscard]] Result<PayrollWish> payrollWish(const Call &call);
/// What the payroll says, --jobs among it.
[[nodiscard]] QJsonObject payrollJson(const ReadPayroll &read, const PayrollWish &wish);

/// --column KEY=HEADING; a heading by which one of the `known` columns is known serves as its key too: factory=Mill.
[[nodiscard]] Result<ColumnMapping> mappingOf(const Call &call, const std::vector<KnownColumn> &known = {});

/// "412 rows, 400 taken." and every problem on stderr.
void sayTable(const Call &call, const TableFacts &facts, const RowProblems &problems, const std::vector<KnownColumn> &known = {});

/// What a table seems to be by its headings.
enum class TableKind { Unknown, Payroll, Incidents, Kpis, Measures };
[[nodiscard]] Result<TableKind> kindOf(const QString &path);

/// --hours, --workers, --from, --to
[[nodiscard]] std::vector<Option> exposureOptions();
[[nodiscard]] Result<OshExposure> exposureOf(const Call &call);

/// Months of each KPI in one series: of all (Sex::Other), of women or of men.
[[nodiscard]] std::map<QString, KpiSeries> seriesOf(const ReadKpis &read, Sex sex = Sex::Other);

} // namespace meyar::cli
