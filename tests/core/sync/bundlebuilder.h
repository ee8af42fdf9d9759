// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"
#include "core/sync/zipcontainer.h"
#include "core/vault/crypto.h"

#include <vector>

namespace meyar::test {

/// A run of honest changes: `count` of them by `author` on `document`, each with one answer.
struct Run
{
    BundleFeed feed;
    std::vector<RawChange> changes;
};
[[nodiscard]] Run aRun(const vault::KeyPair &author, char document, quint64 count,
                       const QString &answer = {});

/// A bundle of these runs; bundle id, clock and programme are fixed.
[[nodiscard]] BundleContent contentOf(const std::vector<Run> &runs);

/// Two authors, two documents, three runs.
[[nodiscard]] BundleContent smallContent();

/// The bytes of a bundle, signed by `sender`, of whatever stands in `content` and `segments`: what
/// writeBundle would refuse to write. Without segments, the changes are packed.
struct Forgery
{
    BundleContent content;
    vault::KeyPair sender = vault::newKeyPair();
    std::vector<QByteArray> segments;
    QByteArray manifest; ///< instead of the right one
    std::vector<bundle::Entry> more; ///< appended to the ZIP, not listed
};
[[nodiscard]] QByteArray forged(const Forgery &forgery);

[[nodiscard]] QByteArray fileBytes(const QString &path);
void saveBytes(const QString &path, const QByteArray &bytes);

} // namespace meyar::test
