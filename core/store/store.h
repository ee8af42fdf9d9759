// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/quicknote.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/evidence/files.h"
#include "core/library/library.h"
#include "core/store/backupplan.h"
#include "core/store/change.h"
#include "core/store/exchangerows.h"
#include "core/store/rows.h"
#include "core/store/salvage.h"
#include "core/training/cohortid.h"

#include <QHash>

#include <functional>
#include <memory>
#include <set>

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
class Testimony;
enum class Closing;
struct AssessmentOutcome;
struct ChangeHead;
struct Cohort;
struct CohortEdits;
struct CohortPhotoPlace;
struct CohortRecord;
struct FigureEdits;
struct SiteFigures;
struct FindingFacts;
struct InterviewKeyRow;
struct InterviewsClosed;
struct ListMark;
struct ListRow;
struct RowEdits;
struct SealedAnswer;
struct SealedAnswerRow;
struct SealedInterview;
struct VisitRow;

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

/// Which feeds go into a bundle.
struct FeedScope
{
    std::vector<AssessmentId> only = {}; ///< and the registry, always; empty = every assessment
    QByteArray since = {}; ///< a laptop's key: only what it has not said it holds; empty = all
    QString recipient = {}; ///< where others may encrypt to this laptop (age1…); goes into the registry
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
    std::vector<HeldFeed> have = {}; ///< what the sender holds
    std::vector<QByteArray> wantBlobs = {}; ///< SHA-256 of evidence that the sender lacks
    // For the receipt: what was done with the files that came along.
    int newFiles = 0;
    int refusedFiles = 0;
    int overwritten = 0; ///< see Receipt
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
        ClockWasAhead, ///< the last edit here is marked more than a day after now; detail: how many days
        KeyRevoked, ///< the programme trusts this laptop's key no more: what is written next is under a new one; detail: label
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
    int heldBack = 0; ///< changes of revoked laptops that do not count; no problem, but a person should know
    int gaps = 0; ///< runs of changes that others have and that have not arrived; likewise
    int evidence = 0; ///< files of evidence that were read whole and are what their rows say
    int evidenceMissing = 0; ///< that have not arrived
    QByteArray stateHash;
    QStringList healed; ///< what was damaged and has been made anew from the log; does not make it unsound
    bool isStopped = false; ///< by its CheckStep: nothing was proved, nothing was changed
    [[nodiscard]] bool isSound() const { return problems.isEmpty() && !isStopped; }
};

