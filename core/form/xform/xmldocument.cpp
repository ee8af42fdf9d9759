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

/// Of those outside surrogate pairs.
bool isAllowed(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r'
        || (c >= u' ' && !c.isSurrogate() && c < QChar(0xFFFE));
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

    void newLine(int depth) { m_out += u'\n' + QString(2 * static_cast<qsizetype>(depth), u' '); }

    void escape(const QString &text, bool isAttribute)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                m_out += c;
                m_out += text[++i];
            } else if (c == u'&') {
                m_out += u"&amp;"_s;
            } else if (c == u'<') {
                m_out += u"&lt;"_s;
            } else if (c == u'>') {
                m_out += u"&gt;"_s;
            } else if (c == u'"' && isAttribute) {
                m_out += u"&quot;"_s;
            } else if (c == u'\r' || (isAttribute && (c == u'\n' || c == u'\t'))) {
                m_out += u"&#"_s + QString::number(c.unicode()) + u';';
            } else if (isAllowed(c)) {
                m_out += c;
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
