// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/randomform.h"

#include <algorithm>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &columns()
{
    static const QStringList names
        = {u"type"_s,     u"name"_s,    u"label"_s,       u"relevant"_s,    u"constraint"_s,
           u"required"_s, u"warning"_s, u"readonly"_s,    u"calculation"_s, u"choice_filter"_s,
           u"default"_s,  u"trigger"_s, u"repeat_count"_s};
    return names;
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

FormText RandomForm::text(int rows)
{
    m_survey = columns().join(u',') + u'\n';
    for (int row = 0; row < rows; ++row) {
        if (!m_open.empty() && m_chance.oneIn(7)) {
            end();
        } else if (m_open.size() < 4 && m_chance.oneIn(7)) {
            begin(m_chance.oneIn(2));
        }
        question();
    }
    while (!m_open.empty()) {
        end();
    }
    return {.survey = m_survey.toUtf8(),
            .choices = "list_name,name,label,half,score\n"
                       "yn,yes,Y,a,2\nyn,no,N,b,0\nyn,na,NA,a,1\n"
                       "many,m1,1,a,1\nmany,m2,2,b,2\nmany,m3,3,a,3\nmany,m4,4,b,4\n"};
}

void RandomForm::write(const std::map<QString, QString> &cells)
{
    QStringList row;
    for (const QString &column : columns()) {
        const auto cell = cells.find(column);
        row.append(cell == cells.end() ? QString() : quoted(cell->second));
    }
    m_survey += row.join(u',') + u'\n';
}

QString RandomForm::newName(char first)
{
    return QLatin1Char(first) + QString::number(m_next++);
}

QString RandomForm::maybe(const QString &expression, int oneIn)
{
    return m_chance.oneIn(oneIn) ? expression : QString();
}

void RandomForm::begin(bool isRepeat)
{
    const QString name = newName(isRepeat ? 'r' : 'g');
    std::map<QString, QString> cells
        = {{u"name"_s, name}, {u"label"_s, u"L"_s}, {u"relevant"_s, maybe(condition(), 3)}};
    cells[u"type"_s] = isRepeat ? u"begin repeat"_s : u"begin group"_s;
    if (isRepeat && m_chance.oneIn(3)) {
        cells[u"repeat_count"_s] = m_chance.oneIn(2) ? u"2"_s : u"("_s + number() + u") mod 4"_s;
    }
    write(cells);
    m_open.push_back({isRepeat});
    if (isRepeat) {
        m_repeats.push_back({name, m_repeat, true, m_open.size()});
        m_repeat = static_cast<int>(m_repeats.size()) - 1;
    }
    question(); // none is empty
}

void RandomForm::end()
{
    const bool isRepeat = m_open.back().isRepeat;
    write({{u"type"_s, isRepeat ? u"end repeat"_s : u"end group"_s}});
    m_open.pop_back();
    if (isRepeat) {
        Repeat &repeat = m_repeats[static_cast<size_t>(m_repeat)];
        repeat.isOpen = false;
        m_repeat = repeat.around;
    }
}

std::map<QString, QString> RandomForm::commonCells()
{
    return {{u"label"_s, u"L"_s},
            {u"relevant"_s, maybe(condition(), 3)},
            {u"constraint"_s, maybe(condition() + u" or . = 'm1'"_s, 4)},
            {u"warning"_s, maybe(u". != "_s + number(), 6)},
            {u"required"_s, maybe(condition(), 4)},
            {u"readonly"_s, maybe(condition(), 10)}};
}

void RandomForm::question()
{
    const QString name = newName('q');
    std::map<QString, QString> cells = commonCells();
    cells[u"name"_s] = name;
    if (m_chance.oneIn(3)) {
        calculated(cells, name);
    } else {
        asked(cells);
    }
    write(cells);
    const bool isDirect
        = m_repeat < 0 || m_repeats[static_cast<size_t>(m_repeat)].depth == m_open.size();
    m_questions.push_back({name, m_repeat, isDirect});
}

void RandomForm::calculated(std::map<QString, QString> &cells, const QString &name)
{
    cells[u"type"_s] = u"calculate"_s;
    cells[u"constraint"_s] = QString();
    if (m_repeat >= 0 && m_chance.oneIn(4)) {
        // a running total
        const QString before = ofRowBefore({name, m_repeat, true});
        cells[u"calculation"_s]
            = u"coalesce("_s + before + u", 0) + coalesce("_s + number() + u", 0)"_s;
        return;
    }
    cells[u"calculation"_s] = m_remembers && m_chance.oneIn(6) ? u"once("_s + number() + u')'
        : m_chance.oneIn(4)                                    ? condition()
                                                               : number();
}

void RandomForm::asked(std::map<QString, QString> &cells)
{
    static const QStringList types = {u"integer"_s,
                                      u"integer"_s,
                                      u"select_one yn"_s,
                                      u"select_one many"_s,
                                      u"select_multiple many"_s,
                                      u"text"_s,
                                      u"date"_s,
                                      u"decimal"_s};
    cells[u"type"_s] = m_chance.of(types);
    if (cells[u"type"_s].startsWith("select"_L1) && m_chance.oneIn(2)) {
        cells[u"choice_filter"_s] = filter();
    }
    const auto rows = std::find_if(m_questions.begin(), m_questions.end(),
                                   [&](const Question &one) { return !isAtHand(one); });
    if (rows != m_questions.end() && m_chance.oneIn(12)) {
        cells[u"type"_s] = u"select_one ${"_s + rows->name + u'}';
        cells.erase(u"choice_filter"_s);
    }
    if (m_chance.oneIn(15)) {
        cells[u"calculation"_s] = number();
    }
    if (m_remembers) {
        remembered(cells);
    }
}

void RandomForm::remembered(std::map<QString, QString> &cells)
{
    const bool isNumber = cells[u"type"_s] == "integer"_L1 || cells[u"type"_s] == "decimal"_L1;
    if (isNumber && m_chance.oneIn(4)) {
        cells[u"default"_s]
            = m_chance.oneIn(2) ? u"3"_s : u"coalesce("_s + number() + u", 1) + 1"_s;
    }
    if (m_questions.empty() || !m_chance.oneIn(6) || cells.count(u"calculation"_s) > 0) {
        return;
    }
    const Question trigger = m_chance.of(m_questions);
    if (isAtHand(trigger)) {
        cells[u"type"_s] = u"calculate"_s;
        cells[u"constraint"_s] = QString();
        cells.erase(u"choice_filter"_s);
        cells.erase(u"default"_s);
        cells[u"trigger"_s] = u"${"_s + trigger.name + u'}';
        cells[u"calculation"_s] = number();
    }
}

bool RandomForm::isAtHand(const Question &question) const
{
    return question.repeat < 0 || m_repeats[static_cast<size_t>(question.repeat)].isOpen;
}

/// The number of the row before this one of the innermost repeat.
QString RandomForm::rowBefore()
{
    const size_t levels = m_open.size() - m_repeats[static_cast<size_t>(m_repeat)].depth + 1;
    return u"position("_s + u"../"_s.repeated(static_cast<qsizetype>(levels)).chopped(1)
        + u") - 1"_s;
}

QString RandomForm::ofRowBefore(const Question &question)
{
    const QString repeat = m_repeats[static_cast<size_t>(m_repeat)].name;
    return u"indexed-repeat(${%1}, ${%2}, %3)"_s.arg(question.name, repeat, rowBefore());
}

QString RandomForm::indexed(const Question &question)
{
    QString arguments;
    for (int at = question.repeat; at >= 0; at = m_repeats[static_cast<size_t>(at)].around) {
        const Repeat &repeat = m_repeats[static_cast<size_t>(at)];
        if (!repeat.isOpen) {
            arguments = u", ${%1}, %2"_s.arg(repeat.name).arg(1 + m_chance.upTo(3)) + arguments;
        }
    }
    return u"indexed-repeat(${"_s + question.name + u'}' + arguments + u')';
}

QString RandomForm::ofOtherRows(const Question &question)
{
    static const QStringList functions
        = {u"sum"_s, u"sum"_s, u"max"_s, u"min"_s, u"count"_s, u"count-non-empty"_s};
    const QString repeat = m_repeats[static_cast<size_t>(question.repeat)].name;
    switch (m_chance.upTo(6)) {
    case 0:
        return u"count(${"_s + repeat + u"})"_s;
    case 1:
        return indexed(question);
    case 2:
        return u"join(' ', ${"_s + question.name + u"})"_s;
    case 3:
        if (question.isDirect) {
            return u"count(${%1}[%2 > 1])"_s.arg(repeat, question.name);
        }
        [[fallthrough]];
    default:
        return m_chance.of(functions) + u"(${"_s + question.name + u"})"_s;
    }
}

QString RandomForm::reference()
{
    if (m_questions.empty()) {
        return u"3"_s;
    }
    const Question question = m_chance.of(m_questions);
    if (!isAtHand(question)) {
        return ofOtherRows(question);
    }
    if (m_repeat >= 0 && question.repeat == m_repeat && m_chance.oneIn(5)) {
        return ofRowBefore(question);
    }
    return u"${"_s + question.name + u'}';
}

QString RandomForm::condition()
{
    switch (m_chance.upTo(6)) {
    case 0:
        return reference() + u" = 'yes'"_s;
    case 1:
        return reference() + u" > "_s + number();
    case 2:
        return u"selected("_s + reference() + u", 'm2')"_s;
    case 3:
        return reference() + u" != '' or "_s + reference() + u" = "_s + reference();
    case 4:
        return u"not("_s + reference() + u" = 'no') and today() >= "_s + reference();
    default:
        return u"string-length("_s + reference() + u") mod 2 = 1"_s;
    }
}

QString RandomForm::number()
{
    switch (m_chance.upTo(7)) {
    case 0:
        return u"sum("_s + reference() + u", "_s + reference() + u')';
    case 1:
        return u"coalesce("_s + reference() + u", 1) + 1"_s;
    case 2:
        return u"if("_s + reference() + u" = 'yes', 1, "_s + reference() + u" * 2)"_s;
    case 3:
        return u"round("_s + reference() + u" div 3, 1)"_s;
    case 4:
        return m_repeat < 0 ? u"2"_s : rowBefore();
    case 5:
        return reference();
    default:
        return QString::number(m_chance.upTo(4));
    }
}

QString RandomForm::filter()
{
    switch (m_chance.upTo(3)) {
    case 0:
        return u"half = 'a' or "_s + reference() + u" = 'yes'"_s;
    case 1:
        return u"score > "_s + number();
    default:
        return u"half = if("_s + condition() + u", 'a', 'b')"_s;
    }
}

} // namespace meyar::test
