// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/rowbook.h"

namespace meyar::cli {

/// A question as answers files name it: "fx_01", in a row of a repeat "chem[2]/ch_name".
[[nodiscard]] QString rowName(const form::Session &session, form::Place place);

/// The place that such a name means. Rows that it names and that are not there are added; nothing if the form has no
/// such question or counts the rows itself.
[[nodiscard]] std::optional<form::Place> placeNamed(form::Session &session, const QString &name);

/// Binds every row of the repeats around `place` that is not kept yet, so that it has a key. The rows to write.
[[nodiscard]] std::vector<RepeatRow> keptRows(form::Session &session, RowBook &book, form::Place place,
                                              const Clock &clock);

} // namespace meyar::cli
