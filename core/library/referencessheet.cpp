// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"
#include "core/library/packsheets.h"

#include <QRegularExpression>

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;

namespace {

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
    reference.jurisdiction = jurisdictionOf(sheet, row);
    reference.title = sheet.text(row, u"title"_s);
    if (reference.title.isEmpty()) {
        sheet.report(Problem::Kind::LabelMissing, row, u"title"_s, {reference.id});
    }
    reference.article = sheet.cell(row, u"article"_s);
    reference.convention = sheet.cell(row, u"convention"_s);
    reference.text = sheet.text(row, u"text"_s);
    reference.validFrom = isoDateOf(sheet, row, u"valid_from"_s);
    reference.validTo = isoDateOf(sheet, row, u"valid_to"_s);
    const bool bothKnown = reference.validFrom.isValid() && reference.validTo.isValid();
    if (bothKnown && reference.validTo < reference.validFrom) {
        sheet.reportBadValue(row, u"valid_to"_s,
                             u"≥ "_s + reference.validFrom.toString(Qt::ISODate));
    }
    reference.confidence = wordOf(sheet, row, u"confidence"_s, confidenceWords());
    reference.url = sheet.cell(row, u"url"_s);
    reference.pillar = sheet.cell(row, u"pillar"_s);
    reference.gsp = partsOf(sheet.cell(row, u"gsp"_s));
    reference.status = sheet.cell(row, u"status"_s);
    return reference;
}

} // namespace

const QStringList &confidenceWords()
{
    static const QStringList words{u"S"_s, u"K1"_s, u"K2"_s, u"K3"_s, u"D"_s};
    return words;
}

QString jurisdictionOf(SheetReader &sheet, int row)
{
    QString code = sheet.cell(row, u"jurisdiction"_s);
    if (!code.isEmpty() && !isJurisdiction(code)) {
        sheet.reportBadValue(row, u"jurisdiction"_s, u"PK, PK-PB, PK-SD, PK-KP, PK-BA, PK-IS, BR…, INT"_s);
    }
    return code;
}

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
