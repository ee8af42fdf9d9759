// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Where the states of nodes lie. A form falls into blocks: block 0 holds what is in no repeat, each
/// repeat has one that holds itself and what is in it but in no inner repeat. A block has as many
/// rows as people make; a node's state is at its slot of a row of its block.
class Layout
{
public:
    struct Block
    {
        NodeIndex repeat = noNode; ///< noNode for block 0
        int outer = -1; ///< the block around it
        int depth = 0;
        int place = 0; ///< in the outer block's `inner`
        std::vector<NodeIndex> nodes; ///< by slot
        std::vector<int> inner; ///< the blocks of repeats directly in it, in form order
    };

    explicit Layout(const Form &form);

    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] const Block &block(int index) const { return m_blocks[static_cast<size_t>(index)]; }
    /// A repeat lies in its own block, as its rows do.
    [[nodiscard]] int blockOf(NodeIndex node) const { return m_block[static_cast<size_t>(node)]; }
    [[nodiscard]] int slotOf(NodeIndex node) const { return m_slot[static_cast<size_t>(node)]; }
    /// The deepest block that both are in or are.
    [[nodiscard]] int shared(int a, int b) const;
    /// How many blocks up `ancestor` is.
    [[nodiscard]] int levels(int from, int ancestor) const
    {
        return block(from).depth - block(ancestor).depth;
    }

private:
    std::vector<Block> m_blocks;
    std::vector<int> m_block;
    std::vector<int> m_slot;
};

} // namespace meyar::form
