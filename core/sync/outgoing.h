// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/bundlefile.h"

// Private to core/sync: what every bundle of a store has in common.
namespace meyar::bundle {

/// A bundle of this store without feeds and files: who sends it, what is here of `only` (empty = everything), what is
/// lacking. With recipients, this person is one of them.
[[nodiscard]] Result<BundleContent> newBundle(Store &store, BundlePurpose purpose,
                                              const std::vector<AssessmentId> &only, const QStringList &recipients);

/// The recipients and the person of this profile; nobody if there are none: then anyone may read.
[[nodiscard]] Result<QStringList> withOurselves(const QString &profile, const QStringList &recipients);

void addFeeds(BundleContent &content, const std::vector<FeedRun> &runs);

/// Written and signed with this laptop's key for this store.
[[nodiscard]] Result<BundleContent> writeSigned(Store &store, const QString &path, BundleContent content);

} // namespace meyar::bundle
