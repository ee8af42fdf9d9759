// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

namespace meyar::test {

using namespace Qt::StringLiterals;
using form::Problem;

form::ReadForm FormText::read(const form::FormFiles &files) const
{
    form::Problems problems;
    form::Sheets sheets;
    sheets[u"survey"_s] = form::parseCsv(u"survey"_s, survey, problems);
    if (!choices.isEmpty()) {
        sheets[u"choices"_s] = form::parseCsv(u"choices"_s, choices, problems);
    }
    if (!settings.isEmpty()) {
        sheets[u"settings"_s] = form::parseCsv(u"settings"_s, settings, problems);
    }
    REQUIRE(problems.empty());
    return form::buildForm(sheets, files);
}

std::shared_ptr<const form::Form> FormText::form(const form::FormFiles &files) const
{
    form::ReadForm result = read(files);
    if (result.form == nullptr) {
        FAIL(described(result.problems).join(u'\n').toStdString());
    }
    return result.form;
}

form::Session FormText::session(const Clock &clock, const form::FormFiles &files) const
{
    return form::Session(form::compile(form(files)), clock);
}

QString described(const Problem &problem)
{
    static const char *const names[] = {"SheetMissing",
                                        "SheetUnreadable",
                                        "ColumnMissing",
                                        "UnknownType",
                                        "NameMissing",
                                        "NameInvalid",
                                        "NameDuplicate",
                                        "LabelMissing",
                                        "TranslationMissing",
                                        "ListUnknown",
                                        "ChoiceDuplicate",
                                        "GroupNotClosed",
                                        "GroupNotOpen",
                                        "ExpressionSyntax",
                                        "ExpressionUnknownName",
                                        "ExpressionUnknownFunction",
                                        "ExpressionArguments",
                                        "ExpressionType",
                                        "Cycle",
                                        "BadValue",
                                        "ReferenceUnknown",
                                        "Unsupported",
                                        "DuplicateColumn",
                                        "NameAmbiguous",
                                        "ManyRows",
                                        "FileMissing",
                                        "FileUnreadable",
                                        "OldExcelFile",
                                        "EncryptedFile",
                                        "UnknownFileKind",
                                        "TooLarge",
                                        "SheetNear",
                                        "ColumnNear",
                                        "ColumnIgnored",
                                        "CellError",
                                        "SettingUnknown",
                                        "ParameterUnknown",
                                        "LanguageMixed",
                                        "RepeatEmpty",
                                        "ReferenceToGroup",
                                        "XmlInvalid",
                                        "XFormIncomplete",
                                        "NodeUnknown",
                                        "TextUnknown",
                                        "SubmissionOfOtherForm",
                                        "SubmissionOfOtherVersion",
                                        "SubmissionEncrypted",
                                        "SubmissionTwice",
                                        "InstanceIdMissing",
                                        "ElementUnknown",
                                        "MediaMissing",
                                        "AnswerMisfit"};
    const QString kind = QString::fromLatin1(names[static_cast<size_t>(problem.kind)]);
    const QString doubt = problem.level == Problem::Level::Warning ? u"?"_s : QString();
    return u"%1 %2 %3: %4%5(%6)"_s.arg(problem.sheet)
        .arg(problem.row)
        .arg(problem.column, kind, doubt, problem.args.join(u", "_s));
}

QStringList described(const form::Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines.append(described(problem));
    }
    return lines;
}

form::NodeIndex NamedSession::node(const char *name) const
{
    const form::NodeIndex index = m_session.form().find(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(index != form::noNode);
    return index;
}

QStringList NamedSession::answer(const char *name, const QString &answer)
{
    REQUIRE_OK(m_session.fits(node(name), answer));
    QStringList names;
    for (const form::Place changed : m_session.setAnswer(node(name), answer)) {
        names.append(m_session.form().node(changed.node).name);
    }
    return names;
}

} // namespace meyar::test
