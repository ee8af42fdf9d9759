// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <optional>

namespace meyar {

/// What the packs hold, counted: a Markdown table, one row a pack, by family and id, and a row of sums.
[[nodiscard]] QString packTable(const Library &library);

/// `page` with the table between its lines "<!-- packs:begin -->" and "<!-- packs:end -->"; none if it lacks them.
[[nodiscard]] std::optional<QString> withPackTable(const QString &page, const QString &table);

} // namespace meyar
