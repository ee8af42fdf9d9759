// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formscope.h"

#include "core/form/program.h"

namespace meyar::form {

FormScope::FormScope(const Form &form, const Layout &layout, DataTrees &trees)
    : m_form(form)
    , m_layout(layout)
    , m_trees(trees)
{
}

void FormScope::stand(NodeIndex node, bool besideRepeat)
{
    m_self = node;
    m_block = node == noNode ? 0 : m_layout.blockOf(node);
    if (besideRepeat) {
        m_block = m_layout.block(m_block).outer;
    }
}

std::optional<Symbol> FormScope::find(const QString &name) const
{
    const NodeIndex node = m_form.find(name);
    return node == noNode ? std::nullopt : std::optional(symbolOf(node));
}

std::optional<Symbol> FormScope::self() const
{
    return m_self == noNode ? std::nullopt : std::optional(symbolOf(m_self));
}

const ChoiceList *FormScope::list(int index) const
{
    return index < 0 ? nullptr : &m_form.lists[static_cast<size_t>(index)];
}

QStringList FormScope::suggested(const QString &name) const
{
    return m_suggestions.with(name,
                              m_suggestions.areUsedUp() ? QStringList() : m_form.byName.keys());
}

Symbol FormScope::symbolOf(NodeIndex index) const
{
    const Node &node = m_form.node(index);
    return {.node = index,
            .slot = m_layout.slotOf(index),
            .type = answerType(node),
            .list = node.list};
}

Surroundings FormScope::surroundings() const
{
    return {.form = &m_form,
            .layout = &m_layout,
            .trees = &m_trees,
            .node = m_self,
            .block = m_block};
}

} // namespace meyar::form
