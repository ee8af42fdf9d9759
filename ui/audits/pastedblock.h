// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace meyar::ui {

/// The cells of a block from a spreadsheet: lines of cells with tabs between; quotes as spreadsheets write them.
[[nodiscard]] std::vector<QStringList> blockOf(const QString &lines);

} // namespace meyar::ui
