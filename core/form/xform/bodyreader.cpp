// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/bodyreader.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

bool isControl(const XmlElement &element)
{
    static const QStringList names
        = {u"input"_s,    u"secret"_s, u"textarea"_s, u"select1"_s, u"select"_s,
           u"odk:rank"_s, u"range"_s,  u"upload"_s,   u"trigger"_s};
    return names.contains(element.name);
}

bool isReferring(const XmlElement &element)
{
    return element.has(u"ref") || element.has(u"nodeset") || element.has(u"bind");
}

/// The repeat in a group that holds nothing else but its label.
const XmlElement *onlyRepeat(const XmlElement &group)
{
    const XmlElement *repeat = nullptr;
    for (const XmlElement &child : group.children) {
        const bool isRepeat = child.name == "repeat"_L1;
        if (child.name == "label"_L1 || child.isText()) {
            continue;
        }
        if (!isRepeat || repeat != nullptr) {
            return nullptr;
        }
        repeat = &child;
    }
    return repeat;
}

} // namespace

bool isAction(const XmlElement &element)
{
    return element.name == "setvalue"_L1 || element.name == "odk:setgeopoint"_L1
        || element.name == "odk:recordaudio"_L1;
}

BodyReader::BodyReader(XFormContext &context, const XmlElement *body)
    : m_context(context)
    , m_root(body)
    , m_controls(context.data.nodes().size())
    , m_layoutOf(context.data.nodes().size(), -1)
    , m_positions(context.data.nodes().size(), -1)
{
    for (const XmlElement &element : context.model.children) {
        if (isAction(element)) {
            m_actions.push_back({&element, 0});
        }
    }
    if (body != nullptr) {
        read(*body, 0, -1);
    }
    // children have greater indices than their parents
    for (auto i = static_cast<int>(m_positions.size()) - 1; i > 0; --i) {
        int &own = m_positions[static_cast<size_t>(i)];
        if (control(i).element != nullptr) {
            own = control(i).position;
        }
        int &around = m_positions[static_cast<size_t>(context.data.node(i).parent)];
        if (own >= 0 && (around < 0 || own < around)) {
            around = own;
        }
    }
}

void BodyReader::read(const XmlElement &container, int around, int layout)
{
    for (const XmlElement &element : container.children) {
        if (element.name == "group"_L1) {
            readGroup(element, around, layout);
        } else if (element.name == "repeat"_L1) {
            readRepeat(element, nullptr, around, layout);
        } else if (isControl(element)) {
            readControl(element, around, layout);
        } else if (isAction(element)) {
            m_actions.push_back({&element, around});
        } else if (!element.isText() && element.name != "label"_L1 && element.name != "hint"_L1) {
            m_context.warning(Kind::Unsupported, element.line, {}, {u'<' + element.name + u'>'});
        }
    }
}

void BodyReader::readGroup(const XmlElement &group, int around, int layout)
{
    if (const XmlElement *repeat = onlyRepeat(group)) {
        const int node = isReferring(group) ? m_context.referred(group, around) : -1;
        const int context = std::max(node, 0);
        const std::optional<PathText> path = parsedPath(repeat->attribute(u"nodeset").trimmed());
        const int inner = path ? m_context.data.find(*path, node < 0 ? around : context) : -1;
        if (node < 0 || inner == node) {
            readRepeat(*repeat, &group, node < 0 ? around : context, layout);
            return;
        }
    }
    if (!isReferring(group)) {
        m_layouts.push_back({&group, around, layout});
        const auto own = static_cast<int>(m_layouts.size()) - 1;
        const int before = m_count;
        read(group, around, own);
        if (m_count == before) {
            m_context.warning(Kind::Unsupported, group.line, {}, {u"<group>"_s});
        }
        return;
    }
    const int node = m_context.referred(group, around);
    if (node <= 0) {
        read(group, around, layout);
        return;
    }
    if (put(group, nullptr, node, layout)) {
        read(group, node, -1);
    }
}

