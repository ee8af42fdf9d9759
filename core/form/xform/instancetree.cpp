// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/instancetree.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Step = PathText::Step;

namespace {

/// A file whose default namespace is XHTML's has its data there too.
QString dataName(const QString &name)
{
    return name.startsWith("h:"_L1) ? name.mid(2) : name;
}

} // namespace

InstanceTree::InstanceTree(const XmlElement &root)
{
    m_nodes.push_back({.name = dataName(root.name), .children = {}, .occurrences = {{&root, 0}}});
    addChildren(0);
}

void InstanceTree::addChildren(int index)
{
    const auto occurrences = m_nodes[static_cast<size_t>(index)].occurrences;
    for (size_t row = 0; row < occurrences.size(); ++row) {
        for (const XmlElement &element : occurrences[row].element->children) {
            if (element.isText()) {
                continue;
            }
            const QString name = dataName(element.name);
            const auto found = m_children.constFind({index, name});
            int child = found == m_children.constEnd() ? -1 : *found;
            if (child < 0) {
                child = static_cast<int>(m_nodes.size());
                const bool isMeta = m_nodes[static_cast<size_t>(index)].isMeta
                    || (index == 0 && (name == "meta"_L1 || name == "orx:meta"_L1));
                m_nodes.push_back({.name = name,
                                   .parent = index,
                                   .children = {},
                                   .occurrences = {},
                                   .isMeta = isMeta});
                m_nodes[static_cast<size_t>(index)].children.push_back(child);
                m_children.insert({index, name}, child);
            }
            const bool isTemplate = occurrences[row].isTemplate || element.has(u"jr:template");
            m_nodes[static_cast<size_t>(child)].occurrences.push_back(
                {&element, static_cast<int>(row), isTemplate});
        }
    }
    const std::vector<int> children = m_nodes[static_cast<size_t>(index)].children;
    for (const int child : children) {
        addChildren(child);
    }
}

int InstanceTree::line(int index) const
{
    return node(index).occurrences.front().element->line;
}

int InstanceTree::child(int parent, const QString &name) const
{
    return m_children.value({parent, name}, -1);
}

int InstanceTree::find(const PathText &path, int context) const
{
    if (path.start == PathText::Start::Instance || !path.isPlain()) {
        return -1;
    }
    int at = path.start == PathText::Start::Root ? -1 : context;
    bool isAboveRoot = path.start == PathText::Start::Root;
    for (const Step &step : path.steps) {
        switch (step.kind) {
        case Step::Kind::Self:
            break;
        case Step::Kind::Up:
            if (isAboveRoot) {
                return -1;
            }
            at = node(at).parent;
            isAboveRoot = at < 0;
            break;
        case Step::Kind::Name:
            if (isAboveRoot) {
                at = step.name == node(0).name ? 0 : -1;
            } else {
                at = child(at, step.name);
            }
            isAboveRoot = false;
            break;
        case Step::Kind::Other:
            return -1;
        }
        if (at < 0 && !isAboveRoot) {
            return -1;
        }
    }
    return at;
}

QString InstanceTree::path(int index) const
{
    QString path;
    for (int at = index; at >= 0; at = node(at).parent) {
        path.prepend(u'/' + node(at).name);
    }
    return path;
}

bool InstanceTree::isWithin(int index, int ancestor) const
{
    while (index >= 0 && index != ancestor) {
        index = node(index).parent;
    }
    return index == ancestor;
}

bool InstanceTree::isInRepeat(int index) const
{
    while (index >= 0 && !node(index).isRepeat) {
        index = node(index).parent;
    }
    return index >= 0;
}

const XmlElement *InstanceTree::model(int index) const
{
    const auto &occurrences = node(index).occurrences;
    const auto found = std::find_if(occurrences.begin(), occurrences.end(),
                                    [](const Occurrence &o) { return o.isTemplate; });
    return found == occurrences.end() ? occurrences.front().element : found->element;
}

QString InstanceTree::value(int index) const
{
    return isLeaf(index) ? model(index)->ownText() : QString();
}

} // namespace meyar::form
