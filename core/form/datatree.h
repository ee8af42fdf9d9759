// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace meyar::form {

/// A secondary instance: a choice list, a CSV or an XML file, as the tree that instance('id')/… of
/// an expression walks. Element 0 is the root that the first step of a path names
/// ("root" for lists and CSV files). An attribute is a child whose name begins with '@'.
class DataTree
{
public:
    struct Element
    {
        int name = 0; ///< in `names`
        int parent = -1;
        int firstChild = -1;
        int lastChild = -1;
        int next = -1; ///< sibling
        QString text;
    };

    explicit DataTree(const QString &rootName);

    /// Appends a child; returns its index.
    int add(int parent, const QString &name, const QString &text = {});
    void setText(int element, const QString &text);

    [[nodiscard]] const Element &element(int index) const
    {
        return m_elements[static_cast<size_t>(index)];
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_elements.size()); }
    /// The number of a name; -1 if no element has it.
    [[nodiscard]] int nameNumber(const QString &name) const { return m_numbers.value(name, -1); }
    [[nodiscard]] int nameCount() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] const QString &name(int number) const
    {
        return m_names[static_cast<size_t>(number)];
    }
    /// The first child of that name; -1 if there is none.
    [[nodiscard]] int child(int parent, int nameNumber) const;

    friend bool operator==(const DataTree &a, const DataTree &b);

private:
    int numbered(const QString &name);

    std::vector<Element> m_elements;
    std::vector<QString> m_names;
    QHash<QString, int> m_numbers;
};

} // namespace meyar::form
