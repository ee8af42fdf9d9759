// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/signature.h"
#include "core/assessment/visitsheet.h"
#include "core/base/text.h"
#include "core/enterprise/enterprise.h"
#include "core/evidence/evidence.h"
#include "core/findings/correctiveaction.h"
#include "core/store/documentstate.h"
#include "core/store/entities.h"
#include "core/store/redaction.h"
#include "core/store/value.h"
#include "core/vault/trust.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace meyar {

/// What a mutation touched: whoever shows it refreshes exactly that.
struct Changes
{
    bool registry = false; ///< enterprises, sites, packs, people
    std::set<AssessmentId> assessments; ///< their answers, findings or actions
    bool figures = false; ///< KPIs, accidents, environment, risks or analyses of a site
    bool training = false; ///< cohorts
    void add(const Changes &other)
    {
        registry = registry || other.registry;
        assessments.insert(other.assessments.begin(), other.assessments.end());
        figures = figures || other.figures;
        training = training || other.training;
    }
    [[nodiscard]] bool isEmpty() const { return !registry && assessments.empty() && !figures && !training; }
};

/// A line of the factories list.
struct SiteRow
{
    Enterprise enterprise;
    Site site;
    int assessments = 0;
    int openFindings = 0;
    QDate lastVisit;
    /// Somebody deleted it while somebody else went on writing: it stays until people delete or edit it again.
    bool editedWhileDeleted = false;
    bool enterpriseEditedWhileDeleted = false;
};

/// A line of the assessments list.
struct AssessmentRow
{
    Assessment assessment;
    QString enterpriseName;
    QString enterpriseNameUrdu;
    QString siteName;
    QString city;
    int answered = 0; ///< answers given, relevant or not; progress proper needs the pack
    int findings = 0;
    int openFindings = 0;
    int conflicts = 0;
    int evidence = 0; ///< photos and documents attached
    qint64 lastEditMs = 0;
    bool editedWhileDeleted = false; ///< as in SiteRow
    int documentFlags = 0; ///< of DocumentFlag; 0 = whole
    [[nodiscard]] bool is(DocumentFlag flag) const { return (documentFlags & static_cast<int>(flag)) != 0; }
};

/// A line of the findings list: the finding, its actions, and where it was found.
struct FindingRow
{
    Finding finding;
    std::vector<CorrectiveAction> actions;
    QString enterpriseName;
    QString enterpriseNameUrdu;
    QString siteName;
    QString city;
    QString packId;
    QByteArray packHash;
    bool editedWhileDeleted = false; ///< the finding; as in SiteRow
    std::set<ActionId> actionsEditedWhileDeleted;
};

/// A photo or document of an assessment, with what the lists say of it.
struct EvidenceRow
{
    Evidence evidence;
    bool isMissing = false; ///< its row has come with a bundle, its file has not yet
    bool isElsewhere = false; ///< the same file proves something at another site too
    QString enterpriseName;
    QString siteName;
    QString city;
    SiteId site;
};

/// Which files are not here: "14 of 212 missing". The same file attached twice is one file.
struct MissingEvidence
{
    int files = 0; ///< that live rows name
    std::vector<EvidenceRow> missing; ///< one row for each file
};

enum class SearchKind { Enterprise, Site, Assessment, Note, Finding, Action, Evidence, QuickNote };

/// One thing that a search found.
struct SearchHit
{
    SearchKind kind = SearchKind::Note;
    std::optional<AssessmentId> assessment; ///< empty for enterprises and sites
    QByteArray entity; ///< 16 bytes of its id; for a note the name of the question
    QString text; ///< the part of it that was found, as people wrote it; "…" where it goes on
    std::vector<TextRange> hits; ///< where in `text` the words stand
    QString enterpriseName;
    QString enterpriseNameUrdu;
    QString siteName;
    QString city;
    QDate startedOn; ///< of the assessment
};

/// One of the values that stand side by side in a contested register.
struct ConflictSide
{
    QByteArray change; ///< hash; with `op` it names the value for good
    quint64 op = 0;
    Value value; ///< null = cleared
    QString note; ///< for answers: the note standing beside the value
    QString author; ///< person if known, else laptop
    QString laptop;
    bool ours = false; ///< made with this laptop's key
    qint64 atMs = 0;
    QByteArray device = {}; ///< key of that laptop
    bool clockWasAhead = false; ///< its clock said more than a day from now; atMs is when it came here, or now
    QString reason = {}; ///< of an earlier decision, which another laptop has contradicted since; empty: it was none, or gave none
};

