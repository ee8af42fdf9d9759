// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// A choice list as the tree root/item/(itextId, name, label, further columns). The itextId is the
/// list's name, a hyphen and the choice's place, from 0, as pyxform writes it.
[[nodiscard]] DataTree treeOf(const ChoiceList &list);

/// The columns of a data file that hold a select's choices: name and label, or what the select's
/// parameters say, or GeoJSON's id and title.
struct ChoiceColumns
{
    QString name;
    QString label;
};
[[nodiscard]] ChoiceColumns choiceColumnsOf(const Form &form, const Node &select);

/// The data trees that a form's expressions use, by number. Those of choice lists are made when they
/// are first asked for.
class DataTrees
{
public:
    explicit DataTrees(const Form &form)
        : m_form(form)
    {
    }

    /// A data file's or a choice list's; -1 if there is no such id. A file that was not there is an
    /// empty tree.
    int find(const QString &id);
    int ofList(int list);
    int ofDataFile(int dataFile);

    [[nodiscard]] const DataTree &tree(int number) const
    {
        return *m_trees[static_cast<size_t>(number)];
    }
    /// Whether the file behind it was not there, so that its columns are not known.
    [[nodiscard]] bool isMissing(int number) const
    {
        return tree(number).size() == 1;
    }
    [[nodiscard]] std::vector<std::shared_ptr<const DataTree>> taken() { return std::move(m_trees); }

private:
    int added(std::shared_ptr<const DataTree> tree);

    const Form &m_form;
    std::vector<std::shared_ptr<const DataTree>> m_trees;
    QHash<int, int> m_ofList;
    QHash<int, int> m_ofFile;
};

} // namespace meyar::form
