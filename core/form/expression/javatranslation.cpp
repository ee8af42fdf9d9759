// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/javatranslation.h"

#include "core/form/expression/javaproperty.h"

#include <QRegularExpression>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Thrown and caught in this file only: Java has no such pattern.
struct NoPattern
{
    QString reason;
};

bool isDigit(QChar c, int base)
{
    const char16_t small = c.toLower().unicode();
    return base == 8 ? small >= u'0' && small <= u'7'
                     : (small >= u'0' && small <= u'9') || (small >= u'a' && small <= u'f');
}

class Translation
{
public:
    explicit Translation(QStringView source)
        : m_rest(source)
    {
    }

    QString run()
    {
        QString result;
        while (!m_rest.isEmpty()) {
            if (m_rest.startsWith(u'\\')) {
                result += escape(false);
            } else if (m_rest.startsWith(u'[')) {
                result += characterClass(0);
            } else if (m_rest.startsWith(u'(')) {
                result += groupBegin();
            } else {
                result += taken(1);
            }
        }
        return result;
    }

    [[nodiscard]] bool hasUnicodeClasses() const { return m_unicodeClasses; }

private:
    QString taken(qsizetype count);
    QString characterClass(int depth);
    QString groupBegin();
    QString escape(bool inClass);
    QString quoted();
    QString codePoint(int digits, int base);
    QString unicodeEscape();
    QString property(bool negated, bool inClass);

    QStringView m_rest;
    bool m_unicodeClasses = false;
};

/// One side of `&&` in a class.
struct ClassOperand
{
    QString items;
    QStringList nested;

    [[nodiscard]] bool isEmpty() const { return items.isEmpty() && nested.isEmpty(); }
    [[nodiscard]] QString pattern() const
    {
        QStringList all = nested;
        if (!items.isEmpty()) {
            all.prepend(u'[' + items + u']');
        }
        return all.size() == 1 ? all[0] : QString(u"(?:"_s + all.join(u'|') + u')');
    }
};

QString Translation::taken(qsizetype count)
{
    if (m_rest.size() < count) {
        throw NoPattern{u"it ends too early"_s};
    }
    const QString text = m_rest.left(count).toString();
    m_rest = m_rest.mid(count);
    return text;
}

QString Translation::characterClass(int depth)
{
    constexpr int deepest = 50;
    if (depth > deepest) {
        throw NoPattern{u"too many classes in classes"_s};
    }
    taken(1);
    const bool negated = m_rest.startsWith(u'^');
    if (negated) {
        taken(1);
    }
    QList<ClassOperand> operands(1);
    bool first = true;
    while (first || !m_rest.startsWith(u']')) {
        ClassOperand &operand = operands.back();
        if (m_rest.isEmpty()) {
            throw NoPattern{u"missing ]"_s};
        }
        if (m_rest.startsWith(u'[')) {
            operand.nested.append(characterClass(depth + 1));
        } else if (m_rest.startsWith(u"&&")) {
            taken(2);
            operands.append(ClassOperand());
        } else if (m_rest.startsWith(u'\\')) {
            operand.items += escape(true);
        } else {
            const QString c = taken(1);
            operand.items += c == u"]"_s || c == u"^"_s ? QString(u'\\' + c) : c;
        }
        first = false;
    }
    taken(1);
    operands.removeIf([](const ClassOperand &operand) { return operand.isEmpty(); });
    if (operands.isEmpty()) {
        throw NoPattern{u"an empty class"_s};
    }
    if (operands.size() == 1 && operands[0].nested.isEmpty()) {
        return (negated ? u"[^"_s : u"["_s) + operands[0].items + u']';
    }
    QString all;
    for (qsizetype i = 1; i < operands.size(); ++i) {
        all += u"(?="_s + operands[i].pattern() + u')';
    }
    all += operands[0].pattern();
    return negated ? QString(u"(?:(?!"_s + all + u")(?s:.))"_s) : QString(u"(?:"_s + all + u')');
}

/// A parenthesis with what Java allows after `(?`: nothing that is PCRE's alone (verbs, recursion,
/// conditions, callouts). Its flags u and d mean nothing here; U, which PCRE has otherwise, makes
/// \w and the like Unicode's, in all of the pattern.
QString Translation::groupBegin()
{
    QString begin = taken(1);
    if (m_rest.startsWith(u'*')) {
        throw NoPattern{u"* after ("_s};
    }
    if (!m_rest.startsWith(u'?')) {
        return begin;
    }
    begin += taken(1);
    const QChar kind = m_rest.isEmpty() ? QChar() : m_rest.front();
    if (QStringView(u":=!>").contains(kind)) {
        return begin + taken(1);
    }
    if (kind == u'<') {
        begin += taken(1);
        const bool isName = !m_rest.isEmpty() && m_rest.front().isLetter();
        if (isName || m_rest.startsWith(u'=') || m_rest.startsWith(u'!')) {
            return begin + taken(1);
        }
        throw NoPattern{u"a wrong name after (?<"_s};
    }
    QString flags;
    while (!m_rest.isEmpty() && QStringView(u"idmsuxU-").contains(m_rest.front())) {
        const QString flag = taken(1);
        m_unicodeClasses = m_unicodeClasses || flag == u"U"_s;
        flags += QStringView(u"imsx-").contains(flag) ? flag : QString();
    }
    if (!m_rest.startsWith(u')') && !m_rest.startsWith(u':')) {
        throw NoPattern{u"an unknown kind of group"_s};
    }
    if (flags.endsWith(u'-')) {
        flags.chop(1);
    }
    const bool isOnlyFlags = m_rest.startsWith(u')');
    const QString end = taken(1);
    return flags.isEmpty() && isOnlyFlags ? QString() : QString(begin + flags + end);
}

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
    const bool isAscii = c.unicode() < 128;
    const bool known = !isAscii || !c.isLetterOrNumber()
        || QStringView(u"dDwWsShHvVtnrfaex").contains(c)
        || (!inClass && (QStringView(u"bBAGzZRXk").contains(c) || c.isDigit()));
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

} // namespace

Translated translatedFromJava(QStringView source)
{
    try {
        Translation translation(source);
        const QString pattern = translation.run();
        return {
            .pattern = pattern, .unicodeClasses = translation.hasUnicodeClasses(), .trouble = {}};
    } catch (const NoPattern &no) {
        return {.pattern = {}, .trouble = no.reason};
    }
}

} // namespace meyar::form
