// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"

#include "core/form/expression/lexer.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

const Choice *ChoiceList::find(QStringView choiceName) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice &c) { return c.name == choiceName; });
    return found == choices.end() ? nullptr : &*found;
}

bool Node::isFromPhone() const
{
    switch (type) {
    case NodeType::Geotrace:
    case NodeType::Geoshape:
    case NodeType::Image:
    case NodeType::Audio:
    case NodeType::Video:
    case NodeType::File:
        return true;
    default:
        return false;
    }
}

bool Node::isQuestion() const
{
    switch (type) {
    case NodeType::Group:
    case NodeType::Repeat:
    case NodeType::Note:
    case NodeType::Calculate:
    case NodeType::Hidden:
    case NodeType::Metadata:
    case NodeType::Other:
        return false;
    default:
        return !isFromPhone();
    }
}

const ChoiceList *Form::listOf(NodeIndex index) const
{
    const int list = node(index).list;
    return list < 0 ? nullptr : &lists[static_cast<size_t>(list)];
}

bool Node::isLayoutOnly() const
{
    return type == NodeType::Group && bodyAttributes.contains(layoutOnly);
}

NodeIndex Form::childNamed(NodeIndex group, QStringView name) const
{
    const NodeIndex end = group == noNode ? static_cast<NodeIndex>(nodes.size()) : node(group).end;
    // most names are there once, which spares going through the whole group
    const QString known = name.toString();
    const NodeIndex first = find(known);
    if (first == noNode || (pathParent(first) == group && !node(first).isLayoutOnly())) {
        return first;
    }
    if (!timesUsed.contains(known)) {
        return noNode;
    }
    NodeIndex index = group == noNode ? 0 : group + 1;
    while (index < end && (node(index).name != name || node(index).isLayoutOnly())) {
        const bool goesPast = node(index).isGroup() && !node(index).isLayoutOnly();
        index = goesPast ? node(index).end : index + 1;
    }
    return index < end ? index : noNode;
}

NodeIndex Form::pathParent(NodeIndex index) const
{
    NodeIndex parent = node(index).parent;
    while (parent != noNode && node(parent).isLayoutOnly()) {
        parent = node(parent).parent;
    }
    return parent;
}

NodeIndex Form::repeatAround(NodeIndex index) const
{
    NodeIndex around = node(index).parent;
    while (around != noNode && node(around).type != NodeType::Repeat) {
        around = node(around).parent;
    }
    return around;
}

int Form::listNamed(const QString &name) const
{
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [&](const ChoiceList &list) { return list.name == name; });
    return found == lists.end() ? -1 : static_cast<int>(found - lists.begin());
}

int Form::dataFileNamed(const QString &id) const
{
    const auto found = std::find_if(dataFiles.begin(), dataFiles.end(),
                                    [&](const DataFile &file) { return file.id == id; });
    return found == dataFiles.end() ? -1 : static_cast<int>(found - dataFiles.begin());
}

bool isDynamicDefault(const Node &node)
{
    // values of these types have hyphens of their own
    static constexpr NodeType hyphenated[]
        = {NodeType::Image,    NodeType::Audio,    NodeType::Video,    NodeType::File,
           NodeType::Geopoint, NodeType::Geotrace, NodeType::Geoshape, NodeType::Date,
           NodeType::Time,     NodeType::DateTime};
    const bool mayHaveHyphens
        = std::find(std::begin(hyphenated), std::end(hyphenated), node.type) != std::end(hyphenated);
    Lexer lexer(node.defaultValue);
    Token before;
    for (Token token = lexer.next(); token.kind != Token::Kind::End; token = lexer.next()) {
        if (token.kind == Token::Kind::Reference) {
            return true;
        }
        if (token.kind == Token::Kind::Broken) {
            return false;
        }
        if (token.kind == Token::Kind::Symbol) {
            const bool calls = token.text == u"(" && before.kind == Token::Kind::Name;
            const bool computes = token.text == u"+" || token.text == u"*" || token.text == u"|"
                || token.text == u"[" || (token.text == u"-" && !mayHaveHyphens);
            if (calls || computes) {
                return true;
            }
        }
        const bool divides = token.text == u"div" || token.text == u"mod";
        if (token.kind == Token::Kind::Name && divides && before.kind == Token::Kind::Number) {
            return true;
        }
        before = token;
    }
    return false;
}

} // namespace meyar::form
