// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/unitword.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace meyar {

namespace {

struct Unit
{
    const char *code; ///< in the reference data
    const char *source;
};

constexpr Unit units[] = {
    {"C", QT_TRANSLATE_NOOP("Unit", "°C")},
    {"ug/m3", QT_TRANSLATE_NOOP("Unit", "µg/m³")},
    {"mg/m3", QT_TRANSLATE_NOOP("Unit", "mg/m³")},
    {"mg/Nm3", QT_TRANSLATE_NOOP("Unit", "mg/Nm³")},
    {"m3/t", QT_TRANSLATE_NOOP("Unit", "m³/t")},
    {"s", QT_TRANSLATE_NOOP("Unit", "seconds")},
    {"min", QT_TRANSLATE_NOOP("Unit", "minutes")},
    {"h", QT_TRANSLATE_NOOP("Unit", "hours")},
    {"hours", QT_TRANSLATE_NOOP("Unit", "hours")},
    {"day", QT_TRANSLATE_NOOP("Unit", "day")},
    {"days", QT_TRANSLATE_NOOP("Unit", "days")},
    {"weeks", QT_TRANSLATE_NOOP("Unit", "weeks")},
    {"months", QT_TRANSLATE_NOOP("Unit", "months")},
    {"years", QT_TRANSLATE_NOOP("Unit", "years")},
    {"per year", QT_TRANSLATE_NOOP("Unit", "per year")},
    {"per 100 mL", QT_TRANSLATE_NOOP("Unit", "per 100 mL")},
    {"/h", QT_TRANSLATE_NOOP("Unit", "per hour")},
    {"per million h", QT_TRANSLATE_NOOP("Unit", "per million hours")},
    {"h per worker", QT_TRANSLATE_NOOP("Unit", "hours a worker")},
    {"cases", QT_TRANSLATE_NOOP("Unit", "cases")},
    {"times", QT_TRANSLATE_NOOP("Unit", "times")},
    {"points", QT_TRANSLATE_NOOP("Unit", "points")},
    {"level", QT_TRANSLATE_NOOP("Unit", "level")},
    {"workers", QT_TRANSLATE_NOOP("Unit", "workers")},
    {"people", QT_TRANSLATE_NOOP("Unit", "people")},
    {"women", QT_TRANSLATE_NOOP("Unit", "women")},
    {"women/seat", QT_TRANSLATE_NOOP("Unit", "women a seat")},
    {"workers/box", QT_TRANSLATE_NOOP("Unit", "workers a box")},
    {"seats", QT_TRANSLATE_NOOP("Unit", "seats")},
    {"exits", QT_TRANSLATE_NOOP("Unit", "exits")},
    {"areas", QT_TRANSLATE_NOOP("Unit", "areas")},
    {"sections", QT_TRANSLATE_NOOP("Unit", "sections")},
    {"cu ft", QT_TRANSLATE_NOOP("Unit", "cubic feet")},
    {"Ringelmann", QT_TRANSLATE_NOOP("Unit", "on the Ringelmann scale")},
    {"L/garment", QT_TRANSLATE_NOOP("Unit", "L a garment")},
    {"kWh/garment", QT_TRANSLATE_NOOP("Unit", "kWh a garment")},
    {"kWh/piece", QT_TRANSLATE_NOOP("Unit", "kWh a piece")},
    {"PKR/month", QT_TRANSLATE_NOOP("Unit", "rupees a month")},
    {"PKR/day", QT_TRANSLATE_NOOP("Unit", "rupees a day")},
    {"PKR/hour", QT_TRANSLATE_NOOP("Unit", "rupees an hour")},
    {"PKR/meal", QT_TRANSLATE_NOOP("Unit", "rupees a meal")},
};

/// What the data calls a unit and people do not.
constexpr const char *kinds[] = {"ratio", "yes_no", "text", "clock"};

} // namespace

QString unitWord(const Translation &translation, const QString &unit)
{
    for (const Unit &known : units) {
        if (unit == QLatin1String(known.code)) {
            return translation.text("Unit", known.source);
        }
    }
    for (const char *kind : kinds) {
        if (unit == QLatin1String(kind)) {
            return {};
        }
    }
    return unit;
}

QString withUnit(const Translation &translation, const QString &number, const QString &unit)
{
    const QString word = unitWord(translation, unit);
    return isolated(word.isEmpty() ? number : number + QChar(QChar::Nbsp) + word);
}

} // namespace meyar
