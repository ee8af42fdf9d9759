// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/value.h"
#include "core/form/form.h"

#include <vector>

namespace meyar::form {

/// The instructions of a small stack machine. Operands of an operator are the topmost values.
enum class Op : quint8 {
    Constant, ///< push constants[operand]
    Slot, ///< push the value at slot `operand`, `count` rows up from the expression's own
    Remembered, ///< push what the node had before: once()
    LastSaved, ///< push what the last submission had under the name constants[operand]
    First, ///< push the value of the first node of nodeSets[operand]; '' if there is none
    All, ///< push the values of all its nodes
    PositionOf, ///< push the position of its first node; 0 if there is none
    Position, ///< push the position of the row `operand` rows up
    CandidatePosition, ///< push the position of what a predicate tests
    ChoiceLabel, ///< replace a choice's name by its label in choiceLabels[operand]
    ItemText, ///< replace an item's itextId ("colours-3") by the label of that choice
    PullData, ///< replace a key by the value that pulls[operand] finds for it
    Mark, ///< remember the height of the stack
    Argument, ///< remember that an argument of the marked call ends here
    CallMarked, ///< function `operand` with all since the mark
    Shuffle, ///< put all since the mark in a random order; `count`: shuffleHasSeed, shuffleAll
    Nothing,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    ToBoolean,
    Jump,
    JumpIfFalse, ///< takes the condition away in both cases
    AndJump, ///< make it a boolean; if false jump and keep it, else take it away
    OrJump, ///< the same for true
    FilledJump, ///< jump and keep it unless it is blank, else take it away
    Call, ///< function `operand` with `count` arguments
};

inline constexpr quint16 shuffleHasSeed = 1; ///< the topmost value is the seed
inline constexpr quint16 shuffleAll = 2; ///< keep all, not only the first

struct Instruction
{
    Op op = Op::Constant;
    quint16 count = 0;
    qint32 operand = 0; ///< jumps: the instruction to go on with
};

/// One expression in a Code; empty if there is none or it could not be compiled.
struct Expression
{
    int begin = 0;
    int end = 0;
    Type type = Type::Any; ///< of its result, if that is certain

    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

/// What stands in [ ]: a number is a position, all else is true or false.
struct Predicate
{
    Expression test;
    /// For `column = key` over a data tree, where the key is the same for all candidates: the
    /// column's name in the tree and the key. Looked up instead of tested one by one.
    int column = -1;
    Expression key;
};

/// One way from a place of a form or data tree to nodes.
struct Path
{
    enum class Start {
        Root, ///< the form's own row
        Frame, ///< `levels` rows up from the row of frame `frame`
        Tree, ///< the root of data tree `tree`
        Element, ///< the data tree's element of frame `frame`
    };

    /// Into the rows of a repeat.
    struct Hop
    {
        int place = 0; ///< of the repeat's block in the outer block
        Expression index; ///< for indexed-repeat(): only the row with this number
        std::vector<Predicate> predicates;
    };

    struct Step
    {
        enum class Kind { Child, Any, Parent };
        Kind kind = Kind::Child;
        int name = -1; ///< in the tree; of Child
        std::vector<Predicate> predicates;
    };

    Start start = Start::Root;
    int frame = 0;
    int levels = 0;
    int tree = -1; ///< also of Element: the tree that it is in
    std::vector<Hop> hops; ///< in a form
    NodeIndex node = noNode; ///< what is reached in a form; noNode: the form itself
    int slot = -1; ///< of that node in its row
    std::vector<Predicate> predicates; ///< on that node, if it is no repeat
    std::vector<Step> steps; ///< in a tree
};

/// pulldata('file', 'column', 'key column', key)
struct Pull
{
    int tree = -1;
    int column = -1;
    int keyColumn = -1;
};

/// Where jr:choice-name() looks.
struct ChoiceLabels
{
    int list = -1;
    int tree = -1; ///< if the choices are a file's
    int nameColumn = -1;
    int labelColumn = -1;
};

/// The instructions and constants of many expressions, one after another.
struct Code
{
    std::vector<Instruction> instructions;
    std::vector<Value> constants;
    std::vector<std::vector<Path>> nodeSets; ///< each a union of paths
    std::vector<Pull> pulls;
    std::vector<ChoiceLabels> choiceLabels;
};

} // namespace meyar::form
