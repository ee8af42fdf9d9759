// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/marks.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace meyar::ui {

/// One thing that a bundle or a receipt says, with its mark.
struct ExchangeFact
{
    Mark mark = Mark::None;
    QString text;
    friend bool operator==(const ExchangeFact &, const ExchangeFact &) = default;
};

/// An audit that can go into a bundle of its own.
struct ExchangeAudit
{
    AssessmentId id;
    QString name; ///< "Tarazu Leather, 12 March 2026"
    friend bool operator==(const ExchangeAudit &, const ExchangeAudit &) = default;
};

/// Another laptop that a bundle can be made for.
struct ExchangePeer
{
    QByteArray key;
    QString name; ///< the person and the laptop's words
    friend bool operator==(const ExchangePeer &, const ExchangePeer &) = default;
};

/// A bundle that waits because nobody vouches for its sender.
struct ShelfLine
{
    QByteArray id;
    QString title; ///< file and sender
    QString why;
    QString fingerprint;
    QString english; ///< key words, to be compared by voice
    QString urdu;
    bool isRevoked = false; ///< the sender; its words prove nothing
    friend bool operator==(const ShelfLine &, const ShelfLine &) = default;
};

/// This laptop, as the receiver of a bundle will see it.
struct ExchangeLaptop
{
    QString person;
    QString label;
    QString fingerprint;
    QString programme;
};

/// What an export wrote.
struct ExchangeResult
{
    bool isReceipt = false; ///< no changes, only what is here and what is missing
    QString path;
    QString remark; ///< size and what is in it
    QString fingerprint;
};

/// The sizes that volumes of photos and documents can have, in bytes: for mail, sticks, and disks.
inline constexpr std::array<qint64, 3> volumeSizes{20LL * 1024 * 1024, 512LL * 1024 * 1024, 4LL * 1024 * 1024 * 1024};

/// What the export part shows of photos and documents.
struct EvidenceState
{
    QString contents; ///< "14 photos and documents, 38 MB"
    qint64 volume = volumeSizes[1];
    bool canSave = false;
    bool isRunning = false;
    QString problem;
    QString written; ///< what was written; empty: nothing yet
    QString files; ///< their names and folder
    QString left; ///< what could not go along
};

/// What the export part shows.
struct ExportState
{
    std::vector<ExchangeAudit> audits;
    AssessmentId only; ///< null = everything
    std::vector<ExchangePeer> peers;
    QByteArray since; ///< the laptop that gets what it lacks; empty = none chosen
    std::vector<ExchangeFact> peerFacts; ///< what each of them has not confirmed
    bool canEncrypt = false; ///< a key of the receiver is known
    bool isEncrypted = false;
    QString encryption; ///< for whom, or why not
    std::vector<ExchangeFact> facts;
    QString pending; ///< what no bundle carries yet
    bool isPending = false;
    bool isNothing = false; ///< no factory and no answer: nothing to hand over
    ExchangeLaptop laptop;
    bool isRunning = false;
    QString problem;
    std::optional<ExchangeResult> result;
};

/// A bundle that was looked into and not merged yet.
struct ExchangePreview
{
    QString fileName;
    QString from; ///< the person, else the laptop
    QString fingerprint;
    QString trust; ///< whether its laptop is known here
    Mark trustMark = Mark::None;
    QString english; ///< key words of a sender nobody vouches for, else empty
    QString urdu;
    bool willWait = false; ///< merging puts it on the shelf
    QString programme;
    QString made; ///< when, and how large
    std::vector<ExchangeFact> facts;
    QString obstacle; ///< why it cannot be merged; empty = it can
    bool isNew = true; ///< it brings something
};

/// A line of the bundles merged so far, and all that its receipt says.
struct ReceiptLine
{
    QString fileName;
    QString from;
    QString when;
    QString remark; ///< "57 new, 2 to decide"
    Mark mark = Mark::Good;
    QString fingerprint; ///< of the bundle
    std::vector<ExchangeFact> facts;
    int conflictsOpened = 0;
    QString spoken;
    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// What the import part shows: nothing yet, a preview, a receipt, or how several files fared.
struct ImportState
{
    QString running; ///< what is happening; empty = nothing
    QString problem;
    std::optional<ExchangePreview> preview;
    std::optional<ReceiptLine> receipt;
    std::vector<ShelfLine> shelf;
    std::vector<ExchangeFact> results; ///< one for each file of several
    int done = 0; ///< files of several that are finished
    int total = 0; ///< 0 = not several
    bool isFresh = false; ///< the receipt is of a bundle merged just now
};

} // namespace meyar::ui

Q_DECLARE_METATYPE(meyar::ui::ReceiptLine)
