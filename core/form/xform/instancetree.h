// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/pathtext.h"
#include "core/form/xform/xmlelement.h"

#include <QHash>

#include <vector>

namespace meyar::form {

/// The primary instance of an XForm: what its data are made of. Rows of one repeat are one node.
class InstanceTree
{
public:
    /// One element that stands for a node.
    struct Occurrence
    {
        const XmlElement *element = nullptr;
        int around = 0; ///< which occurrence of the parent it lies in
        bool isTemplate = false; ///< or in a template
    };
    struct DataNode
    {
        QString name;
        int parent = -1;
        std::vector<int> children;
        std::vector<Occurrence> occurrences; ///< in order of the file
        bool isRepeat = false; ///< set by who reads the body
        bool isMeta = false; ///< the meta block or in it
    };

    /// Node 0 is the document root, "/data". `root` must outlive the tree.
    explicit InstanceTree(const XmlElement &root);

    [[nodiscard]] const std::vector<DataNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const DataNode &node(int index) const
    {
        return m_nodes[static_cast<size_t>(index)];
    }
    [[nodiscard]] bool isLeaf(int index) const { return node(index).children.empty(); }
    [[nodiscard]] int line(int index) const;
    void setRepeat(int index) { m_nodes[static_cast<size_t>(index)].isRepeat = true; }

    [[nodiscard]] int child(int parent, const QString &name) const; ///< -1 if there is none
    /// The node that a plain path leads to, seen from `context`; -1 if there is none. A path that
    /// begins with instance() leads nowhere.
    [[nodiscard]] int find(const PathText &path, int context) const;
    [[nodiscard]] QString path(int index) const; ///< "/data/group/question"
    /// Whether `ancestor` is around the node, or the node itself.
    [[nodiscard]] bool isWithin(int index, int ancestor) const;
    [[nodiscard]] bool isInRepeat(int index) const; ///< or a repeat itself

    /// What a new form or row holds at the node: the text of the template, if there is one, else
    /// of the first row.
    [[nodiscard]] QString value(int index) const;
    /// The element that new rows of the node, or the node itself, are made from.
    [[nodiscard]] const XmlElement *model(int index) const;

private:
    void addChildren(int index);

    std::vector<DataNode> m_nodes;
    QHash<std::pair<int, QString>, int> m_children;
};

} // namespace meyar::form
