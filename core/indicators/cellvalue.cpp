// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/cellvalue.h"

#include "core/base/text.h"
#include "core/base/typednumber.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr double largest = 1e15; ///< beyond it a number in a factory's table is a slip

QDate madeDate(int year, int month, int day)
{
    return {year < 100 ? 2000 + year : year, month, day};
}

std::optional<int> monthNamed(QStringView name)
{
    constexpr std::array names{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                               u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name.startsWith(QStringView(names[i]), Qt::CaseInsensitive)) {
            return int(i) + 1;
        }
    }
    return std::nullopt;
}

/// The parts between '-', '/', '.' and blanks, in Western digits, without a time.
QStringList dateParts(const QString &cell)
{
    QString text = withWesternDigits(cell.trimmed());
    const qsizetype time = text.indexOf(u'T');
    if (time > 7) {
        text.truncate(time);
    }
    for (QChar &c : text) {
        if (c == u'-' || c == u'/' || c == u'.' || c == u',') {
            c = u' ';
        }
    }
    return text.simplified().split(u' ');
}

} // namespace

QString cellText(const QString &cell)
{
    QString text = cell.trimmed();
    const bool isNothing = text == u"-" || text == u"–" || text == u"—"
        || text.compare(u"n/a", Qt::CaseInsensitive) == 0 || text.compare(u"na", Qt::CaseInsensitive) == 0
        || text.compare(u"nil", Qt::CaseInsensitive) == 0;
    return isNothing ? QString() : text;
}

std::optional<double> cellNumber(const QString &cell)
{
    bool isPlain = false;
    double number = cell.toDouble(&isPlain); // most cells; the rest takes ten times as long
    if (!isPlain) {
        QString text = withWesternDigits(cellText(cell));
        text.replace(QChar(0x066c), u','); // Arabic thousands separator
        for (const QStringView sign : {u"PKR", u"Rs.", u"Rs", u"/-", u"/=", u"%", u"روپے"}) {
            text.remove(sign.toString(), Qt::CaseInsensitive);
        }
        QString compact;
        for (const QChar c : std::as_const(text)) {
            if (!c.isSpace()) {
                compact += c;
            }
        }
        const bool isNegative = compact.startsWith(u'-');
        const QString digits = isNegative ? compact.mid(1) : compact;
        if (!isGrouped(digits)) {
            return std::nullopt;
        }
        number = QString(digits).remove(u',').toDouble() * (isNegative ? -1 : 1);
    }
    if (!std::isfinite(number) || std::abs(number) > largest) {
        return std::nullopt;
    }
    return number;
}

std::optional<QDate> cellDate(const QString &cell)
{
    const QStringList parts = dateParts(cell);
    if (parts.size() < 3) {
        return std::nullopt;
    }
    bool isDay = false;
    bool isMonth = false;
    bool isYear = false;
    const bool isIso = parts[0].size() == 4;
    const int day = parts[isIso ? 2 : 0].toInt(&isDay);
    int month = parts[1].toInt(&isMonth);
    const int year = parts[isIso ? 0 : 2].toInt(&isYear);
    if (const std::optional<int> named = monthNamed(parts[1]); named && !isMonth) {
        month = *named;
        isMonth = true;
    }
    const QDate date = madeDate(year, month, day);
    return isDay && isMonth && isYear && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> cellMonth(const QString &cell)
{
    if (const std::optional<QDate> date = cellDate(cell)) {
        return QDate(date->year(), date->month(), 1);
    }
    const QStringList parts = dateParts(cell);
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const bool isIso = parts[0].size() == 4;
    const QString monthPart = parts[isIso ? 1 : 0];
    bool isMonth = false;
    bool isYear = false;
    int month = monthPart.toInt(&isMonth);
    const int year = parts[isIso ? 0 : 1].toInt(&isYear);
    if (const std::optional<int> named = monthNamed(monthPart); named && !isMonth) {
        month = *named;
        isMonth = true;
    }
    const QDate date = madeDate(year, month, 1);
    return isMonth && isYear && date.isValid() ? std::optional(date) : std::nullopt;
}

bool isFormula(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty()) {
        return false;
    }
    const QChar first = text.front();
    const bool isSigned = first == u'+' || first == u'-';
    if (isSigned) {
        return text.size() > 1 && !cellNumber(first == u'+' ? text.mid(1) : text);
    }
    return first == u'=' || first == u'@';
}

QString withoutFormula(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

} // namespace meyar
