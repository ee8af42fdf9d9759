// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Adds one to a number written in decimal digits.
QString incremented(QString digits)
{
    qsizetype at = digits.size();
    while (at > 0 && digits[at - 1] == u'9') {
        digits[--at] = u'0';
    }
    if (at == 0) {
        return u'1' + digits;
    }
    digits[at - 1] = QChar(digits[at - 1].unicode() + 1);
    return digits;
}

/// Rounds the shortest decimal digits of the number, not its binary value: round(1.005, 2) is 1.01.
/// Exactly half goes up: away from zero above it, towards zero below.
double rounded(double number, int places)
{
    const bool negative = number < 0;
    QString digits = numberText(std::abs(number));
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    if (point >= 0) {
        digits.remove(point, 1);
    }
    const qsizetype kept = whole + places;
    if (kept >= digits.size()) {
        return number;
    }
    if (kept < 0) {
        return 0;
    }
    const QStringView rest = QStringView(digits).mid(kept);
    const bool isHalf = rest[0] == u'5'
        && std::all_of(rest.begin() + 1, rest.end(), [](QChar c) { return c == u'0'; });
    const bool up = isHalf ? !negative : rest[0] >= u'5';
    QString result = kept == 0 ? u"0"_s : digits.left(kept);
    if (up) {
        result = incremented(std::move(result));
    }
    const double magnitude = QString(result + u'e' + QString::number(-places)).toDouble();
    return negative ? -magnitude : magnitude;
}

Value round(Arguments a, FunctionContext & /*unused*/)
{
    constexpr double mostPlaces = 30;
    const double number = a[0].toNumber();
    const double places = a.size() > 1 ? std::trunc(a[1].toNumber()) : 0;
    if (!std::isfinite(number)) {
        return Value(number);
    }
    if (!(std::abs(places) <= mostPlaces)) {
        return Value::nan();
    }
    return Value(rounded(number, static_cast<int>(places)));
}

Value integer(Arguments a, FunctionContext & /*unused*/)
{
    return Value(std::trunc(a[0].toNumber()));
}

Value number(Arguments a, FunctionContext & /*unused*/)
{
    return Value(a[0].toNumber());
}

template <double (*compute)(double)> Value mathOf(Arguments a, FunctionContext & /*unused*/)
{
    return Value(compute(a[0].toNumber()));
}

double tenToThe(double x)
{
    return std::pow(10.0, x);
}

Value power(Arguments a, FunctionContext & /*unused*/)
{
    return Value(std::pow(a[0].toNumber(), a[1].toNumber()));
}

Value arcTangent2(Arguments a, FunctionContext & /*unused*/)
{
    return Value(std::atan2(a[0].toNumber(), a[1].toNumber()));
}

Value pi(Arguments /*unused*/, FunctionContext & /*unused*/)
{
    return Value(std::numbers::pi);
}

// The empty are passed over by all three, as in JavaRosa; of nothing the sum is 0 and the others
// NaN.

Value sum(Arguments a, FunctionContext & /*unused*/)
{
    double total = 0;
    for (const Value &value : a) {
        const double number = value.toNumber();
        total += std::isnan(number) ? 0 : number;
    }
    return Value(total);
}

template <bool greatest> Value extreme(Arguments a, FunctionContext & /*unused*/)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const Value &value : a) {
        const double number = value.toNumber();
        if (std::isnan(best) || (greatest ? number > best : number < best)) {
            best = number;
        }
    }
    return Value(best);
}

Value count(Arguments a, FunctionContext & /*unused*/)
{
    return Value(static_cast<double>(a.size()));
}

Value countNonEmpty(Arguments a, FunctionContext & /*unused*/)
{
    return Value(static_cast<double>(std::count_if(
        a.begin(), a.end(), [](const Value &value) { return !value.toText().isEmpty(); })));
}

Value checklist(Arguments a, FunctionContext & /*unused*/)
{
    const double least = a[0].toNumber();
    const double most = a[1].toNumber();
    const auto ticked = static_cast<double>(std::count_if(
        a.begin() + 2, a.end(), [](const Value &value) { return value.toBoolean(); }));
    return Value((least < 0 || ticked >= least) && (most < 0 || ticked <= most));
}

Value weightedChecklist(Arguments a, FunctionContext & /*unused*/)
{
    double weight = 0;
    for (size_t i = 2; i + 1 < a.size(); i += 2) {
        weight += a[i].toBoolean() ? a[i + 1].toNumber() : 0;
    }
    return Value(weight >= a[0].toNumber() && weight <= a[1].toNumber());
}

constexpr std::array functions = {
    Function{u"number", 1, 1, Type::Number, &number},
    Function{u"int", 1, 1, Type::Number, &integer},
    Function{u"round", 1, 2, Type::Number, &round},
    Function{u"abs", 1, 1, Type::Number, &mathOf<&std::abs>},
    Function{u"sqrt", 1, 1, Type::Number, &mathOf<&std::sqrt>},
    Function{u"exp", 1, 1, Type::Number, &mathOf<&std::exp>},
    Function{u"exp10", 1, 1, Type::Number, &mathOf<&tenToThe>},
    Function{u"log", 1, 1, Type::Number, &mathOf<&std::log>},
    Function{u"log10", 1, 1, Type::Number, &mathOf<&std::log10>},
    Function{u"sin", 1, 1, Type::Number, &mathOf<&std::sin>},
    Function{u"cos", 1, 1, Type::Number, &mathOf<&std::cos>},
    Function{u"tan", 1, 1, Type::Number, &mathOf<&std::tan>},
    Function{u"asin", 1, 1, Type::Number, &mathOf<&std::asin>},
    Function{u"acos", 1, 1, Type::Number, &mathOf<&std::acos>},
    Function{u"atan", 1, 1, Type::Number, &mathOf<&std::atan>},
    Function{u"atan2", 2, 2, Type::Number, &arcTangent2},
    Function{u"pow", 2, 2, Type::Number, &power},
    Function{u"pi", 0, 0, Type::Number, &pi},
    Function{u"sum", 1, anyNumber, Type::Number, &sum},
    Function{u"min", 1, anyNumber, Type::Number, &extreme<false>},
    Function{u"max", 1, anyNumber, Type::Number, &extreme<true>},
    Function{u"count", 1, anyNumber, Type::Number, &count},
    Function{u"count-non-empty", 1, anyNumber, Type::Number, &countNonEmpty},
    Function{u"checklist", 3, anyNumber, Type::Boolean, &checklist},
    Function{u"weighted-checklist", 4, anyNumber, Type::Boolean, &weightedChecklist},
};

} // namespace

std::span<const Function> numberFunctions()
{
    return functions;
}

} // namespace meyar::form
