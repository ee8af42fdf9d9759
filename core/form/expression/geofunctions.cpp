// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"
#include "core/form/expression/geometry.h"

#include <array>

namespace meyar::form {

namespace {

/// All points of all arguments in a row; none if one of them has something else.
std::optional<GeoPoints> pointsOf(Arguments arguments)
{
    GeoPoints all;
    for (const Value &value : arguments) {
        const std::optional<GeoPoints> points = pointsOfText(value.asString());
        if (!points) {
            return std::nullopt;
        }
        all.insert(all.end(), points->begin(), points->end());
    }
    return all;
}

template <double (*measure)(std::span<const GeoPoint>)>
Value measured(Arguments a, FunctionContext & /*unused*/)
{
    const std::optional<GeoPoints> points = pointsOf(a);
    return points ? Value(measure(*points)) : Value::nan();
}

Value geofence(Arguments a, FunctionContext & /*unused*/)
{
    const std::optional<GeoPoints> point = pointsOf(a.first(1));
    const std::optional<GeoPoints> shape = pointsOf(a.subspan(1));
    return Value(point && shape && point->size() == 1 && isInside(point->front(), *shape));
}

Value intersects(Arguments a, FunctionContext & /*unused*/)
{
    const std::optional<GeoPoints> points = pointsOf(a);
    return Value(points && crossesItself(*points));
}

constexpr std::array functions = {
    Function{u"area", 1, anyNumber, Type::Number, &measured<&areaOf>, true},
    Function{u"enclosed-area", 1, anyNumber, Type::Number, &measured<&areaOf>, true},
    Function{u"distance", 1, anyNumber, Type::Number, &measured<&lengthOf>, true},
    Function{u"geofence", 2, 2, Type::Boolean, &geofence},
    Function{u"intersects", 1, 1, Type::Boolean, &intersects},
};

} // namespace

std::span<const Function> geoFunctions()
{
    return functions;
}

} // namespace meyar::form
