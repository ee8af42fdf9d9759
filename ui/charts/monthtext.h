// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace meyar::ui {

/// "Mar 26": the month in the language of the window.
[[nodiscard]] QString shortMonth(QDate month);
/// "March 2026"
[[nodiscard]] QString longMonth(QDate month);

} // namespace meyar::ui
