// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/feedcheck.h"

#include "core/sync/limits.h"

namespace meyar::bundle {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const BundleFeed &feed)
{
    return QString::fromLatin1("feed " + feed.document.toHex() + ' ' + feed.device.toHex());
}

} // namespace

Result<Change> FeedCheck::add(const RawChange &raw, const Entry &segment)
{
    Result<Change> change = decode(raw, QString::fromLatin1(segment.name));
    if (!change && change.error().code == Error::Code::Damaged) {
        return damaged(m_path, segment);
    }
    if (!change) {
        return change;
    }
    if (m_feed >= m_feeds.size()) {
        return damaged(m_path, segment);
    }
    m_ops += change->ops.size();
    if (m_ops > maxOps) {
        return fail(Error::Code::TooLarge,
                    {u"ops"_s, QString::number(m_ops), QString::number(maxOps)});
    }
    const BundleFeed &feed = m_feeds[m_feed];
    const bool isFirst = m_nextSeq == 0;
    const bool isNext = change->document == feed.document && change->device == feed.device
        && change->seq == (isFirst ? feed.fromSeq : m_nextSeq)
        && (isFirst || change->prev == m_lastHash);
    if (!isNext) {
        return damaged(m_path, segment);
    }
    m_nextSeq = change->seq + 1;
    m_lastHash = changeHash(raw.head);
    if (change->seq == feed.toSeq) {
        if (const Result<> whole = finishFeed(feed); !whole) {
            return failAs(whole);
        }
    }
    return change;
}

Result<> FeedCheck::finishFeed(const BundleFeed &feed)
{
    const bool isGenuine = m_lastHash == feed.toHash
        && vault::verify(feedMessage(feed.toHash), feed.signature, feed.device);
    if (!isGenuine) {
        return fail(Error::Code::BadSignature, {m_path}, nameOf(feed));
    }
    ++m_feed;
    m_nextSeq = 0;
    return {};
}

Result<> FeedCheck::finish() const
{
    if (m_feed < m_feeds.size()) {
        return fail(Error::Code::Damaged, {m_path, nameOf(m_feeds[m_feed])},
                    nameOf(m_feeds[m_feed]));
    }
    return {};
}

} // namespace meyar::bundle
