// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxreader.h"

#include "core/form/reader/cells.h"
#include "core/form/sheets/limits.h"
#include "core/form/sheets/sheetnames.h"
#include "core/form/sheets/xlsxsheet.h"
#include "core/form/sheets/xlsxwriter.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

void report(const PackageTrouble &trouble, const QString &sheet, Problems &problems)
{
    Problem problem;
    problem.kind = trouble.kind;
    problem.sheet = sheet;
    problem.args = trouble.args;
    if (!sheet.isEmpty() && trouble.kind == Problem::Kind::FileUnreadable) {
        problem.kind = Problem::Kind::SheetUnreadable;
        problem.args = {trouble.args.value(1)};
    }
    problems.push_back(std::move(problem));
}

/// Whether all of them could be read.
bool readSheets(ZipPackage &package, const Workbook &workbook, Sheets &sheets, Problems &problems)
{
    SheetBudget budget;
    bool areAll = true;
    for (const Workbook::SheetPart &part : workbook.sheets) {
        const QString key = sheetKey(part.name);
        if (key == listsSheet) {
            continue; // the writer's own, for the lists that a spreadsheet offers in cells
        }
        const FromPackage<QByteArray> bytes = package.readXml(part.part);
        if (!bytes) {
            report(bytes.error(), key, problems);
            areAll = false;
            if (bytes.error().kind == Problem::Kind::TooLarge) {
                break;
            }
            continue;
        }
        addSheet(readWorksheet(*bytes, part.name, workbook, budget, problems), sheets, problems);
        if (const auto &excess = budget.excess()) {
            Reporter(key, problems)
                .error(Problem::Kind::TooLarge, 0, {},
                       {excess->what, QString::number(excess->limit)});
            return false;
        }
    }
    return areAll;
}

/// The only sheet of a workbook is the survey, whatever it is called.
void takeOnlySheetAsSurvey(Sheets &sheets)
{
    if (sheets.size() == 1 && !sheets.contains(u"survey"_s)) {
        auto only = sheets.extract(sheets.begin());
        only.key() = u"survey"_s;
        sheets.insert(std::move(only));
    }
}

} // namespace

Sheets readXlsx(const QByteArray &bytes, const QString &file, Problems &problems)
{
    Sheets sheets;
    ZipPackage package(bytes, file);
    if (const FromPackage<> opened = package.open(); !opened) {
        report(opened.error(), {}, problems);
        return sheets;
    }
    const FromPackage<Workbook> workbook = readWorkbook(package);
    if (!workbook) {
        report(workbook.error(), {}, problems);
        return sheets;
    }
    if (readSheets(package, *workbook, sheets, problems)) {
        takeOnlySheetAsSurvey(sheets);
        reportSheetNames(sheets, problems);
    }
    return sheets;
}

} // namespace meyar::form
