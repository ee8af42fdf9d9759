// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/indicators/equalvalue.h"
#include "core/indicators/payanalysis.h"

#include <functional>

namespace meyar {

/// What is asked of a payroll.
struct PayQuestion
{
    QString path = {};
    Text factory = {}; ///< whose payroll it is, for the report
    ColumnMapping mapping = {}; ///< empty: as remembered for such headings, else guessed
    QString jurisdiction = {}; ///< whose minimum holds; empty: not judged
    QDate month = {};
    std::optional<std::vector<PayFactor>> factors = {}; ///< what workers are compared by; nothing: what is usual
    std::map<QString, JobPoints> jobs = {}; ///< what was given to jobs, by their name
};

/// What it said. Figures only: the workers are forgotten with the reading.
struct PayAnswer
{
    TableFacts facts = {};
    RowProblems problems = {};
    int workers = 0;
    PayAnalysis analysis = {};
    QStringList jobs = {}; ///< that can be compared
    std::vector<EqualValuePair> pairs = {}; ///< of equal value and differing pay
};

/// The columns that were chosen for a table of such headings; nothing if nobody has.
using KnownMapping = std::function<std::optional<ColumnMapping>(const QStringList &headings)>;

/// Reads and analyses the payroll. Fails only if the file cannot be read at all. The minimum is judged if there is a month.
[[nodiscard]] Result<PayAnswer> answerTo(const PayQuestion &question, const KnownMapping &known = {});

} // namespace meyar
