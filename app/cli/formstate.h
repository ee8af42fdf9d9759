// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/session.h"

#include <QJsonObject>

namespace meyar::cli {

/// Every node in every row, in the order of the form; of a repeat, each row, or the repeat itself if it has none.
[[nodiscard]] std::vector<form::Place> allPlaces(const form::Session &session);

/// All that can be said of a place: path, type, relevance, value, whether it is required, read-only and valid, and the
/// choices of a select that does not offer the whole of a list.
[[nodiscard]] QJsonObject placeJson(const form::Session &session, form::Place place);

/// The same in one line, its parts after tabs; placeHeader() names them.
[[nodiscard]] QString placeLine(const form::Session &session, form::Place place);
[[nodiscard]] QString placeHeader();

} // namespace meyar::cli
