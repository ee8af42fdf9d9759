// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submission.h"

#include "core/form/reader/cells.h"
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
        && std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c == u'/' || c == u'\\' || c == u':' || c < u' '; });
}

bool hasInstanceId(const Form &form)
{
    return !yesOrNo(form.settings.value(u"omit_instanceid"_s)).value_or(false);
}

DataNames::DataNames(const Form &form)
{
    for (NodeIndex index = 0; index < static_cast<NodeIndex>(form.nodes.size()); ++index) {
        const Node &node = form.node(index);
        if (node.isLayoutOnly() || isInMeta(node)) {
            continue;
        }
        const NodeIndex parent = form.pathParent(index);
        if (child(parent, node.name) == noNode) {
            m_children.insert({parent, node.name}, index);
        }
    }
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
