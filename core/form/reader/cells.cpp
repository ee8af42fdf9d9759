// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/cells.h"

#include <algorithm>
#include <iterator>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    uint first = 0;
    uint last = 0;
};

// XML 1.0, fifth edition, productions 4 and 4a without the colon
constexpr Span nameStarts[]
    = {{u'A', u'Z'},         {u'_', u'_'},         {u'a', u'z'},     {0xc0, 0xd6},
       {0xd8, 0xf6},         {0xf8, 0x2ff},        {0x370, 0x37d},   {0x37f, 0x1fff},
       {0x200c, 0x200d},     {0x2070, 0x218f},     {0x2c00, 0x2fef}, {0x3001, 0xd7ff},
       {0xf900, 0xfdcf},     {0xfdf0, 0xfffd},     {0x10000, 0xeffff}};
constexpr Span nameParts[] = {{u'-', u'.'},   {u'0', u'9'},     {0xb7, 0xb7},
                              {0x300, 0x36f}, {0x203f, 0x2040}};

template<typename Spans>
bool isIn(const Spans &spans, uint character)
{
    return std::any_of(std::begin(spans), std::end(spans), [character](const Span &span) {
        return character >= span.first && character <= span.last;
    });
}

bool beginsName(uint character)
{
    return isIn(nameStarts, character);
}

bool continuesName(uint character)
{
    return isIn(nameStarts, character) || isIn(nameParts, character);
}

} // namespace

std::optional<bool> yesOrNo(const QString &cell)
{
    static const QStringList yes = {u"yes"_s, u"true"_s, u"true()"_s, u"1"_s};
    static const QStringList no = {u"no"_s, u"false"_s, u"false()"_s, u"0"_s};
    const QString word = cell.toLower();
    if (yes.contains(word)) {
        return true;
    }
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QString withStraightQuotes(QString expression)
{
    for (QChar &c : expression) {
        switch (c.unicode()) {
        case u'\u2018':
        case u'\u2019':
            c = u'\'';
            break;
        case u'\u201c':
        case u'\u201d':
            c = u'"';
            break;
        default:
            break;
        }
    }
    return expression;
}

bool isValidName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return !characters.isEmpty() && beginsName(characters.front())
        && std::all_of(characters.begin(), characters.end(), continuesName);
}

QString withoutLastSaved(const QString &name)
{
    constexpr auto prefix = "last-saved#"_L1;
    return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

bool isReference(const QString &text)
{
    return text.startsWith("${"_L1) && text.endsWith(u'}') && text.indexOf(u'}') == text.size() - 1;
}

QStringList referencesIn(const QString &text)
{
    QStringList names;
    qsizetype at = text.indexOf("${"_L1);
    while (at >= 0) {
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0) {
            break;
        }
        names.append(text.mid(at + 2, end - at - 2).trimmed());
        at = text.indexOf("${"_L1, end);
    }
    return names;
}

void Reporter::place(Problem problem, int row, const QString &column)
{
    problem.sheet = m_sheet;
    problem.row = row;
    problem.column = column;
    m_problems.push_back(std::move(problem));
}

void Reporter::error(Problem::Kind kind, int row, const QString &column, QStringList args)
{
    Problem problem;
    problem.kind = kind;
    problem.args = std::move(args);
    place(std::move(problem), row, column);
}

void Reporter::warning(Problem::Kind kind, int row, const QString &column, QStringList args)
{
    Problem problem;
    problem.kind = kind;
    problem.level = Problem::Level::Warning;
    problem.args = std::move(args);
    place(std::move(problem), row, column);
}

} // namespace meyar::form
