// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets.h"

#include <optional>
#include <utility>
#include <vector>

namespace meyar {

// Reading and changing a sheet by its headings, which are compared without case.

[[nodiscard]] QString folded(const QString &heading);
/// -1 = no such column.
[[nodiscard]] qsizetype columnOf(const form::Sheet &sheet, const QString &heading);
/// Trimmed; empty if there is no such column.
[[nodiscard]] QString cellOf(const form::Sheet &sheet, std::size_t row, qsizetype column);
/// The column of that heading, added at the right if it is not there.
[[nodiscard]] qsizetype ensuredColumn(form::Sheet &sheet, const QString &heading);

/// The first row with all of these cells (heading, value).
[[nodiscard]] std::optional<std::size_t> rowWith(const form::Sheet &sheet, const std::vector<std::pair<QString, QString>> &cells);
/// The row of a survey with that name which is no end of a group.
[[nodiscard]] std::optional<std::size_t> rowNamed(const form::Sheet &survey, const QString &name);
/// Behind the row, or behind the row that ends the group that it begins.
[[nodiscard]] std::size_t endOf(const form::Sheet &survey, std::size_t row);

/// A blank row before `at`, numbered after all others.
void insertRow(form::Sheet &sheet, std::size_t at);
void eraseRows(form::Sheet &sheet, std::size_t from, std::size_t end);

} // namespace meyar
