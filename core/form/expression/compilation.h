// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/compiler.h"
#include "core/form/expression/lexer.h"
#include "core/form/expression/operandcheck.h"

namespace meyar::form {

struct BinaryOperator
{
    QStringView symbol;
    int precedence = 0;
    Op op = Op::Add;
};

/// A recursive descent over the tokens that emits code as it goes. compiler.cpp has the operators,
/// compilercalls.cpp the functions. Private to them.
class Compiler
{
public:
    Compiler(const QString &source, const Scope &scope, Code &code)
        : m_source(source)
        , m_scope(scope)
        , m_code(code)
        , m_lexer(source)
    {
    }

    Compiled compile();

private:
    void advance() { m_token = m_lexer.next(); }
    [[nodiscard]] bool isSymbol(QStringView symbol) const
    {
        return m_token.kind == Token::Kind::Symbol && m_token.text == symbol;
    }
    void expectSymbol(QStringView symbol);
    [[nodiscard]] const BinaryOperator *binaryOperator() const;

    Operand binary(int minimumPrecedence);
    Operand applied(const BinaryOperator &op, const Operand &left);
    Operand unary();
    Operand primary();
    Operand literal(const Value &value);
    Operand symbol(const Symbol &found);
    Operand reference();
    Operand named();
    Operand call(const QString &name);
    bool wantsMore(const QString &name, int given, int expected);
    Operand conditional();
    Operand firstFilled();
    Operand once();
    Operand choiceName();
    Operand ordinary(const QString &name, int function);
    Operand selfArgument(const QString &name, int function);
    std::vector<Operand> arguments(const QString &name, int minimum, int maximum);
    void checkArguments(const QString &name, const std::vector<Operand> &given);
    std::optional<Symbol> choiceQuestion();

    [[nodiscard]] int here() const { return static_cast<int>(m_code.instructions.size()); }
    int emitOp(Op op, int operand = 0, size_t count = 0);
    void patch(int jump) { m_code.instructions[static_cast<size_t>(jump)].operand = here(); }

    void report(Problem::Kind kind, QStringList args, Problem::Level level = Problem::Level::Error);
    void doubt(const QString &trouble);
    // Both throw, caught by compile(): the rest of the expression makes no sense any more.
    [[noreturn]] void fail(const QString &expected);
    [[noreturn]] void refuse(const QString &what);

    const QString &m_source;
    const Scope &m_scope;
    Code &m_code;
    Lexer m_lexer;
    Token m_token;
    int m_depth = 0;
    Compiled m_result;
};

} // namespace meyar::form
