// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/library.h"
#include "core/store/backupplan.h"
#include "core/store/change.h"
#include "core/store/rows.h"
#include "core/store/salvage.h"

#include <memory>

namespace meyar {

namespace store {
class SalvagedRows;
}

/// What a store does by itself against loss.
enum class StoreCare {
    None, ///< only the backup before an upgrade, which is always made
    Imports, ///< and a backup before a bundle is merged
    Full, ///< and after half an hour of work and on close; 32 MB of the disk are held in reserve
};

struct StoreOptions
{
    QString path; ///< …/name.meyardb
    QString profile; ///< folder of the device keys; empty = vault::DeviceKeys::defaultFolder()
    bool create = true; ///< make the file if it is not there
    bool readOnly = false; ///< open to look at it only, whatever may be written
    StoreCare care = StoreCare::None;
    ProgrammeId programme = {}; ///< for a new file; null = the open programme that everybody shares
    QString programmeName = {};
};

/// One feed's part of what goes into a bundle.
struct FeedRun
{
    QByteArray document;
    QByteArray device;
    QByteArray signature; ///< over the last change
    std::vector<RawChange> changes; ///< ascending, from seq 1 or from after a gap
    quint64 fromSeq = 1;
};

/// One verified change on its way in.
struct IncomingChange
{
    RawChange raw;
    Change change;
    QByteArray hash;
};

struct IncomingBundle
{
    QString fileName;
    QByteArray manifestHash;
    QByteArray sender;
    ProgrammeId programme;
    QString programmeName = {};
    quint64 hlc = 0;
    std::vector<IncomingChange> changes;
    std::vector<std::pair<QByteArray, QByteArray>> signatures; ///< change hash -> signature
};

/// Something that was put right, or that a person should know, when the database was opened or read.
struct StoreNotice
{
    enum class Kind {
        ListsRefilled, ///< rows of lists were damaged on the disk and were made anew from the log; detail: which list
        IndexesRebuilt, ///< indexes were damaged and were made anew
        LedgerReset, ///< the count of a table's rows was damaged, not the rows; detail: which table
        EditDamaged, ///< an edit that is not sealed is damaged; sealing and export will refuse; detail: which question
        EditsLost, ///< the file's -wal was damaged: the last edits may be missing
        OlderThanKey, ///< the file is older than this laptop's key remembers: restored, or replaced by an old copy
        UpgradeBackup, ///< a backup was made before the upgrade; detail: its path
        BackupFailed, ///< a backup that was due could not be made; detail: why
        ReserveReleased, ///< the disk was full; the reserve was given up so that the answer could be saved
    };
    Kind kind = Kind::ListsRefilled;
    QString detail;
    friend bool operator==(const StoreNotice &, const StoreNotice &) = default;
};

/// What `check` found. Sound = the file is what its change log says it is.
struct CheckReport
{
    QStringList problems; ///< plain sentences for the operator, in English; empty = sound
    int documents = 0;
    int changes = 0;
    int registers = 0;
    int drafts = 0;
    QByteArray stateHash;
    QStringList healed; ///< what was damaged and has been made anew from the log; does not make it unsound
    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

/// One Meyar database: the change log and everything derived from it.
///
/// Every mutation is one transaction (WAL, synchronous=FULL) that appends to the log and returns what it touched;
/// when it returns, it is on the disk. Lives on one thread. No method throws.
class Store
{
public:
    /// A row of a list that does not have its sum is never shown: the lists are made anew from the log (takeNotices).
    /// An edit that is not sealed yet and does not have its sum is never sealed: EditDamaged names it.
    /// Refuses, untouched: another program's database (NotOurFile), a newer Meyar's (NewerFile), a damaged one
    /// (Damaged), one that is open elsewhere (InUse).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreOptions &options, const Clock &clock);
    ~Store(); ///< seals drafts and leaves one self-contained file
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // --- identity
    [[nodiscard]] QString path() const;
    /// Asked for, or the file or its folder cannot be written to. Every mutation then gives ReadOnly.
    [[nodiscard]] bool isReadOnly() const;
    /// What happened since the last call that a person should hear of; each is told once.
    [[nodiscard]] std::vector<StoreNotice> takeNotices();
    [[nodiscard]] ProgrammeId programme() const;
    [[nodiscard]] Result<QString> programmeName();
    [[nodiscard]] Result<DeviceInfo> thisDevice();
    [[nodiscard]] Result<std::vector<DeviceInfo>> devices();
    [[nodiscard]] Result<Changes> setPerson(const QString &name); ///< who works on this laptop

    // --- packs that came with the database
    [[nodiscard]] Result<std::vector<std::shared_ptr<const Pack>>> packs();

