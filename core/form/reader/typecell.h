// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace meyar::form {

/// What the `type` cell of a survey row says.
struct TypeCell
{
    enum class Row {
        Node,
        Begin, ///< of a group, repeat or loop
        End,
        Setting, ///< of old forms: the name cell holds the setting that `canonical` names
        Unknown, ///< no XLSForm type
    };
    enum class Block { Group, Repeat, Loop };
    enum class Choices { None, List, ExternalList, File, Repeat };

    Row row = Row::Node;
    Block block = Block::Group;
    NodeType type = NodeType::Text;
    QString canonical; ///< the word to write: "select_one", "integer", "background-audio"…
    Choices choices = Choices::None;
    QString list; ///< of a select or loop: its list, its file, or ${name}
    bool hasOther = false; ///< `or_other`
    QString constraint; ///< of old types: "percentage" is an integer from 0 to 100
    bool isSupported = true; ///< else it is kept, but nothing is done with it
    bool isSilent = false; ///< metadata and the like: nobody is asked, so it needs no label
};

[[nodiscard]] TypeCell parsedType(const QString &cell);

/// The type cell that this program writes for a node: no aliases.
[[nodiscard]] QString canonicalType(const Form &form, const Node &node);

/// The type that was probably meant; "" if none is near.
[[nodiscard]] QString nearestType(const QString &cell);

/// "towns" of towns.csv, towns.xml or towns.geojson; none if the file is no such.
[[nodiscard]] std::optional<QString> dataFileId(const QString &file);

} // namespace meyar::form
