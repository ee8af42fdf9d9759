// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"
#include "core/library/packsheets.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(SheetReader &sheet, int row, const QString &column)
{
    const QString cell = sheet.cell(row, column);
    const std::optional<double> number = signedNumberIn(cell);
    if (!cell.isEmpty() && !number) {
        sheet.reportBadValue(row, column, u"0, 1, 2.5…"_s);
    }
    return number;
}

/// "discharge_route=sea; zone=industrial"
std::map<QString, QString> conditionsOf(SheetReader &sheet, int row)
{
    std::map<QString, QString> when;
    for (const QString &part : partsOf(sheet.cell(row, u"when"_s))) {
        const qsizetype sign = part.indexOf(u'=');
        const QString name = part.left(sign).trimmed();
        const QString answer = sign < 0 ? QString() : part.mid(sign + 1).trimmed();
        if (name.isEmpty() || answer.isEmpty()) {
            sheet.reportBadValue(row, u"when"_s, u"question=answer"_s);
            continue;
        }
        when[name] = answer;
    }
    return when;
}

} // namespace

QDate isoDateOf(SheetReader &sheet, int row, const QString &column)
{
    const QString value = sheet.cell(row, column);
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !date.isValid()) {
        sheet.reportBadValue(row, column, u"YYYY-MM-DD"_s);
    }
    return date;
}

QString wordOf(SheetReader &sheet, int row, const QString &column, const QStringList &allowed)
{
    QString value = sheet.cell(row, column);
    if (!value.isEmpty() && !allowed.contains(value)) {
        sheet.reportBadValue(row, column, allowed.join(u", "_s));
    }
    return value;
}

std::vector<ReferenceValue> readReferenceValues(SheetReader &sheet)
{
    std::vector<ReferenceValue> values;
    if (sheet.rowCount() > 0 && !sheet.hasColumn(u"key"_s)) {
        sheet.report(form::Problem::Kind::ColumnMissing, -1, u"key"_s, {u"key"_s});
        return values;
    }
    for (int row = 0; row < sheet.rowCount(); ++row) {
        ReferenceValue value;
        value.key = sheet.cell(row, u"key"_s);
        if (value.key.isEmpty()) {
            sheet.report(form::Problem::Kind::NameMissing, row, u"key"_s, {});
        }
        value.jurisdiction = jurisdictionOf(sheet, row);
        value.when = conditionsOf(sheet, row);
        value.least = numberOf(sheet, row, u"min"_s);
        value.most = numberOf(sheet, row, u"max"_s);
        if (value.least && value.most && *value.most < *value.least) {
            sheet.reportBadValue(row, u"max"_s, u"≥ "_s + sheet.cell(row, u"min"_s));
        }
        value.value = sheet.cell(row, u"value"_s);
        value.base = sheet.cell(row, u"base"_s);
        value.unit = sheet.cell(row, u"unit"_s);
        value.isUsual = sheet.cell(row, u"comparison"_s) == "usual_range"_L1;
        value.subtractsIntake = yesOrNoIn(sheet.cell(row, u"subtract_intake"_s)).value_or(false);
        value.validFrom = isoDateOf(sheet, row, u"valid_from"_s);
        value.validTo = isoDateOf(sheet, row, u"valid_to"_s);
        value.review = isoDateOf(sheet, row, u"review"_s);
        value.citation = sheet.cell(row, u"citation"_s);
        value.confidence = wordOf(sheet, row, u"confidence"_s, confidenceWords());
        value.note = sheet.text(row, u"note"_s);
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace meyar
