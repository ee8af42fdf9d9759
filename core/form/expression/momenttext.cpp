// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/momenttext.h"

#include <algorithm>
#include <array>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 julianDayOf1970 = 2440588;

/// A number of at most `longest` plain digits.
std::optional<int> digits(QStringView text, qsizetype longest)
{
    const bool plain = !text.isEmpty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? std::optional(text.toInt()) : std::nullopt;
}

/// Seconds with any number of decimals, as milliseconds; what is finer is cut off.
std::optional<int> milliseconds(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const std::optional<int> seconds = digits(point < 0 ? text : text.left(point), 2);
    if (!seconds) {
        return std::nullopt;
    }
    if (point < 0) {
        return *seconds * 1000;
    }
    constexpr qsizetype finest = 18;
    const QStringView decimals = text.mid(point + 1);
    if (!decimals.isEmpty() && !digits(decimals, finest)) {
        return std::nullopt;
    }
    return *seconds * 1000 + decimals.left(3).toString().leftJustified(3, u'0').toInt();
}

std::optional<QTime> timeOfText(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() != 2 && parts.size() != 3) {
        return std::nullopt;
    }
    const std::optional<int> hour = digits(parts[0], 2);
    const std::optional<int> minute = digits(parts[1], 2);
    const std::optional<int> ms = parts.size() == 3 ? milliseconds(parts[2]) : 0;
    if (!hour || !minute || !ms) {
        return std::nullopt;
    }
    const QTime time(*hour, *minute, *ms / 1000, *ms % 1000);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// The seconds east of Greenwich in '+05', '-05:30' or '+0530'.
std::optional<int> offsetOfText(QStringView zone)
{
    QString figures = zone.mid(1).toString();
    if (figures.size() == 5 && figures[2] == u':') {
        figures.remove(2, 1);
    }
    const std::optional<int> hours = digits(QStringView(figures).left(2), 2);
    const std::optional<int> minutes = figures.size() == 2 ? 0 : digits(figures.mid(2), 2);
    constexpr int farthest = 18;
    if (!hours || !minutes || *hours > farthest || *minutes >= 60) {
        return std::nullopt;
    }
    const int seconds = (*hours * 60 + *minutes) * 60;
    return zone[0] == u'-' ? -seconds : seconds;
}

QDateTime localMoment(const QDate &date, const QTime &time)
{
    const QDateTime moment(date, time);
    // An hour that summer time leaves out: count on from midnight.
    return moment.isValid() ? moment : date.startOfDay().addMSecs(time.msecsSinceStartOfDay());
}

std::optional<QDateTime> momentOn(const QDate &date, QStringView timeAndZone)
{
    const bool isUtc = timeAndZone.endsWith(u'Z');
    const auto sign = std::find_if(timeAndZone.begin(), timeAndZone.end(),
                                   [](QChar c) { return c == u'+' || c == u'-'; });
    const auto length = isUtc ? timeAndZone.size() - 1 : sign - timeAndZone.begin();
    const std::optional<QTime> time = timeOfText(timeAndZone.left(length));
    const QStringView zone = timeAndZone.mid(length);
    if (!time) {
        return std::nullopt;
    }
    if (zone.isEmpty()) {
        return localMoment(date, *time);
    }
    const std::optional<int> offset = isUtc ? 0 : offsetOfText(zone);
    return offset
        ? std::optional(QDateTime(date, *time, Qt::UTC).addSecs(-qint64(*offset)).toLocalTime())
        : std::nullopt;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

std::optional<QDate> dateOfText(QStringView text)
{
    constexpr qsizetype longestPart = 6;
    std::array<int, 3> parts{};
    size_t part = 0;
    for (const QStringView piece : text.tokenize(u'-')) {
        const std::optional<int> number = digits(piece, longestPart);
        if (!number || part == parts.size()) {
            return std::nullopt;
        }
        parts.at(part++) = *number;
    }
    const QDate date(parts[0], parts[1], parts[2]);
    return part == parts.size() && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> momentOfText(QStringView text)
{
    const qsizetype separator = text.indexOf(u'T');
    if (separator < 0 && text.contains(u':')) {
        return momentOn(dateOfDays(0), text);
    }
    const std::optional<QDate> date = dateOfText(separator < 0 ? text : text.left(separator));
    if (!date) {
        return std::nullopt;
    }
    return separator < 0 ? localMoment(*date, QTime(0, 0))
                         : momentOn(*date, text.mid(separator + 1));
}

QString dateText(const QDate &date)
{
    const QString sign = date.year() < 0 ? u"-"_s : QString();
    return sign + padded(std::abs(date.year()), 4) + u'-' + padded(date.month(), 2) + u'-'
        + padded(date.day(), 2);
}

QString momentText(const QDateTime &moment)
{
    const int offset = moment.offsetFromUtc() / 60;
    const int ahead = std::abs(offset);
    const QString zone = offset == 0 ? u"Z"_s
                                     : QString((offset < 0 ? u'-' : u'+') + padded(ahead / 60, 2)
                                               + u':' + padded(ahead % 60, 2));
    return dateText(moment.date()) + u'T' + moment.time().toString(Qt::ISODateWithMs) + zone;
}

QDate dateOfDays(qint64 days)
{
    return QDate::fromJulianDay(days + julianDayOf1970);
}

qint64 daysOfDate(const QDate &date)
{
    return date.toJulianDay() - julianDayOf1970;
}

} // namespace meyar::form
