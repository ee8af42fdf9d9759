// SPDX-License-Identifier: GPL-3.0-or-later
// How a visit is planned and opened. Every field is a register of its own, so that two auditors who fill in different
// things do not disagree; the draw is one, because its numbers belong together.
#include "core/base/oneline.h"
#include "core/base/text.h"
#include "core/store/parts.h"

namespace meyar {

using namespace Qt::StringLiterals;
using store::textOf;
using store::textOrNull;

namespace {

constexpr auto momentFormat = "yyyy-MM-ddTHH:mm";

QString fieldOf(OpeningPoint point)
{
    return u"said_"_s + toCode(point).replace(u'-', u'_');
}

Value countOrNull(const std::optional<int> &count)
{
    return count ? Value(qint64(*count)) : Value();
}

std::optional<int> countOf(const SQLite::Column &column)
{
    return column.isInteger() ? std::optional<int>(column.getInt()) : std::nullopt;
}

void write(Store::Parts &parts, qint64 doc, const VisitSheet &sheet)
{
    const Headcount &count = sheet.headcount;
    std::vector<std::pair<QString, Value>> fields{
        {u"announcement"_s, textOrNull(toCode(sheet.announcement))},
        {u"scope"_s, textOrNull(cleaned(sheet.scope).trimmed())},
        {u"women"_s, countOrNull(count.women)},
        {u"men"_s, countOrNull(count.men)},
        {u"permanent"_s, countOrNull(count.permanent)},
        {u"contract"_s, countOrNull(count.contract)},
        {u"piece_rate"_s, countOrNull(count.pieceRate)},
        {u"home_workers"_s, countOrNull(count.homeWorkers)},
        {u"young"_s, countOrNull(count.young)},
        {u"days"_s, sheet.plannedDays ? Value(*sheet.plannedDays) : Value()},
        {u"sampling"_s, textOrNull(sheet.table)},
        {u"interviews"_s, countOrNull(sheet.plannedInterviews)},
        {u"languages"_s, textOrNull(oneLine(cleaned(sheet.languages)).trimmed())},
        {u"opened_at"_s, textOrNull(sheet.openedAt.toString(QLatin1String(momentFormat)))},
        {u"attendees"_s, textOrNull(cleaned(toText(sheet.attendees)))},
        {u"draw"_s, sheet.draw ? Value(toText(*sheet.draw)) : Value()}};
    for (const OpeningPoint point : openingPoints) {
        fields.emplace_back(fieldOf(point), sheet.said.contains(point) ? Value(qint64(1)) : Value());
    }
    parts.setAll(doc, EntityType::VisitSheet, sheet.assessment.bytes(), false, fields);
}

/// Of the fields in the order of selectSheet.
VisitSheet sheetFrom(AssessmentId id, SQLite::Statement &row)
{
    VisitSheet sheet;
    sheet.assessment = id;
    sheet.announcement = announcementFrom(textOf(row.getColumn(0))).value_or(Announcement::NotSaid);
    sheet.scope = textOf(row.getColumn(1));
    Headcount &count = sheet.headcount;
    int column = 2;
    for (std::optional<int> *each : {&count.women, &count.men, &count.permanent, &count.contract, &count.pieceRate,
                                     &count.homeWorkers, &count.young}) {
        *each = countOf(row.getColumn(column++));
    }
    if (const SQLite::Column days = row.getColumn(9); days.isFloat() || days.isInteger()) {
        sheet.plannedDays = days.getDouble();
    }
    sheet.table = textOf(row.getColumn(10));
    sheet.plannedInterviews = countOf(row.getColumn(11));
    sheet.languages = textOf(row.getColumn(12));
    sheet.openedAt = QDateTime::fromString(textOf(row.getColumn(13)), QLatin1String(momentFormat));
    sheet.attendees = attendeesFrom(textOf(row.getColumn(14)));
    sheet.draw = visitDrawFrom(textOf(row.getColumn(15)));
    column = 16;
    for (const OpeningPoint point : openingPoints) {
        if (!row.getColumn(column++).isNull()) {
            sheet.said.insert(point);
        }
    }
    return sheet;
}

constexpr auto selectSheet
    = "SELECT announcement, scope, women, men, permanent, contract, piece_rate, home_workers, young, days, sampling, "
      "interviews, languages, opened_at, attendees, draw, said_purpose, said_confidentiality, said_no_retaliation, "
      "said_photos, said_right_to_refuse, said_timetable, said_closing_meeting FROM visit_sheet WHERE doc=? AND key=?";

} // namespace

Result<Changes> Store::put(const VisitSheet &sheet)
{
    if (const Result<> good = checked(sheet); !good) {
        return failAs(good);
    }
    return m_parts->step(sheet.assessment, UndoKind::Plan, [&] {
        write(*m_parts, m_parts->answerableDocument(sheet.assessment), sheet);
        return Changes{false, {sheet.assessment}};
    });
}

Result<VisitSheet> Store::visitSheet(AssessmentId id)
{
    return m_parts->reading([&] {
        const qint64 doc = m_parts->document(id);
        m_parts->sql.requireSound("visit_sheet", doc);
        VisitSheet sheet;
        sheet.assessment = id;
        SQLite::Statement &row = m_parts->sql.prepare(selectSheet, doc, id.bytes());
        if (row.executeStep()) {
            sheet = sheetFrom(id, row);
        }
        row.reset();
        return sheet;
    });
}

} // namespace meyar
