// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/momenttext.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace meyar::form {

/// What is known of a value before it is computed.
enum class Type { Any, Text, Number, Boolean, Date, DateTime };

/// A value as expressions see it: XPath 1.0's three kinds and, as in JavaRosa, moments.
/// The conversions below are JavaRosa's, except that numbers never print with an exponent
/// (JavaRosa prints 3000000000 as 3.0E9 and cannot read that back).
class Value
{
public:
    Value() = default; ///< the empty text
    explicit Value(QString text)
        : m_text(std::move(text))
    {
    }
    explicit Value(double number)
        : m_type(Type::Number)
        , m_number(number)
    {
    }
    explicit Value(bool truth)
        : m_type(Type::Boolean)
        , m_number(truth ? 1 : 0)
    {
    }
    [[nodiscard]] static Value date(qint64 daysSince1970);
    [[nodiscard]] static Value dateTime(qint64 msSince1970);
    [[nodiscard]] static Value nan();

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isMoment() const { return m_type == Type::Date || m_type == Type::DateTime; }
    /// '' and NaN: what coalesce() and once() pass over.
    [[nodiscard]] bool isBlank() const;

    [[nodiscard]] double
    toNumber() const; ///< '' and what is no number: NaN; a moment: whole days since 1970
    [[nodiscard]] bool toBoolean() const; ///< a text is true unless empty, even 'false' and '0'
    [[nodiscard]] QString toText() const; ///< as a node keeps it
    /// XPath's string(): as toText(), but of a date with a time only the local day is left.
    [[nodiscard]] QString asString() const;
    /// The local moment meant by a moment, by the days (of 24 hours, UTC) since 1970 or by ISO
    /// text; none if it means none.
    [[nodiscard]] std::optional<QDateTime> toDateTime() const;

    /// The value as a node keeps it: NaN becomes blank, and what is whole within 1e-9 becomes
    /// whole.
    [[nodiscard]] Value stored() const;

    /// For noticing that nothing changed: same type, same content; NaN is the same as NaN.
    [[nodiscard]] bool isSame(const Value &other) const;

    friend bool looselyEqual(const Value &a, const Value &b);

private:
    Type m_type = Type::Text;
    double m_number = 0; ///< days for Date, milliseconds for DateTime
    QString m_text;
};

/// XPath's `=` (`!=` is its opposite): as booleans if either is one, else as numbers, else as text.
[[nodiscard]] bool looselyEqual(const Value &a, const Value &b);

/// A text read as the given type: what an answer or a remembered value means to expressions.
/// Text that does not fit the type stays text.
[[nodiscard]] Value valueOfText(const QString &text, Type type);

/// Shortest decimal digits that read back as the same double: 0.30000000000000004, 1.5, 20; NaN;
/// Infinity.
[[nodiscard]] QString numberText(double number);

/// XPath's number(): only digits, '-' and a point (or a comma, which some phones write); else NaN.
[[nodiscard]] double numberOfText(const QString &text);

/// Without the spaces and control characters (up to U+0020) around it; other white space stays.
[[nodiscard]] QStringView trimmedAsJava(QStringView text);

} // namespace meyar::form
