// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"

// Private to core/sync: from a verified bundle into the store.
namespace meyar::bundle {

/// What the store merges; takes `content.decoded` along.
[[nodiscard]] Result<IncomingBundle> incoming(BundleContent &content, const QString &path);

/// Takes the files, then merges the changes in one transaction, if the guards let it (mergeguards.h). Changes by
/// laptops that are trusted no more are held back unless the sender is accepted by hand.
[[nodiscard]] Result<Receipt> mergeContent(Store &store, const BundleContent &content, IncomingBundle bundle,
                                           const BundleTrust &trust, const ImportOptions &options);

} // namespace meyar::bundle
