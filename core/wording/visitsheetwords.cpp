// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/visitsheetwords.h"

#include "core/wording/format.h"
#include "core/wording/sentence.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array announcements{
    QT_TRANSLATE_NOOP("VisitSheet", "Not said"), QT_TRANSLATE_NOOP("VisitSheet", "Announced"),
    QT_TRANSLATE_NOOP("VisitSheet", "Semi-announced"), QT_TRANSLATE_NOOP("VisitSheet", "Unannounced")};

struct PointWording
{
    const char *title;
    const char *sentence;
};

/// In the order of OpeningPoint.
constexpr std::array<PointWording, openingPoints.size()> points{{
    {QT_TRANSLATE_NOOP("VisitSheet", "Purpose and scope"),
     QT_TRANSLATE_NOOP("VisitSheet", "Why we are here, who asked for the visit, which buildings, shifts and contractors it "
                                     "covers, and what happens with the result.")},
    {QT_TRANSLATE_NOOP("VisitSheet", "Talks are confidential"),
     QT_TRANSLATE_NOOP("VisitSheet", "We choose whom we talk to and talk to workers without the management. Nobody is told "
                                     "who said what.")},
    {QT_TRANSLATE_NOOP("VisitSheet", "No retaliation"),
     QT_TRANSLATE_NOOP("VisitSheet", "Nobody may be questioned, threatened, moved or dismissed for having talked to us. "
                                     "Please promise it here, before all.")},
    {QT_TRANSLATE_NOOP("VisitSheet", "Photos"),
     QT_TRANSLATE_NOOP("VisitSheet", "Where may we take photos, and where not? We take none of people without asking them.")},
    {QT_TRANSLATE_NOOP("VisitSheet", "Right to refuse"),
     QT_TRANSLATE_NOOP("VisitSheet", "Whoever is asked may decline to talk, end the talk at any time, or ask for another "
                                     "place or another interviewer.")},
    {QT_TRANSLATE_NOOP("VisitSheet", "Timetable"),
     QT_TRANSLATE_NOOP("VisitSheet", "Tour, documents and talks: when and where, who comes along, which room is quiet enough "
                                     "for talks.")},
    {QT_TRANSLATE_NOOP("VisitSheet", "Closing meeting"),
     QT_TRANSLATE_NOOP("VisitSheet", "Before we leave we go through every finding with you. When shall it be, and who takes "
                                     "part?")},
}};

struct FieldWord
{
    const char *field;
    const char *word;
};

constexpr FieldWord fields[]{
    {"announcement", QT_TRANSLATE_NOOP("VisitSheet", "Does the factory know the day?")},
    {"scope", QT_TRANSLATE_NOOP("VisitSheet", "What the visit covers")},
    {"women", QT_TRANSLATE_NOOP("VisitSheet", "Women")},
    {"men", QT_TRANSLATE_NOOP("VisitSheet", "Men")},
    {"permanent", QT_TRANSLATE_NOOP("VisitSheet", "Permanent workers")},
    {"contract", QT_TRANSLATE_NOOP("VisitSheet", "Contractors' workers")},
    {"piece_rate", QT_TRANSLATE_NOOP("VisitSheet", "Piece-rate workers")},
    {"home_workers", QT_TRANSLATE_NOOP("VisitSheet", "Home workers")},
    {"young", QT_TRANSLATE_NOOP("VisitSheet", "Workers under 18")},
    {"days", QT_TRANSLATE_NOOP("VisitSheet", "Auditor days")},
    {"sampling", QT_TRANSLATE_NOOP("VisitSheet", "Table of the sample")},
    {"interviews", QT_TRANSLATE_NOOP("VisitSheet", "Interviews")},
    {"languages", QT_TRANSLATE_NOOP("VisitSheet", "Languages of the talks")},
    {"opened_at", QT_TRANSLATE_NOOP("VisitSheet", "Time of the opening meeting")},
    {"attendees", QT_TRANSLATE_NOOP("VisitSheet", "Who was at the opening meeting")},
    {"draw", QT_TRANSLATE_NOOP("VisitSheet", "Draw of the workers")},
};

std::optional<OpeningPoint> pointOfField(const QString &field)
{
    return field.startsWith("said_"_L1) ? openingPointFrom(field.mid(5).replace(u'_', u'-')) : std::nullopt;
}

} // namespace

QString word(const Translation &translation, Announcement announcement)
{
    return translation.text("VisitSheet", announcements.at(static_cast<std::size_t>(announcement)));
}

QString word(const Translation &translation, OpeningPoint point)
{
    return translation.text("VisitSheet", points.at(static_cast<std::size_t>(point)).title);
}

QString sentenceOf(const Translation &translation, OpeningPoint point)
{
    return translation.text("VisitSheet", points.at(static_cast<std::size_t>(point)).sentence);
}

QString samplingWord(const Translation &translation, const QString &table)
{
    if (table.isEmpty() || table == u"sampling.general"_s) {
        return translation.text("VisitSheet", QT_TRANSLATE_NOOP("VisitSheet", "General table"));
    }
    if (table == u"sampling.four_pillar"_s) {
        return translation.text("VisitSheet", QT_TRANSLATE_NOOP("VisitSheet", "Four-pillar table"));
    }
    if (table == u"sampling.thirteen_area"_s) {
        return translation.text("VisitSheet", QT_TRANSLATE_NOOP("VisitSheet", "Thirteen-area table"));
    }
    return table;
}

QString visitFieldWord(const Translation &translation, const QString &field)
{
    if (const std::optional<OpeningPoint> point = pointOfField(field)) {
        return word(translation, *point);
    }
    for (const FieldWord &each : fields) {
        if (field == QLatin1String(each.field)) {
            return translation.text("VisitSheet", each.word);
        }
    }
    return {};
}

QString visitFieldText(const Translation &translation, const QString &field, const QString &value)
{
    if (pointOfField(field)) {
        return translation.text("VisitSheet", value.isEmpty() ? QT_TRANSLATE_NOOP("VisitSheet", "Not said")
                                                              : QT_TRANSLATE_NOOP("VisitSheet", "Said"));
    }
    if (field == u"announcement"_s) {
        return word(translation, announcementFrom(value).value_or(Announcement::NotSaid));
    }
    if (field == u"sampling"_s) {
        return samplingWord(translation, value);
    }
    if (field == u"opened_at"_s) {
        return dateTimeText(translation, QDateTime::fromString(value, u"yyyy-MM-ddTHH:mm"_s));
    }
    if (field == u"attendees"_s) {
        QStringList people;
        for (const Attendee &each : attendeesFrom(value)) {
            people.append(each.title.isEmpty() ? each.name : each.name + u" (%1)"_s.arg(each.title));
        }
        return people.join(u'\n');
    }
    if (const std::optional<VisitDraw> draw = field == u"draw"_s ? visitDrawFrom(value) : std::nullopt) {
        return sentence(translation, "VisitSheet", QT_TRANSLATE_NOOP("VisitSheet", "%1 of %2 workers, on %3"),
                        {QString::number(draw->people), QString::number(draw->workers), dateText(translation, draw->drawnOn)});
    }
    return value;
}

} // namespace meyar
