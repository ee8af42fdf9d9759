// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/files.h"
#include "core/report/auditreport.h"

#include <functional>

namespace meyar {

inline constexpr int mostPhotosOfFinding = 6;
inline constexpr int mostPhotosOfAnnex = 60;

/// The photos that stand with each finding: those of its question and its own, an edited copy in the place of its
/// original, at most mostPhotosOfFinding; then those of no finding, at most mostPhotosOfAnnex, for the annex. Without what is not on this laptop, and without documents.
[[nodiscard]] std::vector<ReportPhoto> photosOf(const std::vector<FindingRow> &findings,
                                                const std::vector<EvidenceRow> &evidence);

/// The questions of the photos of no finding that mostPhotosOfAnnex keeps out of the annex, one for each photo; empty of a
/// photo of no question.
[[nodiscard]] QStringList photosBeyondAnnex(const std::vector<FindingRow> &findings, const std::vector<EvidenceRow> &evidence);

/// Makes what is printed of a photo: smaller, or the same without its metadata.
using PhotoMaker = std::function<Result<QByteArray>(const QByteArray &original, const QString &name)>;

/// Reads and makes the photos of a report; one that cannot be read is left out. Takes its time: on a thread of its own,
/// or in a program without a window. Without `make` they are stripped copies in full size.
void loadPhotos(AuditReportInput &input, const evidence::Files &files, const PhotoMaker &make = {});

} // namespace meyar