/// Told now and then while a check runs, on the store's thread: rows of the log done, of all that are gone through (every
/// change is read, read again and replayed). False stops the check.
using CheckStep = std::function<bool(qint64 done, qint64 total)>;

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
    /// The key under which this profile writes here. Without a key (publicKey is empty) whoever opened the file has only
    /// looked at it; the first thing written makes one.
    [[nodiscard]] Result<DeviceInfo> thisDevice();
    [[nodiscard]] Result<std::vector<DeviceInfo>> devices();
    [[nodiscard]] Result<Changes> setPerson(const QString &name); ///< who works on this laptop

    // --- packs that came with the database
    [[nodiscard]] Result<std::vector<std::shared_ptr<const Pack>>> packs();
    /// For new audits, here and wherever the registry goes; the same content twice is one.
    [[nodiscard]] Result<Changes> keep(const Pack &pack);

    // --- enterprises and sites
    [[nodiscard]] Result<Changes> put(const Enterprise &enterprise);
    [[nodiscard]] Result<Changes> put(const Site &site);
    [[nodiscard]] Result<std::vector<Enterprise>> enterprises();
    [[nodiscard]] Result<std::vector<SiteRow>> sites();
    [[nodiscard]] Result<int> siteCount(); ///< how many `sites` has
    [[nodiscard]] Result<Changes> remove(EnterpriseId id); ///< into the bin; its sites stay
    [[nodiscard]] Result<Changes> remove(SiteId id); ///< into the bin; its assessments stay
    [[nodiscard]] Result<Enterprise> enterprise(EnterpriseId id);
    [[nodiscard]] Result<Site> site(SiteId id);

    // --- assessments and answers
    /// Writes the assessment, keeps its pack in the registry, and answers the questions that show the site's facts.
    [[nodiscard]] Result<Changes> start(const Assessment &assessment, const Pack &pack);
    [[nodiscard]] Result<Changes> put(const Assessment &assessment); ///< dates, auditors; refused when it is closed
    /// Goes on with another version of its checklist and writes `edits`, by its questions: one step. Other answers are
    /// not touched; what the version does not ask stays in the log. Refuses another checklist (BadArgument), a closed
    /// assessment, and a version that calls confidential what was answered openly, or the other way round
    /// (ConfidenceDiffers).
    [[nodiscard]] Result<Changes> upgrade(AssessmentId id, const Pack &pack, const std::vector<AnswerEdit> &edits = {});
    [[nodiscard]] Result<Changes> remove(AssessmentId id); ///< into the bin, with all that is in it
    [[nodiscard]] Result<std::vector<AssessmentRow>> assessments();
    [[nodiscard]] Result<AssessmentRow> assessment(AssessmentId id);
    [[nodiscard]] Result<Answers> answers(AssessmentId id);
    /// Sets or clears one answer; a question that shows a fact updates the site's profile in the same transaction.
    /// Refuses when the assessment is closed. Does not judge the value: the form session does.
    /// With `note` both are written or neither is.
    [[nodiscard]] Result<Changes> answer(AssessmentId id, const QString &question, const QString &value,
                                         const QString &factKey = {}, const std::optional<QString> &note = {});
    [[nodiscard]] Result<Changes> note(AssessmentId id, const QString &question, const QString &note);

    /// Several answers as one step: all of them or none.
    [[nodiscard]] Result<Changes> answer(AssessmentId id, const std::vector<AnswerEdit> &edits);
    /// Rows of repeats added, moved and deleted, and answers in them, as one step: all of it or nothing. NotFound for a
    /// deleted row that nobody ever wrote.
    [[nodiscard]] Result<Changes> editRows(AssessmentId id, const RowEdits &edits);

    // --- how the visit is planned and opened
    /// Writes what differs. Refuses what checked() refuses, and when the assessment is closed.
    [[nodiscard]] Result<Changes> put(const VisitSheet &sheet);
    [[nodiscard]] Result<VisitSheet> visitSheet(AssessmentId id); ///< empty if nothing was ever written

    // --- the end of the visit
    /// Writes the signature of what stands now, with its hash and the time. Refuses one without a name, and when the
    /// assessment is closed.
    [[nodiscard]] Result<Changes> sign(Signature signature);
    [[nodiscard]] Result<Changes> keep(const Signature &signature); ///< as it is: of another copy of the assessment
    [[nodiscard]] Result<Changes> remove(const Signature &signature); ///< refused when the assessment is closed
    [[nodiscard]] Result<std::vector<Signature>> signatures(AssessmentId id); ///< in the order they were given
    /// Ends the visit, today if no day is set: Signed if isSignedByBoth(), else Closed. AssessmentClosed if it is already.
    [[nodiscard]] Result<Changes> close(AssessmentId id);
    /// Makes it a draft again and keeps the reason. Refuses an empty one; LifecycleForbids if it is a draft.
    [[nodiscard]] Result<Changes> reopen(AssessmentId id, const QString &reason);

    // --- quick notes: caught on the walk, put to questions later; each of these is one step
    /// Refuses (BadArgument) what has no words, and a closed assessment.
    [[nodiscard]] Result<Changes> put(AssessmentId id, const QuickNote &note);
    /// Appends its text to the note of an answer, by key, as a line of its own. Refuses a confidential question
    /// (NotAllowed) and a note that is sorted or not there (NotFound).
    [[nodiscard]] Result<Changes> sortNote(AssessmentId id, QuickNoteId note, const QString &key);
    [[nodiscard]] Result<Changes> remove(AssessmentId id, QuickNoteId note); ///< into the bin
    [[nodiscard]] Result<std::vector<QuickNote>> quickNotes(AssessmentId id); ///< sorted ones too; oldest first

    // --- findings and actions: what was deleted comes back when it is put again
    /// What the closing meeting said of it is fixed once the assessment is closed.
    [[nodiscard]] Result<Changes> put(const Finding &finding);
    [[nodiscard]] Result<Changes> put(const CorrectiveAction &action); ///< and moves its finding along
    /// A finding with an action of it, raised in one go: one transaction, one step to take back.
    [[nodiscard]] Result<Changes> put(const Finding &finding, const CorrectiveAction &action);
    /// Actions of any assessments: all of them or none; one step to take back in each assessment.
    [[nodiscard]] Result<Changes> put(const std::vector<CorrectiveAction> &actions);
    [[nodiscard]] Result<Changes> remove(const Finding &finding);
    [[nodiscard]] Result<Changes> remove(const CorrectiveAction &action);
    [[nodiscard]] Result<std::vector<FindingRow>> findings(); ///< of all assessments, most severe first
    [[nodiscard]] Result<std::vector<FindingRow>> findings(AssessmentId id);

    // --- figures of all assessments (types in core/store/figurerows.h)
    [[nodiscard]] Result<std::vector<VisitRow>> visits(); ///< latest first
    /// Keeps what was computed from the answers that are here now; dropped as soon as one of them changes. Passes over
    /// what was computed with another pack than the assessment has now.
    [[nodiscard]] Result<> keepOutcomes(const std::vector<AssessmentOutcome> &outcomes);
    [[nodiscard]] Result<FindingFacts> findingFacts(); ///< of assessments that are not deleted

    // --- figures of a site, month for month (types in core/indicators/sitefigures.h)
    /// Writes what differs as one step. Refuses what checked() refuses, and a site that is not here (NotFound).
    [[nodiscard]] Result<Changes> put(SiteId site, const FigureEdits &edits);
    [[nodiscard]] Result<SiteFigures> figures(SiteId site); ///< empty if nothing was ever written

    // --- training (types in core/training/cohort.h)
    /// Writes what differs as one step; a cohort that is not here yet begins with its head. Refuses what checked() refuses,
    /// a head of another id, an unknown cohort without a head (NotFound), and to make a practice cohort a real one.
    [[nodiscard]] Result<Changes> put(CohortId id, const CohortEdits &edits);
    [[nodiscard]] Result<CohortRecord> cohort(CohortId id); ///< NotFound if there is none
    [[nodiscard]] Result<std::vector<Cohort>> cohorts(); ///< those not deleted, latest first
    [[nodiscard]] Result<Changes> remove(CohortId id); ///< into the bin, with all that is in it
    /// Copies the photo in and names it in its place, as one step; one that stood there before gives way. Refuses what
    /// evidence::fileFacts refuses, a document (NotEvidence), and a place that is not there (NotFound).
    [[nodiscard]] Result<Changes> attach(CohortId id, const CohortPhotoPlace &place, const QByteArray &bytes, const QString &name);
    [[nodiscard]] Result<Changes> removePhoto(CohortId id, const CohortPhotoPlace &place); ///< the row; the file stays
    /// Photos of cohorts that leave this computer: not of practice ones, nor of what is deleted.
    [[nodiscard]] Result<std::vector<EvidenceRow>> trainingEvidence();

    // --- steps back and forward; kept for each assessment, 200 of them, across restarts. A note that is written again
    // within two minutes, with nothing in between, is one step.
    /// Takes the last step back by writing new ops. If somebody else has changed what it wrote meanwhile, nothing is
    /// written, the step is passed over for good, and the error is ChangedMeanwhile; NothingToUndo if there is none.
    [[nodiscard]] Result<Undone> undo(AssessmentId id);
    [[nodiscard]] Result<Undone> redo(AssessmentId id); ///< the same, forward
    [[nodiscard]] Result<UndoState> undoState(AssessmentId id);
    [[nodiscard]] Result<Undone> undo(SiteId site); ///< in the figures of the site
    [[nodiscard]] Result<Undone> redo(SiteId site);
    [[nodiscard]] Result<UndoState> undoState(SiteId site);
    [[nodiscard]] Result<Undone> undo(CohortId id);
    [[nodiscard]] Result<Undone> redo(CohortId id);
    [[nodiscard]] Result<UndoState> undoState(CohortId id);

    // --- the bin: nothing is ever purged
    [[nodiscard]] Result<std::vector<BinRow>> bin(); ///< latest first
    /// Brings back what was deleted, with the values it had. Refuses what is not in the bin (NotFound).
    [[nodiscard]] Result<Changes> restore(const QByteArray &document, EntityType type, const QByteArray &entity);

    // --- redaction: removes text or files for good, here and wherever the order arrives
    /// Removes the ops of one of this laptop's own sealed changes, of anybody's if this laptop is certified as the
    /// office's; its header stays, so that the feed verifies. Steps of undo in its document are forgotten. Refuses what
    /// is another's, or is an order itself (NotAllowed).
    [[nodiscard]] Result<Changes> redactChange(const QByteArray &hash, const QString &reason);
    /// Removes a file of evidence here, if this laptop attached it or is the office's, and wherever the order arrives.
    [[nodiscard]] Result<Changes> redactFile(const QByteArray &sha256, const QString &reason);
    [[nodiscard]] Result<std::vector<RedactionRow>> redactions(); ///< latest first

    // --- statements of trust, as bytes
    [[nodiscard]] Result<Changes> add(const SignedStatement &statement); ///< sealed at once; known ones are passed over
    [[nodiscard]] Result<std::vector<SignedStatement>> statements(); ///< in order of kind and bytes

    /// The sealed changes of an assessment in order of their clocks. Seals first.
    [[nodiscard]] Result<std::vector<ChangeRow>> changes(AssessmentId id);

    // --- how whole the documents are
    [[nodiscard]] Result<std::vector<DocumentRow>> documents();
    // --- evidence
    /// Copies the file in and writes its row: content, type, size, pixels and the time it was taken come from the file,
    /// the rest from `evidence`; its name, if empty, from the path. The file is on the disk before the row is.
    /// Refuses what evidence::fileFacts refuses, and evidence of no finding when the assessment is closed.
    [[nodiscard]] Result<Changes> attach(const Evidence &evidence, const QString &path);
    [[nodiscard]] Result<Changes> attach(const Evidence &evidence, const QByteArray &bytes); ///< a derived copy
    [[nodiscard]] Result<Changes> put(const Evidence &evidence); ///< caption, question and finding
    [[nodiscard]] Result<Changes> remove(const Evidence &evidence); ///< the row; the file stays
    [[nodiscard]] Result<std::vector<EvidenceRow>> evidence(AssessmentId id); ///< in the order it was attached
    [[nodiscard]] Result<MissingEvidence> missingEvidence();
    /// Files that prove something at more than one site, each with all its rows.
    [[nodiscard]] Result<std::vector<std::vector<EvidenceRow>>> sharedEvidence();
    /// SHA-256 of every file that a row names, also of what is deleted: that can be brought back.
    [[nodiscard]] Result<std::set<QByteArray>> namedEvidence();
    [[nodiscard]] Result<std::vector<QByteArray>> unreferencedEvidence(); ///< hashes of files that no row names
    [[nodiscard]] evidence::Files evidenceFiles() const; ///< for reading, on any thread

    // --- confidential testimony: ciphertext only (core/testimony seals and opens; types in core/store/interviewrows.h)
    /// Makes sure that there is a key for the assessment on this laptop and that the log knows it: before the first
    /// interview or confidential answer. Seals it to the programme, if its card has arrived.
    [[nodiscard]] Result<Changes> beginInterviews(AssessmentId id, Testimony &testimony);
    /// Refuses what is not sealed, a key that beginInterviews() has not named, and one whose interviews are closed.
    [[nodiscard]] Result<Changes> put(const SealedInterview &interview);
    [[nodiscard]] Result<std::vector<SealedInterview>> interviews(AssessmentId id); ///< by number
    [[nodiscard]] Result<std::vector<InterviewKeyRow>> interviewKeys(AssessmentId id);
    /// "Close interviews": keeps their totals open, seals the key to the programme and destroys it here. Refuses
    /// (testimony::noProgrammeKey) while there is nobody to seal it to, unless it is kept under the passphrase.
    [[nodiscard]] Result<InterviewsClosed> sealInterviews(AssessmentId id, Testimony &testimony, Closing how);
    /// An answer to a question that its pack calls confidential; answer() and note() refuse those.
    [[nodiscard]] Result<Changes> answerSealed(AssessmentId id, const QString &question, const SealedAnswer &answer);
    [[nodiscard]] Result<QHash<QString, SealedAnswerRow>> sealedAnswers(AssessmentId id); ///< not among answers()

    // --- search
    /// What contains a word that begins with each word of `query`, the best first: names, auditors, notes, findings,
    /// actions, captions. Any text is a query; one without a letter or digit finds nothing.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &query, int limit = 50);

    // --- conflicts
    /// Of what is not deleted.
    [[nodiscard]] Result<std::vector<Conflict>> conflicts();
    /// Decides: `value` (one of the sides' or a third) with the reason, seen by everybody who merges. In a closed
    /// assessment only one of the sides' values can be chosen, else AssessmentClosed.
    [[nodiscard]] Result<Changes> resolve(const Conflict &conflict, const Value &value, const QString &reason);
    /// Decides every conflict that the rule speaks of, all or none; one step that can be taken back in each assessment.
    [[nodiscard]] Result<BulkDecided> resolveAll(const BulkDecision &decision, const QString &reason);

    // --- whole lists, for whoever copies them elsewhere (types in core/store/listrows.h)
    /// Of every document, in order of its id. Reads every list once.
    [[nodiscard]] Result<std::vector<ListMark>> listMarks();
    /// The rows of one list in one document that are not deleted, by key, with these of its columns (literals) in order.
    /// BadArgument for an unknown one.
    [[nodiscard]] Result<std::vector<ListRow>> listRows(const QByteArray &document, EntityType type,
                                                        const std::vector<const char *> &fields);
    /// What is known of the sealed changes of a document without opening them, in the order they came here.
    [[nodiscard]] Result<std::vector<ChangeHead>> changeHeads(const QByteArray &document);

    // --- log
    [[nodiscard]] Result<> sealAll(); ///< drafts become signed changes
    [[nodiscard]] Result<int> notYetExported(); ///< own answers that no bundle of ours carries
    [[nodiscard]] Result<> markExported(); ///< everything sealed so far is in a bundle
    [[nodiscard]] Result<std::vector<FeedRun>> feeds(const FeedScope &scope); ///< sealed first
    /// The registry's feeds that hold certificates or revocations; every other change of them without its text.
    [[nodiscard]] Result<std::vector<FeedRun>> trustFeeds();
    /// What is here of the registry and of `only` (empty = of every assessment), ascending.
    [[nodiscard]] Result<std::vector<HeldFeed>> held(const std::vector<AssessmentId> &only);
    [[nodiscard]] Result<std::vector<WantedRange>> missingRanges();
    [[nodiscard]] Result<std::vector<PeerRow>> peers(); ///< whoever has sent a bundle, latest first
    [[nodiscard]] Result<std::vector<QByteArray>> wantedBy(const QByteArray &peer); ///< SHA-256 of evidence
    /// SHA-256 of evidence that a peer has said it lacks or, going by what it holds, cannot know of yet. Of somebody
    /// never heard of: all.
    [[nodiscard]] Result<std::vector<QByteArray>> lackedBy(const QByteArray &peer);
    /// A hash of what stands in an assessment: its answers, notes, evidence, findings and agreed actions. Whoever holds
    /// the same sees the same. Not in it: signatures, whether it is closed, and what goes on after the visit (states and
    /// causes of findings, work on actions and proof of it).
    [[nodiscard]] Result<QByteArray> headHash(AssessmentId id);
    /// The same as words (vault::keyWords), to print on what people sign.
    [[nodiscard]] Result<QString> headCode(AssessmentId id);
    [[nodiscard]] Result<quint64> clockMark(); ///< the hybrid clock now
    /// This laptop's key for this database, made if there is none yet: to sign a bundle.
    [[nodiscard]] Result<QByteArray> secretKey();
    /// Which of these changes are here already, in the order asked.
    [[nodiscard]] Result<std::vector<bool>> knows(const std::vector<QByteArray> &changeHashes);
    [[nodiscard]] Result<bool> knowsDocument(const QByteArray &documentId);
    [[nodiscard]] Result<DeviceInfo> device(const QByteArray &publicKey); ///< trust 0 if never seen
    /// The laptops that made the changes whose hashes begin so; what is not here is left out.
    [[nodiscard]] Result<QHash<QByteArray, QByteArray>> authorsOf(const std::set<QByteArray> &hashes16);
    [[nodiscard]] Result<Newcomers> newcomers(const std::set<QByteArray> &documents,
                                              const std::set<QByteArray> &devices);
    [[nodiscard]] Result<bool> isEmpty(); ///< nothing was ever written or merged here
    [[nodiscard]] Result<Receipt> merge(const IncomingBundle &bundle);
    // --- trust
    /// What the statements that have arrived say of this programme; no roots if it has no root key.
    [[nodiscard]] Result<vault::ProgrammeTrust> programmeTrust();
    /// Judges by the statements here and in the bundle.
    [[nodiscard]] Result<BundleTrust> trustOf(const IncomingBundle &bundle);
    [[nodiscard]] Result<> accept(const QByteArray &device); ///< by hand, without a certificate
    [[nodiscard]] QString shelfFolder() const; ///< where bundles wait
    [[nodiscard]] Result<> putOnShelf(const ShelvedBundle &bundle);
    [[nodiscard]] Result<> takeFromShelf(const QByteArray &manifestHash);
    [[nodiscard]] Result<std::vector<ShelvedBundle>> shelf(); ///< latest first
    [[nodiscard]] QString profile() const; ///< the folder of this person's keys
    [[nodiscard]] Result<std::vector<Receipt>> receipts();

    // --- backups (core/store/backup.h lists, verifies and restores them)
    /// Makes one now if it is due by the schedule for that reason; empty if everything is in one already.
    [[nodiscard]] Result<std::optional<Backup>> backup(BackupReason reason);

    // --- proof
    /// Reads the whole log and every file of evidence.
    [[nodiscard]] Result<CheckReport> check(const CheckStep &step = {});
    [[nodiscard]] Result<> rebuild(); ///< drops every cache and refills it from the log
    [[nodiscard]] Result<QByteArray> stateHash(); ///< equal on two laptops that hold the same changes

    struct Parts; ///< private to core/store

private:
    friend Result<SalvageReport> salvage(const QStringList &damagedPaths, const QString &newPath,
                                         const QString &profile, const Clock &clock);
    /// Writes what was saved out of damaged files into this new database.
    [[nodiscard]] Result<SalvageReport> takeOver(const store::SalvagedRows &rows);
    explicit Store(std::unique_ptr<Parts> parts);
    /// RemovedForGood, and the file is gone again.
    [[nodiscard]] Result<> refuseRedacted(const QByteArray &sha256, const QString &name);
    /// Each file against its hash; false if `goOn`, asked before each, stopped it.
    [[nodiscard]] Result<bool> readEvidence(CheckReport &report, const std::function<bool()> &goOn);
    [[nodiscard]] QString nameOfEvidence(const QByteArray &sha256);
    [[nodiscard]] Result<> removeRedactedFiles(); ///< that orders which take effect name
    std::unique_ptr<Parts> m_parts;
};

} // namespace meyar
