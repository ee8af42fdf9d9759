// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/problemtext.h"

#include "core/wording/errortext.h"
#include "core/wording/problemphrases.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"


namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;

namespace {

constexpr const char *context = "ProblemText";

struct Wording
{
    const char *source;
    int args; ///< how many the kind names; one more is what was probably meant
};

Wording wordingOf(Problem::Kind kind)
{
    using enum Problem::Kind;
    switch (kind) {
    case SheetMissing:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The sheet “%1” is missing. Add it, or choose another folder."),
                1};
    case SheetUnreadable:
        return {
            QT_TRANSLATE_NOOP("ProblemText",
                              "This sheet cannot be read (%1). Save it again as CSV with UTF-8."),
            1};
    case ColumnMissing:
        return {
            QT_TRANSLATE_NOOP("ProblemText", "The column “%1” is missing or empty. Fill it in."),
            1};
    case UnknownType:
        return {QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a type of question."), 1};
    case NameMissing:
        return {QT_TRANSLATE_NOOP("ProblemText", "This row has no name. Give it one."), 0};
    case NameInvalid:
        return {QT_TRANSLATE_NOOP(
                    "ProblemText",
                    "“%1” cannot be a name. Use letters, digits and _, with a letter first."),
                1};
    case NameDuplicate:
        return {QT_TRANSLATE_NOOP(
                    "ProblemText",
                    "The name “%1” is already used in row %2. Give one of them another name."),
                2};
    case LabelMissing:
        return {QT_TRANSLATE_NOOP("ProblemText", "“%1” has no text to show. Write it."), 1};
    case TranslationMissing:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” has no text in %2. The other language is shown there."),
                2};
    case ListUnknown:
        return {QT_TRANSLATE_NOOP("ProblemText", "The choices sheet has no list “%1”."), 1};
    case ChoiceDuplicate:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The list “%1” already has the choice “%2” in row %3."),
                3};
    case GroupNotClosed:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The group “%1” begins here and never ends. Add its end_group."),
                1};
    case GroupNotOpen:
        return {QT_TRANSLATE_NOOP(
                    "ProblemText",
                    "This row ends a group that is not open here. If it ends a repeat, write "
                    "end_repeat; else remove it, or add the row that begins the group."),
                0};
    case ExpressionSyntax:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” cannot be understood at character %2. Expected there: %3."),
                3};
    case ExpressionUnknownName:
        return {
            QT_TRANSLATE_NOOP("ProblemText", "“%1” is not the name of a question in this form."),
            1};
    case ExpressionUnknownFunction:
        return {QT_TRANSLATE_NOOP("ProblemText", "There is no function “%1”."), 1};
    case ExpressionArguments:
        return {
            QT_TRANSLATE_NOOP("ProblemText",
                              "The function “%1” has the wrong number of values: %2. It takes %3."),
            3};
    case ExpressionType:
        return {QT_TRANSLATE_NOOP("ProblemText", "Something in “%1” does not fit (%2)."), 2};
    case Cycle:
        return {QT_TRANSLATE_NOOP(
                    "ProblemText",
                    "These depend on each other in a circle: %1. Break the circle in one place."),
                1};
    case BadValue:
        return {QT_TRANSLATE_NOOP("ProblemText", "“%1” is not possible here. Possible: %2."), 2};
    case ReferenceUnknown:
        return {
            QT_TRANSLATE_NOOP("ProblemText",
                              "The references sheet has no “%1”. Add it there or correct it here."),
            1};
    case Unsupported:
        return {
            QT_TRANSLATE_NOOP("ProblemText", "Meyar keeps “%1” in the file but does not use it."),
            1};
    case DuplicateColumn:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The column “%1” is there twice. Only the first is read."),
                1};
    case NameAmbiguous:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "Several groups have a question “%1”, so it is not clear which "
                                  "one is meant. Give it a name of its own."),
                1};
    case ManyRows:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” has a value in every row of its repeat. Use sum(), join() "
                                  "or indexed-repeat(); the first row is taken here."),
                1};
    case FileMissing:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The file “%1” is not beside the form. Put it into the same "
                                  "folder; until then it is empty."),
                1};
    case FileUnreadable:
        return {QT_TRANSLATE_NOOP("ProblemText", "The file “%1” cannot be read (%2)."), 2};
    case OldExcelFile:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This is an old Excel file (.xls). Open it in Excel or "
                                  "LibreOffice, save it as .xlsx and open that."),
                0};
    case EncryptedFile:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This workbook has a password. Save it without the password "
                                  "and open it again."),
                0};
    case UnknownFileKind:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This is no form that Meyar can read (%1). It reads .xlsx, a "
                                  "folder of CSV files, .csv, .md and ODK's .xml."),
                1};
    case TooLarge:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This is larger than any form can be: %1 (at most %2). It was "
                                  "not opened."),
                2};
    case SheetNear:
        return {QT_TRANSLATE_NOOP("ProblemText", "The sheet “%1” is not read."), 1};
    case ColumnNear:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The column “%1” is kept, but means nothing to Meyar."),
                1};
    case ColumnIgnored:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The column “%1” has a space in its name, so expressions cannot "
                                  "use it. Write _ instead."),
                1};
    case CellError:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This cell holds an error of the spreadsheet (%1). Correct it "
                                  "there."),
                1};
    case SettingUnknown:
        return {QT_TRANSLATE_NOOP("ProblemText", "The setting “%1” means nothing to Meyar."), 1};
    case ParameterUnknown:
        return {QT_TRANSLATE_NOOP("ProblemText", "There is no parameter “%1” here."), 1};
    case LanguageMixed:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” is there with and without a language. Name the language "
                                  "in every heading."),
                1};
    case RepeatEmpty:
        return {QT_TRANSLATE_NOOP("ProblemText", "Nothing is in the group “%1”."), 1};
    case ReferenceToGroup:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” is a group, which has no value of its own. Name a "
                                  "question in it."),
                1};
    case XmlInvalid:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This XML cannot be read (%1). Export the form again from the "
                                  "program that made it."),
                1};
    case XFormIncomplete:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” is missing, which every XForm has. Export the form again "
                                  "from the program that made it."),
                1};
    case NodeUnknown:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” leads to nothing in the form's data. Correct the path, or "
                                  "add the question to the instance."),
                1};
    case TextUnknown:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The form has no text with the id “%1”. Add it to every "
                                  "language, or correct the id."),
                1};
    case SubmissionOfOtherForm:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This was filled in on the form “%1”, not on “%2”. Open it with "
                                  "its own form."),
                2};
    case SubmissionOfOtherVersion:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This was filled in on version “%1” of the form, which is now "
                                  "“%2”. Look through the answers."),
                2};
    case SubmissionEncrypted:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This submission is encrypted. Decrypt it with ODK Briefcase or "
                                  "ODK Central, where the private key is, and open the result."),
                0};
    case SubmissionTwice:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The submission “%1” is also in %2. Keep one of them."),
                2};
    case InstanceIdMissing:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This submission has no instanceID, so it cannot be told from a "
                                  "copy of itself."),
                0};
    case ElementUnknown:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The form has no “%1”. What the submission has there is kept, "
                                  "but is no answer."),
                1};
    case MediaMissing:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The file “%1” is not beside the submission. Copy it from where "
                                  "the submission came from."),
                1};
    case AnswerMisfit:
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%2” is no answer to “%1” (expected: %3). It is kept; correct "
                                  "it."),
                3};
    }
    return {"", 0};
}

