// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/bundlefile.h"

namespace meyar {

struct ExportRequest
{
    QString path; ///< the .meyar file to write; must not exist
    std::vector<AssessmentId> only; ///< empty = everything; the registry always goes along
};

/// What was written.
struct ExportSummary
{
    QString path;
    qint64 bytes = 0;
    int assessments = 0;
    int feeds = 0;
    int changes = 0;
    QByteArray manifestHash;
};

/// What a bundle would bring, before anything is merged.
struct BundlePreview
{
    QString path;
    qint64 bytes = 0;
    QByteArray manifestHash;
    DeviceInfo sender; ///< trust 0: never seen here
    ProgrammeId programme;
    QString programmeName;
    bool sameProgramme = true; ///< else merging will be refused
    bool adoptsProgramme = false; ///< our database is empty and will join the bundle's programme
    qint64 madeAtMs = 0; ///< by the sender's clock
    QString appVersion;
    int assessments = 0;
    int newAssessments = 0;
    int devices = 0;
    int changes = 0;
    int newChanges = 0;
    int ops = 0;
};

/// PROGRAMME-laptop-YYYYMMDD-HHMM.meyar, made of plain characters only.
[[nodiscard]] QString suggestedBundleName(const QString &programmeName, const QString &laptop, const QDateTime &now);

/// Seals, writes, signs, reads back and renames; then notes that what was sealed has been exported.
[[nodiscard]] Result<ExportSummary> exportBundle(Store &store, const ExportRequest &request);

/// Verifies the whole file and says what is in it. Changes nothing.
[[nodiscard]] Result<BundlePreview> inspectBundle(Store &store, const QString &path);

/// Verifies the whole file, then merges it in one transaction. The same bundle again changes nothing.
[[nodiscard]] Result<Receipt> importBundle(Store &store, const QString &path);

} // namespace meyar
