// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxvalue.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c, char16_t letter)
{
    return c.toLower() == QChar(letter);
}

/// Whether `[…]` counts hours, minutes or seconds beyond the day: [h], [mm], [ss].
bool countsOn(QStringView bracket)
{
    return !bracket.isEmpty() && QStringView(u"hms").contains(bracket.front().toLower())
        && std::all_of(bracket.begin(), bracket.end(),
                       [&](QChar c) { return c.toLower() == bracket.front().toLower(); });
}

/// The placeholders of a code's first section, without texts, colours, conditions and locales.
struct Placeholders
{
    QString letters;
    bool countsOn = false;
};

Placeholders placeholdersOf(QStringView code)
{
    Placeholders found;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';') {
            break;
        }
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1);
            found.countsOn = found.countsOn || countsOn(inside);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next stands for itself, for its width or is repeated
        } else if (code.mid(i).startsWith("general"_L1, Qt::CaseInsensitive)) {
            i += 6;
        } else if (code.mid(i).startsWith("am/pm"_L1, Qt::CaseInsensitive)) {
            found.letters += u'h';
            i += 4;
        } else {
            found.letters += c.toLower();
        }
    }
    return found;
}

} // namespace

NumberLook builtInLook(int formatId)
{
    const auto within
        = [formatId](int first, int last) { return formatId >= first && formatId <= last; };
    if (within(14, 17) || within(27, 31) || formatId == 36 || within(50, 54) || within(57, 58)) {
        return NumberLook::Date;
    }
    if (within(18, 21) || within(32, 35) || formatId == 45 || formatId == 47 || within(55, 56)) {
        return NumberLook::Time;
    }
    if (formatId == 46) {
        return NumberLook::Elapsed;
    }
    return formatId == 22 ? NumberLook::DateTime : NumberLook::Number;
}

NumberLook lookOf(QStringView formatCode)
{
    const Placeholders found = placeholdersOf(formatCode);
    if (found.countsOn) {
        return NumberLook::Elapsed;
    }
    bool date = false;
    bool time = false;
    QChar before; // the last of y, m, d, h, s
    for (qsizetype i = 0; i < found.letters.size(); ++i) {
        const QChar c = found.letters[i];
        if (isLetter(c, u'y') || isLetter(c, u'd')) {
            date = true;
        } else if (isLetter(c, u'h') || isLetter(c, u's')) {
            time = true;
        } else if (isLetter(c, u'm') && before != u'm') {
            // Minutes if hours stand before or seconds after, else a month.
            const auto next
                = std::find_if(found.letters.begin() + i, found.letters.end(),
                               [](QChar n) { return QStringView(u"ydhs").contains(n); });
            const bool minutes = before == u'h' || (next != found.letters.end() && *next == u's');
            (minutes ? time : date) = true;
        }
        if (QStringView(u"ymdhs").contains(c)) {
            before = c;
        }
    }
    if (date) {
        return time ? NumberLook::DateTime : NumberLook::Date;
    }
    return time ? NumberLook::Time : NumberLook::Number;
}

} // namespace meyar::form
