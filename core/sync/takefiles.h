// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/bundlefile.h"

// Private to core/sync.
namespace meyar::bundle {

struct TakenFiles
{
    int taken = 0; ///< new here, and on the disk
    int refused = 0;
};

/// Puts the files of a verified bundle beside the database, each hashed again and flushed to the disk, before its
/// changes are merged. Not taken: what has been removed for good, what is not the kind of file it says it is, what is
/// too large, and what belongs to nothing: no row here or in the bundle names it, and no assessment that the bundle
/// speaks of is known. DiskFull before anything is written if there is no room.
[[nodiscard]] Result<TakenFiles> takeFiles(Store &store, const BundleContent &content, const IncomingBundle &bundle);

} // namespace meyar::bundle
