// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundlefile.h"

#include <QJsonObject>

namespace meyar::test {

/// The bundles of tests/data/bundles: everything in them is fixed, so that other programs can be tried on them.
struct SampleBundle
{
    QString file; ///< name in that folder
    BundleContent content; ///< what writeBundle is given
};

/// Writes what the samples need beside them into `folder` (pieces of evidence) and returns them: plain, delta, encrypted.
[[nodiscard]] std::vector<SampleBundle> sampleBundles(const QString &folder);
[[nodiscard]] vault::KeyPair sampleSender();
[[nodiscard]] vault::AgeIdentity sampleReader(); ///< whose secret is in encrypted.identity.txt

/// What a bundle says and carries, as it stands in bundles.json.
[[nodiscard]] QJsonObject described(const QString &file, const QByteArray &bytes, const BundleContent &content);

} // namespace meyar::test
