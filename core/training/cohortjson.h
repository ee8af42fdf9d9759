// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohort.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace meyar {

/// The record with the field names of core/training/cohortfields.h; what is empty is left out.
[[nodiscard]] QJsonObject toJson(const CohortRecord &record);

/// Reads such an object: {"cohort": {...}, "firms": [...], "sessions": [...], ...}. An id may be any short word: the same
/// word in the same cohort is the same row, so that a file that is taken in twice adds nothing. Without an id a row is
/// named by its place in the list. `siteNamed` finds a site by what people call it (an id, or a name).
/// Refuses (BadArgument) a key or code that is not known, a value of another kind, a site or row that is not there.
[[nodiscard]] Result<CohortEdits> cohortEditsFrom(const QJsonObject &json, CohortId cohort,
                                                 const std::function<std::optional<SiteId>(const QString &)> &siteNamed);

} // namespace meyar
