// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr double epsilon = 1e-12; // JavaRosa's idea of equal and of zero
constexpr double storedEpsilon = 1e-9;
constexpr double exactIntegers = 9007199254740992.0; // 2^53
constexpr qint64 julianDayOf1970 = 2440588;
constexpr double dayMs = 86400000.0;
constexpr double furthestDay = 2147483647.0;

std::optional<QDateTime> dateTimeOfText(const QString &text)
{
    if (!text.contains(u'T')) {
        const std::optional<QDate> date = dateOfText(text);
        return date ? std::optional(QDateTime(*date, QTime(0, 0))) : std::nullopt;
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toLocalTime()) : std::nullopt;
}

QString isoWithOffset(const QDateTime &local)
{
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace

QDate dateOfDays(qint64 days)
{
    return QDate::fromJulianDay(days + julianDayOf1970);
}

qint64 daysOfDate(const QDate &date)
{
    return date.toJulianDay() - julianDayOf1970;
}

std::optional<QDate> dateOfText(QStringView text)
{
    constexpr qsizetype longestPart = 6;
    std::array<int, 3> parts{};
    size_t part = 0;
    for (const QStringView piece : text.tokenize(u'-')) {
        bool ok = false;
        if (part == parts.size() || piece.size() > longestPart) {
            return std::nullopt;
        }
        parts.at(part++) = piece.toInt(&ok);
        if (!ok) {
            return std::nullopt;
        }
    }
    const QDate date(parts[0], parts[1], parts[2]);
    return part == parts.size() && date.isValid() ? std::optional(date) : std::nullopt;
}

double numberOfText(const QString &text)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    constexpr qsizetype longest = 400;
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest) {
        return none;
    }
    std::array<char, longest> digits{};
    size_t size = 0;
    for (const QChar c : trimmed) {
        const char16_t u = c.unicode() == u',' ? u'.' : c.unicode();
        if (u != u'-' && u != u'.' && (u < u'0' || u > u'9')) {
            return none;
        }
        digits.at(size++) = static_cast<char>(u);
    }
    double number = 0;
    const char *end = digits.data() + size;
    const auto [rest, error]
        = std::from_chars(digits.data(), end, number, std::chars_format::fixed);
    return error == std::errc() && rest == end ? number : none;
}

QString numberText(double number)
{
    if (std::isnan(number)) {
        return u"NaN"_s;
    }
    if (std::isinf(number)) {
        return number < 0 ? u"-Infinity"_s : u"Infinity"_s;
    }
    const double whole = std::trunc(number);
    if (std::abs(number) < exactIntegers && std::abs(number - whole) < epsilon) {
        return QString::number(static_cast<qint64>(whole));
    }
    std::array<char, 400>
        digits{}; // the longest: 309 before the point, or 12 zeros and 17 after it
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                            std::chars_format::fixed);
    return QString::fromLatin1(digits.data(), end - digits.data());
}

Value Value::date(qint64 daysSince1970)
{
    Value value(static_cast<double>(daysSince1970));
    value.m_type = Type::Date;
    return value;
}

Value Value::dateTime(qint64 msSince1970)
{
    Value value(static_cast<double>(msSince1970));
    value.m_type = Type::DateTime;
    return value;
}

Value Value::nan()
{
    return Value(std::numeric_limits<double>::quiet_NaN());
}

bool Value::isBlank() const
{
    return (m_type == Type::Text && m_text.isEmpty())
        || (m_type == Type::Number && std::isnan(m_number));
}

double Value::toNumber() const
{
    switch (m_type) {
    case Type::Text:
        return numberOfText(m_text);
    case Type::DateTime:
        return static_cast<double>(
            daysOfDate(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_number)).date()));
    default:
        return m_number;
    }
}

bool Value::toBoolean() const
{
    switch (m_type) {
    case Type::Text:
        return !m_text.isEmpty();
    case Type::Date:
    case Type::DateTime:
        return true;
    default:
        return std::abs(m_number) > epsilon; // false for NaN
    }
}

QString Value::toText() const
{
    switch (m_type) {
    case Type::Boolean:
        return m_number != 0 ? u"true"_s : u"false"_s;
    case Type::Number:
        return numberText(m_number);
    case Type::Date:
        return dateOfDays(static_cast<qint64>(m_number)).toString(Qt::ISODate);
    case Type::DateTime:
        return isoWithOffset(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_number)));
    default:
        return m_text;
    }
}

std::optional<QDateTime> Value::toDateTime() const
{
    switch (m_type) {
    case Type::Text:
        return dateTimeOfText(m_text);
    case Type::Date:
        return QDateTime(dateOfDays(static_cast<qint64>(m_number)), QTime(0, 0));
    case Type::DateTime:
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_number));
    default:
        break;
    }
    if (!(std::abs(m_number) < furthestDay)) { // NaN too
        return std::nullopt;
    }
    const double day = std::floor(m_number);
    const QDateTime midnight(dateOfDays(static_cast<qint64>(day)), QTime(0, 0));
    return midnight.addMSecs(static_cast<qint64>(std::round((m_number - day) * dayMs)));
}

Value Value::stored() const
{
    if (m_type != Type::Number) {
        return *this;
    }
    if (std::isnan(m_number)) {
        return {};
    }
    const double whole = std::trunc(m_number);
    return std::abs(m_number - whole) < storedEpsilon ? Value(whole) : *this;
}

bool Value::isSame(const Value &other) const
{
    if (m_type != other.m_type) {
        return false;
    }
    if (m_type == Type::Text) {
        return m_text == other.m_text;
    }
    return m_number == other.m_number || (std::isnan(m_number) && std::isnan(other.m_number));
}

bool looselyEqual(const Value &a, const Value &b)
{
    if (a.m_type == Type::Text && b.m_type == Type::Text) {
        return a.m_text == b.m_text;
    }
    if (a.m_type == Type::Boolean || b.m_type == Type::Boolean) {
        return a.toBoolean() == b.toBoolean();
    }
    if (a.m_type == Type::Number || b.m_type == Type::Number) {
        const double left = a.toNumber();
        const double right = b.toNumber();
        return left == right || std::abs(left - right) < epsilon;
    }
    return a.toText() == b.toText();
}

Value valueOfText(const QString &text, Type type)
{
    if (text.isEmpty()) {
        return {};
    }
    switch (type) {
    case Type::Number: {
        const double number = numberOfText(text);
        return std::isnan(number) ? Value(text) : Value(number);
    }
    case Type::Boolean:
        return Value(text == "true"_L1 || text == "1"_L1);
    case Type::Date: {
        const std::optional<QDate> date = dateOfText(text);
        return date ? Value::date(daysOfDate(*date)) : Value(text);
    }
    case Type::DateTime: {
        const std::optional<QDateTime> moment = dateTimeOfText(text);
        return moment ? Value::dateTime(moment->toMSecsSinceEpoch()) : Value(text);
    }
    default:
        return Value(text);
    }
}

} // namespace meyar::form
