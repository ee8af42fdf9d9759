// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/form/form.h"

namespace meyar::form {

/// Reads a file beside a form into the tree that expressions walk:
/// - CSV: root/item/<column>, an item for each row;
/// - XML: as in the file, attributes as children with '@' before their name, without white space
///   around texts;
/// - GeoJSON: root/item with id, geometry ("latitude longitude altitude accuracy", several with
///   ';' between) and the properties of each feature.
/// CannotRead with `name` and the reason for what is not well-formed, has a DTD or entities of its
/// own, or holds more than two million values; BadArgument for kinds without a file.
[[nodiscard]] Result<std::shared_ptr<const DataTree>>
readDataTree(DataFile::Kind kind, const QString &name, const QByteArray &bytes);

} // namespace meyar::form
