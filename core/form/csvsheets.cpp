// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/csvsheets.h"

#include "core/base/savefile.h"
#include "core/form/reader/cells.h"
#include "core/form/sheets/csvrecords.h"
#include "core/form/sheets/limits.h"
#include "core/form/sheets/plaintext.h"
#include "core/form/sheets/sheetnames.h"

#include <QDir>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

void reportUnreadable(const QString &sheet, int row, const QString &reason, Problems &problems)
{
    Reporter(sheet, problems).error(Problem::Kind::SheetUnreadable, row, {}, {reason});
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Makes all rows as wide as the widest; all empty if that is more than a form can need.
void padRows(Sheet &sheet, Problems &problems)
{
    qsizetype width = sheet.header.size();
    for (const QStringList &row : sheet.rows) {
        width = std::max(width, row.size());
    }
    SheetBudget budget;
    budget.check(u"columns", width, SheetLimits::columns);
    budget.addCells(width * static_cast<std::int64_t>(sheet.rows.size()));
    if (const auto &excess = budget.excess()) {
        Reporter(sheet.name, problems)
            .error(Problem::Kind::TooLarge, 0, {}, {excess->what, QString::number(excess->limit)});
        sheet = Sheet{.name = sheet.name, .header = {}, .rows = {}, .rowNumbers = {}};
        return;
    }
    sheet.header.resize(width);
    for (QStringList &row : sheet.rows) {
        row.resize(width);
    }
}

} // namespace

Sheet parseCsv(const QString &name, const QByteArray &bytes, Problems &problems)
{
    Sheet sheet{.name = name, .header = {}, .rows = {}, .rowNumbers = {}};
    const PlainText plain = decoded(bytes);
    if (plain.badLine > 0) {
        reportUnreadable(name, plain.badLine, u"not UTF-8"_s, problems);
    }
    CsvRecords records(plain.text, separatorOf(plain.text, 1));
    int told = 0;
    while (!records.atEnd()) {
        QStringList cells = records.next();
        if (!records.complaint().isEmpty() && ++told <= SheetLimits::told) {
            reportUnreadable(name, records.number(), records.complaint(), problems);
        }
        if (records.number() == 1) {
            sheet.header = std::move(cells);
        } else if (!isBlank(cells)) {
            sheet.rows.push_back(std::move(cells));
            sheet.rowNumbers.push_back(records.number());
        }
    }
    padRows(sheet, problems);
    return sheet;
}

Sheets readCsvFolder(const QString &folder, Problems &problems)
{
    Sheets sheets;
    const QDir dir(folder);
    for (const QString &file : dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4).trimmed().toLower();
        if (name.startsWith(u'_')) {
            continue;
        }
        const Result<QByteArray> bytes = readFile(dir.filePath(file), SheetLimits::fileBytes);
        if (bytes) {
            addSheet(parseCsv(name, *bytes, problems), sheets, problems);
        } else if (bytes.error().code == Error::Code::TooLarge) {
            Reporter(name, problems)
                .error(Problem::Kind::TooLarge, 0, {},
                       {u"bytes"_s, QString::number(SheetLimits::fileBytes)});
        } else {
            reportUnreadable(name, 0, bytes.error().args.value(1), problems);
        }
    }
    reportSheetNames(sheets, problems);
    return sheets;
}

} // namespace meyar::form
