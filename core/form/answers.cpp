// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/answers.h"

#include "core/form/expression/value.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 15; // what a double holds exactly

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDecimal(QStringView text, bool mayHavePoint)
{
    const QStringView unsignedText = text.startsWith(u'-') ? text.mid(1) : text;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.left(point);
    const bool leadingZero = whole.size() > 1 && whole.front() == u'0';
    const bool fractionFits = point < 0 || (mayHavePoint && isDigits(unsignedText.mid(point + 1)));
    return isDigits(whole) && !leadingZero && fractionFits && unsignedText.size() <= mostDigits + 1
        && text != "-0"_L1;
}

bool isDate(const QString &text)
{
    constexpr qsizetype isoSize = 10;
    return text.size() == isoSize && text[4] == u'-' && text[7] == u'-'
        && QDate::fromString(text, Qt::ISODate).isValid();
}

bool areChoices(const ChoiceList &list, const QStringList &names)
{
    const bool known = std::all_of(names.begin(), names.end(), [&list](const QString &name) {
        return list.find(name) != nullptr;
    });
    return known && QSet<QString>(names.begin(), names.end()).size() == names.size();
}

QString choicesText(const ChoiceList &list)
{
    QStringList names;
    for (const Choice &choice : list.choices) {
        names.append(choice.name);
    }
    return u"one of: "_s + names.join(u", "_s);
}

} // namespace

Result<> fitsType(const Form &form, NodeIndex question, const QString &answer)
{
    const Node &node = form.node(question);
    const auto expect = [&](bool fits, const QString &expectation) -> Result<> {
        return fits ? Result<>() : fail(Error::Code::BadAnswer, {node.name, answer, expectation});
    };
    if (node.isSelect() && form.listOf(question) == nullptr) {
        return {}; // choices from a file or a repeat, which only a session knows
    }
    switch (node.type) {
    case NodeType::Integer:
        return expect(isDecimal(answer, false), u"integer"_s);
    case NodeType::Decimal:
        return expect(isDecimal(answer, true), u"decimal"_s);
    case NodeType::Date:
        return expect(isDate(answer), u"date"_s);
    case NodeType::SelectOne:
        return expect(form.listOf(question)->find(answer) != nullptr,
                      choicesText(*form.listOf(question)));
    case NodeType::SelectMultiple:
        return expect(areChoices(*form.listOf(question), answer.split(u' ', Qt::SkipEmptyParts)),
                      choicesText(*form.listOf(question)));
    default:
        return {};
    }
}

QString keptAnswer(const Node &question, const QString &answer)
{
    return question.type == NodeType::SelectMultiple ? answer.simplified() : answer;
}

} // namespace meyar::form
