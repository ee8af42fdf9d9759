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
        Unknown, ///< no XLSForm type
    };
    enum class Block { Group, Repeat };

    Row row = Row::Node;
    Block block = Block::Group;
    NodeType type = NodeType::Text;
    QString list; ///< of a select
    bool isSupported = true;
    bool isSilent = false; ///< metadata and the like: nobody is asked, so it needs no label
};

[[nodiscard]] TypeCell parsedType(const QString &cell);

/// The type that was probably meant; "" if none is near.
[[nodiscard]] QString nearestType(const QString &cell);

} // namespace meyar::form
