// SPDX-License-Identifier: GPL-3.0-or-later
// Where paths begin and what becomes of them; pathsteps.cpp follows their steps.
#include "core/form/expression/compilation.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Whether it picks among rows.
bool isChosen(const Draft &draft)
{
    return !draft.path.predicates.empty()
        || std::any_of(draft.path.hops.begin(), draft.path.hops.end(), [](const auto &hop) {
               return !hop.predicates.empty() || !hop.index.isEmpty();
           });
}

} // namespace

/// Whether a path begins at the token at hand, where an expression takes paths.
bool Compiler::startsPath() const
{
    if (!hasForm()) {
        return false;
    }
    switch (m_token.kind) {
    case Token::Kind::Reference:
        return true;
    case Token::Kind::Symbol:
        return isSymbol(u".") || isSymbol(u"..") || isSymbol(u"/") || isSymbol(u"@")
            || (isSymbol(u"*") && m_frames.size() > 1);
    case Token::Kind::Name: {
        Lexer ahead = m_lexer;
        const Token next = ahead.next();
        const bool calls = next.kind == Token::Kind::Symbol && next.text == u"(";
        if (calls) {
            return m_token.text == u"instance" || m_token.text == u"current"
                || m_token.text == u"self::node" || m_token.text == u"parent::node";
        }
        const bool continues = next.kind == Token::Kind::Symbol && next.text == u"/";
        return m_frames.size() > 1 || continues || m_token.text.startsWith(u"child::");
    }
    default:
        return false;
    }
}

/// One path or several joined by |.
Operand Compiler::path()
{
    std::vector<Draft> drafts = {onePath()};
    while (isSymbol(u"|")) {
        advance();
        if (!startsPath()) {
            fail(u"a path"_s);
        }
        drafts.push_back(onePath());
    }
    return finished(std::move(drafts));
}

Draft Compiler::onePath()
{
    Draft draft = pathStart();
    readSteps(draft);
    return draft;
}

Draft Compiler::fromFrame(size_t frame)
{
    Frame &from = m_frames[frame];
    ++from.uses;
    Draft draft;
    draft.path.frame = static_cast<int>(frame);
    draft.isTree = from.tree >= 0;
    draft.path.start = draft.isTree ? Path::Start::Element : Path::Start::Frame;
    draft.path.tree = from.tree;
    draft.node = from.node;
    draft.block = from.block;
    draft.share = from.share;
    return draft;
}

Draft Compiler::pathStart()
{
    const size_t innermost = m_frames.size() - 1;
    if (m_token.kind == Token::Kind::Reference) {
        const QString name = m_token.text.toString();
        const std::optional<Symbol> found = m_scope.find(name);
        if (!found) {
            report(Problem::Kind::ExpressionUnknownName, m_scope.suggested(name));
            abandon();
        }
        if (form().timesUsed.contains(name)) {
            report(Problem::Kind::NameAmbiguous, {name});
        }
        advance();
        return referencePath(found->node);
    }
    if (isSymbol(u"/")) {
        return absolutePath();
    }
    if (m_token.kind == Token::Kind::Name) {
        if (m_token.text == u"instance") {
            return instancePath();
        }
        const bool isCurrent = m_token.text == u"current";
        if (isCurrent || m_token.text == u"self::node" || m_token.text == u"parent::node") {
            const bool goesUp = m_token.text == u"parent::node";
            advance();
            expectSymbol(u"(");
            expectSymbol(u")");
            Draft draft = fromFrame(isCurrent ? 0 : innermost);
            if (goesUp) {
                stepUp(draft);
            }
            return draft;
        }
    }
    Draft draft = fromFrame(innermost);
    if (isSymbol(u".")) {
        advance();
    } else {
        step(draft, false);
    }
    return draft;
}

/// `/data/group/name`. As JavaRosa does, rows that the expression itself stands in are meant,
/// as long as the path goes the same way.
Draft Compiler::absolutePath()
{
    Draft draft;
    advance();
    if (m_token.kind != Token::Kind::Name && !isSymbol(u"*")) {
        fail(u"a name"_s);
    }
    advance(); // the form itself, whatever it is called
    return draft;
}

/// As pyxform writes ${name}: within the repeat that both are in, else absolute.
Draft Compiler::referencePath(NodeIndex target)
{
    Draft draft;
    Frame &from = m_frames.front();
    const NodeIndex self = from.node;
    NodeIndex shared = self == noNode ? noNode : form().repeatAround(self);
    while (shared != noNode && (target == shared || !form().isWithin(target, shared))) {
        shared = form().repeatAround(shared);
    }
    if (shared != noNode) {
        draft.path.start = Path::Start::Frame;
        draft.block = layout().blockOf(shared);
        draft.share = draft.block;
        draft.path.levels = layout().levels(from.block, draft.block);
        draft.node = shared;
    }
    descend(draft, target, shared == noNode);
    return draft;
}

/// Down to `target` through all groups and repeats between. A repeat with a predicate means all its
/// rows, also from within one.
void Compiler::descend(Draft &draft, NodeIndex target, bool mayBind)
{
    std::vector<NodeIndex> way;
    for (NodeIndex node = target; node != draft.node; node = form().node(node).parent) {
        way.push_back(node);
    }
    for (auto node = way.rbegin(); node != way.rend(); ++node) {
        const bool hasPredicate = *node == target && isSymbol(u"[");
        stepInto(draft, *node, mayBind && !hasPredicate);
    }
}

