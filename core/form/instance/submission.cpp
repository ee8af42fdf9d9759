// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submission.h"

#include "core/form/xform/xformtypes.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

bool namesFile(const Node &node)
{
    using enum NodeType;
    const bool isRecording = node.typeText.trimmed() == "background-audio"_L1;
    return node.type == Image || node.type == Audio || node.type == Video || node.type == File
        || isRecording || isInMeta(node);
}

bool isFileName(QStringView name)
{
    return !name.isEmpty() && !name.startsWith(u'.')
        && std::none_of(name.begin(), name.end(), [](QChar c) {
               return c == u'/' || c == u'\\' || c == u':' || c < u' ';
           });
}

NodeIndex dataChild(const Form &form, NodeIndex group, QStringView name)
{
    NodeIndex index = group == noNode ? 0 : group + 1;
    const NodeIndex end
        = group == noNode ? static_cast<NodeIndex>(form.nodes.size()) : form.node(group).end;
    while (index < end) {
        const Node &node = form.node(index);
        if (isLayoutOnly(node)) {
            ++index; // its children are children of the group around it
            continue;
        }
        if (node.name == name && !isInMeta(node)) {
            return index;
        }
        index = node.isGroup() ? node.end : index + 1;
    }
    return noNode;
}

bool isInMeta(const Node &node)
{
    return node.type == NodeType::Metadata && node.typeText == "audit"_L1;
}

NodeIndex auditNode(const Form &form)
{
    const auto found = std::find_if(form.nodes.begin(), form.nodes.end(), isInMeta);
    return found == form.nodes.end() ? noNode : static_cast<NodeIndex>(found - form.nodes.begin());
}

} // namespace meyar::form
