// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace meyar::form {

namespace {

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
        a.begin(), a.end(), [](const Value &value) { return !value.asString().isEmpty(); })));
}

Value checklist(Arguments a, FunctionContext & /*unused*/)
{
    const int least = integerOf(a[0]);
    const int most = integerOf(a[1]);
    const auto ticked = std::count_if(a.begin() + 2, a.end(),
                                      [](const Value &value) { return value.toBoolean(); });
    return Value((least < 0 || ticked >= least) && (most < 0 || ticked <= most));
}

/// Flags and weights in turn; or one set of nodes with the flags and one with the weights.
Value weightedChecklist(Arguments a, FunctionContext &context)
{
    const Arguments rest = a.subspan(2);
    const auto &spread = context.spread;
    const bool inSets = spread.size() == 4 && spread[2] == spread[3]
        && rest.size() == 2 * static_cast<size_t>(spread[2]);
    const size_t pairs = rest.size() / 2;
    double weight = 0;
    for (size_t i = 0; i < pairs; ++i) {
        const Value &flag = rest[inSets ? i : 2 * i];
        const Value &weightOfIt = rest[inSets ? pairs + i : 2 * i + 1];
        weight += flag.toBoolean() ? weightOfIt.toNumber() : 0;
    }
    return Value(weight >= a[0].toNumber() && weight <= a[1].toNumber());
}

constexpr std::array functions = {
    Function{u"sum", 1, anyNumber, Type::Number, &sum, true},
    Function{u"min", 0, anyNumber, Type::Number, &extreme<false>, true},
    Function{u"max", 0, anyNumber, Type::Number, &extreme<true>, true},
    Function{u"count", 1, anyNumber, Type::Number, &count, true},
    Function{u"count-non-empty", 1, anyNumber, Type::Number, &countNonEmpty, true},
    Function{u"checklist", 2, anyNumber, Type::Boolean, &checklist, true, 2},
    Function{u"weighted-checklist", 2, anyNumber, Type::Boolean, &weightedChecklist, true, 2},
};

} // namespace

std::span<const Function> aggregateFunctions()
{
    return functions;
}

} // namespace meyar::form