Draft Compiler::instancePath()
{
    advance();
    expectSymbol(u"(");
    const QString id = literalArgument();
    expectSymbol(u")");
    Draft draft;
    draft.isTree = true;
    const int file = form().dataFileNamed(id);
    draft.isLastSaved = file >= 0
        && form().dataFiles[static_cast<size_t>(file)].kind == DataFile::Kind::LastSaved;
    draft.path.start = Path::Start::Tree;
    draft.path.tree = m_around.trees->find(id);
    if (draft.path.tree < 0) {
        report(Problem::Kind::ListUnknown, {id});
        abandon();
    }
    if (isSymbol(u"/")) { // the root element, which is there whatever it is called
        advance();
        if (m_token.kind != Token::Kind::Name && !isSymbol(u"*")) {
            fail(u"a name"_s);
        }
        advance();
    }
    return draft;
}

const DataTree &Compiler::treeOf(const Draft &draft) const
{
    return m_around.trees->tree(draft.path.tree);
}

/// Whether it leads to exactly one node of the form, in a row that is at hand.
bool Compiler::isOneNode(const Draft &draft) const
{
    return !draft.isTree && draft.path.hops.empty() && draft.path.predicates.empty()
        && (draft.path.start == Path::Start::Root || draft.path.frame == 0);
}

Operand Compiler::finished(std::vector<Draft> drafts)
{
    const Draft &first = drafts.front();
    if (first.isLastSaved) {
        return lastSaved(first.path.steps.empty() ? QString() : m_lastStep);
    }
    if (drafts.size() == 1 && isOneNode(first) && first.node != noNode
        && !form().node(first.node).isGroup()) {
        return asSlot(first);
    }
    Operand operand;
    bool isMany = drafts.size() > 1;
    for (const Draft &draft : drafts) {
        takeReads(draft);
        isMany = isMany || !draft.path.hops.empty();
    }
    if (drafts.size() == 1 && !first.isTree && first.node != noNode) {
        const Symbol symbol = m_scope.symbolOf(first.node);
        operand.type = symbol.type;
        operand.list = m_scope.list(symbol.list);
    }
    const bool areChosen = std::any_of(drafts.begin(), drafts.end(), isChosen);
    const QString name = first.isTree || first.node == noNode ? QString() : form().node(first.node).name;
    operand.nodesAt = emitOp(Op::First, storedSet(std::move(drafts)));
    if (isMany && !areChosen && !name.isEmpty()) {
        m_single.insert(operand.nodesAt, name);
    }
    return operand;
}

/// A single node of the form: no set of nodes has to be made for it.
Operand Compiler::asSlot(const Draft &draft)
{
    const Symbol found = m_scope.symbolOf(draft.node);
    const int block = layout().blockOf(draft.node);
    m_slotAt = emitOp(Op::Slot, found.slot,
                      static_cast<size_t>(layout().levels(m_frames.front().block, block)));
    m_slotDraft = draft;
    m_result.reads.push_back({.node = draft.node, .share = block});
    return {.type = found.type, .literal = {}, .list = m_scope.list(found.list)};
}

void Compiler::takeReads(const Draft &draft)
{
    auto &reads = m_result.reads;
    reads.insert(reads.end(), draft.reads.begin(), draft.reads.end());
    if (draft.isTree || draft.node == noNode) {
        return;
    }
    // what goes to all rows goes to its own as well
    const bool meetsItself = draft.node == m_frames.front().node && !isChosen(draft);
    const int share = meetsItself ? layout().blockOf(draft.node) : draft.share;
    reads.push_back({draft.node, share, Read::What::Relevance});
    if (!form().node(draft.node).isGroup()) {
        reads.push_back({draft.node, share, Read::What::Value});
    }
}

int Compiler::storedSet(std::vector<Draft> drafts)
{
    std::vector<Path> paths;
    for (Draft &draft : drafts) {
        draft.path.node = draft.isTree ? noNode : draft.node;
        draft.path.slot = draft.path.node == noNode ? -1 : layout().slotOf(draft.path.node);
        paths.push_back(std::move(draft.path));
    }
    m_code.nodeSets.push_back(std::move(paths));
    return static_cast<int>(m_code.nodeSets.size()) - 1;
}

/// Lets an argument stand for all its nodes instead of the first.
void Compiler::spread(Operand &operand, const QString &function)
{
    const bool counts = function == "count"_L1 || function == "count-non-empty"_L1;
    if (operand.nodesAt < 0 && counts && m_slotAt >= 0 && m_slotAt == here() - 1) {
        takeReads(m_slotDraft); // an irrelevant node does not count
        operand.nodesAt = m_slotAt;
        at(m_slotAt) = {Op::First, 0, storedSet({m_slotDraft})};
    }
    if (operand.nodesAt < 0) {
        return;
    }
    m_single.remove(operand.nodesAt);
    operand.isSpread = true;
    Instruction &taking = at(operand.nodesAt);
    if (taking.op == Op::Shuffle) {
        taking.count |= shuffleAll;
    } else {
        taking.op = Op::All;
    }
}

} // namespace meyar::form
