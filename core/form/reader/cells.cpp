// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/cells.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

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
    const auto continues
        = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; };
    return !name.isEmpty() && (name.front().isLetter() || name.front() == u'_')
        && std::all_of(name.begin(), name.end(), continues);
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
