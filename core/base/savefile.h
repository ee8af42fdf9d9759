// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace meyar {

/// Writes `bytes` to `path` wholly or not at all: temporary file, flush to disk, rename.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

/// As saveFile, but only its owner may read and write the file: keys.
[[nodiscard]] Result<> savePrivateFile(const QString &path, const QByteArray &bytes);

/// The whole file, or why not. Refuses files above `limit` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = 256LL * 1024 * 1024);

} // namespace meyar
