// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/cell.h"

#include <QDateTime>
#include <QUuid>

#include <cmath>

namespace meyar::office {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return QString::number(*number);
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    }
    return {}; // bytes are ciphertext or ids, never text
}

std::optional<double> numberOf(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        return static_cast<double>(*number);
    }
    if (const auto *real = std::get_if<double>(&value)) {
        return *real;
    }
    bool isNumber = false;
    const double number = textOf(value).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Cell dateCell(const QDate &date)
{
    // PostgreSQL takes no year 0 and none of five digits in this form.
    const bool isWritable = date.isValid() && date.year() > 0 && date.year() < 10'000;
    return isWritable ? Cell(date.toString(Qt::ISODate).toStdString()) : std::nullopt;
}

} // namespace

Cell textCell(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString clean = text;
    clean.remove(QChar(0));
    return clean.toUtf8().toStdString();
}

Cell idCell(const QByteArray &bytes)
{
    return bytes.size() == 16 ? Cell(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces).toStdString()) : std::nullopt;
}

Cell timeCell(qint64 msSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC);
    const bool isWritable = time.isValid() && time.date().year() > 0 && time.date().year() < 10'000;
    return isWritable ? Cell(time.toString(Qt::ISODateWithMs).toStdString()) : std::nullopt;
}

Cell numberCell(double number)
{
    return std::isfinite(number) ? Cell(QString::number(number, 'g', QLocale::FloatingPointShortest).toStdString())
                                 : std::nullopt;
}

Cell cellOf(const Value &value, CellKind kind)
{
    if (std::holds_alternative<std::monostate>(value)) {
        return {};
    }
    switch (kind) {
    case CellKind::Text:
        return textCell(textOf(value));
    case CellKind::Date:
        return dateCell(QDate::fromString(textOf(value), Qt::ISODate));
    case CellKind::Month:
        return dateCell(QDate::fromString(textOf(value) + u"-01"_s, Qt::ISODate));
    case CellKind::Number:
        return numberCell(numberOf(value).value_or(std::nan("")));
    case CellKind::Count: {
        const double number = numberOf(value).value_or(std::nan(""));
        return std::abs(number) < 9e15 ? Cell(std::to_string(std::llround(number))) : std::nullopt;
    }
    case CellKind::Flag:
        return flagCell(numberOf(value).value_or(0) != 0);
    case CellKind::Id:
        return std::holds_alternative<QByteArray>(value) ? idCell(std::get<QByteArray>(value)) : std::nullopt;
    case CellKind::Hex:
        return std::holds_alternative<QByteArray>(value) ? Cell(std::get<QByteArray>(value).toHex().toStdString())
                                                         : std::nullopt;
    case CellKind::Time:
        return std::holds_alternative<qint64>(value) ? timeCell(std::get<qint64>(value)) : std::nullopt;
    }
    return {};
}

} // namespace meyar::office
