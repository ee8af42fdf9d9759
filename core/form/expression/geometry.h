// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace meyar::form {

/// Degrees north and east; altitude and accuracy are of no account here.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

using GeoPoints = std::vector<GeoPoint>;

/// A geopoint, geotrace or geoshape as a node keeps it: 'lat lon[ altitude[ accuracy]]', the points
/// separated by semicolons. Of blank text no points; none at all if a part is not a point.
[[nodiscard]] std::optional<GeoPoints> pointsOfText(QStringView text);

/// Metres along great circles of a sphere as wide as the equator, from point to point.
[[nodiscard]] double lengthOf(std::span<const GeoPoint> points);

/// Square metres enclosed, whether the first point is repeated at the end or not, on a plane about
/// the first point: right for fields, not for countries.
[[nodiscard]] double areaOf(std::span<const GeoPoint> points);

/// Whether the point lies in the shape, whose last point must be its first.
[[nodiscard]] bool isInside(const GeoPoint &point, std::span<const GeoPoint> shape);

/// Whether any two segments touch, apart from the points where one goes on from the other.
[[nodiscard]] bool crossesItself(std::span<const GeoPoint> points);

} // namespace meyar::form
