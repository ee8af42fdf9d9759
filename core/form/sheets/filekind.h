// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meyar::form {

/// What a file is by its content, whatever it is called.
enum class FileKind {
    Zip, ///< perhaps an .xlsx
    OldExcel, ///< .xls
    Encrypted, ///< an Office file with a password
    OldOffice, ///< .doc, .msi…: another file of Office's old container
    XForm, ///< XML with h:html and the namespace of XForms
    OtherXml,
    Pdf,
    Markdown,
    Text, ///< perhaps CSV
    Binary,
};
[[nodiscard]] FileKind kindOf(const QByteArray &bytes);

} // namespace meyar::form
