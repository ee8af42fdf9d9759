// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/xformcontext.h"

namespace meyar::form {

/// The body of an XForm: which control belongs to which node of the data, in which order.
class BodyReader
{
public:
    struct Control
    {
        const XmlElement *element = nullptr; ///< of a repeat: <repeat>; null: not in the body
        const XmlElement *wrapper = nullptr; ///< the group that gives a repeat its label
        int position = -1; ///< in the order of the body
    };
    /// A group without a node of the data.
    struct Layout
    {
        const XmlElement *element = nullptr;
        int home = 0; ///< the data node in which its questions lie
        int around = -1; ///< the layout around it
    };
    /// <setvalue> and the like; `node` is the control, group or repeat that it stands in.
    struct Action
    {
        const XmlElement *element = nullptr;
        int node = 0;
    };

    BodyReader(XFormContext &context, const XmlElement *body);

    [[nodiscard]] const Control &control(int node) const
    {
        return m_controls[static_cast<size_t>(node)];
    }
    /// <h:body>; null if the form has none.
    [[nodiscard]] const XmlElement *root() const { return m_root; }
    [[nodiscard]] const std::vector<Layout> &layouts() const { return m_layouts; }
    [[nodiscard]] const std::vector<Action> &actions() const { return m_actions; }

    /// The children of a data node as the body has them; those that are not in it stay behind the
    /// one before.
    struct Placed
    {
        int node = 0;
        std::vector<int> layouts; ///< around it inside the parent, outermost first
    };
    [[nodiscard]] std::vector<Placed> children(int parent) const;

private:
    void read(const XmlElement &container, int around, int layout);
    void readGroup(const XmlElement &group, int around, int layout);
    void readRepeat(const XmlElement &repeat, const XmlElement *wrapper, int around, int layout);
    void readControl(const XmlElement &control, int around, int layout);
    bool put(const XmlElement &element, const XmlElement *wrapper, int node, int layout);
    void placeInLayout(const XmlElement &element, int node, int layout);
    [[nodiscard]] int positionOf(int node) const;
    [[nodiscard]] std::vector<int> layoutsOf(int node) const;

    XFormContext &m_context;
    const XmlElement *m_root;
    std::vector<Control> m_controls;
    std::vector<Layout> m_layouts;
    std::vector<int> m_layoutOf; ///< by data node that lies directly in a layout's home; or -1
    std::vector<Action> m_actions;
    std::vector<int> m_positions; ///< by data node: of itself or the first in it; or -1
    int m_count = 0;
};

[[nodiscard]] bool isAction(const XmlElement &element);

} // namespace meyar::form
