// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

namespace meyar {

/// What could be saved out of damaged files.
struct SalvageReport
{
    int changes = 0; ///< in the new database, each verified against its hash
    int refused = 0; ///< found, but damaged: the hash does not hold
    int edits = 0; ///< edits that were not sealed, each verified by its sum; written again under the new key
    int documents = 0;
    int missing = 0; ///< places where changes before one that was saved are missing
    QStringList problems; ///< what check() says of the new database
};

/// Reads every page of a damaged database (the first; then its backups, if named) without SQLite, keeps every change whose hash
/// holds and every unsealed edit whose sum holds, and makes a new database of them at `newPath`, which must not exist.
/// The damaged files are not touched. The new database works under a new device key. NotFound if nothing could be saved.
[[nodiscard]] Result<SalvageReport> salvage(const QStringList &damagedPaths, const QString &newPath,
                                            const QString &profile, const Clock &clock);

} // namespace meyar
