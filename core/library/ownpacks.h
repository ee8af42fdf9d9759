// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace meyar {

/// Where the checklists lie that somebody brought to a database: "work.checklists" beside "work.meyardb". One that is
/// used for an audit is in the database as well.
[[nodiscard]] QString ownPacksFolder(const QString &databasePath);

/// Every whole checklist of that folder, by file name; what is damaged or of another kind is passed over. Empty if
/// there is no folder.
[[nodiscard]] std::vector<std::shared_ptr<const Pack>> ownPacks(const QString &databasePath);

/// Puts the checklist there, under its hash; the same one twice is one. CannotWrite or DiskFull.
[[nodiscard]] Result<> keepOwnPack(const QString &databasePath, const Pack &pack);

/// A checklist at hand with this one's id and version, and other content; null if there is none.
[[nodiscard]] std::shared_ptr<const Pack> otherOfThatVersion(const Library &library, const Pack &pack);

} // namespace meyar
