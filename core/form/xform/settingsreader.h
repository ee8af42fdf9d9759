// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/xform/xformcontext.h"

namespace meyar::form {

/// Reads what an XLSForm has in its sheets settings and entities: the title, the document root's
/// attributes, the submission, the meta block. An audit becomes the last node.
void readXFormSettings(const XmlElement &html, const std::map<QString, QString> &namespaces,
                       XFormContext &context);

/// Before the setting of an entity's column: "entities::dataset", "entities::label"…
inline const QString entitySetting = QStringLiteral("entities::");

} // namespace meyar::form
