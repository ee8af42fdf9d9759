// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfile.h"

#include "core/base/savefile.h"
#include "core/form/csvsheets.h"
#include "core/form/reader/cells.h"
#include "core/form/sheets/csvwriter.h"
#include "core/form/sheets/filekind.h"
#include "core/form/sheets/limits.h"
#include "core/form/sheets/textsheets.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/form/sheets/xlsxwriter.h"
#include "core/form/sheetsof.h"
#include "core/form/xform/xformreader.h"

#include <QFileInfo>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

void refuse(OpenedForm &opened, Problem::Kind kind, QStringList args)
{
    Reporter({}, opened.problems).error(kind, 0, {}, std::move(args));
}

/// The form of the sheets that were read, if there is a survey among them.
void build(OpenedForm &opened, const FormFiles &files, const PrepareSheets &prepare)
{
    if (!opened.sheets.contains(u"survey"_s)) {
        return; // which has been said
    }
    if (prepare) {
        opened.sheets = prepare(std::move(opened.sheets));
    }
    Sheets sheets = opened.sheets;
    for (auto &[key, sheet] : sheets) {
        sheet.name = key; // "SURVEY" and " Survey" are survey
    }
    ReadForm read = buildForm(sheets, files);
    const bool wereRead = !hasErrors(opened.problems);
    opened.problems.insert(opened.problems.end(), read.problems.begin(), read.problems.end());
    if (wereRead) {
        opened.form = std::move(read.form);
        opened.program = std::move(read.program);
    }
}

OpenedForm openFolder(const QString &folder, const PrepareSheets &prepare)
{
    OpenedForm opened;
    opened.sheets = readCsvFolder(folder, opened.problems);
    build(opened, filesIn(folder), prepare);
    return opened;
}

/// A CSV that is no form of its own: nothing in its first column is nearly a survey.
bool isOtherTable(const OpenedForm &opened)
{
    return std::any_of(opened.problems.begin(), opened.problems.end(), [](const Problem &problem) {
        return problem.kind == Problem::Kind::SheetMissing && problem.args.size() == 1;
    });
}

OpenedForm openCsv(const QByteArray &bytes, const QFileInfo &info, const PrepareSheets &prepare)
{
    OpenedForm opened;
    opened.kind = OpenedForm::Kind::CsvFile;
    opened.sheets = readCsvFile(bytes, info.fileName(), opened.problems);
    if (!isOtherTable(opened)) {
        return opened;
    }
    if (info.completeBaseName().compare("survey"_L1, Qt::CaseInsensitive) == 0) {
        return openFolder(info.absolutePath(), prepare); // one of a folder's sheets stands for the folder
    }
    opened.sheets.clear();
    opened.problems.clear();
    refuse(opened, Problem::Kind::UnknownFileKind, {u"a table without a survey"_s});
    return opened;
}

/// An ODK XForm, with the sheets that would make the same form.
OpenedForm openXForm(const QByteArray &bytes, const FormFiles &files)
{
    OpenedForm opened;
    opened.kind = OpenedForm::Kind::XForm;
    ReadForm read = readXForm(bytes, files);
    opened.form = std::move(read.form);
    opened.program = std::move(read.program);
    opened.problems = std::move(read.problems);
    if (opened.form != nullptr) {
        opened.sheets = sheetsOf(*opened.form);
    }
    return opened;
}

OpenedForm openBytes(const QByteArray &bytes, const QFileInfo &info, const PrepareSheets &prepare)
{
    const FormFiles files = filesIn(info.absolutePath(), info.completeBaseName());
    OpenedForm opened;
    switch (kindOf(bytes)) {
    case FileKind::Zip:
        opened.kind = OpenedForm::Kind::Excel;
        opened.sheets = readXlsx(bytes, info.fileName(), opened.problems);
        break;
    case FileKind::Markdown:
        opened.kind = OpenedForm::Kind::Markdown;
        opened.sheets = readMarkdown(bytes, info.fileName(), opened.problems);
        break;
    case FileKind::Text:
        opened = openCsv(bytes, info, prepare);
        if (opened.kind == OpenedForm::Kind::CsvFolder) {
            return opened;
        }
        break;
    case FileKind::XForm:
        return openXForm(bytes, files);
    case FileKind::OldExcel:
        refuse(opened, Problem::Kind::OldExcelFile, {});
        break;
    case FileKind::Encrypted:
        refuse(opened, Problem::Kind::EncryptedFile, {});
        break;
    case FileKind::OldOffice:
        refuse(opened, Problem::Kind::UnknownFileKind, {u"an old Office file"_s});
        break;
    case FileKind::OtherXml:
        refuse(opened, Problem::Kind::UnknownFileKind, {u"an XML file"_s});
        break;
    case FileKind::Pdf:
        refuse(opened, Problem::Kind::UnknownFileKind, {u"a PDF file"_s});
        break;
    case FileKind::Binary:
        refuse(opened, Problem::Kind::UnknownFileKind, {u"no text"_s});
        break;
    }
    build(opened, files, prepare);
    return opened;
}

} // namespace

OpenedForm openForm(const QString &path, const PrepareSheets &prepare)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return openFolder(path, prepare);
    }
    OpenedForm refused;
    if (!info.isFile()) {
        refuse(refused, Problem::Kind::FileUnreadable, {info.fileName(), u"it is not there"_s});
        return refused;
    }
    const Result<QByteArray> bytes = readFile(path, SheetLimits::fileBytes);
    if (bytes) {
        return openBytes(*bytes, info, prepare);
    }
    if (bytes.error().code == Error::Code::TooLarge) {
        refuse(refused, Problem::Kind::TooLarge,
               {u"bytes"_s, QString::number(SheetLimits::fileBytes)});
    } else {
        refuse(refused, Problem::Kind::FileUnreadable,
               {info.fileName(), bytes.error().args.value(1)});
    }
    return refused;
}

Result<> writeSheets(const Sheets &sheets, const QString &path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? writeXlsx(sheets, path)
                                                          : writeCsvFolder(sheets, path);
}

} // namespace meyar::form
