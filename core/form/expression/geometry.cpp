// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/geometry.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace meyar::form {

namespace {

constexpr double earthRadius = 6378100; // metres, of the equator as JavaRosa takes it
constexpr double metresPerDegree = 2 * earthRadius * std::numbers::pi / 360;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// By the spherical law of cosines.
double distance(const GeoPoint &a, const GeoPoint &b)
{
    const double north = radians(a.latitude);
    const double south = radians(b.latitude);
    const double cosine = std::sin(north) * std::sin(south)
        + std::cos(north) * std::cos(south) * std::cos(radians(a.longitude - b.longitude));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * earthRadius;
}

std::optional<GeoPoint> pointOfText(QStringView text)
{
    const QList<QStringView> parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 4) {
        return std::nullopt;
    }
    std::array<double, 4> numbers{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        double &number = numbers.at(static_cast<size_t>(i));
        number = parts[i].toDouble(&ok);
        if (!ok || !std::isfinite(number)) {
            return std::nullopt;
        }
    }
    return GeoPoint{numbers[0], numbers[1]};
}

struct Segment
{
    GeoPoint from;
    GeoPoint to;
};

/// Above 0 if the point is to the left of the segment, below if to the right, 0 if in line.
double side(const Segment &segment, const GeoPoint &point)
{
    const auto &[from, to] = segment;
    return (to.longitude - from.longitude) * (point.latitude - from.latitude)
        - (to.latitude - from.latitude) * (point.longitude - from.longitude);
}

bool isOn(const Segment &segment, const GeoPoint &point)
{
    const auto between
        = [](double x, double a, double b) { return x >= std::min(a, b) && x <= std::max(a, b); };
    return side(segment, point) == 0
        && between(point.latitude, segment.from.latitude, segment.to.latitude)
        && between(point.longitude, segment.from.longitude, segment.to.longitude);
}

bool areOpposite(double one, double other)
{
    return (one > 0 && other < 0) || (one < 0 && other > 0);
}

bool touch(const Segment &a, const Segment &b)
{
    const bool cross = areOpposite(side(a, b.from), side(a, b.to))
        && areOpposite(side(b, a.from), side(b, a.to));
    return cross || isOn(a, b.from) || isOn(a, b.to) || isOn(b, a.from) || isOn(b, a.to);
}

/// Whether the second, which begins where the first ends, turns right back along it.
bool turnsBack(const Segment &first, const Segment &second)
{
    return isOn(first, second.to) || isOn(second, first.from);
}

} // namespace

std::optional<GeoPoints> pointsOfText(QStringView text)
{
    GeoPoints points;
    for (const QStringView part : text.split(u';')) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const std::optional<GeoPoint> point = pointOfText(part.trimmed());
        if (!point) {
            return std::nullopt;
        }
        points.push_back(*point);
    }
    return points;
}

double lengthOf(std::span<const GeoPoint> points)
{
    double length = 0;
    for (size_t i = 1; i < points.size(); ++i) {
        length += distance(points[i - 1], points[i]);
    }
    return length;
}

double areaOf(std::span<const GeoPoint> points)
{
    double twice = 0;
    for (size_t i = 2; i < points.size(); ++i) {
        const auto metres = [&](const GeoPoint &point) {
            return std::pair((point.longitude - points[0].longitude) * metresPerDegree
                                 * std::cos(radians(point.latitude)),
                             (point.latitude - points[0].latitude) * metresPerDegree);
        };
        const auto [x1, y1] = metres(points[i - 1]);
        const auto [x2, y2] = metres(points[i]);
        twice += y1 * x2 - x1 * y2;
    }
    return std::abs(twice) / 2;
}

bool isInside(const GeoPoint &point, std::span<const GeoPoint> shape)
{
    // A ray to the east crosses the border an odd number of times.
    bool inside = false;
    for (size_t i = 1; i < shape.size(); ++i) {
        const GeoPoint &a = shape[i - 1];
        const GeoPoint &b = shape[i];
        if ((a.latitude > point.latitude) == (b.latitude > point.latitude)) {
            continue;
        }
        const double border = b.longitude
            + (a.longitude - b.longitude) * (point.latitude - b.latitude)
                / (a.latitude - b.latitude);
        inside ^= point.longitude < border;
    }
    return inside;
}

bool crossesItself(std::span<const GeoPoint> points)
{
    std::vector<Segment> segments;
    for (size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1] != points[i]) {
            segments.push_back({points[i - 1], points[i]});
        }
    }
    const size_t count = segments.size();
    const bool isClosed = count > 2 && points.front() == points.back();
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i + 1; j < count; ++j) {
            if (isClosed && i == 0 && j == count - 1) {
                continue; // they meet where the shape closes
            }
            const bool goesOn = j == i + 1;
            if (goesOn ? turnsBack(segments[i], segments[j]) : touch(segments[i], segments[j])) {
                return true;
            }
        }
    }
    return false;
}

} // namespace meyar::form
