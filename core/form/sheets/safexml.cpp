// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/safexml.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 256;
constexpr int mostAttributes = 64;

struct Tag
{
    qsizetype end = 0; ///< after the '>'
    int attributes = 0;
    bool closed = false; ///< <a/>
};

/// The tag whose name starts at `at`; what stands in quotes does not count.
Tag tagAt(QByteArrayView xml, qsizetype at)
{
    Tag tag;
    char quote = 0;
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != 0) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '=') {
            ++tag.attributes;
        } else if (c == '>') {
            tag.closed = xml[at - 1] == '/';
            ++at;
            break;
        }
    }
    tag.end = at;
    return tag;
}

qsizetype after(QByteArrayView xml, QByteArrayView what, qsizetype from)
{
    const qsizetype found = xml.indexOf(what, from);
    return found < 0 ? xml.size() : found + what.size();
}

} // namespace

QString refusalOfXml(QByteArrayView xml)
{
    if (xml.contains('\0') || xml.startsWith("\xFF\xFE") || xml.startsWith("\xFE\xFF")) {
        return u"not UTF-8"_s;
    }
    int depth = 0;
    qsizetype at = 0;
    while ((at = xml.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = xml.sliced(at);
        if (rest.startsWith("<!--")) {
            at = after(xml, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = after(xml, "]]>", at + 9);
        } else if (rest.startsWith("<?")) {
            at = after(xml, "?>", at + 2);
        } else if (rest.startsWith("<!")) {
            return u"it declares a document type"_s;
        } else if (rest.startsWith("</")) {
            --depth;
            at = after(xml, ">", at + 2);
        } else {
            const Tag tag = tagAt(xml, at + 1);
            depth += tag.closed ? 0 : 1;
            if (depth > deepest || tag.attributes > mostAttributes) {
                return u"it is nested too deeply"_s;
            }
            at = tag.end;
        }
    }
    return {};
}

} // namespace meyar::form
