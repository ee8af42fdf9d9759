// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/javaproperty.h"
#include "core/form/expression/javatranslator.h"

#include <QRegularExpression>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c, int base)
{
    const char16_t small = c.toLower().unicode();
    return base == 8 ? small >= u'0' && small <= u'7'
                     : (small >= u'0' && small <= u'9') || (small >= u'a' && small <= u'f');
}

/// In Java words are of the letters and digits of all scripts here, though \w is ASCII.
QString wordBoundary(bool negated)
{
    const QString letter = u"[\\p{L}\\p{Nd}_]"_s;
    const QString boundary = u"(?<=%1)(?!%1)|(?<!%1)(?=%1)"_s.arg(letter);
    return (negated ? u"(?!%1)"_s : u"(?:%1)"_s).arg(boundary);
}

} // namespace

QString Translation::escape(bool inClass)
{
    const QString escaped = taken(2);
    const QChar c = escaped[1];
    if (c == u'Q') {
        return quoted();
    }
    if (c == u'p' || c == u'P') {
        return property(c == u'P', inClass);
    }
    if (c == u'u') {
        return unicodeEscape();
    }
    if (c == u'0') {
        const bool isSmall = !m_rest.isEmpty() && m_rest.front() <= u'3';
        return codePoint(isSmall ? 3 : 2, 8);
    }
    if (c == u'x' && !m_rest.startsWith(u'{')) {
        return codePoint(2, 16);
    }
    if (c == u'c') {
        return escaped + taken(1);
    }
    if (!inClass && (c == u'b' || c == u'B')) {
        return wordBoundary(c == u'B');
    }
    if (!inClass && QStringView(u"AGzZ").contains(c)) {
        return repeatable(escaped);
    }
    const bool isAscii = c.unicode() < 128;
    const bool known = !isAscii || !c.isLetterOrNumber()
        || QStringView(u"dDwWsShHvVtnrfaex").contains(c)
        || (!inClass && (QStringView(u"RXk").contains(c) || c.isDigit()));
    if (!known) {
        throw NoPattern{u"the unknown escape "_s + escaped};
    }
    return escaped;
}

/// What stands between \Q and \E, or the end.
QString Translation::quoted()
{
    const qsizetype end = m_rest.indexOf(u"\\E");
    const QString literal = taken(end < 0 ? m_rest.size() : end);
    if (end >= 0) {
        taken(2);
    }
    return QRegularExpression::escape(literal);
}

/// As many digits as there are, up to `digits`; of hexadecimal ones all of them.
QString Translation::codePoint(int digits, int base)
{
    int count = 0;
    while (count < digits && count < m_rest.size() && isDigit(m_rest[count], base)) {
        ++count;
    }
    if (count == 0 || (base == 16 && count < digits)) {
        throw NoPattern{u"a character's number without digits"_s};
    }
    const uint value = taken(count).toUInt(nullptr, base);
    return u"\\x{"_s + QString::number(value, 16) + u'}';
}

/// Java writes what is beyond U+FFFF as two of these.
QString Translation::unicodeEscape()
{
    const QString first = codePoint(4, 16);
    const auto unit = [](const QString &written) {
        return static_cast<char16_t>(written.mid(3, written.size() - 4).toUInt(nullptr, 16));
    };
    if (!QChar::isSurrogate(unit(first))) {
        return first;
    }
    const QString next = taken(2);
    const QString second = next == u"\\u"_s ? codePoint(4, 16) : QString();
    if (second.isEmpty() || !QChar::isHighSurrogate(unit(first))
        || !QChar::isLowSurrogate(unit(second))) {
        throw NoPattern{u"half a character"_s};
    }
    const char32_t whole = QChar::surrogateToUcs4(unit(first), unit(second));
    return u"\\x{"_s + QString::number(whole, 16) + u'}';
}

QString Translation::property(bool negated, bool inClass)
{
    QString name = taken(1);
    if (name == u"{"_s) {
        name = taken(qMax(m_rest.indexOf(u'}'), qsizetype(0)));
        taken(1);
    }
    const QString inBrackets = propertyInBrackets(name, negated);
    if (inBrackets.isEmpty()) {
        throw NoPattern{u"the unknown property "_s + name};
    }
    return inClass ? inBrackets : QString(u'[' + inBrackets + u']');
}

} // namespace meyar::form
