// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/format.h"

#include "core/wording/sentence.h"

#include <array>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Format";

constexpr std::array<const char *, 12> months{
    QT_TRANSLATE_NOOP("Format", "January"),   QT_TRANSLATE_NOOP("Format", "February"),
    QT_TRANSLATE_NOOP("Format", "March"),     QT_TRANSLATE_NOOP("Format", "April"),
    QT_TRANSLATE_NOOP("Format", "May"),       QT_TRANSLATE_NOOP("Format", "June"),
    QT_TRANSLATE_NOOP("Format", "July"),      QT_TRANSLATE_NOOP("Format", "August"),
    QT_TRANSLATE_NOOP("Format", "September"), QT_TRANSLATE_NOOP("Format", "October"),
    QT_TRANSLATE_NOOP("Format", "November"),  QT_TRANSLATE_NOOP("Format", "December"),
};

//: Day, month and year
constexpr const char *dateSource = QT_TRANSLATE_NOOP("Format", "%1 %2 %3");
//: Date and time of day
constexpr const char *dateTimeSource = QT_TRANSLATE_NOOP("Format", "%1, %2");
//: 12 of 45 questions
constexpr const char *outOfSource = QT_TRANSLATE_NOOP("Format", "%1 of %2");
constexpr const char *percentSource = QT_TRANSLATE_NOOP("Format", "%1 %");
constexpr const char *moneySource = QT_TRANSLATE_NOOP("Format", "Rs %1");
constexpr const char *bytesSource = QT_TRANSLATE_NOOP("Format", "%1 bytes");

/// The translated source with its one number or name; a space inside never breaks the line.
QString unit(const Translation &translation, const char *source, const QString &value)
{
    QString text = translation.text(context, source);
    text.replace(u"%1"_s, value).replace(u' ', QChar(QChar::Nbsp));
    return placedIn(translation, text);
}

QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > first; i -= 3) {
        digits.insert(i, u',');
    }
    return digits;
}

/// Rounded down, but not by what binary fractions lose.
qint64 wholePercent(double percent)
{
    return static_cast<qint64>(std::floor(percent + 1e-9));
}

} // namespace

QString dateText(const Translation &translation, QDate date)
{
    if (!date.isValid()) {
        return {};
    }
    const QString month = translation.text(context, months[static_cast<size_t>(date.month() - 1)]);
    QString text = translation.text(context, dateSource);
    text.replace(u"%1"_s, QString::number(date.day()));
    text.replace(u"%2"_s, month).replace(u"%3"_s, QString::number(date.year()));
    return placedIn(translation, text);
}

QString timeText(const Translation &translation, const QDateTime &moment)
{
    return moment.isValid()
        ? placedIn(translation, moment.toLocalTime().time().toString(u"HH:mm"_s))
        : QString();
}

QString dateTimeText(const Translation &translation, const QDateTime &moment)
{
    return moment.isValid() ? sentence(
               translation, context, dateTimeSource,
               {dateText(translation, moment.toLocalTime().date()), timeText(translation, moment)})
                            : QString();
}

QString countText(const Translation &translation, qint64 count)
{
    return placedIn(translation, grouped(QString::number(count)));
}

QString decimalText(const Translation &translation, double value, int decimals)
{
    return placedIn(translation, grouped(QString::number(value, 'f', decimals)));
}

QString outOfText(const Translation &translation, qint64 part, qint64 whole)
{
    return sentence(translation, context, outOfSource,
                    {grouped(QString::number(part)), grouped(QString::number(whole))});
}

QString percentText(const Translation &translation, double percent)
{
    return unit(translation, percentSource, QString::number(wholePercent(percent)));
}

QString percentRangeText(const Translation &translation, double low, double high)
{
    const QString from = QString::number(wholePercent(low));
    const QString to = QString::number(wholePercent(high));
    return unit(translation, percentSource, from == to ? from : from + u'–' + to);
}

QString moneyText(const Translation &translation, qint64 rupees)
{
    const QString digits = grouped(QString::number(rupees));
    if (rupees >= 0) {
        return unit(translation, moneySource, digits);
    }
    QString text = translation.text(context, moneySource);
    text.replace(u"%1"_s, digits.mid(1)).replace(u' ', QChar(QChar::Nbsp));
    return placedIn(translation, u'−' + text);
}

QString sizeText(const Translation &translation, qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    if (bytes < kilo) {
        return unit(translation, bytesSource, QString::number(bytes));
    }
    const bool mega = bytes >= kilo * kilo;
    const double value
        = static_cast<double>(bytes) / static_cast<double>(mega ? kilo * kilo : kilo);
    QString digits = grouped(QString::number(value, 'f', 1));
    if (digits.endsWith(u".0")) {
        digits.chop(2);
    }
    return placedIn(translation, digits + QChar(QChar::Nbsp) + (mega ? u"MB"_s : u"KB"_s));
}

} // namespace meyar
