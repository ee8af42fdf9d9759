// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/incident.h"

#include "core/base/savefile.h"
#include "core/base/text.h"
#include "core/form/sheets/csvwriter.h"
#include "core/form/sheets/xlsxwriter.h"
#include "core/indicators/cellvalue.h"
#include "core/indicators/incidentwords.h"

#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

const std::vector<QStringList> &sexes()
{
    static const std::vector<QStringList> words{{u"f"_s, u"female"_s, u"woman"_s, u"عورت"_s, u"خاتون"_s},
                                                {u"m"_s, u"male"_s, u"man"_s, u"مرد"_s},
                                                {u"x"_s, u"other"_s, u"nobody"_s, u"دیگر"_s}};
    return words;
}

const std::vector<QStringList> &yesOrNo()
{
    static const std::vector<QStringList> words{{u"no"_s, u"n"_s, u"0"_s, u"نہیں"_s},
                                                {u"yes"_s, u"y"_s, u"1"_s, u"true"_s, u"ہاں"_s, u"جی ہاں"_s}};
    return words;
}

QString textOf(TableRow &row, const QString &key)
{
    const QString text = cellText(row.text(key));
    if (isFormula(text)) {
        row.tell(Kind::Formula, key);
        return {};
    }
    return cleaned(text).simplified();
}

/// A word of a tally that is not known is told and counted as `other`.
int wordOr(TableRow &row, const QString &key, const std::vector<QStringList> &words, int other)
{
    const QString cell = cellText(row.text(key));
    if (cell.isEmpty() || isFormula(cell)) {
        return row.word(key, words).value_or(0);
    }
    const QString folded = searchFolded(cell).simplified();
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const QString &each : words[i]) {
            if (searchFolded(each) == folded) {
                return int(i);
            }
        }
    }
    QStringList codes;
    for (const QStringList &each : words) {
        codes.append(each.front());
    }
    row.tell(Kind::UnknownWord, key, {cell, codes.join(u", "_s)}, RowProblem::Level::Warning);
    return other;
}

