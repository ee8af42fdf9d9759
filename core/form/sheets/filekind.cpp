// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/filekind.h"

#include "core/form/sheets/plaintext.h"
#include "core/form/sheets/textsheets.h"

#include <QString>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Whether the old container has an entry of that name. Entries begin at multiples of 128 bytes
/// with their name in UTF-16 and a 0 ([MS-CFB] 2.6).
bool hasEntry(const QByteArray &container, QStringView name)
{
    QByteArray wanted;
    for (const QChar c : name) {
        wanted += static_cast<char>(c.unicode() & 0xff);
        wanted += '\0';
    }
    wanted += QByteArray(2, '\0');
    for (qsizetype at = container.indexOf(wanted); at >= 0;
         at = container.indexOf(wanted, at + 1)) {
        if (at % 128 == 0) {
            return true;
        }
    }
    return false;
}

FileKind oldContainer(const QByteArray &bytes)
{
    if (hasEntry(bytes, u"EncryptedPackage")) {
        return FileKind::Encrypted;
    }
    return hasEntry(bytes, u"Workbook") || hasEntry(bytes, u"Book") ? FileKind::OldExcel
                                                                    : FileKind::OldOffice;
}

FileKind xmlKind(const QByteArray &bytes)
{
    const bool isForm = bytes.contains("http://www.w3.org/2002/xforms") && bytes.contains("html");
    return isForm ? FileKind::XForm : FileKind::OtherXml;
}

} // namespace

FileKind kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        return FileKind::Zip;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return oldContainer(bytes);
    }
    if (bytes.startsWith("%PDF")) {
        return FileKind::Pdf;
    }
    const QByteArray start = bytes.left(1024);
    const bool isUtf16 = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    const QString text
        = isUtf16 ? decoded(bytes.left(64 * 1024)).text : QString::fromUtf8(bytes.left(64 * 1024));
    const QString content = text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
    if (content.trimmed().startsWith(u'<')) {
        return xmlKind(bytes);
    }
    if (content.contains(QChar(u'\0'))) {
        return FileKind::Binary;
    }
    return looksLikeMarkdown(content) ? FileKind::Markdown : FileKind::Text;
}

} // namespace meyar::form
