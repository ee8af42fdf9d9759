// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/datatrees.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

DataTree treeOf(const ChoiceList &list)
{
    DataTree tree(u"root"_s);
    int number = 0;
    for (const Choice &choice : list.choices) {
        const int item = tree.add(0, u"item"_s);
        tree.add(item, u"itextId"_s, QString(list.name + u'-' + QString::number(number++)));
        tree.add(item, u"name"_s, choice.name);
        tree.add(item, u"label"_s, choice.label.in(Language::English));
        for (auto it = choice.extra.begin(); it != choice.extra.end(); ++it) {
            tree.add(item, it.key(), it.value());
        }
    }
    return tree;
}

ChoiceColumns choiceColumnsOf(const Form &form, const Node &select)
{
    const bool isGeo = select.dataFile >= 0
        && form.dataFiles[static_cast<size_t>(select.dataFile)].kind == DataFile::Kind::GeoJson;
    const auto parameter = [&](const QString &key, const QString &otherwise) {
        const auto found = select.parameters.find(key);
        return found == select.parameters.end() ? otherwise : found->second;
    };
    return {parameter(u"value"_s, isGeo ? u"id"_s : u"name"_s),
            parameter(u"label"_s, isGeo ? u"title"_s : u"label"_s)};
}

int DataTrees::added(std::shared_ptr<const DataTree> tree)
{
    m_trees.push_back(std::move(tree));
    return static_cast<int>(m_trees.size()) - 1;
}

int DataTrees::ofList(int list)
{
    const auto found = m_ofList.constFind(list);
    if (found != m_ofList.constEnd()) {
        return *found;
    }
    const int number
        = added(std::make_shared<DataTree>(treeOf(m_form.lists[static_cast<size_t>(list)])));
    m_ofList.insert(list, number);
    return number;
}

int DataTrees::ofDataFile(int dataFile)
{
    const auto found = m_ofFile.constFind(dataFile);
    if (found != m_ofFile.constEnd()) {
        return *found;
    }
    auto tree = m_form.dataFiles[static_cast<size_t>(dataFile)].tree;
    const int number = added(tree == nullptr ? std::make_shared<DataTree>(u"root"_s) : tree);
    m_ofFile.insert(dataFile, number);
    return number;
}

int DataTrees::find(const QString &id)
{
    if (const int file = m_form.dataFileNamed(id); file >= 0) {
        return ofDataFile(file);
    }
    const int list = m_form.listNamed(id);
    return list < 0 ? -1 : ofList(list);
}

} // namespace meyar::form
