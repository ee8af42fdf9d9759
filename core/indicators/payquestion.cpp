// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/payquestion.h"

#include "core/library/commons.h"

namespace meyar {

Result<PayAnswer> answerTo(const PayQuestion &question, const KnownMapping &known)
{
    PayrollReading how{question.mapping, question.month};
    Result<ReadPayroll> read = readPayroll(question.path, how);
    if (read && known && how.mapping.isEmpty()) {
        if (const std::optional<ColumnMapping> chosen = known(read->facts.headings)) {
            how.mapping = *chosen;
            read = readPayroll(question.path, how);
        }
    }
    if (!read) {
        return failAs(read);
    }
    std::optional<MinimumPay> minimum;
    if (!question.jurisdiction.isEmpty() && question.month.isValid()) {
        minimum = minimumPayOf(Commons::builtIn()->referenceValues(), question.jurisdiction, question.month);
    }
    PayAnswer answer;
    answer.workers = int(read->payroll.rows.size());
    answer.analysis = analysisOf(read->payroll, question.factors, minimum);
    answer.jobs = comparableJobs(read->payroll);
    answer.pairs = equalValuePairs(read->payroll, question.jobs, JobWeights(), answer.analysis.measure);
    answer.facts = std::move(read->facts);
    answer.problems = std::move(read->problems);
    return answer;
}

} // namespace meyar
