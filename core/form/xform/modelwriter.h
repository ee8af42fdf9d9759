// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/textwriter.h"

namespace meyar::form {

/// What the writers share.
struct XFormWriting
{
    explicit XFormWriting(const Form &aForm)
        : form(aForm)
        , references(aForm)
        , texts(aForm, references)
    {
    }
    const Form &form;
    ReferenceWriter references;
    TextWriter texts;
};

/// The primary instance: <data> with all nodes and the meta block.
[[nodiscard]] XmlElement dataElement(const XFormWriting &writing);

/// The secondary instances: files, then lists.
[[nodiscard]] std::vector<XmlElement> secondaryInstances(XFormWriting &writing);

/// The binds of all nodes and of the meta block, and the actions of a new form.
[[nodiscard]] std::vector<XmlElement> binds(XFormWriting &writing);

/// The default as it stands in the data; none if it has to be computed.
[[nodiscard]] std::optional<QString> fixedDefault(const Node &node);

/// Whether the select's choices stand in the body: a search() takes them from elsewhere.
[[nodiscard]] bool isSearch(const Node &node);

/// Whether the repeat's count is an expression, for which pyxform adds a node of its own.
[[nodiscard]] bool needsCountNode(const Node &repeat);

/// Whether the node is in the body.
[[nodiscard]] bool hasControl(const Node &node);

/// Whether the node is set when another is answered, and one of those is in the body.
[[nodiscard]] bool isTriggered(const Form &form, const Node &node);

} // namespace meyar::form
