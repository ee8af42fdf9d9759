// SPDX-License-Identifier: GPL-3.0-or-later
// The steps and predicates of paths; compilerpaths.cpp has their beginnings.
#include "core/form/expression/compilation.h"
#include "core/form/nearest.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

void Compiler::readSteps(Draft &draft)
{
    bool mayBind = draft.path.start == Path::Start::Root && !draft.isTree;
    readPredicates(draft);
    while (isSymbol(u"/")) {
        advance();
        step(draft, mayBind);
        mayBind = mayBind && draft.path.hops.empty();
        readPredicates(draft);
    }
}

/// One step: `..`, `.`, a name, `*` or `@name`.
void Compiler::step(Draft &draft, bool mayBind)
{
    if (isSymbol(u"..")) {
        advance();
        stepUp(draft);
        return;
    }
    if (isSymbol(u".")) {
        advance();
        return;
    }
    QString name;
    if (isSymbol(u"@")) {
        advance();
        name = u"@"_s;
    } else if (isSymbol(u"*")) {
        if (!draft.isTree) {
            refuse(u"a path with *"_s);
        }
        advance();
        draft.path.steps.push_back({.kind = Path::Step::Kind::Any, .predicates = {}});
        return;
    }
    if (m_token.kind != Token::Kind::Name) {
        fail(u"a name"_s);
    }
    QString written = m_token.text.toString();
    if (written == "self::node"_L1 || written == "parent::node"_L1) {
        const bool goesUp = written == "parent::node"_L1;
        advance();
        expectSymbol(u"(");
        expectSymbol(u")");
        if (goesUp) {
            stepUp(draft);
        }
        return;
    }
    if (written.startsWith("child::"_L1)) {
        written = written.mid(7);
    } else if (written.contains("::"_L1)) {
        refuse(u"a path with "_s + written);
    }
    name += written;
    if (draft.isTree) {
        treeStep(draft, name);
        advance();
        return;
    }
    const NodeIndex child = form().childNamed(draft.node, name);
    if (child == noNode) {
        report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
        abandon();
    }
    advance();
    const bool hasPredicate = isSymbol(u"[");
    stepInto(draft, child, mayBind && !hasPredicate);
}

void Compiler::stepInto(Draft &draft, NodeIndex child, bool mayBind)
{
    const bool isRepeat = form().node(child).type == NodeType::Repeat;
    draft.node = child;
    if (!isRepeat) {
        return;
    }
    const int block = layout().blockOf(child);
    const Frame &from = m_frames.back().tree >= 0 ? m_frames.front() : m_frames.back();
    const bool isAround = mayBind && draft.path.hops.empty() && from.node != noNode
        && form().isWithin(from.node, child) && layout().shared(from.block, block) == block;
    if (!isAround) {
        hopInto(draft, child);
        return;
    }
    draft.path.start = Path::Start::Frame;
    draft.path.frame = static_cast<int>(&from - m_frames.data());
    draft.path.levels = layout().levels(from.block, block);
    draft.block = block;
    draft.share = layout().shared(block, from.share);
}

void Compiler::hopInto(Draft &draft, NodeIndex repeat)
{
    const int block = layout().blockOf(repeat);
    draft.reads.push_back({repeat, draft.share, Read::What::Rows});
    draft.path.hops.push_back({.place = layout().block(block).place, .index = {}, .predicates = {}});
    draft.block = block;
}

void Compiler::stepUp(Draft &draft)
{
    if (draft.isTree) {
        if (!draft.path.steps.empty() && draft.path.start == Path::Start::Tree) {
            refuse(u"a path with .."_s);
        }
        draft.path.steps.push_back({.kind = Path::Step::Kind::Parent, .predicates = {}});
        return;
    }
    if (draft.node == noNode) {
        fail(u"a name"_s); // above the form there is nothing
    }
    const Node &node = form().node(draft.node);
    const int own = layout().blockOf(draft.node);
    const bool leavesRow = node.type == NodeType::Repeat && draft.block == own;
    draft.node = form().pathParent(draft.node);
    if (!leavesRow) {
        return;
    }
    draft.block = layout().block(own).outer;
    if (draft.path.hops.empty()) {
        ++draft.path.levels;
        draft.share = layout().shared(draft.share, draft.block);
    } else {
        draft.path.hops.pop_back();
    }
}

