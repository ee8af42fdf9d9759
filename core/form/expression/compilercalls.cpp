// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/compilation.h"
#include "core/form/expression/functions.h"
#include "core/form/nearest.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace meyar::form {

using namespace Qt::StringLiterals;

Operand Compiler::call(const QString &name)
{
    if (name == "if"_L1) {
        return conditional();
    }
    if (name == "coalesce"_L1) {
        return firstFilled();
    }
    if (name == "once"_L1) {
        return once();
    }
    if (name == "jr:choice-name"_L1) {
        return choiceName();
    }
    if (isUnsupportedFunction(name)) {
        refuse(name + u"()"_s);
    }
    const int function = functionIndex(name);
    if (function < 0) {
        report(Problem::Kind::ExpressionUnknownFunction, Suggestions().with(name, functionNames()));
        arguments(name, 0, anyNumber);
        return {.literal = {}};
    }
    const bool ofSelf = name == "string-length"_L1 || name == "normalize-space"_L1;
    return ofSelf && isSymbol(u")") && m_scope.self() ? selfArgument(name, function)
                                                      : ordinary(name, function);
}

/// Compiles arguments up to and with the closing parenthesis and checks how many there are.
std::vector<Operand> Compiler::arguments(const QString &name, int minimum, int maximum)
{
    constexpr size_t most = std::numeric_limits<quint16>::max();
    std::vector<Operand> given;
    while (!isSymbol(u")")) {
        if (!given.empty()) {
            expectSymbol(u",");
        }
        if (given.size() == most) {
            fail(u"fewer arguments"_s);
        }
        given.push_back(binary(1));
        if (!isSymbol(u",") && !isSymbol(u")")) {
            fail(u", or )"_s);
        }
    }
    advance();
    const int count = static_cast<int>(given.size());
    if (count < minimum || (maximum != anyNumber && count > maximum)) {
        const QString least = QString::number(minimum);
        const QString expected = maximum == minimum ? least
            : maximum == anyNumber                  ? QString(u"at least "_s + least)
                                   : QString(least + u'-' + QString::number(maximum));
        report(Problem::Kind::ExpressionArguments, {name, QString::number(count), expected});
    }
    return given;
}

Operand Compiler::ordinary(const QString &name, int index)
{
    const Function &function = functionAt(index);
    const std::vector<Operand> given = arguments(name, function.minimum, function.maximum);
    checkArguments(name, given);
    emitOp(Op::Call, index, given.size());
    return {.type = function.result, .literal = {}};
}

Operand Compiler::selfArgument(const QString &name, int index)
{
    symbol(*m_scope.self());
    const Function &function = functionAt(index);
    advance();
    Q_ASSERT(name == function.name);
    emitOp(Op::Call, index, 1);
    return {.type = function.result, .literal = {}};
}

void Compiler::checkArguments(const QString &name, const std::vector<Operand> &given)
{
    if (given.size() == 2 && (name == "selected"_L1 || name == "is-selected"_L1)) {
        doubt(choiceTrouble(given[0], given[1]));
    }
    if (given.size() == 2 && name == "regex"_L1 && given[1].isLiteral) {
        const QRegularExpression pattern(given[1].literal);
        if (!pattern.isValid()) {
            report(Problem::Kind::ExpressionType, {m_source, pattern.errorString()});
        }
    }
    const bool takesDate = name == "date"_L1 || name == "date-time"_L1 || name == "format-date"_L1;
    if (!given.empty() && takesDate && given[0].isLiteral && !given[0].literal.isEmpty()
        && !valueOfText(given[0].literal, given[0].type).toDateTime()) {
        doubt(u'\'' + given[0].literal + u"' is not a date"_s);
    }
}

/// Takes the comma before the next argument. If the arguments end here instead, says so and returns
/// true.
bool Compiler::wantsMore(const QString &name, int given, int expected)
{
    if (isSymbol(u")")) {
        report(Problem::Kind::ExpressionArguments,
               {name, QString::number(given), QString::number(expected)});
        advance();
        return true;
    }
    expectSymbol(u",");
    return false;
}

Operand Compiler::conditional()
{
    binary(1);
    if (wantsMore(u"if"_s, 1, 3)) {
        return {.literal = {}};
    }
    const int otherwise = emitOp(Op::JumpIfFalse);
    const Operand first = binary(1);
    if (wantsMore(u"if"_s, 2, 3)) {
        return {.literal = {}};
    }
    const int end = emitOp(Op::Jump);
    patch(otherwise);
    const Operand second = binary(1);
    expectSymbol(u")");
    patch(end);
    return {.type = first.type == second.type ? first.type : Type::Any, .literal = {}};
}

Operand Compiler::firstFilled()
{
    std::vector<int> jumps;
    Operand first = binary(1);
    while (isSymbol(u",")) {
        advance();
        jumps.push_back(emitOp(Op::FilledJump));
        const Operand next = binary(1);
        first.type = first.type == next.type ? first.type : Type::Any;
    }
    expectSymbol(u")");
    std::for_each(jumps.begin(), jumps.end(), [this](int jump) { patch(jump); });
    return {.type = first.type, .literal = {}};
}

Operand Compiler::once()
{
    m_result.remembers = true;
    emitOp(Op::Remembered);
    const int jump = emitOp(Op::FilledJump);
    const Operand value = binary(1);
    expectSymbol(u")");
    patch(jump);
    return {.type = value.type, .literal = {}};
}

/// jr:choice-name(value, '${question}'): the second argument names the question whose list to look
/// in.
Operand Compiler::choiceName()
{
    binary(1);
    if (wantsMore(u"jr:choice-name"_s, 1, 2)) {
        return {.literal = {}};
    }
    const std::optional<Symbol> question = choiceQuestion();
    expectSymbol(u")");
    if (question) {
        emitOp(Op::ChoiceLabel, question->list);
    }
    return {.type = Type::Text, .literal = {}};
}

std::optional<Symbol> Compiler::choiceQuestion()
{
    if (m_token.kind != Token::Kind::Text && m_token.kind != Token::Kind::Reference) {
        fail(u"'${question}'"_s);
    }
    QString name = m_token.text.toString().trimmed();
    if (name.startsWith("${"_L1) && name.endsWith(u'}')) {
        name = name.mid(2, name.size() - 3).trimmed();
    }
    advance();
    const std::optional<Symbol> found = m_scope.find(name);
    if (!found) {
        report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
    } else if (found->list < 0) {
        report(Problem::Kind::ExpressionType, {m_source, name + u" has no choices"_s});
        return std::nullopt;
    }
    return found;
}

} // namespace meyar::form
