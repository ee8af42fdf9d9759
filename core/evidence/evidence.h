// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

namespace meyar {

/// A photo or document that proves an answer or a finding. The file itself is in evidence::Files, under its SHA-256.
struct Evidence
{
    EvidenceId id;
    AssessmentId assessment;
    QByteArray sha256; ///< of the exact bytes, 32 bytes
    qint64 size = 0; ///< bytes
    QString type; ///< MIME type by content: image/jpeg, image/png, image/webp, application/pdf
    QString name; ///< of the file it came from, without folders; for people only
    QString caption;
    QDateTime takenAt; ///< as the camera wrote it: local time of the camera, with an offset only if it gave one
    QSize pixels; ///< of a photo as stored, before its orientation is applied
    QString question; ///< name in the pack; empty if it belongs to a finding alone or to the whole visit
    FindingId finding; ///< null if it belongs to no finding
    QByteArray derivedFrom; ///< SHA-256 of the original that this was made from by `edits`; empty for an original
    QString edits; ///< JSON: what was done to the original (ui/evidence); empty for an original
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace meyar
