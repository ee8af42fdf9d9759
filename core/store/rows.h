// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/text.h"
#include "core/enterprise/enterprise.h"
#include "core/evidence/evidence.h"
#include "core/findings/correctiveaction.h"
#include "core/store/value.h"

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
    void add(const Changes &other)
    {
        registry = registry || other.registry;
        assessments.insert(other.assessments.begin(), other.assessments.end());
    }
    [[nodiscard]] bool isEmpty() const { return !registry && assessments.empty(); }
};

/// A line of the factories list.
struct SiteRow
{
    Enterprise enterprise;
    Site site;
    int assessments = 0;
    int openFindings = 0;
    QDate lastVisit;
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

enum class SearchKind { Enterprise, Site, Assessment, Note, Finding, Action, Evidence };

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
    int trust = 0; ///< 0 unknown, 1 first use, 2 certified, 3 revoked
    bool isThis = false;
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
    qint64 clockAheadMs = 0; ///< how far the sender's clock is ahead, if more than a day
    Changes changes;
};

} // namespace meyar
