// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace meyar {

/// A failure that a caller or a person can act on. Core names it; core/wording makes the sentence.
struct Error
{
    enum class Code {
        NotFound, ///< no such file, assessment, question…; args: what, its name
        CannotRead, ///< a file exists but cannot be read; args: path, system's reason
        CannotWrite, ///< args: path, system's reason
        DiskFull, ///< args: path
        BadArgument, ///< a value that makes no sense here; args: what, the value, what is expected
        PackInvalid, ///< a pack with problems; args: path, number of problems
        NotAnswerable, ///< the question is a note, a calculation or not relevant; args: question
        BadAnswer, ///< args: question, value, what is expected
        ConstraintBroken, ///< args: question, value, the pack's own sentence
        AssessmentClosed, ///< args: assessment
        LifecycleForbids, ///< a finding or action cannot go there; args: from, to
        NotOurFile, ///< a database of another program; args: path
        NewerFile, ///< made by a newer Meyar; args: path, its version, ours
        Damaged, ///< the file or an entry does not verify; args: path, where
        NotABundle, ///< args: path, why
        BadSignature, ///< args: path
        OtherProgramme, ///< a bundle of another programme; args: path, its programme, ours
        InUse, ///< the database is open in another Meyar; args: path, pid or host
        InUseElsewhere, ///< another computer says so, or said so when it was cut off; args: path, its name, path of the lock
        Busy, ///< the database is locked by somebody else; args: path
        StoreBroken, ///< the storage layer failed; args: path, SQLite's words
        KeyTrouble, ///< the device key cannot be made, read or used; args: path, reason
        NotAllowed, ///< somebody else's text, or an order, cannot be redacted; args: name of the change
        NothingToUndo, ///< no step that could be taken back or made again; no args
        ChangedMeanwhile, ///< to take the step would overwrite what somebody else wrote since; no args
        TooLarge, ///< args: what, size, limit
        WrongPassphrase, ///< args: path
        WeakPassphrase, ///< short or common; args: least number of characters
        NotForThisKey, ///< encrypted for somebody else; args: path
        SheetMistyped, ///< a recovery sheet as typed in; args: number of the first line that does not fit
        TooManyDevices, ///< a bundle with more new laptops than is believable; args: file, number, limit
        TooManyDocuments, ///< the same of assessments
        NothingToMerge, ///< a damaged bundle in which nothing is whole; args: path
        UnknownSender, ///< a damaged bundle whose sender nobody vouches for; args: path
        NotEvidence, ///< a file of a kind that is not taken as evidence; args: path
        ReadOnly, ///< the database is open for reading only; args: path
        EditDamaged, ///< an edit that is not sealed yet was damaged on the disk; args: path, question or entry
        ConflictsOpen, ///< what only decided answers can go into; args: how many are not decided
        RemovedForGood, ///< a file that was redacted is not taken again; args: name
        ConfidenceDiffers, ///< versions of a checklist: confidential in one, open in the other; args: question
        ServerUnreachable, ///< no connection to a database server; args: its name, its reason
        ServerFailed, ///< a database server refused what it was sent; args: its name, its words
        NotOurWorkbook, ///< a workbook that Meyar did not write, or of another audit; args: path, why
    };

    Code code = Code::StoreBroken;
    QStringList args; ///< data for the sentence, in the order the code names them
    QString where = {}; ///< file, sheet, row or entry, for the log

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace meyar