/// Names of choice lists' columns are kept in lower case.
void Compiler::treeStep(Draft &draft, const QString &name)
{
    const DataTree &tree = treeOf(draft);
    int number = tree.nameNumber(name);
    if (number < 0) {
        number = tree.nameNumber(name.toLower());
    }
    m_lastStep = name;
    if (number < 0 && !m_around.trees->isMissing(draft.path.tree) && !draft.isLastSaved) {
        QStringList known;
        for (int i = 0; i < tree.nameCount(); ++i) {
            known.append(tree.name(i));
        }
        // as in ODK it is simply empty, which is seldom what was meant
        report(Problem::Kind::ExpressionUnknownName, Suggestions().with(name, known),
               Problem::Level::Warning);
    }
    draft.path.steps.push_back(
        {.kind = Path::Step::Kind::Child, .name = number, .predicates = {}});
}

void Compiler::readPredicates(Draft &draft)
{
    while (isSymbol(u"[")) {
        if (draft.isTree) {
            if (draft.path.steps.empty()) {
                fail(u"a name before ["_s);
            }
            const Frame frame{.share = draft.share, .tree = draft.path.tree};
            Predicate read = predicate(frame);
            lookUpInstead(read, frame);
            draft.path.steps.back().predicates.push_back(std::move(read));
            continue;
        }
        if (draft.node == noNode) {
            fail(u"a name before ["_s);
        }
        const bool isRow = form().node(draft.node).type == NodeType::Repeat
            && !draft.path.hops.empty() && draft.block == layout().blockOf(draft.node);
        Predicate read
            = predicate({.node = draft.node, .block = draft.block, .share = draft.share});
        auto &predicates = isRow ? draft.path.hops.back().predicates : draft.path.predicates;
        predicates.push_back(std::move(read));
    }
}

/// The code of a predicate stands in the middle of the expression's, which jumps over it.
Predicate Compiler::predicate(const Frame &frame)
{
    constexpr size_t mostFrames = 20;
    if (m_frames.size() > mostFrames) {
        fail(u"less nesting"_s);
    }
    const int jump = emitOp(Op::Jump);
    m_frames.push_back(frame);
    m_lastEquality = {};
    advance();
    const int begin = here();
    const Operand operand = binary(1);
    if (!isSymbol(u"]")) {
        fail(u"]"_s);
    }
    advance();
    patch(jump);
    Predicate result{.test = {begin, here(), operand.type}, .key = {}};
    if (m_lastEquality.end != here() || m_lastEquality.left != begin || m_frames.back().uses != 1) {
        m_lastEquality = {};
    }
    m_frames.pop_back();
    return result;
}

/// `column = key`, where the key does not look at the candidate, needs no trying out.
void Compiler::lookUpInstead(Predicate &predicate, const Frame &frame)
{
    if (m_lastEquality.end < 0) {
        return;
    }
    const auto columnAt = [&](int begin, int end) -> int {
        if (end - begin != 1 || at(begin).op != Op::First) {
            return -1;
        }
        const auto &paths = m_code.nodeSets[static_cast<size_t>(at(begin).operand)];
        const Path &path = paths.front();
        const bool isColumn = paths.size() == 1 && path.start == Path::Start::Element
            && path.frame == static_cast<int>(m_frames.size()) && path.tree == frame.tree
            && path.steps.size() == 1 && path.steps.front().kind == Path::Step::Kind::Child
            && path.steps.front().predicates.empty();
        return isColumn ? path.steps.front().name : -1;
    };
    const auto [left, right, end] = m_lastEquality;
    if (const int column = columnAt(left, right); column >= 0) {
        predicate.column = column;
        predicate.key = {right, end - 1};
    } else if (const int other = columnAt(right, end - 1); other >= 0) {
        predicate.column = other;
        predicate.key = {left, right};
    }
}

} // namespace meyar::form
