// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/repeatrow.h"

#include <tuple>

namespace meyar {

namespace {

constexpr QChar separator = u'@';
constexpr qsizetype idLetters = 32;
constexpr QLatin1String digits("0123456789abcdefghijklmnopqrstuvwxyz");

int digitAt(const QString &place, qsizetype at, int beyond)
{
    const qsizetype found = at < place.size() ? digits.indexOf(place.at(at)) : -1;
    return found < 0 ? beyond : static_cast<int>(found);
}

} // namespace

bool standsBefore(const RepeatRow &a, const RepeatRow &b)
{
    return std::tie(a.place, a.id) < std::tie(b.place, b.id);
}

QString placeBetween(const QString &before, const QString &after)
{
    const int base = static_cast<int>(digits.size());
    const bool isBounded = !after.isEmpty() && before < after;
    QString place;
    bool isBelow = !isBounded; // what is written is already less than `after`
    for (qsizetype at = 0;; ++at) {
        const int low = digitAt(before, at, 0);
        const int high = isBelow ? base : digitAt(after, at, 0);
        // At the end of the list one step, so that adding rows one by one keeps places short.
        const int middle = !isBounded && at < before.size() ? low + 1 : (low + high + 1) / 2;
        if (middle > low && middle < high) {
            return place + digits.at(middle);
        }
        place += digits.at(low);
        isBelow = isBelow || low < high;
    }
}

QString answerKey(const QString &question, RepeatRowId row)
{
    return row.isNull() ? question : question + separator + QString::fromLatin1(row.bytes().toHex());
}

QString questionOfKey(const QString &key)
{
    const qsizetype at = key.indexOf(separator);
    return at < 0 ? key : key.left(at);
}

RepeatRowId rowOfKey(const QString &key)
{
    const qsizetype at = key.indexOf(separator);
    const bool isCell = at > 0 && key.size() - at - 1 == idLetters;
    return isCell ? RepeatRowId::fromBytes(QByteArray::fromHex(key.mid(at + 1).toLatin1())).value_or(RepeatRowId())
                  : RepeatRowId();
}

RepeatRowId countedRow(const QString &repeat, RepeatRowId around, int position)
{
    const QByteArray name = QStringLiteral("%1/%2").arg(repeat).arg(position).toUtf8();
    return RepeatRowId(QUuid::createUuidV5(around.uuid(), name));
}

} // namespace meyar