    // --- enterprises and sites
    [[nodiscard]] Result<Changes> put(const Enterprise &enterprise);
    [[nodiscard]] Result<Changes> put(const Site &site);
    [[nodiscard]] Result<std::vector<Enterprise>> enterprises();
    [[nodiscard]] Result<std::vector<SiteRow>> sites();
    [[nodiscard]] Result<Enterprise> enterprise(EnterpriseId id);
    [[nodiscard]] Result<Site> site(SiteId id);

    // --- assessments and answers
    /// Writes the assessment, keeps its pack in the registry, and answers the questions that show the site's facts.
    [[nodiscard]] Result<Changes> start(const Assessment &assessment, const Pack &pack);
    [[nodiscard]] Result<Changes> put(const Assessment &assessment); ///< dates, auditors, state
    [[nodiscard]] Result<std::vector<AssessmentRow>> assessments();
    [[nodiscard]] Result<AssessmentRow> assessment(AssessmentId id);
    [[nodiscard]] Result<Answers> answers(AssessmentId id);
    /// Sets or clears one answer; a question that shows a fact updates the site's profile in the same transaction.
    /// Refuses when the assessment is closed. Does not judge the value: the form session does.
    /// With `note` both are written or neither is.
    [[nodiscard]] Result<Changes> answer(AssessmentId id, const QString &question, const QString &value,
                                         const QString &factKey = {}, const std::optional<QString> &note = {});
    [[nodiscard]] Result<Changes> note(AssessmentId id, const QString &question, const QString &note);

    // --- findings and actions
    [[nodiscard]] Result<Changes> put(const Finding &finding);
    [[nodiscard]] Result<Changes> put(const CorrectiveAction &action); ///< and moves its finding along
    [[nodiscard]] Result<Changes> remove(const Finding &finding);
    [[nodiscard]] Result<Changes> remove(const CorrectiveAction &action);
    [[nodiscard]] Result<std::vector<FindingRow>> findings(); ///< of all assessments, most severe first
    [[nodiscard]] Result<std::vector<FindingRow>> findings(AssessmentId id);

    // --- conflicts
    [[nodiscard]] Result<std::vector<Conflict>> conflicts();
    /// Decides: `value` (one of the sides' or a third) with the reason, seen by everybody who merges. In a closed
    /// assessment only one of the sides' values can be chosen, else AssessmentClosed.
    [[nodiscard]] Result<Changes> resolve(const Conflict &conflict, const Value &value, const QString &reason);

    // --- log
    [[nodiscard]] Result<> sealAll(); ///< drafts become signed changes
    [[nodiscard]] Result<int> notYetExported(); ///< own answers that no bundle of ours carries
    [[nodiscard]] Result<> markExported(); ///< everything sealed so far is in a bundle
    /// The feeds of the registry and of `only` (empty = of every assessment), sealed first.
    [[nodiscard]] Result<std::vector<FeedRun>> feeds(const std::vector<AssessmentId> &only);
    /// Short words for where an assessment's log stands, to print on what people sign: whoever holds the same changes
    /// sees the same code. Seals first.
    [[nodiscard]] Result<QString> headCode(AssessmentId id);
    [[nodiscard]] Result<quint64> clockMark(); ///< the hybrid clock now
    /// Signs `message` with this laptop's key for this database.
    [[nodiscard]] Result<QByteArray> secretKey();
    /// Which of these changes are here already, in the order asked.
    [[nodiscard]] Result<std::vector<bool>> knows(const std::vector<QByteArray> &changeHashes);
    [[nodiscard]] Result<bool> knowsDocument(const QByteArray &documentId);
    [[nodiscard]] Result<DeviceInfo> device(const QByteArray &publicKey); ///< trust 0 if never seen
    [[nodiscard]] Result<bool> isEmpty(); ///< nothing was ever written or merged here
    [[nodiscard]] Result<Receipt> merge(const IncomingBundle &bundle);
    [[nodiscard]] Result<std::vector<Receipt>> receipts();

    // --- backups (core/store/backup.h lists, verifies and restores them)
    /// Makes one now if it is due by the schedule for that reason; empty if everything is in one already.
    [[nodiscard]] Result<std::optional<Backup>> backup(BackupReason reason);

    // --- proof
    [[nodiscard]] Result<CheckReport> check();
    [[nodiscard]] Result<> rebuild(); ///< drops every cache and refills it from the log
    [[nodiscard]] Result<QByteArray> stateHash(); ///< equal on two laptops that hold the same changes

    struct Parts; ///< private to core/store

private:
    friend Result<SalvageReport> salvage(const QStringList &damagedPaths, const QString &newPath,
                                         const QString &profile, const Clock &clock);
    /// Writes what was saved out of damaged files into this new database.
    [[nodiscard]] Result<SalvageReport> takeOver(const store::SalvagedRows &rows);
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace meyar
