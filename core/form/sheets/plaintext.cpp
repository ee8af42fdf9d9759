// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/plaintext.h"

#include <QStringDecoder>

namespace meyar::form {

namespace {

bool hasError(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return decoder.hasError();
}

int badLine(const QByteArray &bytes)
{
    int line = 0;
    qsizetype start = 0;
    while (start < bytes.size()) {
        ++line;
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (hasError(QByteArrayView(bytes).sliced(start, end - start))) {
            break;
        }
        start = end + 1;
    }
    return line;
}

} // namespace

PlainText decoded(const QByteArray &bytes)
{
    PlainText plain;
    const bool isLittle = bytes.startsWith("\xFF\xFE");
    if (isLittle || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        plain.text = decoder(bytes);
        plain.badLine = decoder.hasError() || bytes.size() % 2 != 0 ? 1 : 0;
    } else {
        plain.text = QString::fromUtf8(bytes);
        plain.badLine = hasError(bytes) ? badLine(bytes) : 0;
    }
    if (plain.text.startsWith(QChar(QChar::ByteOrderMark))) {
        plain.text.remove(0, 1);
    }
    return plain;
}

} // namespace meyar::form
