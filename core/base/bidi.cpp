// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"

#include <algorithm>

namespace meyar {

namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t rightToLeftIsolate = 0x2067;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool opensIsolate(QChar c)
{
    return c.unicode() >= leftToRightIsolate && c.unicode() <= firstStrongIsolate;
}

bool isRightToLeftLetter(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// A letter or digit that runs from left to right.
bool isCore(QChar c)
{
    return c.direction() == QChar::DirL || c.direction() == QChar::DirEN;
}

/// A sign that belongs to the number or word beside it.
bool isSign(QChar c)
{
    return QStringView(u"≤≥<>±+−-~#%°²³µ€$£").contains(c);
}

/// What may stand between the words of one run.
bool isConnector(QChar c)
{
    return isSign(c) || c == QChar::Nbsp || c.unicode() == 0x202f
        || QStringView(u" .,:;/–—()'’&@_*=×").contains(c);
}

/// One past the last character of the run that starts at `from`: it ends in a letter, digit or
/// sign, or in a bracket that was opened inside it.
qsizetype runEnd(const QString &text, qsizetype from)
{
    qsizetype end = from;
    int open = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isCore(c) || (c.isHighSurrogate() || c.isLowSurrogate())) {
            end = open > 0 ? end : i + 1;
            continue;
        }
        if (!isConnector(c) || c == u'\n') {
            break;
        }
        open += c == u'(' ? 1 : 0;
        if (c == u')' && --open < 0) {
            break;
        }
        const bool spaced = i > from && text.at(i - 1) == u' ';
        const bool closes = (isSign(c) && !spaced) || c == u'%' || c == u')';
        end = closes && open == 0 ? i + 1 : end;
    }
    return end;
}

bool startsRun(const QString &text, qsizetype i)
{
    if (isCore(text.at(i))) {
        return true;
    }
    qsizetype next = i;
    while (next < text.size() && isSign(text.at(next))) {
        ++next;
    }
    if (next > i && next < text.size() && text.at(next) == u' ') {
        ++next;
    }
    return isSign(text.at(i)) && next < text.size() && isCore(text.at(next));
}

/// One past the isolate that opens at `from`.
qsizetype isolateEnd(const QString &text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t u = text.at(i).unicode();
        depth += opensIsolate(text.at(i)) ? 1 : 0;
        depth -= u == popIsolate ? 1 : 0;
        if (depth == 0) {
            return i + 1;
        }
    }
    return text.size();
}

/// Whether most letters are right-to-left: "ILO C155 (حفاظت و صحت)" is Urdu that begins with a
/// Latin name.
bool isMostlyRightToLeft(const QString &text)
{
    const auto turning = std::count_if(text.begin(), text.end(), isRightToLeftLetter);
    const auto latin = std::count_if(text.begin(), text.end(),
                                     [](QChar c) { return c.direction() == QChar::DirL; });
    return turning > 0 && turning >= latin;
}

/// An isolate with its direction said and its runs isolated in turn. A first strong isolate must
/// not be left to guess: "12–13" alone takes the direction of the paragraph in Qt, and a citation
/// made of isolates takes left to right by the standard.
QString directed(const QString &isolate)
{
    const bool closed = isolate.size() > 1 && isolate.back().unicode() == popIsolate;
    const QString inner = isolate.mid(1, isolate.size() - (closed ? 2 : 1));
    const bool turns = isMostlyRightToLeft(inner);
    const QChar front = isolate.front().unicode() != firstStrongIsolate ? isolate.front()
        : turns                                                         ? QChar(rightToLeftIsolate)
                                                                        : QChar(leftToRightIsolate);
    return front + (turns ? withIsolatedRuns(inner) : inner)
        + (closed ? QString(QChar(popIsolate)) : QString());
}

} // namespace

Language scriptOf(const QString &text, Language fallback)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (opensIsolate(c)) {
            i = isolateEnd(text, i) - 1;
        } else if (isRightToLeftLetter(c)) {
            return Language::Urdu;
        } else if (c.direction() == QChar::DirL) {
            return Language::English;
        }
    }
    return fallback;
}

Language baseOf(const QString &text, Language context)
{
    const Language own = scriptOf(text, context);
    const bool turns = isRightToLeft(context) && std::any_of(text.begin(), text.end(), isRightToLeftLetter);
    return turns ? context : own;
}

QString withIsolatedRuns(const QString &text)
{
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size();) {
        if (opensIsolate(text.at(i))) {
            const qsizetype end = isolateEnd(text, i);
            result += directed(text.mid(i, end - i));
            i = end;
        } else if (startsRun(text, i)) {
            const qsizetype end = std::max(runEnd(text, i), i + 1);
            result += QChar(leftToRightIsolate);
            result += QStringView(text).mid(i, end - i);
            result += QChar(popIsolate);
            i = end;
        } else {
            result += text.at(i++);
        }
    }
    return result;
}

} // namespace meyar
