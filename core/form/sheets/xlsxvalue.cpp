// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxvalue.h"

#include <QDateTime>

#include <cmath>
#include <optional>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;

QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e21) {
        return QString::number(number + 0.0, 'f', 0); // + 0.0: there is no minus zero on paper
    }
    QString text = QString::number(number, 'g', 15);
    const qsizetype exponent = text.indexOf("e-"_L1);
    if (exponent < 0 || std::abs(number) < 1e-20) {
        return text;
    }
    const qsizetype digits = text.left(exponent).remove(u'-').remove(u'.').size();
    const int places = text.mid(exponent + 2).toInt() + static_cast<int>(digits) - 1;
    return QString::number(number, 'f', places);
}

QString timeText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QDate dateOfDay(qint64 day, bool from1904)
{
    if (from1904) {
        return QDate(1904, 1, 1).addDays(day);
    }
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

/// `_xHHHH_` at this place.
std::optional<QChar> escapeAt(QStringView text, qsizetype at)
{
    const QStringView escape = text.mid(at, 7);
    if (escape.size() < 7 || !escape.startsWith("_x"_L1) || escape.back() != u'_') {
        return std::nullopt;
    }
    ushort code = 0;
    for (const QChar c : escape.mid(2, 4)) {
        const qsizetype digit = QStringView(u"0123456789abcdef").indexOf(c.toLower());
        if (digit < 0) {
            return std::nullopt;
        }
        code = static_cast<ushort>(code * 16 + digit);
    }
    return QChar(code);
}

bool canBeInXml(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate()) {
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    }
    if (c.isLowSurrogate()) {
        return at > 0 && text[at - 1].isHighSurrogate();
    }
    return c == u'\t' || c == u'\n' || (c >= u' ' && c < QChar(0xFFFE));
}

} // namespace

QString numberText(double number, NumberLook look, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (look == NumberLook::Number || !(number >= 0 && number < lastDay + 1)) {
        return plainNumber(number);
    }
    if (look == NumberLook::Elapsed) {
        return timeText(qRound64(number * double(secondsOfDay)));
    }
    auto day = static_cast<qint64>(std::floor(number));
    qint64 seconds = qRound64((number - std::floor(number)) * double(secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        ++day;
    }
    if (look == NumberLook::Time || (day == 0 && !from1904)) {
        return timeText(seconds);
    }
    const QString date = dateOfDay(day, from1904).toString(Qt::ISODate);
    return look == NumberLook::Date ? date : QString(date + u'T' + timeText(seconds));
}

QString unescapedText(const QString &text)
{
    if (!text.contains("_x"_L1)) {
        return text;
    }
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const std::optional<QChar> escaped = escapeAt(text, i)) {
            plain += *escaped;
            i += 6;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QString escapedText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!canBeInXml(text, i) || escapeAt(text, i)) {
            escaped += u"_x%1_"_s.arg(text[i].unicode(), 4, 16, QChar(u'0'))
                           .toUpper()
                           .replace(u'X', u'x');
        } else {
            escaped += text[i];
        }
    }
    return escaped;
}

} // namespace meyar::form
