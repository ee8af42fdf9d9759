// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/xmltext.h"

#include <QXmlStreamWriter>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool isHeld(QChar c)
{
    return c >= u' ' ? c < QChar(0xfffe) : c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QString xmlText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate()) {
            if (isHeld(c)) {
                kept += c;
            }
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        }
    }
    return kept;
}

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    const QStringList lines = text.split(u'\r');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            xml.writeEntityReference(u"#13"_s);
        }
        if (!lines[i].isEmpty()) {
            xml.writeCharacters(lines[i]);
        }
    }
}

} // namespace meyar::form
