// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <algorithm>
#include <array>
#include <cmath>
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
    constexpr int mostPlaces = 30;
    const double number = a[0].toNumber();
    const int places = a.size() > 1 ? integerOf(a[1]) : 0;
    if (!std::isfinite(number)) {
        return Value(number);
    }
    return std::abs(places) <= mostPlaces ? Value(rounded(number, places)) : Value::nan();
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

/// As Java's Math.pow: C's makes 1 of pow(1, NaN) and of pow(-1, Infinity).
Value power(Arguments a, FunctionContext & /*unused*/)
{
    const double base = a[0].toNumber();
    const double exponent = a[1].toNumber();
    const bool undefined = std::isnan(exponent) || (std::abs(base) == 1 && std::isinf(exponent));
    return undefined ? Value::nan() : Value(std::pow(base, exponent));
}

Value arcTangent2(Arguments a, FunctionContext & /*unused*/)
{
    return Value(std::atan2(a[0].toNumber(), a[1].toNumber()));
}

Value pi(Arguments /*unused*/, FunctionContext & /*unused*/)
{
    return Value(std::numbers::pi);
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
};

} // namespace

std::span<const Function> numberFunctions()
{
    return functions;
}

} // namespace meyar::form
