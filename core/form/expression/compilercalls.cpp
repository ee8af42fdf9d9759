// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/expression/compilation.h"
#include "core/form/expression/functions.h"
#include "core/form/expression/javapattern.h"
#include "core/form/nearest.h"

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
    if (hasForm()) {
        if (name == "position"_L1) {
            return position();
        }
        if (name == "indexed-repeat"_L1) {
            return indexedRepeat();
        }
        if (name == "pulldata"_L1) {
            return pullData();
        }
        if (name == "randomize"_L1) {
            return randomized();
        }
        if (name == "jr:itext"_L1) {
            arguments(name, 1, 1);
            emitOp(Op::ItemText);
            return {.type = Type::Text, .literal = {}};
        }
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

/// Compiles arguments up to and with the closing parenthesis and checks how many there are. From
/// `nodesFrom` on, sets of nodes are taken whole.
std::vector<Operand> Compiler::arguments(const QString &name, int minimum, int maximum,
                                         int nodesFrom)
{
    constexpr size_t most = std::numeric_limits<quint16>::max();
    std::vector<Operand> given;
    std::vector<int> ends;
    while (!isSymbol(u")")) {
        if (!given.empty()) {
            expectSymbol(u",");
        }
        if (given.size() == most) {
            fail(u"fewer arguments"_s);
        }
        given.push_back(binary(1));
        if (nodesFrom >= 0) {
            if (static_cast<int>(given.size()) > nodesFrom) {
                spread(given.back(), name);
            }
            ends.push_back(emitOp(Op::Argument));
        }
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
    const bool takesSets = std::any_of(given.begin(), given.end(),
                                       [](const Operand &operand) { return operand.isSpread; });
    if (!takesSets) {
        for (const int end : ends) {
            at(end).op = Op::Nothing;
        }
    }
    return given;
}

Operand Compiler::ordinary(const QString &name, int index)
{
    const Function &function = functionAt(index);
    const bool mayTakeNodes = hasForm() && function.takesNodes;
    const int mark = mayTakeNodes ? emitOp(Op::Mark) : -1;
    const std::vector<Operand> given = arguments(name, function.minimum, function.maximum,
                                                 mayTakeNodes ? function.nodesFrom : -1);
    checkArguments(name, given);
    const bool takes
        = std::any_of(given.begin(), given.end(), [](const Operand &o) { return o.isSpread; });
    if (takes) {
        emitOp(Op::CallMarked, index);
    } else {
        if (mark >= 0) {
            at(mark).op = Op::Nothing;
        }
        emitOp(Op::Call, index, given.size());
    }
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
        if (const QString trouble = patternTrouble(given[1].literal); !trouble.isEmpty()) {
            report(Problem::Kind::ExpressionType, {m_source, trouble});
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
        m_code.choiceLabels.push_back(labelsOf(*question));
        emitOp(Op::ChoiceLabel, static_cast<int>(m_code.choiceLabels.size()) - 1);
    }
    return {.type = Type::Text, .literal = {}};
}

ChoiceLabels Compiler::labelsOf(const Symbol &question)
{
    ChoiceLabels labels{.list = question.list};
    const bool hasFile = hasForm() && question.node != noNode
        && form().node(question.node).dataFile >= 0;
    if (hasFile) {
        const ChoiceColumns columns = choiceColumnsOf(form(), form().node(question.node));
        labels.tree = m_around.trees->ofDataFile(form().node(question.node).dataFile);
        labels.nameColumn = m_around.trees->tree(labels.tree).nameNumber(columns.name);
        labels.labelColumn = m_around.trees->tree(labels.tree).nameNumber(columns.label);
    }
    return labels;
}

/// '${question}' or, as XForms write it, '/data/group/question'.
std::optional<Symbol> Compiler::choiceQuestion()
{
    if (m_token.kind != Token::Kind::Text && m_token.kind != Token::Kind::Reference) {
        fail(u"'${question}'"_s);
    }
    QString name = m_token.text.toString().trimmed();
    if (name.startsWith("${"_L1) && name.endsWith(u'}')) {
        name = name.mid(2, name.size() - 3).trimmed();
    } else if (name.contains(u'/')) {
        name = name.section(u'/', -1).trimmed();
    }
    advance();
    const std::optional<Symbol> found = m_scope.find(name);
    if (!found) {
        report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
        return std::nullopt;
    }
    const bool hasChoices = found->list >= 0
        || (hasForm() && found->node != noNode && form().node(found->node).isSelect());
    if (!hasChoices) {
        report(Problem::Kind::ExpressionType, {m_source, name + u" has no choices"_s});
        return std::nullopt;
    }
    return found;
}

/// A text in quotes: what has to be known before anything is computed.
QString Compiler::literalArgument()
{
    if (m_token.kind != Token::Kind::Text) {
        fail(u"a text in quotes"_s);
    }
    QString text = m_token.text.toString();
    advance();
    return text;
}

/// position(..) is the number of the row; position() that of what a predicate tests.
Operand Compiler::position()
{
    const Operand number{.type = Type::Number, .literal = {}};
    if (isSymbol(u")")) {
        advance();
        if (m_frames.size() > 1) {
            emitOp(Op::CandidatePosition);
        } else {
            emitPosition(fromFrame(0));
        }
        return number;
    }
    if (!startsPath()) {
        refuse(u"position() of what is no path"_s);
    }
    Draft draft = onePath();
    expectSymbol(u")");
    if (isOneNode(draft)) {
        emitPosition(draft);
    } else {
        takeReads(draft);
        emitOp(Op::PositionOf, storedSet({std::move(draft)}));
    }
    return number;
}

/// Of a row at hand; what is no repeat is the first and only one of its name.
void Compiler::emitPosition(const Draft &draft)
{
    const bool isRow = draft.node != noNode && form().node(draft.node).type == NodeType::Repeat
        && draft.block == layout().blockOf(draft.node);
    if (!isRow) {
        literal(Value(1.0));
        return;
    }
    const int block = layout().blockOf(draft.node);
    m_result.reads.push_back({draft.node, layout().block(block).outer, Read::What::Rows});
    emitOp(Op::Position, layout().levels(m_frames.front().block, block));
}

/// An expression whose code is run from elsewhere; the code around it jumps over it.
Expression Compiler::aside()
{
    const int jump = emitOp(Op::Jump);
    const int begin = here();
    const Operand operand = binary(1);
    patch(jump);
    return {begin, here(), operand.type};
}

/// indexed-repeat(question, repeat, number, inner repeat, number…)
Operand Compiler::indexedRepeat()
{
    const auto place = [this] {
        if (!startsPath()) {
            fail(u"${question}"_s);
        }
        const Draft draft = onePath();
        if (draft.isTree || draft.node == noNode) {
            fail(u"${question}"_s);
        }
        return draft.node;
    };
    const NodeIndex target = place();
    std::map<NodeIndex, Expression> numbers;
    int given = 1;
    while (isSymbol(u",")) {
        advance();
        const NodeIndex repeat = place();
        const bool isAround = form().node(repeat).type == NodeType::Repeat && repeat != target
            && form().isWithin(target, repeat);
        if (!isAround) {
            report(Problem::Kind::ExpressionType,
                   {m_source, form().node(repeat).name + u" is no repeat around "_s
                        + form().node(target).name});
        }
        given += 2;
        if (wantsMore(u"indexed-repeat"_s, given - 1, given)) {
            return {.literal = {}};
        }
        const Expression number = aside();
        if (isAround) {
            numbers[repeat] = number;
        }
    }
    expectSymbol(u")");
    if (given < 3) {
        report(Problem::Kind::ExpressionArguments,
               {u"indexed-repeat"_s, QString::number(given), u"3, 5, 7…"_s});
        return {.literal = {}};
    }
    Draft draft;
    if (numbers.empty()) {
        return {.literal = {}}; // which has been said
    }
    std::vector<NodeIndex> way;
    for (NodeIndex node = target; node != noNode; node = form().node(node).parent) {
        way.push_back(node);
    }
    for (auto node = way.rbegin(); node != way.rend(); ++node) {
        const auto number = numbers.find(*node);
        stepInto(draft, *node, number == numbers.end());
        if (number != numbers.end()) {
            draft.path.hops.back().index = number->second;
        }
    }
    return finished({std::move(draft)});
}

/// pulldata('file', 'column', 'key column', key)
Operand Compiler::pullData()
{
    const QString file = literalArgument();
    expectSymbol(u",");
    const QString column = literalArgument();
    expectSymbol(u",");
    const QString keyColumn = literalArgument();
    expectSymbol(u",");
    binary(1);
    expectSymbol(u")");
    const int tree = m_around.trees->find(file);
    if (tree < 0) {
        report(Problem::Kind::ListUnknown, {file});
        return {.literal = {}};
    }
    const DataTree &data = m_around.trees->tree(tree);
    m_code.pulls.push_back({tree, data.nameNumber(column), data.nameNumber(keyColumn)});
    for (const QString &name : {column, keyColumn}) {
        if (data.nameNumber(name) < 0 && !m_around.trees->isMissing(tree)) {
            report(Problem::Kind::ColumnMissing, {name});
        }
    }
    emitOp(Op::PullData, static_cast<int>(m_code.pulls.size()) - 1);
    return {.type = Type::Text, .literal = {}};
}

/// randomize(nodes) or randomize(nodes, seed)
Operand Compiler::randomized()
{
    emitOp(Op::Mark);
    if (!startsPath()) {
        fail(u"a path"_s);
    }
    Operand nodes = path();
    spread(nodes, u"count"_s);
    quint16 flags = 0;
    if (isSymbol(u",")) {
        advance();
        binary(1);
        flags = shuffleHasSeed;
    }
    expectSymbol(u")");
    Operand operand;
    operand.nodesAt = emitOp(Op::Shuffle, 0, flags);
    return operand;
}

} // namespace meyar::form
