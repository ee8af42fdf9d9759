// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errortext.h"

#include "core/wording/format.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"

#include <QDir>

#include <array>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "ErrorText";

/// How an argument reads in a sentence.
enum class Arg {
    Unused,
    Plain,
    Quoted,
    File, ///< a path in quotes; "this file" if it is missing
    Thing, ///< what the error is about
    Size, ///< bytes
    State,
    Expected,
    WorkbookReason, ///< a phrase of "Workbook", and after a line end what it is about
};

struct Wording
{
    const char *source;
    std::array<Arg, 3> args{};
};

Wording wordingOf(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case NotFound:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "Meyar cannot find the %1 %2. It may have been moved, renamed or "
                                  "deleted. Check the name and try again."),
                {Arg::Thing, Arg::Quoted}};
    case CannotRead:
        return {
            QT_TRANSLATE_NOOP("ErrorText",
                              "%1 cannot be read (%2). Nothing was changed. Check that the file is "
                              "still there and that you may open it, then try again."),
            {Arg::File, Arg::Plain}};
    case CannotWrite:
        return {
            QT_TRANSLATE_NOOP("ErrorText",
                              "%1 could not be written (%2). What was there before is unchanged. "
                              "Choose another folder and try again."),
            {Arg::File, Arg::Plain}};
    case DiskFull:
        return {
            QT_TRANSLATE_NOOP("ErrorText",
                              "The disk is too full to write %1. Everything saved so far is safe. "
                              "Free some space and try again."),
            {Arg::File}};
    case BadArgument:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "The %1 cannot be %2. Nothing was changed. Possible: %3."),
                {Arg::Thing, Arg::Quoted, Arg::Expected}};
    case PackInvalid:
        return {
            QT_TRANSLATE_NOOP("ErrorText",
                              "%1 was not loaded as a checklist. Problems to correct in it: %2. "
                              "Everything else is unchanged. Correct them and load it again."),
            {Arg::File, Arg::Plain}};
    case NotAnswerable:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The question %1 takes no answer now: it is a note, a calculation, or does "
                    "not apply after the other answers. Nothing was changed."),
                {Arg::Quoted}};
    case BadAnswer:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The answer %2 does not fit the question %1. The answer before it was kept. "
                    "Possible: %3."),
                {Arg::Quoted, Arg::Quoted, Arg::Expected}};
    case ConstraintBroken:
        return {QT_TRANSLATE_NOOP("ErrorText", "The answer %2 does not fit the question %1. %3"),
                {Arg::Quoted, Arg::Quoted, Arg::Plain}};
    case AssessmentClosed:
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "This assessment is closed, so it cannot be changed any more. "
            "Everything in it is safe. Start a follow-up to record what is new.")};
    case LifecycleForbids:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The step from %1 to %2 is not possible. Nothing was changed. Take the "
                    "steps in between first, or begin a new one if this one has ended."),
                {Arg::State, Arg::State}};
    case NotOurFile:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 was not made by Meyar. It was not changed. Choose a file whose name "
                    "ends in .meyardb."),
                {Arg::File}};
    case NewerFile:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 was made by a newer Meyar (its format is %2, this Meyar knows %3). It "
                    "was not changed. Install the newer Meyar to open it."),
                {Arg::File, Arg::Plain, Arg::Plain}};
    case Damaged:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 is damaged or was changed outside Meyar (%2). Nothing was taken from "
                    "it. Ask for a new copy, or use a backup."),
                {Arg::File, Arg::Plain}};
    case NotABundle:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 is not a bundle of Meyar (%2). Nothing was taken from it. Choose a "
                    "file whose name ends in .meyar."),
                {Arg::File, Arg::Plain}};
    case BadSignature:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The signature of %1 does not fit its content: somebody or something "
                    "changed it on the way. Nothing was taken from it. Ask the sender for it "
                    "again."),
                {Arg::File}};
    case OtherProgramme:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 belongs to another programme (%2); this laptop works for %3. Nothing "
                    "was taken from it. Ask your office which of them is right."),
                {Arg::File, Arg::Plain, Arg::Plain}};
    case InUse: // the process number is for the log; the computer's name helps a person
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 is open in another Meyar (%3). Everything in it is safe. Use that "
                    "one, or close it and try again."),
                {Arg::File, Arg::Unused, Arg::Plain}};
    case InUseElsewhere:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "%1 is marked as open on another computer (%2). Close it there and try again. If it is "
                                  "not open there any more (a stick was pulled out, a laptop broke), delete the file %3 and "
                                  "try again."),
                {Arg::File, Arg::Plain, Arg::File}};
    case Busy:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Another program is using %1 at this moment. Everything in it is safe. "
                    "Wait a little and try again."),
                {Arg::File}};
    case StoreBroken:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 could not be used as it should (%2). What was saved before is safe. "
                    "Close Meyar and open it again; if this comes back, use a backup."),
                {Arg::File, Arg::Plain}};
    case KeyTrouble:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "This laptop's key in %1 cannot be used (%2). All answers are safe, but "
                    "they cannot be signed until it works. Check that you may open and write "
                    "that folder."),
                {Arg::File, Arg::Plain}};
    case NotAllowed:
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "Only the laptop that wrote this text or added this file can remove it for good. Nothing was changed. "
            "Ask the person who wrote it.")};
    case ConfidenceDiffers:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Answers to %1 are confidential in one version of the checklist and open in the other. This audit stays "
                    "with the version it has; use the other one for new audits."),
                {Arg::Quoted}};
    case ServerUnreachable:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "The database server %1 cannot be reached (%2). Nothing was sent. Check its name, the network "
                                  "and the password, then try again."),
                {Arg::Quoted, Arg::Plain}};
    case ServerFailed:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "The database server %1 refused what it was sent (%2). What it took before is whole. Show this "
                                  "sentence to whoever keeps the server, then publish again: it goes on from there."),
                {Arg::Quoted, Arg::Plain}};
    case NotOurWorkbook:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "%1 cannot be taken in (%2). Nothing was changed. Use the workbook that Meyar wrote for this "
                                  "audit, and save it as .xlsx."),
                {Arg::File, Arg::WorkbookReason}};
    case NothingToUndo:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "There is no step to go from here. Nothing was changed.")};
    case ChangedMeanwhile:
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "Somebody else has changed this since, so the step was not taken and their work stays. "
            "Go on with the step before it, or make the change by hand.")};
    case TooManyDevices:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 speaks of %2 laptops that were never heard of here; more than %3 at once are "
                    "not believed. Nothing was taken from it. Ask the sender what it is."),
                {Arg::File, Arg::Plain, Arg::Plain}};
    case TooManyDocuments:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 brings %2 new assessments; more than %3 at once are not believed. Nothing was "
                    "taken from it. Ask the sender what it is."),
                {Arg::File, Arg::Plain, Arg::Plain}};
    case NothingToMerge:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Nothing in %1 is whole, so there is nothing to merge. Nothing was changed. Ask the "
                    "sender for it again."),
                {Arg::File}};
    case UnknownSender:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Nobody vouches for the laptop that made %1. Nothing was taken from it. Ask your "
                    "office about the laptop, or accept it yourself if you know it."),
                {Arg::File}};
    case TooLarge:
        return {
            QT_TRANSLATE_NOOP("ErrorText",
                              "%1 is too large: it has %2, and Meyar takes at most %3. Nothing was "
                              "changed."),
            {Arg::File, Arg::Size, Arg::Size}};
    case WrongPassphrase:
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "This passphrase does not open the key. Nothing was changed. Check the keyboard's "
            "language and Caps Lock, and type it again; the recovery sheet opens it too.")};
    case WeakPassphrase:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "This passphrase is too easy to guess. Nothing was changed. Take at least %1 "
                    "characters that are no common word, for instance the words that Meyar "
                    "proposes."),
                {Arg::Plain}};
    case NotForThisKey:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 was encrypted for somebody else, and no key on this laptop opens it. It "
                    "was not changed. Ask the sender to encrypt it for you as well."),
                {Arg::File}};
    case SheetMistyped:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Line %1 is not as the recovery sheet has it. Nothing was changed. Compare "
                    "it sign by sign with the paper and type it again."),
                {Arg::Plain}};
    case NotEvidence:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 cannot be kept as evidence. Meyar takes photos (JPEG, PNG, WebP without "
                    "animation) and documents (PDF), and looks at the content, not at the name. "
                    "Nothing was changed."),
                {Arg::File}};
    case ReadOnly:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "%1 is open for reading only, so nothing in it can be changed. Copy it to a "
                    "folder of your own and open the copy to work in it."),
                {Arg::File}};
    case EditDamaged:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "In %1 an edit was damaged on the disk before it was signed: %2. It is not "
                    "shown as an answer. Everything else is safe. Restore a backup, or salvage "
                    "the file and enter this one again."),
                {Arg::File, Arg::Quoted}};
    case ConflictsOpen:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Nobody has decided yet between two versions of %1 answers or entries. "
                    "Nothing was written. Decide them first, then hand over the copy."),
                {Arg::Plain}};
    case RemovedForGood:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The file %1 was removed for good here, so it is not taken again. Nothing was changed."),
                {Arg::Quoted}};
    }
    return {""};
}

