// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/manifest.h"
#include "core/sync/zipcontainer.h"

namespace meyar::bundle {

/// The bundle that `file` holds, if nothing in it is wrong. `path` is for the errors only.
[[nodiscard]] Result<BundleContent> verified(const QByteArray &file, const QString &path);

/// The manifest (first of `entries`), once its signature (second) has been verified by the key that the signature names.
[[nodiscard]] Result<Manifest> verifiedManifest(const std::vector<Entry> &entries, const QString &path);

} // namespace meyar::bundle
