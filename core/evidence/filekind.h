// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace meyar::evidence {

/// The kinds of files that are taken as evidence.
enum class FileKind { Jpeg, Png, Webp, Pdf };

/// The kind that the first bytes show; nothing for any other. Names and suffixes are not asked.
[[nodiscard]] std::optional<FileKind> kindOf(QByteArrayView bytes);
[[nodiscard]] bool isImage(FileKind kind);
[[nodiscard]] QString mimeType(FileKind kind); ///< "image/jpeg"
[[nodiscard]] QString suffix(FileKind kind); ///< "jpg", for a copy that leaves

} // namespace meyar::evidence
