// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/payroll.h"

#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, payFactors> factorCodes{
    u"grade", u"job", u"department", u"contract", u"education", u"skill", u"age", u"tenure", u"working_time"};

constexpr std::array<double, 3> ageBounds{25, 35, 45};
constexpr std::array<double, 3> tenureBounds{1, 3, 5};
constexpr double fullTimeHours = 152; ///< 35 hours a week x 52 / 12
constexpr std::array<const char16_t *, 4> ageBands{u"under_25", u"25_34", u"35_44", u"45_and_over"};
constexpr std::array<const char16_t *, 4> tenureBands{u"under_1", u"1_2", u"3_4", u"5_and_over"};

int band(double value, const std::array<double, 3> &bounds)
{
    if (std::isnan(value)) {
        return -1;
    }
    int index = 0;
    for (const double bound : bounds) {
        index += value >= bound ? 1 : 0;
    }
    return index;
}

} // namespace

QString toCode(PayFactor factor)
{
    return QString::fromUtf16(factorCodes.at(static_cast<std::size_t>(factor)));
}

std::optional<PayFactor> payFactorFrom(const QString &code)
{
    for (int i = 0; i < payFactors; ++i) {
        if (toCode(static_cast<PayFactor>(i)) == code) {
            return static_cast<PayFactor>(i);
        }
    }
    return std::nullopt;
}

QString pseudonymText(int pseudonym)
{
    return u'W' + QString::number(pseudonym);
}

int groupOf(const PayrollRow &row, PayFactor factor)
{
    switch (factor) {
    case PayFactor::Age:
        return band(row.age, ageBounds);
    case PayFactor::Tenure:
        return band(row.tenure, tenureBounds);
    case PayFactor::WorkingTime:
        return std::isnan(row.hours) ? -1 : row.hours < fullTimeHours ? 1 : 0;
    default:
        return row.words.at(static_cast<std::size_t>(factor));
    }
}

QString groupName(const Payroll &payroll, PayFactor factor, int group)
{
    if (group < 0) {
        return {};
    }
    switch (factor) {
    case PayFactor::Age:
        return QString::fromUtf16(ageBands.at(static_cast<std::size_t>(group)));
    case PayFactor::Tenure:
        return QString::fromUtf16(tenureBands.at(static_cast<std::size_t>(group)));
    case PayFactor::WorkingTime:
        return group == 1 ? u"part_time"_s : u"full_time"_s;
    default:
        return payroll.words.at(static_cast<std::size_t>(factor)).value(group);
    }
}

} // namespace meyar
