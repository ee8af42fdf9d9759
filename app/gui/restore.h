// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace meyar {

/// What came of it, in the language of the window.
struct Restored
{
    bool isDone = false;
    QString sentence;
};

/// Puts a backup in the place of the closed database, keeping what it replaces. Whatever fails, the database is the old
/// one or the new one.
[[nodiscard]] Restored restored(const QString &databasePath, const QString &backupPath, const Clock &clock);

} // namespace meyar
