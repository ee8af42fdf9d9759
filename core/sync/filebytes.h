// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace meyar::bundle {

/// The bytes of a file that is verified and then used, which nobody may change in between.
///
/// Small files are read into memory. Large ones are mapped; those of others are copied first, as a stick can be
/// pulled out and a file be rewritten while it is looked at.
class FileBytes
{
public:
    /// Of a file that only this program touches.
    [[nodiscard]] static Result<FileBytes> of(const QString &path, qint64 limit);
    /// Of anybody's file.
    [[nodiscard]] static Result<FileBytes> snapshot(const QString &path, qint64 limit);

    /// Shows into what this object holds, and lives no longer.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    std::shared_ptr<void> m_file; ///< keeps the map, and removes the copy
    QByteArray m_bytes;
};

} // namespace meyar::bundle
