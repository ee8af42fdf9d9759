// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace meyar {

/// Puts a backup in the place of the closed database, keeping what it replaces, and says in the language of the window
/// what came of it. Whatever fails, the database is the old one or the new one.
[[nodiscard]] QString restoredText(const QString &databasePath, const QString &backupPath, const Clock &clock);

} // namespace meyar
