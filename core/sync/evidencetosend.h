// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/bundlefile.h"

// Private to core/sync.
namespace meyar::bundle {

/// A file of evidence that is here, whole, and may leave.
struct FileToSend
{
    BundleBlob blob;
    qint64 size = 0;
};

struct EvidenceToSend
{
    std::vector<FileToSend> files; ///< each once, in the order in which they were attached
    qint64 bytes = 0;
    int notHere = 0; ///< named by rows in scope, and missing here as well
    int damaged = 0; ///< here, but no longer what was attached
};

/// The evidence of `only` (empty = of every assessment, and of cohorts) that `peer` lacks (empty = all of it). What has been removed
/// for good is not part of it.
[[nodiscard]] Result<EvidenceToSend> evidenceToSend(Store &store, const std::vector<AssessmentId> &only,
                                                    const QByteArray &peer);

/// SHA-256 of files that somebody with the right to it has had removed for good.
[[nodiscard]] Result<std::set<QByteArray>> removedForGood(Store &store);

/// The type of a blob by its first bytes ("jpg"); empty for what is no evidence.
[[nodiscard]] QByteArray typeOf(QByteArrayView bytes);

} // namespace meyar::bundle
