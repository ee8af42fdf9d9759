// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/datatree.h"

namespace meyar::form {

DataTree::DataTree(const QString &rootName)
{
    m_elements.push_back({.name = numbered(rootName), .text = {}});
}

int DataTree::numbered(const QString &name)
{
    const auto found = m_numbers.constFind(name);
    if (found != m_numbers.constEnd()) {
        return *found;
    }
    const int number = static_cast<int>(m_names.size());
    m_names.push_back(name);
    m_numbers.insert(name, number);
    return number;
}

int DataTree::add(int parent, const QString &name, const QString &text)
{
    const int index = size();
    m_elements.push_back({.name = numbered(name), .parent = parent, .text = text});
    Element &above = m_elements[static_cast<size_t>(parent)];
    if (above.lastChild < 0) {
        above.firstChild = index;
    } else {
        m_elements[static_cast<size_t>(above.lastChild)].next = index;
    }
    above.lastChild = index;
    return index;
}

void DataTree::setText(int element, const QString &text)
{
    m_elements[static_cast<size_t>(element)].text = text;
}

int DataTree::child(int parent, int nameNumber) const
{
    int index = element(parent).firstChild;
    while (index >= 0 && element(index).name != nameNumber) {
        index = element(index).next;
    }
    return index;
}

bool operator==(const DataTree &a, const DataTree &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    for (int i = 0; i < a.size(); ++i) {
        const DataTree::Element &left = a.element(i);
        const DataTree::Element &right = b.element(i);
        if (left.parent != right.parent || left.text != right.text
            || a.name(left.name) != b.name(right.name)) {
            return false;
        }
    }
    return true;
}

} // namespace meyar::form
