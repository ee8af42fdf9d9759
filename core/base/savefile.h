// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace meyar {

/// Writes `bytes` to `path` wholly or not at all: temporary file, flush to disk, rename, flush of the folder. Whatever
/// fails, the file is what it was (or absent) and nothing else is left behind. DiskFull or CannotWrite.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

/// As saveFile, but only its owner may read and write the file: keys.
[[nodiscard]] Result<> savePrivateFile(const QString &path, const QByteArray &bytes);

/// The same with another file's content, of any size.
[[nodiscard]] Result<> copyFile(const QString &from, const QString &to);

/// Gives a file another name in the same folder, over what had it, and makes that last.
[[nodiscard]] Result<> renameFile(const QString &from, const QString &to);

/// The whole file, or why not. Refuses files above `limit` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = 256LL * 1024 * 1024);

/// What writing a file asks of the system.
enum class FileStep { Open, Write, Sync, Rename };
/// For tests: asked before every step; true makes the step fail as a full disk does. Null: nothing fails.
void setFileFault(std::function<bool(FileStep)> fails);

} // namespace meyar
