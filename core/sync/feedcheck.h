// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"
#include "core/sync/zipcontainer.h"

namespace meyar::bundle {

/// Follows the changes of a bundle, in their order, along the runs of feeds that the manifest
/// promises: each of the right author and document, numbered without a gap, holding the hash of the
/// one before; the last the promised one, vouched for by the author's signature.
class FeedCheck
{
public:
    FeedCheck(const std::vector<BundleFeed> &feeds, const QString &path)
        : m_feeds(feeds)
        , m_path(path)
    {
    }

    /// What the next change says.
    [[nodiscard]] Result<Change> add(const RawChange &raw, const Entry &segment);
    [[nodiscard]] Result<> finish() const; ///< whether every promised change came

private:
    [[nodiscard]] Result<> finishFeed(const BundleFeed &feed);
    const std::vector<BundleFeed> &m_feeds;
    const QString &m_path;
    size_t m_feed = 0;
    quint64 m_nextSeq = 0; ///< 0 at the start of a run
    QByteArray m_lastHash;
    quint64 m_ops = 0;
};

} // namespace meyar::bundle
