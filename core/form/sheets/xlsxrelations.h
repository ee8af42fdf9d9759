// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets/zippackage.h"

#include <vector>

namespace meyar::form {

/// What a part of a package refers to. Those outside the package are left out.
struct Relation
{
    QString id;
    QString type; ///< the last word of its address: "worksheet", "styles"
    QString part; ///< from the root; empty if it leads out of the package
};

/// Those of `part`; of the package itself if it is empty.
[[nodiscard]] FromPackage<std::vector<Relation>> readRelations(ZipPackage &package,
                                                               const QString &part);

/// `target` as seen from `part`: "../x.xml" from "xl/a/b.xml" is "xl/x.xml". Empty if it leads out.
[[nodiscard]] QString resolvedPart(const QString &part, const QString &target);

} // namespace meyar::form
