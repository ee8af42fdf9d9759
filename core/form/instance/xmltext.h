// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamWriter;

namespace meyar::form {

/// The text without what XML 1.0 cannot hold: control characters but tab and line ends, halves of
/// surrogate pairs, U+FFFE and U+FFFF.
[[nodiscard]] QString xmlText(const QString &text);

/// Writes a text so that a reader gets it back as it is: a carriage return is written as a
/// reference, which a parser does not turn into a line feed.
void writeText(QXmlStreamWriter &xml, const QString &text);

} // namespace meyar::form
