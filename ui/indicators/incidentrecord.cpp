// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/incidentrecord.h"

#include "core/indicators/oshrates.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

using FieldKind = RecordField::Kind;

constexpr int incidentKinds = 5;

Translation words()
{
    return Translation(uiLanguage());
}

template<typename Enum>
RecordField::Choices choicesOf(int count)
{
    RecordField::Choices choices;
    for (int i = 0; i < count; ++i) {
        choices.emplace_back(toCode(static_cast<Enum>(i)), word(words(), static_cast<Enum>(i)));
    }
    return choices;
}

template<typename Enum>
Enum chosen(const QVariant &code, int count)
{
    for (int i = 0; i < count; ++i) {
        if (toCode(static_cast<Enum>(i)) == code.toString()) {
            return static_cast<Enum>(i);
        }
    }
    return static_cast<Enum>(0);
}

QString sexCode(Sex sex)
{
    return sex == Sex::Woman ? u"f"_s : sex == Sex::Man ? u"m"_s : QString();
}

} // namespace

QStringList IncidentRecord::heads()
{
    return {tr("Date"), tr("Kind"), tr("Place"), tr("Injury"), tr("Part of the body"), tr("Cause"), tr("Days lost"),
            tr("Inspector")};
}

std::vector<RecordField> IncidentRecord::fields()
{
    const auto tick = [](const char *key, std::function<QString()> caption) {
        return RecordField{QLatin1String(key), FieldKind::Check, std::move(caption)};
    };
    return {
        {u"day"_s, FieldKind::Date, [] { return tr("Date"); }},
        {u"time"_s, FieldKind::Code, [] { return tr("Time, as 14:30"); }},
        {u"kind"_s, FieldKind::Choice, [] { return tr("Kind"); }, true, [] { return choicesOf<IncidentKind>(incidentKinds); }},
        {u"cause"_s, FieldKind::Choice, [] { return tr("Cause"); }, true,
         [] { return choicesOf<IncidentCause>(incidentCauses); }},
        {u"body_part"_s, FieldKind::Choice, [] { return tr("Part of the body"); }, true,
         [] { return choicesOf<BodyPart>(bodyParts); }},
        {u"injury"_s, FieldKind::Line, [] { return tr("Injury or disease"); }},
        {u"place"_s, FieldKind::Line, [] { return tr("Place"); }},
        {u"department"_s, FieldKind::Line, [] { return tr("Department"); }},
        {u"agent"_s, FieldKind::Line, [] { return tr("Machine or substance"); }},
        {u"occupation"_s, FieldKind::Line, [] { return tr("Occupation; no name"); }},
        {u"sex"_s, FieldKind::Choice, [] { return tr("Woman or man"); }, true,
         [] { return RecordField::Choices{{QString(), tr("Not said")}, {u"f"_s, tr("Woman")}, {u"m"_s, tr("Man")}}; }},
        {u"age"_s, FieldKind::Number, [] { return tr("Age"); }, true, {}, 0, {}, 5, 100},
        {u"employment"_s, FieldKind::Line, [] { return tr("Employed by whom"); }},
        {u"experience"_s, FieldKind::Number, [] { return tr("Years in this work"); }, true, {}, 1, {}, 0, 70},
        {u"days_lost"_s, FieldKind::Number, [] { return tr("Days lost"); }, true, {}, 1, {}, 0, 36'500},
        {u"permanent"_s, FieldKind::Number, [] { return tr("Lost for good"); }, true, {}, 1, u"%"_s, 0, 100},
        tick("treated", [] { return tr("More than first aid"); }),
        tick("restricted", [] { return tr("Lighter work for a time"); }),
        {u"death"_s, FieldKind::Date, [] { return tr("Died on"); }},
        {u"cost"_s, FieldKind::Number, [] { return tr("Cost, Rs"); }, true, {}, 0, {}, 0, 1e10},
        {u"inspector_told"_s, FieldKind::Date, [] { return tr("Inspector told on"); }},
        {u"social_security_told"_s, FieldKind::Date, [] { return tr("Social security told on"); }},
        {u"root_cause"_s, FieldKind::Note, [] { return tr("Root cause"); }, false},
        {u"action"_s, FieldKind::Note, [] { return tr("What was done"); }, false},
    };
}

Record IncidentRecord::record(const IndicatorsController &controller, const IncidentRow &row)
{
    const Translation &text = controller.words();
    const Incident &each = row.incident;
    const auto duty = notificationDuty(each, controller.reference().values, controller.jurisdiction(), controller.now());
    const bool areDaysUnknown = each.kind == IncidentKind::Accident && !isFatal(each) && !std::isfinite(each.daysLost);
    RecordCell told = areDaysUnknown ? RecordCell{tr("days not known"), Tone::Warn, Mark::Warn} : RecordCell{tr("not needed"), Tone::Muted};
    if (duty && duty->isTold) {
        told = {duty->isLate ? tr("told late") : tr("told"), duty->isLate ? Tone::Warn : Tone::Good, Mark::None, true};
    } else if (duty) {
        told = {duty->isLate ? tr("late") : tr("by %1").arg(dateTimeText(text, duty->due)),
                duty->isLate ? Tone::Bad : Tone::Warn, duty->isLate ? Mark::Bad : Mark::Warn, true};
    }
    const QString days = isFatal(each) ? tr("fatal") : std::isfinite(each.daysLost) ? number(each.daysLost, 0) : u"–"_s;
    const bool isSerious = each.kind == IncidentKind::Accident && isLostTime(each);
    return {row.id.bytes(),
            {{dateText(text, each.day), Tone::Normal, Mark::None, false, false, true, each.day},
             {word(text, each.kind), Tone::Normal, isFatal(each) ? Mark::Critical : isSerious ? Mark::Bad : Mark::None},
             {dotted({each.department, each.place}), Tone::Normal},
             {each.injury},
             {each.bodyPart == BodyPart::Unknown ? QString() : word(text, each.bodyPart)},
             {each.cause == IncidentCause::Unknown ? QString() : word(text, each.cause)},
             {days, Tone::Normal, Mark::None, false, true, false, std::isfinite(each.daysLost) ? each.daysLost : -1.0},
             told}};
}

QVariantMap IncidentRecord::values(const Incident &each)
{
    return {{u"day"_s, each.day},
            {u"time"_s, each.time.toString(u"HH:mm"_s)},
            {u"kind"_s, toCode(each.kind)},
            {u"cause"_s, toCode(each.cause)},
            {u"body_part"_s, toCode(each.bodyPart)},
            {u"injury"_s, each.injury},
            {u"place"_s, each.place},
            {u"department"_s, each.department},
            {u"agent"_s, each.agent},
            {u"occupation"_s, each.occupation},
            {u"sex"_s, sexCode(each.sex)},
            {u"age"_s, each.age},
            {u"employment"_s, each.employment},
            {u"experience"_s, each.experienceYears},
            {u"days_lost"_s, each.daysLost},
            {u"permanent"_s, each.permanentPercent},
            {u"treated"_s, each.isTreated},
            {u"restricted"_s, each.isRestricted},
            {u"death"_s, each.death},
            {u"cost"_s, each.cost},
            {u"inspector_told"_s, each.inspectorTold},
            {u"social_security_told"_s, each.socialSecurityTold},
            {u"root_cause"_s, each.rootCause},
            {u"action"_s, each.action}};
}

Incident IncidentRecord::incident(const QVariantMap &values)
{
    const auto text = [&](const char *key) { return values.value(QLatin1String(key)).toString(); };
    const auto amount = [&](const char *key) { return values.value(QLatin1String(key)).toDouble(); };
    const auto date = [&](const char *key) { return values.value(QLatin1String(key)).toDate(); };
    Incident made;
    made.day = date("day");
    made.time = QTime::fromString(text("time"), u"H:mm"_s);
    made.kind = chosen<IncidentKind>(values.value(u"kind"_s), incidentKinds);
    made.cause = chosen<IncidentCause>(values.value(u"cause"_s), incidentCauses);
    made.bodyPart = chosen<BodyPart>(values.value(u"body_part"_s), bodyParts);
    made.injury = text("injury");
    made.place = text("place");
    made.department = text("department");
    made.agent = text("agent");
    made.occupation = text("occupation");
    made.sex = text("sex") == u"f"_s ? Sex::Woman : text("sex") == u"m"_s ? Sex::Man : Sex::Other;
    made.age = amount("age");
    made.employment = text("employment");
    made.experienceYears = amount("experience");
    made.daysLost = amount("days_lost");
    made.permanentPercent = amount("permanent");
    made.isTreated = values.value(u"treated"_s).toBool();
    made.isRestricted = values.value(u"restricted"_s).toBool();
    made.death = date("death");
    made.cost = amount("cost");
    made.inspectorTold = date("inspector_told");
    made.socialSecurityTold = date("social_security_told");
    made.rootCause = text("root_cause");
    made.action = text("action");
    return made;
}

QStringList IncidentRecord::remarks(const IndicatorsController &controller, const Incident &incident)
{
    QStringList sentences;
    if (incident.kind == IncidentKind::Accident && !isFatal(incident) && !std::isfinite(incident.daysLost)) {
        sentences << tr("Days lost are not known: from two days on the Inspector has to be told, and severity is counted without this case.");
    }
    const auto duty = notificationDuty(incident, controller.reference().values, controller.jurisdiction(), controller.now());
    if (duty && !duty->isTold) {
        const QString due = dateTimeText(controller.words(), duty->due);
        sentences << (duty->isLate ? tr("The Inspector had to be told by %1: tell him now and note the day.").arg(due)
                                   : tr("The Inspector has to be told by %1.").arg(due));
    } else if (duty && duty->isLate) {
        sentences << tr("The Inspector was told late: it was due by %1.").arg(dateTimeText(controller.words(), duty->due));
    }
    if (duty && duty->confidence == u"K3"_s) {
        sentences << tr("The hours are ours until the rule of the province is found.");
    }
    return sentences;
}

} // namespace meyar::ui
