// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/functions.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <limits>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr double dayMs = 86400000.0;

Value today(Arguments /*unused*/, FunctionContext &context)
{
    return Value::date(daysOfDate(context.clock->today()));
}

Value now(Arguments /*unused*/, FunctionContext &context)
{
    return Value::dateTime(context.clock->nowMs());
}

bool isDayCount(double number)
{
    constexpr double furthest = std::numeric_limits<int>::max();
    return std::abs(number) <= furthest; // NaN is not
}

/// A number is of days, of which the fraction is cut off; of a moment the local day is left.
Value date(Arguments a, FunctionContext & /*unused*/)
{
    if (a[0].type() == Type::Number) {
        const double days = a[0].toNumber();
        return isDayCount(days) ? Value::date(static_cast<qint64>(days)) : Value();
    }
    const auto moment = a[0].toDateTime();
    return moment ? Value::date(daysOfDate(moment->date())) : Value();
}

Value dateTime(Arguments a, FunctionContext & /*unused*/)
{
    const auto moment = a[0].toDateTime();
    return moment ? Value::dateTime(moment->toMSecsSinceEpoch()) : Value();
}

Value decimalDateTime(Arguments a, FunctionContext & /*unused*/)
{
    if (a[0].type() == Type::Number) {
        return isDayCount(a[0].toNumber()) ? a[0] : Value();
    }
    const auto moment = a[0].toDateTime();
    return moment ? Value(static_cast<double>(moment->toMSecsSinceEpoch()) / dayMs) : Value();
}

Value decimalTime(Arguments a, FunctionContext & /*unused*/)
{
    if (a[0].type() == Type::Number) {
        const double days = a[0].toNumber();
        return isDayCount(days) ? Value(days - std::floor(days)) : Value();
    }
    const auto moment = a[0].toDateTime();
    return moment ? Value(moment->time().msecsSinceStartOfDay() / dayMs) : Value();
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// One escape of format-date(); the names are English in every language of the form, as the data
/// must be.
QString formatted(const QDateTime &moment, QChar escape)
{
    const QDate day = moment.date();
    const QTime time = moment.time();
    const QLocale names = QLocale::c();
    switch (escape.unicode()) {
    case u'Y':
        return padded(day.year(), 4);
    case u'y':
        return padded(day.year() % 100, 2);
    case u'm':
        return padded(day.month(), 2);
    case u'n':
        return QString::number(day.month());
    case u'B':
        return names.monthName(day.month(), QLocale::LongFormat);
    case u'b':
        return names.monthName(day.month(), QLocale::ShortFormat);
    case u'd':
        return padded(day.day(), 2);
    case u'e':
        return QString::number(day.day());
    case u'A':
        return names.dayName(day.dayOfWeek(), QLocale::LongFormat);
    case u'a':
        return names.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    case u'W':
        return QString::number(day.weekNumber());
    case u'H':
        return padded(time.hour(), 2);
    case u'h':
        return QString::number(time.hour());
    case u'M':
        return padded(time.minute(), 2);
    case u'S':
        return padded(time.second(), 2);
    case u'3':
        return padded(time.msec(), 3);
    case u'%':
        return u"%"_s;
    default:
        return u'%' + QString(escape);
    }
}

Value formatDate(Arguments a, FunctionContext & /*unused*/)
{
    const auto moment = a[0].toDateTime();
    if (!moment) {
        return {};
    }
    const QString format = a[1].asString();
    QString result;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const bool escape = format[i] == u'%' && i + 1 < format.size();
        if (escape) {
            ++i;
            result += formatted(*moment, format[i]);
        } else {
            result += format[i];
        }
    }
    return Value(result);
}

constexpr std::array functions = {
    Function{u"today", 0, 0, Type::Date, &today},
    Function{u"now", 0, 0, Type::DateTime, &now},
    Function{u"date", 1, 1, Type::Date, &date},
    Function{u"date-time", 1, 1, Type::DateTime, &dateTime},
    Function{u"decimal-date-time", 1, 1, Type::Number, &decimalDateTime},
    Function{u"decimal-time", 1, 1, Type::Number, &decimalTime},
    Function{u"format-date", 2, 2, Type::Text, &formatDate},
    Function{u"format-date-time", 2, 2, Type::Text, &formatDate},
};

} // namespace

std::span<const Function> dateFunctions()
{
    return functions;
}

} // namespace meyar::form
