// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// Whether the node only names data beside the form (csv-external, xml-external): an XForm has the
/// data, but no node for them.
[[nodiscard]] bool isDataOnly(const Node &node);

/// What an XForm fills in by itself.
struct Preload
{
    QString what; ///< "timestamp"; "" for none
    QString params; ///< "start"
};
[[nodiscard]] Preload preloadOf(const QString &typeText);
/// The type cell that stands for a preload; "" if XLSForm has none.
[[nodiscard]] QString metadataType(const Preload &preload);

/// The type of the node's bind as pyxform writes it; "" for none. Without what the form says of
/// its own in Node::bindAttributes.
[[nodiscard]] QString bindType(const Node &node);

/// The mediatype of an upload; "" for all other controls.
[[nodiscard]] QString mediaType(const Node &node);

/// A parameter of XLSForm that is an attribute of a bind or control.
struct ParameterAttribute
{
    QStringView parameter;
    QStringView attribute;
    NodeType type = NodeType::Text;
    QStringView otherwise = {}; ///< what a control has without the parameter
};
[[nodiscard]] const std::vector<ParameterAttribute> &bindParameters();
[[nodiscard]] const std::vector<ParameterAttribute> &controlParameters();

/// The attributes of an audit's bind; each is a parameter by the name after "odk:".
[[nodiscard]] QString auditAttribute(const QString &parameter);

} // namespace meyar::form
