// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/actionsreader.h"
#include "core/form/xform/choicesreader.h"

namespace meyar::form {

/// Makes the nodes of a form from the data, binds and body of an XForm.
class NodesReader
{
public:
    NodesReader(XFormContext &context, const BodyReader &body, ChoicesReader &choices,
                const ActionsReader &actions);
    void read();

    /// False for what is made of the meta block.
    [[nodiscard]] bool knows(NodeIndex node) const
    {
        return node < static_cast<NodeIndex>(m_dataNodes.size());
    }
    /// The data node of a node of the form; 0 for a layout group.
    [[nodiscard]] int dataNode(NodeIndex node) const
    {
        return m_dataNodes[static_cast<size_t>(node)];
    }

private:
    void findCounts(); ///< the nodes that pyxform adds for repeat_count
    void addChildren(int dataParent, NodeIndex parent);
    NodeIndex openLayout(int layout, NodeIndex parent);
    void addNode(int dataNode, NodeIndex parent);
    NodeIndex add(Node node, int dataNode);
    void close(NodeIndex group);

    [[nodiscard]] Node leaf(int dataNode);
    void readBind(int dataNode, Node &node);
    void readMessages(int dataNode, Node &node);
    void readTexts(int dataNode, Node &node);
    void readDefault(int dataNode, Node &node);
    void readControlAttributes(const XmlElement &control, Node &node);
    void readInstanceAttributes(int dataNode, Node &node);
    void readControl(const XmlElement &control, int dataNode, Node &node);
    void readInput(const XmlElement &control, int dataNode, Node &node);
    void readUnseen(int dataNode, Node &node);
    void readRange(const XmlElement &control, Node &node);
    void readRows(int dataNode, Node &node);
    void readCount(const XmlElement &repeat, int dataNode, Node &node);
    void addRowValues(const XmlElement &row, int dataNode, std::map<QString, QString> &values);
    void markOthers();

    XFormContext &m_context;
    const BodyReader &m_body;
    ChoicesReader &m_choices;
    const ActionsReader &m_actions;
    std::vector<int> m_dataNodes;
    std::map<int, int> m_counts; ///< repeat to the node that counts it; both of the data
    std::set<int> m_left; ///< data nodes that are no nodes of the form
    int m_layouts = 0;
};

} // namespace meyar::form
