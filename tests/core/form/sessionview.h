// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/session.h"
#include "tests/core/form/formsupport.h"

#include <set>

namespace meyar::test {

/// What a session says of one place.
struct PlaceView
{
    form::Place place;
    QString value;
    bool relevant = false;
    bool required = false;
    bool readOnly = false;
    bool constraintHolds = false;
    bool warningHolds = false;
    QStringList choices; ///< of a select: the names that it offers, in order
    std::vector<form::RowId> rows; ///< of a repeat, seen from the row around it
    friend bool operator==(const PlaceView &, const PlaceView &) = default;
};

/// Every place of a session in form order: each node in each of its rows, and each repeat in the
/// row around it.
[[nodiscard]] std::vector<PlaceView> viewOf(const form::Session &session);

/// A line for each place that only one of two has or that they say different things of. Nodes in
/// `but` are passed over.
[[nodiscard]] QStringList differences(const form::Session &session,
                                      const std::vector<PlaceView> &before,
                                      const std::vector<PlaceView> &after,
                                      const std::set<form::NodeIndex> &but = {});

/// The places that both have and that they say different things of. That they can be answered or
/// not does not count: that is said of the group alone that they are in.
[[nodiscard]] std::vector<form::Place> changedPlaces(const std::vector<PlaceView> &before,
                                                     const std::vector<PlaceView> &after);

/// What a session did not say of a change: places that are not what they were and not among
/// `said`; and whether `said` is out of order.
[[nodiscard]] QStringList unsaid(const form::Session &session, const std::vector<PlaceView> &before,
                                 const std::vector<PlaceView> &after,
                                 std::span<const form::Place> said);

} // namespace meyar::test
