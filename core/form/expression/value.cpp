// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/value.h"

#include <QVarLengthArray>

#include <algorithm>
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
constexpr double dayMs = 86400000.0;
constexpr double furthestDay = 2147483647.0;

} // namespace

QStringView trimmedAsJava(QStringView text)
{
    while (!text.isEmpty() && text.front() <= u' ') {
        text = text.mid(1);
    }
    while (!text.isEmpty() && text.back() <= u' ') {
        text.chop(1);
    }
    return text;
}

double numberOfText(const QString &text)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QVarLengthArray<char, 64> digits;
    for (const QChar c : trimmedAsJava(text)) {
        const char16_t u = c.unicode() == u',' ? u'.' : c.unicode();
        if (u != u'-' && u != u'.' && (u < u'0' || u > u'9')) {
            return none;
        }
        digits.append(static_cast<char>(u));
    }
    double number = 0;
    const auto [rest, error]
        = std::from_chars(digits.begin(), digits.end(), number, std::chars_format::fixed);
    if (rest != digits.end() || error == std::errc::invalid_argument) {
        return none;
    }
    if (error == std::errc::result_out_of_range) {
        const char *begin = digits.begin() + (digits.front() == '-' ? 1 : 0);
        const bool isGreat
            = std::any_of(begin, std::find(begin, rest, '.'), [](char c) { return c != '0'; });
        number = isGreat ? infinity : 0;
        return digits.front() == '-' ? -number : number;
    }
    return number;
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
        return dateText(dateOfDays(static_cast<qint64>(m_number)));
    case Type::DateTime:
        return momentText(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_number)));
    default:
        return m_text;
    }
}

QString Value::asString() const
{
    return m_type == Type::DateTime
        ? dateText(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_number)).date())
        : toText();
}

std::optional<QDateTime> Value::toDateTime() const
{
    switch (m_type) {
    case Type::Text:
        return momentOfText(m_text);
    case Type::Date:
        return dateOfDays(static_cast<qint64>(m_number)).startOfDay();
    case Type::DateTime:
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_number));
    case Type::Number:
        return std::abs(m_number) <= furthestDay // NaN is not
            ? std::optional(QDateTime::fromMSecsSinceEpoch(std::llround(m_number * dayMs)))
            : std::nullopt;
    default:
        return std::nullopt;
    }
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
    return a.asString() == b.asString();
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
        const std::optional<QDateTime> moment = momentOfText(text);
        return moment ? Value::dateTime(moment->toMSecsSinceEpoch()) : Value(text);
    }
    default:
        return Value(text);
    }
}

} // namespace meyar::form
