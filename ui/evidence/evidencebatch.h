// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <variant>
#include <vector>

class QMimeData;

namespace meyar::ui {

/// Something that somebody wants to attach: a file, a picture of the clipboard, or the bytes of a file.
struct EvidenceSource
{
    std::variant<QString, QImage, QByteArray> what; ///< path, picture, or bytes
    QString name; ///< for people; of a picture or of bytes the name that their file gets
};

/// A source as the store takes it.
struct PreparedSource
{
    QString path; ///< empty: `bytes`
    QByteArray bytes;
    QString name;
    QByteArray sha256;
};

/// What was not attached, and why, in a sentence.
struct EvidenceRefusal
{
    QString name;
    QString sentence;
};

/// Reads and hashes a source, and codes a picture as PNG. For a thread of its own.
[[nodiscard]] Result<PreparedSource> prepared(const EvidenceSource &source);

/// What can be taken of something dropped or pasted: its local files, else its picture. `pictureName` names a picture.
[[nodiscard]] std::vector<EvidenceSource> sourcesIn(const QMimeData &data, const QString &pictureName);
/// Whether sourcesIn() would find anything; decodes nothing.
[[nodiscard]] bool hasSources(const QMimeData &data);

} // namespace meyar::ui
