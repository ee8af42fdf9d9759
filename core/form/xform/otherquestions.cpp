// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/otherquestions.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool lacksOther(const Form &form, NodeIndex index)
{
    const Node &node = form.node(index);
    return node.hasOther
        && form.childNamed(node.parent, QString(node.name + u"_other"_s)) == noNode;
}

Node otherQuestion(const Node &select)
{
    Node node;
    node.type = NodeType::Text;
    node.typeText = u"text"_s;
    node.name = select.name + u"_other"_s;
    node.label.byLanguage.emplace(QString(), u"Specify other."_s);
    node.relevant = u"selected(${"_s + select.name + u"}, 'other')"_s;
    node.isGenerated = true;
    node.row = select.row;
    return node;
}

} // namespace

QString otherCondition(const QString &select)
{
    return u"selected(../"_s + select + u", 'other')"_s;
}

bool lacksOtherQuestions(const Form &form)
{
    for (NodeIndex i = 0; i < static_cast<NodeIndex>(form.nodes.size()); ++i) {
        if (lacksOther(form, i)) {
            return true;
        }
    }
    return false;
}

Form withOtherQuestions(const Form &form)
{
    Form whole = form;
    whole.nodes.clear();
    whole.byName.clear();
    const auto count = static_cast<NodeIndex>(form.nodes.size());
    std::vector<NodeIndex> moved; ///< by old index, and where the end is
    std::vector<NodeIndex> parents; ///< old ones, by new index
    for (NodeIndex i = 0; i < count; ++i) {
        moved.push_back(static_cast<NodeIndex>(whole.nodes.size()));
        whole.nodes.push_back(form.node(i));
        parents.push_back(form.node(i).parent);
        if (lacksOther(form, i)) {
            whole.nodes.push_back(otherQuestion(form.node(i)));
            parents.push_back(form.node(i).parent);
        }
    }
    moved.push_back(static_cast<NodeIndex>(whole.nodes.size()));
    for (size_t i = 0; i < whole.nodes.size(); ++i) {
        Node &node = whole.nodes[i];
        node.parent = parents[i] == noNode ? noNode : moved[static_cast<size_t>(parents[i])];
        node.end = node.end == noNode ? noNode : moved[static_cast<size_t>(node.end)];
        if (!whole.byName.contains(node.name)) {
            whole.byName.insert(node.name, static_cast<NodeIndex>(i));
        }
    }
    return whole;
}

} // namespace meyar::form