Incident incidentOf(TableRow &row, QDate today)
{
    Incident incident;
    incident.day = row.date(u"day"_s, true).value_or(QDate());
    if (incident.day > today) {
        row.tell(Kind::OutOfRange, u"day"_s, {row.text(u"day"_s), u"…"_s, today.toString(Qt::ISODate)});
    }
    incident.time = QTime::fromString(withWesternDigits(row.text(u"time"_s)), u"H:m"_s);
    incident.kind = static_cast<IncidentKind>(row.word(u"kind"_s, incidentKindWords()).value_or(0));
    incident.sex = static_cast<Sex>(row.word(u"sex"_s, sexes()).value_or(2));
    incident.age = row.number(u"age"_s, 5, 100).value_or(noAmount);
    incident.experienceYears = row.number(u"experience"_s, 0, 70).value_or(noAmount);
    incident.place = textOf(row, u"place"_s);
    incident.department = textOf(row, u"department"_s);
    incident.occupation = textOf(row, u"occupation"_s);
    incident.employment = textOf(row, u"employment"_s);
    incident.injury = textOf(row, u"injury"_s);
    incident.bodyPart = static_cast<BodyPart>(wordOr(row, u"body_part"_s, bodyPartWords(), 0));
    incident.cause = static_cast<IncidentCause>(wordOr(row, u"cause"_s, incidentCauseWords(), incidentCauses - 1));
    incident.agent = textOf(row, u"agent"_s);
    incident.death = row.date(u"death"_s).value_or(QDate());
    if (incident.death.isValid() && (incident.death < incident.day || incident.death > today)) {
        row.tell(Kind::OutOfRange, u"death"_s, {row.text(u"death"_s), incident.day.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    }
    incident.daysLost = row.number(u"days_lost"_s, 0, 36'500).value_or(noAmount);
    incident.permanentPercent = row.number(u"permanent"_s, 0, 100).value_or(noAmount);
    incident.isRestricted = row.word(u"restricted"_s, yesOrNo()).value_or(0) == 1;
    incident.isTreated = row.word(u"treated"_s, yesOrNo()).value_or(0) == 1;
    incident.cost = row.number(u"cost"_s, 0, 1e10).value_or(noAmount);
    incident.inspectorTold = row.date(u"inspector_told"_s).value_or(QDate());
    incident.socialSecurityTold = row.date(u"social_security_told"_s).value_or(QDate());
    incident.rootCause = textOf(row, u"root_cause"_s);
    incident.action = textOf(row, u"action"_s);
    return incident;
}

QString numberText(double number)
{
    return std::isnan(number) ? QString() : QString::number(number, 'g', 12);
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QStringList cellsOf(const Incident &each)
{
    QStringList cells{dateText(each.day), each.time.toString(u"HH:mm"_s), toCode(each.kind), sexes().at(static_cast<std::size_t>(each.sex)).front(),
                      numberText(each.age), numberText(each.experienceYears), each.place, each.department, each.occupation,
                      each.employment, each.injury, toCode(each.bodyPart), toCode(each.cause), each.agent, dateText(each.death),
                      numberText(each.daysLost), numberText(each.permanentPercent), each.isRestricted ? u"yes"_s : u"no"_s,
                      each.isTreated ? u"yes"_s : u"no"_s, numberText(each.cost), dateText(each.inspectorTold),
                      dateText(each.socialSecurityTold), each.rootCause, each.action};
    for (QString &cell : cells) {
        cell = withoutFormula(cell);
    }
    return cells;
}

} // namespace

const std::vector<KnownColumn> &incidentColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"day"_s, {u"date"_s, u"date of accident"_s, u"accident date"_s, u"تاریخ"_s, u"تاریخ حادثہ"_s}},
        {u"time"_s, {u"time"_s, u"time of accident"_s, u"وقت"_s}},
        {u"kind"_s, {u"kind"_s, u"type"_s, u"category"_s, u"قسم"_s}},
        {u"sex"_s, {u"sex"_s, u"gender"_s, u"جنس"_s}},
        {u"age"_s, {u"age"_s, u"عمر"_s}},
        {u"experience"_s, {u"experience years"_s, u"experience"_s, u"تجربہ"_s}},
        {u"place"_s, {u"place"_s, u"location"_s, u"جگہ"_s}},
        {u"department"_s, {u"department"_s, u"section"_s, u"شعبہ"_s}},
        {u"occupation"_s, {u"occupation"_s, u"job"_s, u"designation"_s, u"پیشہ"_s, u"عہدہ"_s}},
        {u"employment"_s, {u"employment status"_s, u"status in employment"_s, u"ملازمت"_s}},
        {u"injury"_s, {u"type of injury"_s, u"injury"_s, u"چوٹ"_s}},
        {u"body_part"_s, {u"body part"_s, u"part of body"_s, u"جسم کا حصہ"_s}},
        {u"cause"_s, {u"cause"_s, u"type of accident"_s, u"cause of accident"_s, u"وجہ"_s, u"سبب"_s}},
        {u"agent"_s, {u"agent"_s, u"machine"_s, u"مشین"_s}},
        {u"death"_s, {u"date of death"_s, u"death"_s, u"تاریخ وفات"_s}},
        {u"days_lost"_s, {u"days lost"_s, u"lost days"_s, u"working days lost"_s, u"ضائع دن"_s, u"غیر حاضری کے دن"_s}},
        {u"permanent"_s, {u"permanent incapacity percent"_s, u"permanent disability"_s, u"مستقل معذوری"_s}},
        {u"restricted"_s, {u"restricted work"_s, u"lighter work"_s, u"ہلکا کام"_s}},
        {u"treated"_s, {u"treated by a doctor"_s, u"medical treatment"_s, u"علاج"_s}},
        {u"cost"_s, {u"cost PKR"_s, u"cost"_s, u"لاگت"_s}},
        {u"inspector_told"_s, {u"inspector told on"_s, u"reported to inspector"_s, u"انسپکٹر کو اطلاع"_s}},
        {u"social_security_told"_s, {u"social security told on"_s, u"reported to social security"_s, u"سوشل سکیورٹی کو اطلاع"_s}},
        {u"root_cause"_s, {u"root cause"_s, u"اصل وجہ"_s}},
        {u"action"_s, {u"corrective action"_s, u"action"_s, u"اصلاحی قدم"_s}},
    };
    return columns;
}

Result<ReadIncidents> readIncidents(const QString &path, QDate today, const ColumnMapping &mapping)
{
    ReadIncidents read;
    const Result<TableFacts> facts = readTable(path, {incidentColumns(), {u"day"_s}}, mapping, read.problems, [&](TableRow &row) {
        Incident incident = incidentOf(row, today);
        if (!row.isRefused()) {
            read.incidents.push_back(std::move(incident));
        }
    });
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    return read;
}

Result<> writeIncidents(const std::vector<Incident> &incidents, const QString &path)
{
    form::Sheet sheet;
    sheet.name = u"accidents"_s;
    for (const KnownColumn &column : incidentColumns()) {
        sheet.header.append(column.headings.front());
    }
    for (const Incident &each : incidents) {
        sheet.rows.push_back(cellsOf(each));
        sheet.rowNumbers.push_back(int(sheet.rows.size()) + 1);
    }
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        return form::writeXlsx({{sheet.name, sheet}}, path);
    }
    return saveFile(path, QByteArrayLiteral("\xEF\xBB\xBF") + form::csvOf(sheet));
}

} // namespace meyar