/// What testimony/errors.h has.
Wording interviewWording(const Error &error)
{
    switch (error.code) {
    case Error::Code::KeyTrouble:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "Confidential notes are locked. Nothing was changed. Unlock them "
                                  "with your passphrase first.")};
    case Error::Code::NotForThisKey:
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "This is sealed, and no key on this laptop opens it. Only the programme's office, or the "
            "laptop that wrote it before its interviews were closed, can read it.")};
    case Error::Code::NotAllowed:
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The question %2 is confidential: its answer and note are kept sealed only. "
                    "Nothing was changed. Unlock with your passphrase, then answer."),
                {Arg::Unused, Arg::Quoted}};
    case Error::Code::NotFound:
        if (error.args.value(1) == u"interview key") {
            return {QT_TRANSLATE_NOOP("ErrorText",
                                      "There is nothing to close: no interview and no confidential answer was kept in "
                                      "this assessment on this laptop.")};
        }
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "This programme has no key to seal interviews to, so nobody could open them again. "
            "Nothing was closed. Import the programme's card from your office, or close them and "
            "keep them under your passphrase.")};
    default:
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "The interviews of this assessment are closed, so nothing can be "
                                  "added or changed. What was written is safe.")};
    }
}

/// The sentences that read better when an argument is missing or is a case of its own.
Wording specialWording(const Error &error)
{
    const QString value = error.args.value(1);
    const QString expected = error.args.value(2);
    if (error.code == Error::Code::NotFound && error.args.value(0) == u"seal") {
        return {QT_TRANSLATE_NOOP("ErrorText",
                                  "The file %2 bears no seal. Blank forms, the sheet of an opening meeting, web pages and texts never do. "
                                  "Any other report was made by something else, saved again, or printed and scanned: nobody can say "
                                  "whether it is as it was. Ask for the file itself."),
                {Arg::Unused, Arg::File}};
    }
    if (error.code == Error::Code::BadArgument && value.trimmed().isEmpty()) {
        return {QT_TRANSLATE_NOOP("ErrorText", "Please fill in: %1."), {Arg::Thing}};
    }
    if (error.code == Error::Code::BadArgument && expected.isEmpty()) {
        return {QT_TRANSLATE_NOOP("ErrorText", "The %1 cannot be %2. Nothing was changed."),
                {Arg::Thing, Arg::Quoted}};
    }
    if (error.code == Error::Code::BadAnswer && expected.isEmpty()) {
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The answer %2 does not fit the question %1. The answer before it was kept."),
                {Arg::Quoted, Arg::Quoted}};
    }
    if (error.code == Error::Code::ConstraintBroken && expected.isEmpty()) {
        return {QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "The answer %2 does not fit the question %1. Check it and enter it again."),
                {Arg::Quoted, Arg::Quoted}};
    }
    if (error.args.value(0) == u"interviews") {
        return interviewWording(error);
    }
    if (error.code == Error::Code::Damaged && error.args.value(0) == u"pack") {
        return {QT_TRANSLATE_NOOP(
            "ErrorText",
            "A checklist in this file is damaged. Nothing was taken from it. Ask for "
            "a new copy, or use a backup.")};
    }
    return wordingOf(error.code);
}

