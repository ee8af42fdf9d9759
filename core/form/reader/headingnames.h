// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/reader/heading.h"

#include <span>

namespace meyar::form {

/// A spelling of a column's heading.
struct HeadingName
{
    QStringView name; ///< lower case, '_' for spaces; the one to write comes first
    Column column = Column::Unknown;
};

/// The headings of a sheet that form reads; none for sheets that it does not read by columns.
[[nodiscard]] std::span<const HeadingName> headingNames(const QString &sheet);

/// What may follow bind::, body:: or media:: and has a column of its own, with its place. The rest
/// are attributes.
[[nodiscard]] std::span<const HeadingName> placedNames();

/// A heading's base as the names above are written.
[[nodiscard]] QString headingKey(const QString &base);

} // namespace meyar::form
