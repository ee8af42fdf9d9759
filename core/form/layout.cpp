// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/layout.h"

namespace meyar::form {

Layout::Layout(const Form &form)
    : m_blocks(1)
{
    m_block.reserve(form.nodes.size());
    m_slot.reserve(form.nodes.size());
    for (NodeIndex index = 0; index < static_cast<NodeIndex>(form.nodes.size()); ++index) {
        const Node &node = form.node(index);
        int block = node.parent == noNode ? 0 : blockOf(node.parent);
        if (node.type == NodeType::Repeat) {
            const int outer = block;
            block = static_cast<int>(m_blocks.size());
            m_blocks.push_back({.repeat = index,
                                .outer = outer,
                                .depth = m_blocks[static_cast<size_t>(outer)].depth + 1,
                                .place = 0,
                                .nodes = {},
                                .inner = {}});
            auto &siblings = m_blocks[static_cast<size_t>(outer)].inner;
            m_blocks.back().place = static_cast<int>(siblings.size());
            siblings.push_back(block);
        }
        m_block.push_back(block);
        auto &nodes = m_blocks[static_cast<size_t>(block)].nodes;
        m_slot.push_back(static_cast<int>(nodes.size()));
        nodes.push_back(index);
    }
}

int Layout::shared(int a, int b) const
{
    while (a != b) {
        int &deeper = block(a).depth >= block(b).depth ? a : b;
        deeper = block(deeper).outer;
    }
    return a;
}

} // namespace meyar::form
