// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/javatranslation.h"

#include "core/form/expression/javatranslator.h"

#include <QRegularExpression>
#include <QStringList>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QString Translation::run()
{
    QString result;
    while (!m_rest.isEmpty()) {
        if (m_rest.startsWith(u'\\')) {
            result += escape(false);
        } else if (m_rest.startsWith(u'[')) {
            result += characterClass(0);
        } else if (m_rest.startsWith(u'(')) {
            result += groupBegin();
        } else if (m_rest.startsWith(u'{')) {
            result += repetition();
        } else if (m_rest.startsWith(u'^') || m_rest.startsWith(u'$')) {
            result += repeatable(taken(1));
        } else {
            result += taken(1);
        }
    }
    return result;
}

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

/// {2}, {2,} or {2,5}; elsewhere Java wants \{.
QString Translation::repetition()
{
    const QString inside = m_rest.left(m_rest.indexOf(u'}') + 1).mid(1).toString();
    static const QRegularExpression counts(u"\\A[0-9]+(,[0-9]*)?\\}\\z"_s);
    if (!counts.match(inside).hasMatch()) {
        throw NoPattern{u"{ without a number of times"_s};
    }
    return taken(inside.size() + 1);
}

/// A place such as ^ or \b, which PCRE repeats only if it is a group.
QString Translation::repeatable(const QString &place) const
{
    const bool isRepeated = !m_rest.isEmpty() && QStringView(u"*+?{").contains(m_rest.front());
    return isRepeated ? QString(u"(?:"_s + place + u')') : place;
}

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
