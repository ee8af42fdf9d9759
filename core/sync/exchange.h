// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/bundlefile.h"

#include <functional>

namespace meyar {

inline constexpr qint64 smallEvidence = 8LL * 1024 * 1024; ///< bytes that a mail takes along easily

/// What to write, and for whom.
struct ExportRequest
{
    QString path; ///< the .meyar file to write (.meyar.age if encrypted); must not exist
    std::vector<AssessmentId> only = {}; ///< empty = everything; the registry always goes along
    QByteArray since = {}; ///< a laptop's key: only what it has not confirmed to hold; empty = all of it
    QStringList recipients = {}; ///< age1…: encrypted to these and to ourselves; empty = readable by anyone
    /// Only what the office says of laptops: the registry's certificates and revocations, each feed's other changes
    /// without their text. Nothing in it is confidential, so it is never encrypted; `recipients` must be empty.
    bool onlyTrust = false;
    bool onlyReceipt = false; ///< no changes: just what we hold and lack, about 1 KB
    /// Photos and documents go along if they are not more than this, together; else they are left to exportEvidence.
    qint64 evidenceUpTo = 0; ///< bytes
};

/// What was written.
struct ExportSummary
{
    QString path;
    qint64 bytes = 0;
    int assessments = 0;
    int feeds = 0;
    int changes = 0;
    int recipients = 0; ///< 0 = not encrypted
    int files = 0; ///< pieces of evidence that went along
    int filesLeft = 0; ///< that were asked for and did not: together they are too large
    QByteArray manifestHash;
};

/// What a bundle would bring, before anything is merged.
struct BundlePreview
{
    QString path;
    qint64 bytes = 0;
    QByteArray manifestHash;
    DeviceInfo sender; ///< trust 0: never seen here
    bool mayMerge = true; ///< else it will wait on the shelf: see senderTrust
    vault::DeviceTrust senderTrust; ///< by the statements here and in the bundle
    ProgrammeId programme;
    QString programmeName;
    bool sameProgramme = true; ///< else merging will be refused
    bool adoptsProgramme = false; ///< our database is empty and will join the bundle's programme
    BundlePurpose purpose = BundlePurpose::Everything;
    BundleVolume volume;
    bool wasEncrypted = false;
    bool wasEncryptedByAnother = false;
    qint64 madeAtMs = 0; ///< by the sender's clock
    QString appVersion;
    int assessments = 0;
    int newAssessments = 0;
    int devices = 0;
    int changes = 0;
    int newChanges = 0;
    int byRevoked = 0; ///< new changes that will be held back, as their author is trusted no more
    int ops = 0;
    int files = 0; ///< pieces of evidence
    int wantedFiles = 0; ///< pieces of evidence that the sender lacks
    std::vector<Overwrites> overwrites; ///< laptops whose changes overwrite more answers of others than is usual
};

struct ImportOptions
{
    bool acceptSender = false; ///< merge also if nobody vouches for the sender, now and later
    bool acceptMany = false; ///< merge also if it brings more new laptops or assessments than is usual (limits.h)
};

/// How one file of many fared.
struct FolderImport
{
    QString path;
    Result<Receipt> receipt;
};

/// PROGRAMME-laptop-YYYYMMDD-HHMM.meyar, made of plain characters only.
[[nodiscard]] QString suggestedBundleName(const QString &programmeName, const QString &laptop, const QDateTime &now);

/// To whom a bundle of this programme is encrypted unless somebody chooses otherwise: the office, as its programme
/// card says. Empty if the programme has none.
[[nodiscard]] Result<QStringList> officeRecipients(Store &store);

/// Seals, writes, signs, reads back and renames; then notes that what was sealed has been exported.
[[nodiscard]] Result<ExportSummary> exportBundle(Store &store, const ExportRequest &request);

/// The bundle, opened with this person's keys if it is encrypted.
[[nodiscard]] Result<BundleContent> openBundle(const QString &profile, const QString &path);

/// Verifies the whole file and says what is in it. Changes nothing.
[[nodiscard]] Result<BundlePreview> inspectBundle(Store &store, const QString &path);

/// Verifies the whole file, then merges it in one transaction. The same bundle again changes nothing. In a programme
/// with a root key, a bundle of a sender without a valid certificate is put on the shelf instead, whole. What is merged
/// is on the shelf no more.
[[nodiscard]] Result<Receipt> importBundle(Store &store, const QString &path, const ImportOptions &options = {});

/// Merges every bundle of the shelf whose sender has been certified or accepted since it came (ShelvedBundle::isReady),
/// the oldest first. A bad one is reported and stays.
[[nodiscard]] Result<std::vector<FolderImport>> takeReadyFromShelf(Store &store);

/// Merges a bundle from the shelf and trusts its sender from now on.
[[nodiscard]] Result<Receipt> acceptFromShelf(Store &store, const QByteArray &manifestHash);
/// Removes it for good.
[[nodiscard]] Result<> discardFromShelf(Store &store, const QByteArray &manifestHash);

/// The bundles of a folder, in the order of their names; deeper folders are not looked into.
[[nodiscard]] QStringList bundlesIn(const QString &folder);

/// Each bundle in a transaction of its own; a bad one is reported and the rest goes on. `goOn` is asked before each
/// (done, of all, name) and may stop: what was merged stays merged, and doing it again merges only the rest.
[[nodiscard]] std::vector<FolderImport> importAll(Store &store, const QStringList &paths,
                                                  const std::function<bool(int, int, const QString &)> &goOn,
                                                  const ImportOptions &options = {});

} // namespace meyar
