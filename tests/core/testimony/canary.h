// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace meyar::test {

[[nodiscard]] QByteArray contentOf(const QString &path);

/// Names of the files under `folder` that hold one of the texts (UTF-8, UTF-16 little-endian, percent-encoded) or of
/// the byte strings; also inside zstd frames wherever they begin in a file, and inside those again.
[[nodiscard]] QStringList filesThatHold(const QString &folder, const QStringList &texts,
                                        const QList<QByteArray> &bytes = {});

} // namespace meyar::test