/// How many contested registers are decided at once. What is chosen is always one of the sides.
struct BulkDecision
{
    enum class Rule {
        Ours, ///< where this laptop has a side
        Newest, ///< by the authors' clocks
        AllFrom, ///< where `device` has a side: that
        Reject, ///< where `device` has a side: the newest of the others'
    };
    Rule rule = Rule::Newest;
    QByteArray device = {}; ///< key of the laptop that AllFrom and Reject speak of
};

/// What deciding many at once did.
struct BulkDecided
{
    int decided = 0;
    int left = 0; ///< conflicts that the rule says nothing about
    Changes changes;
};

/// A register with several values that nobody has decided on yet.
struct Conflict
{
    QByteArray document;
    std::optional<AssessmentId> assessment; ///< empty: in the registry
    quint64 entityType = 0;
    QByteArray entity;
    QString field;
    QString enterpriseName;
    QByteArray packHash; ///< of the assessment, for the question's text
    std::vector<ConflictSide> sides; ///< in an order that is the same on every laptop
};

struct DeviceInfo
{
    QByteArray publicKey;
    QString label; ///< "cedar-lamp"
    QString person;
    QString recipient; ///< age recipient, to encrypt bundles to it; empty if not known
    int trust = 0; ///< 0 unknown, 1 first use, 2 certified, 3 revoked
    bool isThis = false;
    /// In a programme with a root key: what its office says of the laptop, and why it is or is not trusted.
    std::optional<vault::PersonCertificate> certificate = {};
    std::optional<vault::TrustReason> trustReason = {};
    int heldBack = 0; ///< its changes here that do not count, as they are beyond what its revocation lets count

    /// What people are told: where an office certifies, no laptop counts as certified without its word. Of the others this
    /// one is unknown and another was accepted here.
    [[nodiscard]] vault::TrustLevel shownLevel() const
    {
        const auto level = static_cast<vault::TrustLevel>(trust);
        const bool isCertified = !trustReason || *trustReason == vault::TrustReason::Certified;
        if (level != vault::TrustLevel::Certified || isCertified) {
            return level;
        }
        return isThis ? vault::TrustLevel::Unknown : vault::TrustLevel::FirstUse;
    }
};

/// How a bundle stands before it is merged.
struct BundleTrust
{
    bool mayMerge = true; ///< else it goes on the shelf until somebody accepts its sender
    vault::DeviceTrust sender;
    /// Hashes of new changes of laptops that are trusted no more, which their revocations do not let count: they are kept
    /// and passed on, and count nowhere.
    std::set<QByteArray> heldBack = {};
    /// The same, of laptops whose revocation an earlier Meyar signed, which did not say what counts: not taken at all.
    std::set<QByteArray> byRevoked = {};
};

/// A bundle whose sender nobody vouches for. The file is kept whole.
struct ShelvedBundle
{
    QByteArray manifestHash;
    DeviceInfo sender;
    QString fileName; ///< as it came
    QString path; ///< where it is kept
    vault::TrustReason why = vault::TrustReason::NoCertificate;
    qint64 receivedMs = 0;
    int changes = 0;
    bool isReady = false; ///< its sender has been certified, or accepted, since it came: it can be merged
};

/// Somebody whose bundles have come here.
struct PeerRow
{
    DeviceInfo device;
    qint64 heardMs = 0; ///< when its last bundle came
    int notConfirmed = 0; ///< changes here that it has not said it holds
    int wantedFiles = 0; ///< evidence that it has said it lacks
};

/// One laptop's changes that overwrite very many answers of others.
struct Overwrites
{
    DeviceInfo by;
    int answers = 0;
};

/// Documents and laptops of a bundle that were never heard of here.
struct Newcomers
{
    int documents = 0;
    int devices = 0;
};

/// What merging one bundle did. Shown as the receipt and stored.
struct Receipt
{
    QString fileName;
    QByteArray manifestHash;
    DeviceInfo sender;
    bool senderWasUnknown = false;
    qint64 receivedMs = 0;
    int newChanges = 0;
    int knownChanges = 0;
    int newAnswers = 0; ///< answers added or changed here
    int conflictsOpened = 0;
    int conflictsClosed = 0;
    int conflictsOpen = 0; ///< in all, after the merge
    int gaps = 0; ///< feeds with missing changes
    int forks = 0; ///< feeds in which one number has two changes
    int needNewer = 0; ///< changes that need a newer Meyar; kept and passed on
    bool isShelved = false; ///< nothing was merged: the sender is not trusted, the file is on the shelf
    int heldBack = 0; ///< changes by laptops that are trusted no more, which do not count by now and did before, or came
    int redacted = 0; ///< changes whose text was removed here because their author asked for it
    int newFiles = 0; ///< pieces of evidence that came with the bundle and were not here
    int refusedFiles = 0; ///< that came and were not taken: removed for good, of nothing known here, or not what they say
    int overwritten = 0; ///< answers of others in `overwrites`, together
    qint64 clockAheadMs = 0; ///< how far the sender's clock is ahead, if more than a day
    Changes changes;
    // Only in what the import returns, not kept:
    std::vector<Overwrites> overwrites = {}; ///< laptops whose changes overwrote more answers of others than is usual
    int files = 0; ///< pieces of evidence that there are, after the merge
    int missingFiles = 0; ///< of them not here
};

