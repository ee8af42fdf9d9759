// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logtrust.h"

#include <QHash>

#include <algorithm>

namespace meyar {

namespace {

using Named = std::pair<QByteArray, const Change *>; ///< hash, change
using Feeds = std::map<std::pair<QByteArray, QByteArray>, std::vector<Named>>; ///< by device and document

/// What of a feed counts by one end.
std::set<QByteArray> countingBy(const std::vector<Named> &feed, const vault::FeedEnd &end)
{
    QHash<QByteArray, const Change *> byHash;
    QByteArray next;
    for (const auto &[hash, change] : feed) {
        byHash.insert(hash, change);
        if (change->seq == end.seq && hash.startsWith(end.hash16)) {
            next = hash;
        }
    }
    std::set<QByteArray> counting;
    quint64 reached = end.seq + 1; // down to which number the way is known
    for (const Change *at = byHash.value(next); at && at->seq < reached; at = byHash.value(next)) {
        counting.insert(next);
        reached = at->seq;
        next = at->prev;
    }
    for (const auto &[hash, change] : feed) {
        if (change->seq < reached) {
            counting.insert(hash);
        }
    }
    return counting;
}

} // namespace

LogTrust logTrustOf(const vault::ProgrammeTrust &programme)
{
    LogTrust trust;
    for (const vault::Statement &statement : programme.certificates) {
        const auto &certificate = std::get<vault::PersonCertificate>(statement.content);
        if (certificate.role == vault::Role::Office) {
            trust.offices.insert(certificate.device);
        }
    }
    for (const vault::Statement &statement : programme.revocations) {
        const auto &revocation = std::get<vault::Revocation>(statement.content);
        if (!revocation.counts) {
            continue;
        }
        auto &documents = trust.counting[revocation.device];
        for (const vault::FeedEnd &end : *revocation.counts) {
            documents[end.document].push_back(end);
        }
    }
    return trust;
}

LogTrust logTrustIn(const std::vector<std::pair<QByteArray, Change>> &changesByHash, const ProgrammeId &programme,
                    std::set<QByteArray> statements)
{
    if (programme.isNull()) {
        return {};
    }
    for (const auto &[hash, change] : changesByHash) {
        for (const Op &op : change.ops) {
            const auto *bytes = std::get_if<QByteArray>(&op.value);
            if (bytes != nullptr && (op.kind == Op::Certificate || op.kind == Op::Revoke)) {
                statements.insert(*bytes);
            }
        }
    }
    return logTrustOf(vault::programmeTrust({statements.begin(), statements.end()}, programme));
}

bool canRedact(const QByteArray &redactingDevice, const QByteArray &authorDevice, const LogTrust &trust)
{
    return redactingDevice == authorDevice || trust.offices.contains(redactingDevice);
}

std::set<QByteArray> heldBackIn(const std::vector<std::pair<QByteArray, Change>> &changesByHash, const LogTrust &trust)
{
    std::set<QByteArray> held;
    if (trust.counting.empty()) {
        return held;
    }
    Feeds feeds;
    for (const auto &[hash, change] : changesByHash) {
        if (trust.counting.contains(change.device)) {
            feeds[{change.device, change.document}].emplace_back(hash, &change);
        }
    }
    for (const auto &[name, feed] : feeds) {
        std::set<QByteArray> counting;
        const auto &documents = trust.counting.at(name.first);
        if (const auto ends = documents.find(name.second); ends != documents.end()) {
            for (const vault::FeedEnd &end : ends->second) {
                counting.merge(countingBy(feed, end));
            }
        }
        for (const auto &[hash, change] : feed) {
            if (!counting.contains(hash)) {
                held.insert(hash);
            }
        }
    }
    return held;
}

} // namespace meyar