/// The sentences for an argument that is empty or calls for other advice.
Wording specialWording(const Problem &problem)
{
    const QString first = problem.args.value(0);
    if (problem.kind == Problem::Kind::BadValue && first.isEmpty()) {
        return {QT_TRANSLATE_NOOP("ProblemText", "This cell is empty. Possible: %2."), 2};
    }
    if (problem.kind == Problem::Kind::BadValue && problem.args.value(1).isEmpty()) {
        return {QT_TRANSLATE_NOOP("ProblemText", "“%1” is not possible here."), 2};
    }
    if (problem.kind == Problem::Kind::UnknownType && first.isEmpty()) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This row has no type. Write one, for example text or select_one."),
                1};
    }
    if (problem.kind == Problem::Kind::ListUnknown && first.isEmpty()) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The name of a list from the choices sheet is missing after the type."),
                1};
    }
    if (problem.kind == Problem::Kind::ColumnMissing && problem.row == 1) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The column “%1” is missing. Row 1 must hold the names of the columns."),
                1};
    }
    if (problem.kind == Problem::Kind::NameMissing && problem.column.contains("list"_L1, Qt::CaseInsensitive)) {
        return {QT_TRANSLATE_NOOP("ProblemText", "This row does not say to which list it belongs. Write the list's name."), 0};
    }
    if (problem.kind == Problem::Kind::NameInvalid && first.contains(u' ') && problem.sheet == "choices"_L1) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "“%1” cannot be a choice of a select_multiple: there a space divides the "
                                  "answers. Leave out the spaces."),
                1};
    }
    if (problem.kind == Problem::Kind::FileUnreadable && problem.args.value(1) == "not UTF-8"_L1) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "The file “%1” cannot be read (%2). Save it again as CSV with UTF-8."),
                2};
    }
    if (problem.kind == Problem::Kind::LabelMissing && first.isEmpty()) {
        return {QT_TRANSLATE_NOOP("ProblemText", "This row has no text to show. Write it."), 1};
    }
    if (problem.kind == Problem::Kind::CellError && first.isEmpty()) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This cell holds a formula whose value was not saved. Open the "
                                  "file in Excel or LibreOffice, save it and open it again."),
                1};
    }
    if (problem.kind == Problem::Kind::SheetUnreadable && isWorkbookReason(first)) {
        return {QT_TRANSLATE_NOOP("ProblemText",
                                  "This sheet cannot be read (%1). Open the file in Excel or "
                                  "LibreOffice, save it again and try once more."),
                1};
    }
    if (problem.kind == Problem::Kind::TranslationMissing && first.isEmpty()) {
        return {
            QT_TRANSLATE_NOOP("ProblemText",
                              "This cell has no text in %2. The other language is shown there."),
            2};
    }
    return wordingOf(problem.kind);
}

