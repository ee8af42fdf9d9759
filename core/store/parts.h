// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/files.h"
#include "core/store/changelog.h"
#include "core/store/databasefile.h"
#include "core/store/readmodels.h"
#include "core/store/reserve.h"
#include "core/store/store.h"
#include "core/store/undo.h"
#include "core/vault/trust.h"

namespace meyar {

/// What a Store is made of. Private to core/store: the operations are in store*.cpp, by aggregate.
struct Store::Parts
{
    Parts(QString path, store::DatabaseFile opened, vault::DeviceKeys keys, const Clock &clock);

    QString path;
    const Clock &clock;
    store::DatabaseFile file;
    store::Sql sql;
    store::RegisterTable registers;
    store::ChangeTable changes;
    store::ChangeLog log;
    store::UndoLog undo;
    store::ReadModels models;
    evidence::Files evidence;
    ProgrammeId programme;
    /// By the number of statements, from which it was made.
    std::optional<std::pair<qint64, vault::ProgrammeTrust>> knownTrust;
    std::vector<StoreNotice> notices;
    StoreCare care = StoreCare::None;
    std::optional<QDateTime> changedSince; ///< the first change that no backup has
    qint64 seenLog = 0; ///< logMark() after the last change
    store::Reserve reserve;

    [[nodiscard]] QByteArray registryId() const;
    [[nodiscard]] qint64 registry(); ///< the registry document's number, made if new
    [[nodiscard]] qint64 document(AssessmentId id); ///< throws Failure(NotFound)
    [[nodiscard]] qint64 answerableDocument(AssessmentId id); ///< and throws AssessmentClosed

    /// Runs `work` and turns what it throws into an error. No transaction: for reading. When a row of the lists turns
    /// out to be damaged, the lists are made anew from the log and `work` runs once more.
    template<typename Work>
    auto reading(Work work) -> Result<std::invoke_result_t<Work>>
    {
        auto result = attempted(work);
        if (!result && rowDamaged && healed(result.error())) {
            return attempted(work);
        }
        return result;
    }

    template<typename Work>
    auto attempted(Work &work) -> Result<std::invoke_result_t<Work>>
    {
        rowDamaged = false;
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SQLite::Exception &exception) {
            rowDamaged = store::isDamagedRow(exception);
            return tl::unexpected(store::errorFrom(exception, path));
        } catch (const store::Failure &failure) {
            rowDamaged = failure.rowDamaged;
            return tl::unexpected(failure.error);
        }
    }

    /// Runs `work` in one transaction, brings the read models up to date and commits. All or nothing.
    template<typename Work>
    auto writing(Work work) -> Result<std::invoke_result_t<Work>>
    {
        if (file.isReadOnly) {
            return fail(Error::Code::ReadOnly, {path});
        }
        auto result = changing(work);
        if (!result && result.error().code == Error::Code::DiskFull && reserve.release()) {
            notices.push_back({StoreNotice::Kind::ReserveReleased, {}});
            result = changing(work);
        }
        if (result) {
            afterChange();
        }
        return result;
    }

    /// The same for what leaves the laptop: only once its key knows of every change that is sealed with it.
    template<typename Work>
    auto leaving(Work work) -> Result<std::invoke_result_t<Work>>
    {
        auto result = writing(work);
        const Result<> noted = reading([this] { log.catchUp(); });
        if (!noted) {
            return failAs(noted);
        }
        return result;
    }

    /// The same in a file that may only be read: for what opening writes, which goes to its copy.
    template<typename Work>
    auto changing(Work &work) -> Result<std::invoke_result_t<Work>>
    {
        auto result = reading([&] {
            SQLite::Transaction transaction(*file.database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                finish(transaction);
            } else {
                auto value = work();
                finish(transaction);
                return value;
            }
        });
        if (!result) {
            afterRollback();
        }
        return result;
    }

    /// As writing(); what is written is one step that can be taken back in the assessment's document.
    template<typename Work>
    auto step(AssessmentId id, UndoKind kind, Work work)
    {
        return writing([&] {
            undo.begin(document(id), kind);
            auto value = work();
            undo.end();
            return value;
        });
    }

