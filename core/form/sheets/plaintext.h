// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meyar::form {

/// The text of a file: UTF-8, or UTF-16 if it begins with that byte order mark (Excel's "Unicode
/// text"). The mark is left out.
struct PlainText
{
    QString text;
    int badLine = 0; ///< 1-based line of the first bytes that are neither; 0 if there are none
};
[[nodiscard]] PlainText decoded(const QByteArray &bytes);

} // namespace meyar::form
