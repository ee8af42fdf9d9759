// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "core/form/xform/xmlelement.h"

namespace meyar::form {

/// The file that the src of a secondary instance names, without its contents.
[[nodiscard]] DataFile dataFileAt(const QString &id, const QString &src);
/// The other way round.
[[nodiscard]] QString sourceOf(const DataFile &file);

/// Whether it is `root` with nothing but `item`s, each of them a row of texts, and `value` can be
/// the name of a choice: no other column is called so.
[[nodiscard]] bool isPlainList(const XmlElement &root, const QString &value);

/// An element as data; attributes become children whose name begins with '@'.
[[nodiscard]] std::shared_ptr<const DataTree> treeOf(const XmlElement &root);
/// The other way round.
[[nodiscard]] XmlElement elementOf(const DataTree &tree);

/// The choices of one list in itemsets.csv: columns list_name, name, label and others.
[[nodiscard]] std::vector<Choice> externalChoices(const QByteArray &csv, const QString &list,
                                                  const QString &language, Problems &problems);

} // namespace meyar::form
