// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/expression/compiler.h"
#include "core/form/nearest.h"

namespace meyar::form {

/// The names of a form, as one of its nodes sees them.
class FormScope final : public Scope
{
public:
    FormScope(const Form &form, const Layout &layout, DataTrees &trees);

    /// The expressions that follow belong to the node, or to the form itself for noNode. Those of
    /// `field` Rows stand beside the repeat, not in it.
    void stand(NodeIndex node, bool besideRepeat = false);

    [[nodiscard]] std::optional<Symbol> find(const QString &name) const override;
    [[nodiscard]] std::optional<Symbol> self() const override;
    [[nodiscard]] const ChoiceList *list(int index) const override;
    [[nodiscard]] QStringList suggested(const QString &name) const override;
    [[nodiscard]] Symbol symbolOf(NodeIndex node) const override;
    [[nodiscard]] Surroundings surroundings() const override;

private:
    const Form &m_form;
    const Layout &m_layout;
    DataTrees &m_trees;
    NodeIndex m_self = noNode;
    int m_block = 0;
    mutable Suggestions m_suggestions;
};

} // namespace meyar::form
