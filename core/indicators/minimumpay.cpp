// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/minimumpay.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.005; ///< PKR: wages are written with two decimals

enum class SkillGrade { Unskilled, SemiSkilled, Skilled, HighlySkilled };

SkillGrade skillGradeOf(const QString &word)
{
    const QString folded = searchFolded(word);
    const auto has = [&](const QString &part) { return folded.contains(searchFolded(part)); };
    if (has(u"unskilled"_s) || has(u"un-skilled"_s) || has(u"un skilled"_s) || has(u"غیر ہنر"_s)) {
        return SkillGrade::Unskilled;
    }
    if (has(u"semi"_s) || has(u"نیم ہنر"_s)) {
        return SkillGrade::SemiSkilled;
    }
    if (has(u"highly"_s) || has(u"اعلیٰ ہنر"_s)) {
        return SkillGrade::HighlySkilled;
    }
    return has(u"skilled"_s) || has(u"ہنر مند"_s) || has(u"ہنرمند"_s) ? SkillGrade::Skilled : SkillGrade::Unskilled;
}

double orElse(double value, double other)
{
    return std::isnan(value) ? other : value;
}

double minimumOf(SkillGrade grade, double share, const MinimumPay &minimum)
{
    double wage = minimum.unskilled;
    switch (grade) {
    case SkillGrade::Unskilled:
        break;
    case SkillGrade::SemiSkilled:
        wage = orElse(minimum.semiSkilled, wage);
        break;
    case SkillGrade::Skilled:
        wage = orElse(minimum.skilled, wage);
        break;
    case SkillGrade::HighlySkilled:
        wage = orElse(minimum.highlySkilled, wage);
        break;
    }
    return wage * share;
}

double shareOf(const PayrollRow &row, const MinimumPay &minimum)
{
    const bool isKnown = !std::isnan(row.hours) && !std::isnan(minimum.hoursPerMonth);
    return isKnown ? std::min(1.0, row.hours / minimum.hoursPerMonth) : 1;
}

double countedPay(const PayrollRow &row)
{
    if (std::isnan(row.total)) {
        return row.basic;
    }
    return row.total - orElse(row.bonus, 0) - orElse(row.overtimePay, 0);
}

std::optional<int> shown(int count)
{
    return count > 0 && count < leastShown ? std::nullopt : std::optional(count);
}

} // namespace

std::optional<MinimumPay> minimumPayOf(const std::vector<ReferenceValue> &values, const QString &jurisdiction, QDate month)
{
    MinimumPay minimum;
    minimum.month = month;
    const Circumstances circumstances{jurisdiction, month, [](const QString &) { return QString(); }};
    const auto amountOf = [&](const QString &key) {
        const ReferenceValue *value = appliedValue(values, key, circumstances);
        bool isNumber = false;
        const double amount = value == nullptr ? noAmount : value->value.toDouble(&isNumber);
        if (value != nullptr && isNumber && key.startsWith(u"wage.minimum"_s)) {
            if (!minimum.citations.contains(value->citation)) {
                minimum.citations.append(value->citation);
            }
            if (value->isReviewDue(month) && (minimum.sureUntil.isNull() || value->review < minimum.sureUntil)) {
                minimum.sureUntil = value->review;
            }
        }
        return isNumber ? amount : noAmount;
    };
    minimum.unskilled = amountOf(u"wage.minimum.unskilled"_s);
    minimum.semiSkilled = amountOf(u"wage.minimum.semi_skilled"_s);
    minimum.skilled = amountOf(u"wage.minimum.skilled"_s);
    minimum.highlySkilled = amountOf(u"wage.minimum.highly_skilled"_s);
    minimum.hoursPerMonth = amountOf(u"wage.days_per_month"_s) * amountOf(u"wage.hours_per_day"_s);
    return std::isnan(minimum.unskilled) ? std::nullopt : std::optional(minimum);
}

double minimumOf(const Payroll &payroll, const PayrollRow &row, const MinimumPay &minimum)
{
    return minimumOf(skillGradeOf(groupName(payroll, PayFactor::Skill, groupOf(row, PayFactor::Skill))), shareOf(row, minimum),
                     minimum);
}

BelowMinimum belowMinimum(const Payroll &payroll, const MinimumPay &minimum)
{
    std::vector<SkillGrade> grades;
    for (const QString &word : payroll.words.at(static_cast<std::size_t>(PayFactor::Skill))) {
        grades.push_back(skillGradeOf(word));
    }
    BelowMinimum below;
    int women = 0;
    int men = 0;
    double shortfall = 0;
    for (const PayrollRow &row : payroll.rows) {
        const double pay = countedPay(row);
        if (!isCompared(row) || std::isnan(pay)) {
            continue;
        }
        const int group = groupOf(row, PayFactor::Skill);
        const SkillGrade grade = group < 0 ? SkillGrade::Unskilled : grades.at(static_cast<std::size_t>(group));
        const double wanted = minimumOf(grade, shareOf(row, minimum), minimum);
        below.highest = std::fmax(below.highest, minimumOf(grade, 1, minimum)); // fmax leaves NaN aside
        const bool isBelow = pay < wanted - tolerance;
        ++(row.sex == Sex::Woman ? below.women : below.men);
        (row.sex == Sex::Woman ? women : men) += isBelow ? 1 : 0;
        shortfall += isBelow ? wanted - pay : 0;
        below.partTimeUnknown += std::isnan(row.hours) ? 1 : 0;
    }
    below.womenBelow = shown(women);
    below.menBelow = shown(men);
    if (shown(women + men) && below.womenBelow && below.menBelow) {
        below.shortfall = shortfall;
    }
    return below;
}

} // namespace meyar
