// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace meyar::form {

/// One thing that is wrong in a form or pack, with its place. Loading reports all of them at once.
struct Problem
{
    enum class Kind {
        // "near": one more argument, the known name that was probably meant, if there is one
        SheetMissing, ///< args: sheet, near
        SheetUnreadable, ///< args: the reason (bad quoting, not UTF-8)
        ColumnMissing, ///< args: column
        UnknownType, ///< args: type, near
        NameMissing, ///< a question, group or choice without a name
        NameInvalid, ///< args: name
        NameDuplicate, ///< args: name, row of the first
        LabelMissing, ///< args: name
        TranslationMissing, ///< args: name, language (warning)
        ListUnknown, ///< args: list, near
        ChoiceDuplicate, ///< args: list, choice, row of the first
        GroupNotClosed, ///< args: name
        GroupNotOpen, ///< an end without a begin
        ExpressionSyntax, ///< args: expression, position (1-based), what was expected
        ExpressionUnknownName, ///< args: name that is not in the form, near
        ExpressionUnknownFunction, ///< args: function, near
        ExpressionArguments, ///< args: function, given, expected
        ExpressionType, ///< args: expression, what does not fit
        Cycle, ///< args: the path "a → b → a"
        BadValue, ///< a cell whose value is not one of those allowed; args: value, allowed
        ReferenceUnknown, ///< a clause id that references.csv does not have; args: id
        Unsupported, ///< kept, not run here; args: what (warning)
        DuplicateColumn, ///< args: column
        NameAmbiguous, ///< a reference to a name that several groups have; args: name
        ManyRows, ///< a repeat's question used where one value is meant; args: name (warning)
        FileMissing, ///< a file beside the form that is not there; args: file (warning)
        FileUnreadable, ///< args: file, the reason
        OldExcelFile, ///< .xls: must be saved as .xlsx
        EncryptedFile, ///< a workbook with a password
        UnknownFileKind, ///< neither of the kinds that Meyar reads; args: what it seems to be
        TooLarge, ///< a file that claims more than a form can need; args: what, limit
        SheetNear, ///< a sheet that was probably meant to be another; args: sheet, near (warning)
        ColumnNear, ///< a column that was probably meant to be another; args: column, near (warning)
        ColumnIgnored, ///< a choices column with spaces in its name; args: column (warning)
        CellError, ///< #REF!, #N/A and the like in a cell; args: the error
        SettingUnknown, ///< args: setting, near (warning)
        ParameterUnknown, ///< args: parameter, near
        LanguageMixed, ///< columns with and without ::Language; args: column (warning)
        RepeatEmpty, ///< a group or repeat without questions (warning); args: name
        ReferenceToGroup, ///< a group where a question is meant; args: name
        XmlInvalid, ///< not well-formed, or declares a document type; args: the reason
        XFormIncomplete, ///< args: the part of an XForm that is missing ("<model>")
        NodeUnknown, ///< a path that leads to nothing in an XForm's data; args: path
        TextUnknown, ///< args: an itext id that the XForm does not have
        SubmissionOfOtherForm, ///< args: its form id, the form's
        SubmissionOfOtherVersion, ///< args: its version, the form's (warning)
        SubmissionEncrypted, ///< only the holder of the form's private key can read it
        SubmissionTwice, ///< args: the instance id, the file that had it first (warning)
        InstanceIdMissing, ///< a submission without instanceID (warning)
        ElementUnknown, ///< in a submission, and not in the form; args: path (warning)
        MediaMissing, ///< a file that a submission names is not beside it; args: file (warning)
        AnswerMisfit, ///< args: path, value, what is expected (warning)
    };
    enum class Level { Error, Warning };

    Kind kind = Kind::SheetUnreadable;
    Level level = Level::Error;
    QString sheet; ///< "survey", "choices", "settings", "references"
    int row
        = 0; ///< 1-based line as a spreadsheet shows it (the header is row 1); 0 = the whole sheet
    QString column; ///< the header as written in the file; empty = the whole row
    QStringList args;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] inline bool hasErrors(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.level == Problem::Level::Error) {
            return true;
        }
    }
    return false;
}

} // namespace meyar::form