/// What core says in fixed English words, in the reader's language.
QString argText(const Translation &translation, const Problem &problem, qsizetype index)
{
    const QString arg = problem.args.value(index);
    if (const char *phrase = problemPhrase(problem, index)) {
        return translation.text(context, phrase);
    }
    if (problem.kind == Problem::Kind::AnswerMisfit && index == 2) {
        return expectedText(translation, arg);
    }
    if (problem.kind == Problem::Kind::TranslationMissing && index == 1) {
        for (const Language language : {Language::English, Language::Urdu}) {
            if (arg == languageCode(language)) {
                return languageWord(translation, language);
            }
        }
    }
    return arg;
}

QString sheetPart(const Translation &translation, const Problem &problem)
{
    if (problem.sheet == "xform"_L1) {
        return translation.text(context, QT_TRANSLATE_NOOP("ProblemText", "the XForm"));
    }
    if (problem.sheet.contains(u'.')) {
        return placedIn(translation, problem.sheet); // a file beside the form
    }
    return sentence(translation, context, QT_TRANSLATE_NOOP("ProblemText", "sheet %1"), {problem.sheet});
}

QString columnPart(const Translation &translation, const Problem &problem)
{
    return sentence(translation, context, QT_TRANSLATE_NOOP("ProblemText", "column %1"),
                    {problem.column});
}

QString rowPart(const Translation &translation, const Problem &problem)
{
    return sentence(translation, context, QT_TRANSLATE_NOOP("ProblemText", "row %1"),
                    {QString::number(problem.row)});
}

} // namespace

QString problemPlace(const Translation &translation, const Problem &problem)
{
    QStringList parts;
    if (!problem.sheet.isEmpty()) {
        parts.append(sheetPart(translation, problem));
    }
    if (problem.row > 0) {
        parts.append(rowPart(translation, problem));
    }
    if (!problem.column.isEmpty()) {
        parts.append(columnPart(translation, problem));
    }
    return parts.join(isRightToLeft(translation.language()) ? u"، "_s : u", "_s);
}

QString problemSentence(const Translation &translation, const Problem &problem)
{
    const Wording wording = specialWording(problem);
    QStringList args;
    for (qsizetype i = 0; i < wording.args; ++i) {
        args.append(argText(translation, problem, i));
    }
    QString text = sentence(translation, context, wording.source, args);
    if (const QString meant = problem.args.value(wording.args); !meant.isEmpty()) {
        text += u' '
            + sentence(translation, context, QT_TRANSLATE_NOOP("ProblemText", "Did you mean “%1”?"),
                       {meant});
    }
    return text;
}

QString problemText(const Translation &translation, const Problem &problem)
{
    const QString place = problemPlace(translation, problem);
    const QString text = problemSentence(translation, problem);
    return place.isEmpty() ? text : QString(place + u": "_s + text);
}

} // namespace meyar
