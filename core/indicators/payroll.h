// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/tablereader.h"

#include <QDate>

#include <array>
#include <limits>

namespace meyar {

enum class Sex { Woman, Man, Other }; ///< Other: not stated, or neither; counted, in no gap

/// What workers can be grouped by. The first six are words of the payroll, the last three are bands of a number.
enum class PayFactor { Grade, Job, Department, Contract, Education, Skill, Age, Tenure, WorkingTime };
inline constexpr int payFactors = 9;
inline constexpr int wordFactors = 6;
[[nodiscard]] QString toCode(PayFactor factor); ///< "grade", "job", "working_time"
[[nodiscard]] std::optional<PayFactor> payFactorFrom(const QString &code);

/// A number that a row does not have.
inline constexpr double noAmount = std::numeric_limits<double>::quiet_NaN();

/// One worker in one month. Who it is stays in the factory's file: a row is known by its place alone.
struct PayrollRow
{
    int pseudonym = 0; ///< the place in the order of the file, from 1: shown as "W12"
    Sex sex = Sex::Other;
    bool isApprentice = false; ///< counted, in no gap
    double basic = noAmount; ///< PKR in the month
    double total = noAmount; ///< PKR in the month: basic, allowances, piece rates, overtime and bonus
    double overtimePay = noAmount; ///< PKR of it for hours of overtime
    double bonus = noAmount; ///< PKR of it that is no regular pay
    double hours = noAmount; ///< paid in the month, with overtime
    double age = noAmount; ///< years
    double tenure = noAmount; ///< years with the factory
    std::array<qint32, wordFactors> words{-1, -1, -1, -1, -1, -1}; ///< indexes in Payroll::words; -1 = not said
};

struct Payroll
{
    std::vector<PayrollRow> rows = {};
    std::array<QStringList, wordFactors> words = {}; ///< of each PayFactor, as first written
};

/// "W12": what a worker is called in every figure and list.
[[nodiscard]] QString pseudonymText(int pseudonym);

/// The band of a worker for a factor: an index in bandsOf(), or in the payroll's words; -1 = not known.
/// Bands: age under 25, 25-34, 35-44, 45 and over; tenure under 1, 1-2, 3-4, 5 years and over; working time under 152
/// hours a month (35 a week) is part time.
[[nodiscard]] int groupOf(const PayrollRow &row, PayFactor factor);
/// The name of the group as written, or the code of the band: "25_34", "part_time".
[[nodiscard]] QString groupName(const Payroll &payroll, PayFactor factor, int group);

struct PayrollReading
{
    ColumnMapping mapping = {}; ///< empty = guessed
    QDate month = {}; ///< of the payroll, for ages and years of service from dates; null = those are left out
};

struct ReadPayroll
{
    Payroll payroll = {};
    TableFacts facts = {};
    RowProblems problems = {};
};

/// Reads a payroll of CSV or .xlsx. Needed are the sex and a pay (basic or total). Told per row and column: what is no
/// number or out of bounds (pay above 0 to 10,000,000 PKR; hours above 0 to 744; age 10 to 90; tenure 0 to 70 years),
/// words for the sex that are not known, a card number that comes twice, formulas, damaged letters. Names and card
/// numbers are looked at for that and not kept.
[[nodiscard]] Result<ReadPayroll> readPayroll(const QString &path, const PayrollReading &how = {});

/// The columns that a payroll may have.
[[nodiscard]] const std::vector<KnownColumn> &payrollColumns();

} // namespace meyar
