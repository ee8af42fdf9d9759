// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace meyar::evidence {

/// What a photo's metadata say. All of it can be missing, and all of it can be forged: shown as a claim.
struct PhotoFacts
{
    QDateTime takenAt; ///< local time of the camera; with an offset only if the photo gives one
    int orientation = 1; ///< EXIF 1 to 8: how the stored pixels are to be turned; 1 = not at all
    QString camera; ///< maker and model
    bool hasPosition = false; ///< it holds GPS coordinates; where is never read
    bool isEdited = false; ///< a program for editing pictures names itself, or it was changed after it was taken
    QString software; ///< the program that wrote it, as it names itself
    friend bool operator==(const PhotoFacts &, const PhotoFacts &) = default;
};

/// Reads EXIF and XMP of a JPEG, PNG or WebP. What cannot be read is missing; nothing is refused.
[[nodiscard]] PhotoFacts photoFacts(const QByteArray &bytes);

} // namespace meyar::evidence
