// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xmlelement.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QStringView part)
{
    const auto continues
        = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; };
    return !part.isEmpty() && isNameStart(part.front())
        && std::all_of(part.begin(), part.end(), continues);
}

bool isAllowed(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
}

class DocumentWriter
{
public:
    QByteArray document(const XmlElement &root, const std::map<QString, QString> &namespaces)
    {
        m_out = u"<?xml version=\"1.0\"?>\n"_s;
        XmlElement whole = root;
        std::vector<XmlAttribute> declared = {{u"xmlns"_s, knownNamespace({})}};
        for (const QString &prefix : {u"h"_s, u"ev"_s, u"xsd"_s, u"jr"_s, u"orx"_s, u"odk"_s}) {
            declared.push_back({u"xmlns:"_s + prefix, knownNamespace(prefix)});
        }
        for (const auto &[prefix, address] : namespaces) {
            declared.push_back({u"xmlns:"_s + prefix, address});
        }
        whole.attributes.insert(whole.attributes.begin(), declared.begin(), declared.end());
        write(whole, 0);
        return m_out.toUtf8();
    }

private:
    void write(const XmlElement &element, int depth)
    {
        m_out += u'<' + element.name;
        for (const XmlAttribute &attribute : element.attributes) {
            m_out += u' ' + attribute.name + u"=\""_s;
            escape(attribute.value, true);
            m_out += u'"';
        }
        if (element.children.empty()) {
            m_out += u"/>"_s;
            return;
        }
        m_out += u'>';
        const bool isMixed = std::any_of(element.children.begin(), element.children.end(),
                                         [](const XmlElement &e) { return e.isText(); });
        for (const XmlElement &child : element.children) {
            if (!isMixed) {
                newLine(depth + 1);
            }
            if (child.isText()) {
                escape(child.text, false);
            } else {
                write(child, depth + 1);
            }
        }
        if (!isMixed) {
            newLine(depth);
        }
        m_out += u"</"_s + element.name + u'>';
        if (depth == 0) {
            m_out += u'\n';
        }
    }

    void newLine(int depth)
    {
        m_out += u'\n' + QString(2 * static_cast<qsizetype>(depth), u' ');
    }

    void escape(const QString &text, bool isAttribute)
    {
        for (const char32_t c : text.toUcs4()) {
            if (c == U'&') {
                m_out += u"&amp;"_s;
            } else if (c == U'<') {
                m_out += u"&lt;"_s;
            } else if (c == U'>') {
                m_out += u"&gt;"_s;
            } else if (c == U'"' && isAttribute) {
                m_out += u"&quot;"_s;
            } else if (c == U'\r' || (isAttribute && (c == U'\n' || c == U'\t'))) {
                m_out += u"&#"_s + QString::number(static_cast<uint>(c)) + u';';
            } else if (isAllowed(c)) {
                m_out += QString::fromUcs4(&c, 1);
            }
        }
    }

    QString m_out;
};

} // namespace

QByteArray xmlDocument(const XmlElement &root, const std::map<QString, QString> &namespaces)
{
    return DocumentWriter().document(root, namespaces);
}

bool isXmlName(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? isNamePart(name)
                     : isNamePart(name.left(colon)) && isNamePart(name.mid(colon + 1));
}

} // namespace meyar::form