struct ExpectedWord
{
    const char *code;
    const char *source;
};

constexpr std::array<ExpectedWord, 9> expectedWords{{
    {"integer", QT_TRANSLATE_NOOP("ErrorText", "a whole number")},
    {"decimal", QT_TRANSLATE_NOOP("ErrorText", "a number, with a point for decimals")},
    {"date", QT_TRANSLATE_NOOP("ErrorText", "a date such as 2026-03-12")},
    {"time", QT_TRANSLATE_NOOP("ErrorText", "a time such as 14:30")},
    {"date and time", QT_TRANSLATE_NOOP("ErrorText", "a date and time such as 2026-03-12T14:30")},
    {"latitude and longitude",
     QT_TRANSLATE_NOOP("ErrorText", "a latitude and a longitude such as 31.4187 73.0791")},
    {"name", QT_TRANSLATE_NOOP("ErrorText", "a name")},
    {"not-owner", QT_TRANSLATE_NOOP("ErrorText", "somebody other than the person who did it")},
    {"not-before-done", QT_TRANSLATE_NOOP("ErrorText", "a day on or after the day it was done")},
}};

/// Typographic quotes stand right in both scripts and never end a word of either.
QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : u'“' + text + u'”';
}

QString fileText(const Translation &translation, const QString &path)
{
    if (path.isEmpty()) {
        return translation.text(context, QT_TRANSLATE_NOOP("ErrorText", "this file"));
    }
    const QString thing = thingWord(translation, path);
    return quoted(thing == path ? QDir::toNativeSeparators(path) : thing);
}