void BodyReader::readRepeat(const XmlElement &repeat, const XmlElement *wrapper, int around,
                            int layout)
{
    const int node = m_context.referred(repeat, around);
    if (node <= 0) {
        read(repeat, around, layout);
        return;
    }
    if (put(repeat, wrapper, node, layout)) {
        m_context.data.setRepeat(node);
        read(repeat, node, -1);
    }
}

void BodyReader::readControl(const XmlElement &control, int around, int layout)
{
    const int node = m_context.referred(control, around);
    if (node < 0) {
        if (!isReferring(control)) {
            m_context.error(Kind::NodeUnknown, control.line, u"ref"_s,
                            {u'<' + control.name + u'>'});
        }
        return;
    }
    if (!m_context.data.isLeaf(node)) {
        m_context.error(Kind::ReferenceToGroup, control.line, u"ref"_s,
                        {m_context.data.node(node).name});
        return;
    }
    if (put(control, nullptr, node, layout)) {
        for (const XmlElement &child : control.children) {
            if (isAction(child)) {
                m_actions.push_back({&child, node});
            }
        }
    }
}

/// False, with a problem, if the node has a control already.
bool BodyReader::put(const XmlElement &element, const XmlElement *wrapper, int node, int layout)
{
    Control &control = m_controls[static_cast<size_t>(node)];
    if (control.element != nullptr) {
        m_context.error(Kind::NameDuplicate, element.line, u"ref"_s,
                        {m_context.data.path(node), QString::number(control.element->line)});
        return false;
    }
    control = {&element, wrapper, m_count++};
    placeInLayout(element, node, layout);
    return true;
}

void BodyReader::placeInLayout(const XmlElement &element, int node, int layout)
{
    if (layout < 0) {
        return;
    }
    const int home = m_layouts[static_cast<size_t>(layout)].home;
    int top = node;
    while (top > 0 && m_context.data.node(top).parent != home) {
        top = m_context.data.node(top).parent;
    }
    int *const slot = top > 0 ? &m_layoutOf[static_cast<size_t>(top)] : nullptr;
    if (slot == nullptr || (*slot >= 0 && *slot != layout)) {
        // a question whose data lie elsewhere: shown with its data instead
        m_context.warning(Kind::Unsupported, element.line, u"ref"_s,
                          {u"<group> without ref: "_s + m_context.data.node(node).name});
        return;
    }
    *slot = layout;
}

int BodyReader::positionOf(int node) const
{
    return m_positions[static_cast<size_t>(node)];
}

std::vector<int> BodyReader::layoutsOf(int node) const
{
    std::vector<int> around;
    const int home = m_context.data.node(node).parent;
    int layout = m_layoutOf[static_cast<size_t>(node)];
    while (layout >= 0 && m_layouts[static_cast<size_t>(layout)].home == home) {
        around.insert(around.begin(), layout);
        layout = m_layouts[static_cast<size_t>(layout)].around;
    }
    return around;
}

std::vector<BodyReader::Placed> BodyReader::children(int parent) const
{
    struct Run
    {
        int position = -1;
        std::vector<int> nodes;
    };
    std::vector<Run> runs(1);
    for (const int child : m_context.data.node(parent).children) {
        if (positionOf(child) >= 0) {
            runs.push_back({positionOf(child), {}});
        }
        runs.back().nodes.push_back(child);
    }
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run &a, const Run &b) { return a.position < b.position; });
    std::vector<Placed> placed;
    for (const Run &run : runs) {
        for (const int node : run.nodes) {
            placed.push_back({node, positionOf(node) < 0 ? std::vector<int>() : layoutsOf(node)});
        }
    }
    // what is not shown lies in the layouts that go on behind it
    std::vector<int> after;
    for (size_t i = placed.size(); i-- > 0;) {
        if (positionOf(placed[i].node) >= 0) {
            after = placed[i].layouts;
        } else {
            placed[i].layouts = after;
        }
    }
    std::vector<int> before;
    for (Placed &one : placed) {
        if (positionOf(one.node) < 0) {
            const auto [end, unused] = std::mismatch(one.layouts.begin(), one.layouts.end(),
                                                     before.begin(), before.end());
            one.layouts.erase(end, one.layouts.end());
        }
        before = one.layouts;
    }
    return placed;
}

} // namespace meyar::form
