// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/compilation.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200;

constexpr BinaryOperator binaryOperators[] = {
    {u"or", 1, Op::OrJump},  {u"and", 2, Op::AndJump},
    {u"=", 3, Op::Equal},    {u"!=", 3, Op::NotEqual},
    {u"<", 4, Op::Less},     {u"<=", 4, Op::LessOrEqual},
    {u">", 4, Op::Greater},  {u">=", 4, Op::GreaterOrEqual},
    {u"+", 5, Op::Add},      {u"-", 5, Op::Subtract},
    {u"*", 6, Op::Multiply}, {u"div", 6, Op::Divide},
    {u"mod", 6, Op::Modulo},
};

/// Thrown by abandon(), fail() and refuse(), caught by compiled().
struct Abandoned
{
};

} // namespace

Compiler::Compiler(const QString &source, const Scope &scope, Code &code)
    : m_source(source)
    , m_scope(scope)
    , m_code(code)
    , m_around(scope.surroundings())
    , m_lexer(source)
{
    m_frames.push_back({.node = m_around.node, .block = m_around.block, .share = m_around.block});
}

template<typename Parse> Compiled Compiler::compiled(const Parse &parse)
{
    const int begin = here();
    Type type = Type::Any;
    bool whole = true;
    try {
        advance();
        type = parse();
        if (m_token.kind != Token::Kind::End) {
            fail(u"an operator or the end"_s);
        }
    } catch (const Abandoned &) {
        whole = false;
    }
    for (const QString &name : std::as_const(m_single)) {
        report(Problem::Kind::ManyRows, {name}, Problem::Level::Warning);
    }
    if (whole && !hasErrors(m_result.problems)) {
        m_result.expression = {begin, here(), type};
    } else {
        m_code.instructions.resize(static_cast<size_t>(begin));
        m_result.reads.clear();
    }
    auto &reads = m_result.reads;
    std::sort(reads.begin(), reads.end());
    reads.erase(std::unique(reads.begin(), reads.end()), reads.end());
    return std::move(m_result);
}

Compiled Compiler::compile()
{
    return compiled([this] { return binary(1).type; });
}

Compiled Compiler::compileFilter(int tree)
{
    m_frames.push_back({.share = m_around.block, .tree = tree});
    return compiled([this] { return binary(1).type; });
}

CompiledRows Compiler::compileRows(const QString &name, const QString &filter)
{
    CompiledRows result;
    const std::optional<Symbol> found = m_scope.find(name);
    if (!found) {
        report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
        result.compiled = std::move(m_result);
        return result;
    }
    Draft draft = referencePath(found->node);
    if (filter.isEmpty() || draft.path.hops.empty()) {
        takeReads(draft);
        result.nodeSet = storedSet({draft});
        result.compiled = std::move(m_result);
        return result;
    }
    const NodeIndex repeat = form().repeatAround(found->node);
    m_frames.push_back({.node = repeat, .block = layout().blockOf(repeat), .share = draft.share});
    result.compiled = compiled([this] { return binary(1).type; });
    if (!result.compiled.expression.isEmpty()) {
        draft.path.hops.back().predicates.push_back({.test = result.compiled.expression, .key = {}});
        m_result = std::move(result.compiled);
        takeReads(draft);
        result.nodeSet = storedSet({draft});
        result.compiled = std::move(m_result);
    }
    return result;
}

int Compiler::emitOp(Op op, int operand, size_t count)
{
    m_code.instructions.push_back({op, static_cast<quint16>(count), operand});
    return here() - 1;
}

void Compiler::report(Problem::Kind kind, QStringList args, Problem::Level level)
{
    Problem problem;
    problem.kind = kind;
    problem.level = level;
    problem.args = std::move(args);
    m_result.problems.push_back(std::move(problem));
}

void Compiler::doubt(const QString &trouble)
{
    if (!trouble.isEmpty()) {
        report(Problem::Kind::ExpressionType, {m_source, trouble}, Problem::Level::Warning);
    }
}

void Compiler::abandon()
{
    throw Abandoned();
}

void Compiler::fail(const QString &expected)
{
    const bool knowsBetter = m_token.kind == Token::Kind::Broken && !m_token.text.isEmpty();
    const QString wanted = knowsBetter ? m_token.text.toString() : expected;
    report(Problem::Kind::ExpressionSyntax,
           {m_source, QString::number(m_token.position + 1), wanted});
    throw Abandoned();
}

void Compiler::refuse(const QString &what)
{
    report(Problem::Kind::Unsupported, {what}, Problem::Level::Warning);
    throw Abandoned();
}

void Compiler::expectSymbol(QStringView symbol)
{
    if (!isSymbol(symbol)) {
        fail(symbol.toString());
    }
    advance();
}

const BinaryOperator *Compiler::binaryOperator() const
{
    if (m_token.kind != Token::Kind::Symbol && m_token.kind != Token::Kind::Name) {
        return nullptr;
    }
    const auto *const found
        = std::find_if(std::begin(binaryOperators), std::end(binaryOperators),
                       [&](const BinaryOperator &op) { return op.symbol == m_token.text; });
    return found == std::end(binaryOperators) ? nullptr : found;
}

Operand Compiler::binary(int minimumPrecedence)
{
    const int begin = here();
    Operand left = unary();
    while (const BinaryOperator *op = binaryOperator()) {
        if (op->precedence < minimumPrecedence) {
            break;
        }
        advance();
        const int right = here();
        left = applied(*op, left);
        if (op->op == Op::Equal) {
            m_lastEquality = {begin, right, here()};
        }
    }
    return left;
}

