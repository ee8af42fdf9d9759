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

/// Where an expression or a predicate stands: what `.` and relative paths start from.
struct Frame
{
    NodeIndex node = noNode; ///< in the form; noNode: the form itself
    int block = 0; ///< of the row at hand
    int share = 0; ///< the block whose row it surely has in common with the expression's own
    int tree = -1; ///< in a data tree instead
    int uses = 0; ///< paths that started from here
};

/// A path as far as it is read.
struct Draft
{
    Path path;
    NodeIndex node = noNode; ///< where it is now
    int block = 0;
    int share = 0;
    bool isTree = false;
    bool isLastSaved = false;
    std::vector<Read> reads; ///< of the rows on the way
};

/// A recursive descent over the tokens that emits code as it goes. compiler.cpp has the operators,
/// compilercalls.cpp the functions, compilerpaths.cpp and pathsteps.cpp the paths. Private to them.
class Compiler
{
public:
    Compiler(const QString &source, const Scope &scope, Code &code);

    Compiled compile();
    Compiled compileFilter(int tree);
    CompiledRows compileRows(const QString &name, const QString &filter);

private:
    template<typename Parse> Compiled compiled(const Parse &parse);
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
    Operand lastSaved(const QString &name);
    Operand named();
    Operand call(const QString &name);

    [[nodiscard]] bool hasForm() const { return m_around.form != nullptr; }
    [[nodiscard]] const Form &form() const { return *m_around.form; }
    [[nodiscard]] const Layout &layout() const { return *m_around.layout; }
    [[nodiscard]] const DataTree &treeOf(const Draft &draft) const;
    [[nodiscard]] bool startsPath() const;
    Operand path();
    Draft onePath();
    Draft pathStart();
    Draft fromFrame(size_t frame);
    Draft instancePath();
    Draft absolutePath();
    Draft referencePath(NodeIndex target);
    void readSteps(Draft &draft);
    void step(Draft &draft, bool mayBind);
    void stepInto(Draft &draft, NodeIndex child, bool mayBind);
    void stepUp(Draft &draft);
    void treeStep(Draft &draft, const QString &name);
    void descend(Draft &draft, NodeIndex target, bool mayBind);
    void hopInto(Draft &draft, NodeIndex repeat);
    void readPredicates(Draft &draft);
    Predicate predicate(const Frame &frame);
    void lookUpInstead(Predicate &predicate, const Frame &frame);
    Operand finished(std::vector<Draft> drafts);
    Operand asSlot(const Draft &draft);
    [[nodiscard]] bool isOneNode(const Draft &draft) const;
    void takeReads(const Draft &draft);
    int storedSet(std::vector<Draft> drafts);
    [[nodiscard]] Expression aside();
    void emitPosition(const Draft &draft);
    ChoiceLabels labelsOf(const Symbol &question);

    Operand position();
    Operand indexedRepeat();
    Operand pullData();
    Operand randomized();
    void spread(Operand &operand, const QString &function);

    bool wantsMore(const QString &name, int given, int expected);
    Operand conditional();
    Operand firstFilled();
    Operand once();
    Operand choiceName();
    Operand ordinary(const QString &name, int function);
    Operand selfArgument(const QString &name, int function);
    std::vector<Operand> arguments(const QString &name, int minimum, int maximum,
                                   int nodesFrom = -1);
    void checkArguments(const QString &name, const std::vector<Operand> &given);
    std::optional<Symbol> choiceQuestion();
    [[nodiscard]] QString literalArgument();

    [[nodiscard]] int here() const { return static_cast<int>(m_code.instructions.size()); }
    int emitOp(Op op, int operand = 0, size_t count = 0);
    [[nodiscard]] Instruction &at(int instruction)
    {
        return m_code.instructions[static_cast<size_t>(instruction)];
    }
    void patch(int jump) { m_code.instructions[static_cast<size_t>(jump)].operand = here(); }

    void report(Problem::Kind kind, QStringList args, Problem::Level level = Problem::Level::Error);
    void doubt(const QString &trouble);
    // All throw, caught by compiled(): the rest of the expression makes no sense any more.
    [[noreturn]] void abandon();
    [[noreturn]] void fail(const QString &expected);
    [[noreturn]] void refuse(const QString &what);

    const QString &m_source;
    const Scope &m_scope;
    Code &m_code;
    Surroundings m_around;
    Lexer m_lexer;
    Token m_token;
    int m_depth = 0;
    std::vector<Frame> m_frames;
    Compiled m_result;

    struct Equality
    {
        int left = -1; ///< instructions: where its sides begin and where it ends
        int right = -1;
        int end = -1;
    };
    Equality m_lastEquality;
    QHash<int, QString> m_single; ///< instructions that take one of many nodes, with what is named
    int m_slotAt = -1; ///< the last value taken straight from a slot, and the way there
    Draft m_slotDraft;
    QString m_lastStep; ///< the last name of a path in a data tree
};

} // namespace meyar::form