QString sizeOrWords(const Translation &translation, const QString &text)
{
    bool isNumber = false;
    const qint64 bytes = text.toLongLong(&isNumber);
    return isNumber ? sizeText(translation, bytes) : text;
}

QString argText(const Translation &translation, Arg kind, const QString &arg)
{
    switch (kind) {
    case Arg::Unused:
        return {};
    case Arg::Plain:
        return arg;
    case Arg::Quoted:
        return quoted(arg);
    case Arg::File:
        return fileText(translation, arg);
    case Arg::Thing:
        return thingWord(translation, arg);
    case Arg::Size:
        return sizeOrWords(translation, arg);
    case Arg::State:
        return quoted(stateWord(translation, arg));
    case Arg::Expected:
        return expectedText(translation, arg);
    case Arg::WorkbookReason:
        return sentence(translation, "Workbook", arg.section(u'\n', 0, 0).toUtf8().constData(), {arg.section(u'\n', 1)});
    }
    return arg;
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace

QString expectedText(const Translation &translation, const QString &expected)
{
    for (const ExpectedWord &word : expectedWords) {
        if (expected == QLatin1String(word.code)) {
            return translation.text(context, word.source);
        }
    }
    if (expected.startsWith("range: "_L1)) {
        return sentence(translation, context, QT_TRANSLATE_NOOP("ErrorText", "a number from %1 to %2 in steps of %3"),
                        expected.mid(7).split(u' '));
    }
    const QString listPrefix = u"one of: "_s;
    return expected.startsWith(listPrefix) ? expected.mid(listPrefix.size()) : expected;
}

QString errorText(const Translation &translation, const Error &error)
{
    const Wording wording = specialWording(error);
    QStringList args;
    for (size_t i = 0; i < wording.args.size(); ++i) {
        args.append(
            argText(translation, wording.args[i], error.args.value(static_cast<qsizetype>(i))));
    }
    return capitalised(sentence(translation, context, wording.source, args));
}

} // namespace meyar