    /// Writes fields of one entity: (field, value) pairs; what is unchanged is not written.
    void setAll(qint64 doc, EntityType type, const QByteArray &entity, bool named,
                const std::vector<std::pair<QString, Value>> &fields);
    /// Brings an entity back if it is deleted.
    void revive(qint64 doc, EntityType type, const QByteArray &entity);
    /// Deletes an entity. Throws Failure(NotFound, what) if nothing was ever written to it.
    void remove(qint64 doc, EntityType type, const QByteArray &entity, const QString &what);
    [[nodiscard]] bool isDeleted(qint64 doc, EntityType type, const QByteArray &entity);
    /// A time by its author's clock, for people: what is more than a day ahead of now becomes the time when it came
    /// here, or now, and `wasAhead` is set. Orders nothing.
    [[nodiscard]] qint64 shownTime(qint64 atMs, qint64 change, bool &wasAhead);
    /// Person if known, else laptop.
    [[nodiscard]] QString nameOf(const QByteArray &device);
    /// Once text was redacted: writes the file anew, so that it is in no page and no journal any more.
    [[nodiscard]] Result<> scrub();
    /// The flags of every document, from the changes that are here.
    void refreshDocumentStates();
    /// Moves a finding to where its actions say it stands.
    void keep(const Pack &pack); ///< in the registry, unless it is there
    void write(const Finding &finding); ///< inside a step
    void write(const CorrectiveAction &action); ///< likewise; moves its finding along
    void followActions(qint64 doc, AssessmentId assessment, FindingId finding);
    /// Before a change is redacted: what it says of the assessment itself and of rows of repeats, without which nothing else
    /// in it would be found, is said again by this laptop. The texts that people wrote go.
    void keepFrame(const QByteArray &hash, const Change &target);
    /// Stores and applies what is new in a bundle. Inside a transaction.
    [[nodiscard]] Receipt merged(const IncomingBundle &bundle);
    [[nodiscard]] const vault::ProgrammeTrust &programmeTrust();
    [[nodiscard]] int heldBackOf(const QByteArray &device); ///< how many of its changes do not count
    void judge(DeviceInfo &info); ///< by the programme's certificates, if it has a root key
    /// Keeps what the sender says that it holds and lacks.
    void notePeer(const IncomingBundle &bundle, qint64 sender);
    /// Drops the registers and lists and fills them again from the log. Inside a transaction; without drafts.
    void refill(const std::function<void()> &done = {}); ///< `done` after each change that was read or applied
    void refillIfDue(); ///< after a migration that reads what was passed over before
    /// The comparison that check() is; seals and changes nothing.
    [[nodiscard]] CheckReport checked(const std::function<void()> &done);
    /// Whether the lists are what refill() would make of them; changes nothing.
    [[nodiscard]] bool listsEqualRebuild(const std::function<void()> &done);

    /// What opening proves before anything is shown: the small tables row by row, the ledger of all; what the lists
    /// lack is made anew. An error when truth is damaged.
    [[nodiscard]] Result<> verifyAtOpen();
    bool refillAtOpen = false; ///< verifyAtOpen found lists that have to be made anew
    void noticeClock(); ///< if the last edit is marked with a time to come
    void noticeRevocation(); ///< if this laptop's key is trusted no more
    void noticeRevoked(const QByteArray &key); ///< once for each key
    void noticeOldFile(); ///< if the laptop's key remembers changes that the file lacks
    /// Every row of every table that has sums. Names of the tables with damaged rows, truth first.
    [[nodiscard]] std::vector<store::SummedTable> damagedTables();
    /// Notes whether a backup has everything; at opening.
    void readBackupState();
    /// Makes a backup if one is due.
    [[nodiscard]] Result<std::optional<Backup>> backup(BackupReason reason);
    /// The same where nobody waits for the result: a failure becomes a notice.
    void backupQuietly(BackupReason reason);
    /// Throws EditDamaged if unsealed edits cannot be trusted, else seals them and makes every list anew.
    Result<> refillSealed();

private:
    [[nodiscard]] qint64 logMark(); ///< grows with every edit and every change
    /// Keeps to the schedule of backups.
    void afterChange();
    QByteArray noticedRevoked; ///< the key that people have been told of
    /// Whether a bundle brings the first word that this laptop's key is trusted no more.
    [[nodiscard]] bool revokesThis(const IncomingBundle &bundle);
    bool rowDamaged = false; ///< the last failure was a damaged row of a list
    bool healing = false;
    /// Makes the lists anew after `error`, if that can help.
    [[nodiscard]] bool healed(const Error &error);
    /// Reads what has just been inserted from the file again: merging is said to be done only after this.
    void readBack(const std::vector<std::pair<qint64, QByteArray>> &inserted);
    void finish(SQLite::Transaction &transaction);
    void afterRollback();
};

// Conversions between values of the log and of the aggregates.
namespace store {
[[nodiscard]] Value textOrNull(const QString &text);
[[nodiscard]] Value dateOrNull(QDate date);
[[nodiscard]] QDate dateOf(const SQLite::Column &column);
[[nodiscard]] QByteArray nameKey(const QString &name);
} // namespace store

} // namespace meyar
