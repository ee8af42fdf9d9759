// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"
#include "core/library/packsheets.h"

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;

namespace {

/// The cell, which must be blank or one of `allowed`.
QString oneOf(SheetReader &sheet, int row, const QString &column, const QStringList &allowed)
{
    QString value = sheet.cell(row, column);
    if (!value.isEmpty() && !allowed.contains(value)) {
        sheet.reportBadValue(row, column, allowed.join(u", "_s));
    }
    return value;
}

QDate dateOf(SheetReader &sheet, int row, const QString &column)
{
    const QString value = sheet.cell(row, column);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !date.isValid()) {
        sheet.reportBadValue(row, column, u"YYYY-MM-DD"_s);
    }
    return date;
}

void checkId(SheetReader &sheet, int row, const QString &id, QHash<QString, int> &firstRow)
{
    if (id.isEmpty()) {
        sheet.report(Problem::Kind::NameMissing, row, u"id"_s, {});
    } else if (firstRow.contains(id)) {
        sheet.report(Problem::Kind::NameDuplicate, row, u"id"_s,
                     {id, QString::number(firstRow.value(id))});
    } else {
        firstRow.insert(id, sheet.rowNumber(row));
    }
}

Reference referenceOf(SheetReader &sheet, int row)
{
    Reference reference;
    reference.id = sheet.cell(row, u"id"_s);
    reference.jurisdiction = oneOf(sheet, row, u"jurisdiction"_s, legalJurisdictions());
    reference.title = sheet.text(row, u"title"_s);
    if (reference.title.isEmpty()) {
        sheet.report(Problem::Kind::LabelMissing, row, u"title"_s, {reference.id});
    }
    reference.article = sheet.cell(row, u"article"_s);
    reference.convention = sheet.cell(row, u"convention"_s);
    reference.text = sheet.text(row, u"text"_s);
    reference.validFrom = dateOf(sheet, row, u"valid_from"_s);
    reference.validTo = dateOf(sheet, row, u"valid_to"_s);
    const bool bothKnown = reference.validFrom.isValid() && reference.validTo.isValid();
    if (bothKnown && reference.validTo < reference.validFrom) {
        sheet.reportBadValue(row, u"valid_to"_s,
                             u"≥ "_s + reference.validFrom.toString(Qt::ISODate));
    }
    reference.confidence
        = oneOf(sheet, row, u"confidence"_s, {u"S"_s, u"K1"_s, u"K2"_s, u"K3"_s, u"D"_s});
    reference.url = sheet.cell(row, u"url"_s);
    reference.pillar = sheet.cell(row, u"pillar"_s);
    reference.gsp = partsOf(sheet.cell(row, u"gsp"_s));
    reference.status = sheet.cell(row, u"status"_s);
    return reference;
}

} // namespace

std::vector<Reference> readReferences(SheetReader &sheet)
{
    std::vector<Reference> references;
    if (sheet.rowCount() == 0) {
        return references;
    }
    if (!sheet.hasColumn(u"id"_s)) {
        sheet.report(Problem::Kind::ColumnMissing, -1, u"id"_s, {u"id"_s});
        return references;
    }
    QHash<QString, int> firstRow;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        references.push_back(referenceOf(sheet, row));
        checkId(sheet, row, references.back().id, firstRow);
    }
    return references;
}

} // namespace meyar
