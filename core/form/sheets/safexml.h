// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace meyar::form {

/// Why an XML text is not given to the parser: it declares a document type (the way to make text
/// expand without end), nests more than 256 deep, has an element of more than 64 attributes (both
/// take the parser time that grows with the square) or is not in an encoding like UTF-8. Empty if
/// there is nothing against it. Whether it is well-formed is the parser's to say. The reason is a
/// fixed English phrase.
[[nodiscard]] QString refusalOfXml(QByteArrayView xml);

} // namespace meyar::form