Operand Compiler::applied(const BinaryOperator &op, const Operand &left)
{
    if (op.op == Op::AndJump || op.op == Op::OrJump) {
        const int jump = emitOp(op.op);
        binary(op.precedence + 1);
        emitOp(Op::ToBoolean);
        patch(jump);
        return {.type = Type::Boolean, .literal = {}};
    }
    const Operand right = binary(op.precedence + 1);
    emitOp(op.op);
    switch (op.precedence) {
    case 3:
        doubt(choiceTrouble(left, right));
        doubt(choiceTrouble(right, left));
        return {.type = Type::Boolean, .literal = {}};
    case 4:
        doubt(orderTrouble(left, right));
        return {.type = Type::Boolean, .literal = {}};
    default:
        doubt(numberTrouble(left));
        doubt(numberTrouble(right));
        return {.type = Type::Number, .literal = {}};
    }
}

Operand Compiler::unary()
{
    int signs = 0;
    while (isSymbol(u"-")) {
        ++signs;
        advance();
    }
    Operand operand = primary();
    if (signs == 0) {
        return operand;
    }
    doubt(numberTrouble(operand));
    for (int i = 0; i < (signs % 2 == 0 ? 2 : 1); ++i) {
        emitOp(Op::Negate);
    }
    return {.type = Type::Number, .literal = {}};
}

Operand Compiler::primary()
{
    if (++m_depth > deepest) {
        fail(u"less nesting"_s);
    }
    Operand operand;
    const QString text = m_token.text.toString();
    switch (m_token.kind) {
    case Token::Kind::Number:
        advance();
        operand = literal(Value(numberOfText(text)));
        break;
    case Token::Kind::Text:
        advance();
        operand = literal(Value(text));
        break;
    case Token::Kind::Reference:
        operand = reference();
        break;
    case Token::Kind::Name:
        operand = named();
        break;
    case Token::Kind::Symbol:
        if (isSymbol(u"(")) {
            advance();
            operand = binary(1);
            expectSymbol(u")");
            break;
        }
        if (startsPath()) {
            operand = path();
            break;
        }
        if (isSymbol(u".") && m_scope.self() && !hasForm()) {
            advance();
            operand = symbol(*m_scope.self());
            break;
        }
        if (isSymbol(u"..") || isSymbol(u"/") || isSymbol(u"@")) {
            refuse(u"a path ("_s + text + u')');
        }
        [[fallthrough]];
    default:
        fail(u"a value"_s);
    }
    if (isSymbol(u"/") || isSymbol(u"[") || isSymbol(u"|")) {
        fail(u"an operator or the end"_s);
    }
    --m_depth;
    return operand;
}

Operand Compiler::literal(const Value &value)
{
    m_code.constants.push_back(value);
    emitOp(Op::Constant, static_cast<int>(m_code.constants.size()) - 1);
    return {.type = value.type(), .isLiteral = true, .literal = value.toText()};
}

/// A value of an expression that has no form around it, or of the expression's own node.
Operand Compiler::symbol(const Symbol &found)
{
    emitOp(Op::Slot, found.slot);
    if (hasForm()) {
        m_result.reads.push_back({.node = found.node, .share = layout().blockOf(found.node)});
    } else {
        m_result.reads.push_back({.node = found.slot});
    }
    return {.type = found.type, .literal = {}, .list = m_scope.list(found.list)};
}

Operand Compiler::reference()
{
    const QString name = m_token.text.toString();
    constexpr QLatin1StringView last("last-saved#");
    if (name.startsWith(last)) {
        advance();
        return lastSaved(name.mid(last.size()));
    }
    const std::optional<Symbol> found = m_scope.find(name);
    if (!found) {
        advance();
        report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
        if (isSymbol(u"/") || isSymbol(u"[")) {
            abandon();
        }
        return {.literal = {}};
    }
    if (hasForm()) {
        return path();
    }
    advance();
    return symbol(*found);
}

/// What the question had in the last submission of the form.
Operand Compiler::lastSaved(const QString &name)
{
    const std::optional<Symbol> found = m_scope.find(name);
    if (!found) {
        report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
        return {.literal = {}};
    }
    m_code.constants.emplace_back(name);
    emitOp(Op::LastSaved, static_cast<int>(m_code.constants.size()) - 1);
    return {.type = found->type, .literal = {}, .list = m_scope.list(found->list)};
}

Operand Compiler::named()
{
    if (startsPath()) {
        return path();
    }
    const Token name = m_token;
    advance();
    if (isSymbol(u"/")) {
        refuse(u"a path ("_s + name.text.toString() + u"/)"_s);
    }
    if (!isSymbol(u"(")) {
        m_token = name;
        fail(u"${"_s + name.text.toString() + u"} or '"_s + name.text.toString() + u'\'');
    }
    advance();
    return call(name.text.toString());
}

Compiled compileExpression(const QString &source, const Scope &scope, Code &code)
{
    return Compiler(source, scope, code).compile();
}

Compiled compileFilter(const QString &source, const Scope &scope, int tree, Code &code)
{
    return Compiler(source, scope, code).compileFilter(tree);
}

CompiledRows compileRows(const QString &name, const QString &filter, const Scope &scope, Code &code)
{
    return Compiler(filter, scope, code).compileRows(name, filter);
}

} // namespace meyar::form