/// One answer of several that are given as one step. Without `note` the note stays as it is.
struct AnswerEdit
{
    QString question;
    QString value; ///< empty = cleared
    QString factKey = {}; ///< fact of the site that the question shows, if any
    std::optional<QString> note = {};
};

/// What a step was. Numbers are kept in the file.
enum class UndoKind : int {
    Answer = 1,
    Note = 2,
    Finding = 3,
    Action = 4,
    Assessment = 5, ///< its dates, auditors, state
    Delete = 6,
    Restore = 7,
    Resolve = 8, ///< a conflict was decided
    Bulk = 9, ///< several answers at once
    Rows = 10, ///< rows of a repeat added, moved or deleted
    Signature = 11,
    Plan = 12, ///< the visit sheet
    Figures = 13, ///< of a site
    Upgrade = 14, ///< another version of the checklist
    Training = 15, ///< of a cohort
};

/// A step of this laptop's people that can be taken back or made again.
struct UndoStep
{
    UndoKind kind = UndoKind::Answer;
    quint64 entityType = 0; ///< of the first thing that it touched
    QByteArray entity; ///< for answers: name of the question
    qint64 atMs = 0;
};

struct UndoState
{
    std::optional<UndoStep> undo; ///< what undo would take back
    std::optional<UndoStep> redo;
    int undoSteps = 0;
    int redoSteps = 0;
};

/// A step that was taken back or made again.
struct Undone
{
    UndoStep step;
    Changes changes;
};

/// A line of the bin.
struct BinRow
{
    QByteArray document;
    std::optional<AssessmentId> assessment; ///< that it belongs to or is; empty: in the registry
    EntityType type = EntityType::Finding;
    QByteArray entity;
    QString title; ///< name, statement or task, as it was last
    QString enterpriseName; ///< where
    QString by; ///< person if known, else laptop
    qint64 atMs = 0; ///< when it was deleted
};

/// Text or a file that somebody has asked to remove for good.
struct RedactionRow
{
    RedactionOrder::What what = RedactionOrder::What::Change;
    QByteArray name; ///< hash of the change, or SHA-256 of the file
    QString reason;
    QString by; ///< person if known, else laptop
    qint64 atMs = 0;
    /// A change: its text is gone here, or will not be taken. A file: its author asked for it, so it is to be deleted.
    bool takesEffect = false;
};

/// A certificate or revocation as it was signed; what it means is the vault's business.
struct SignedStatement
{
    enum class Kind : quint64 { Certificate = 4, Revocation = 5 };
    Kind kind = Kind::Certificate;
    QByteArray bytes;
    friend bool operator==(const SignedStatement &, const SignedStatement &) = default;
};

/// A sealed change, to choose what to redact.
struct ChangeRow
{
    QByteArray hash;
    QString by; ///< person if known, else laptop
    bool ours = false; ///< made with this laptop's key
    quint64 seq = 0;
    qint64 sealedAtMs = 0;
    int ops = 0;
    std::vector<QByteArray> entities; ///< names or ids of what it wrote to, each once
    bool clockWasAhead = false; ///< as in ConflictSide
    bool hasText = true; ///< false: redacted, or left out of the bundle that brought it
};

/// Numbers of one laptop's feed on a document.
struct FeedNumbers
{
    QByteArray device; ///< public key
    QString laptop;
    QString person;
    quint64 from = 0;
    quint64 to = 0;
};

/// A document of the log and how whole it is.
struct DocumentRow
{
    QByteArray id;
    std::optional<AssessmentId> assessment; ///< empty: the registry, the figures of a site, or a cohort
    bool isFigures = false;
    bool isCohort = false;
    QString enterpriseName;
    QDate startedOn;
    int changes = 0;
    int flags = 0; ///< of DocumentFlag; 0 = whole
    std::vector<FeedNumbers> missing; ///< changes that have not arrived
    std::vector<FeedNumbers> withoutText; ///< changes whose text was left out of the bundle, though not redacted
    int missingUnknown = 0; ///< changes that others name as seen, of whom is not known
    std::vector<FeedNumbers> forked; ///< numbers that have several changes
    [[nodiscard]] bool is(DocumentFlag flag) const { return (flags & static_cast<int>(flag)) != 0; }
};

} // namespace meyar
