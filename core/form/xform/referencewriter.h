// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/form/xform/pathtext.h"
#include "core/form/xform/xmlelement.h"

namespace meyar::form {

/// Turns the ${name}s of a form into paths, by the rules of pyxform: relative if both lie in one
/// repeat, else from the root; from current() inside the [ ] of a path.
class ReferenceWriter
{
public:
    explicit ReferenceWriter(const Form &form);

    [[nodiscard]] const QString &rootName() const { return m_root; }
    [[nodiscard]] QString name(NodeIndex node) const; ///< as XML takes it
    [[nodiscard]] const QString &path(NodeIndex node) const
    {
        return m_paths[static_cast<size_t>(node)];
    }
    /// `context` is the node that the expression belongs to; noNode for none.
    [[nodiscard]] QString expression(const QString &source, NodeIndex context,
                                     const PathPlace &place = {}) const;
    /// Appends a text with an <output> for every reference.
    void addWords(XmlElement &element, const QString &words, NodeIndex context) const;

    /// The itemset of choices that are answers: the rows' path, and the path of the answer in each.
    struct Rows
    {
        QString nodeset;
        QString value;
    };
    [[nodiscard]] Rows rowsOf(NodeIndex target, NodeIndex select, const QString &filter) const;

private:
    /// The nearest group around both that is of the data; noNode unless a repeat is around both.
    [[nodiscard]] NodeIndex sharedGroup(NodeIndex target, NodeIndex context) const;
    [[nodiscard]] bool isAround(NodeIndex group, NodeIndex node) const;
    [[nodiscard]] QString below(NodeIndex group, NodeIndex target) const;
    [[nodiscard]] int stepsUp(NodeIndex context, NodeIndex group) const;
    [[nodiscard]] std::optional<QString> reference(const QString &name, const PathPlace &place,
                                                   NodeIndex context) const;

    const Form &m_form;
    QString m_root;
    std::vector<QString> m_paths;
};

/// `name` with '_' for what XML does not take in one.
[[nodiscard]] QString safeXmlName(const QString &name);

} // namespace meyar::form
