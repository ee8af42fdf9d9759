// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xmlelement.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200;
constexpr qsizetype mostBytes = 128LL * 1024 * 1024;
constexpr int mostElements = 4'000'000;

struct Namespace
{
    QStringView prefix;
    QStringView address;
};

constexpr Namespace knownNamespaces[] = {
    {u"", u"http://www.w3.org/2002/xforms"},
    {u"h", u"http://www.w3.org/1999/xhtml"},
    {u"ev", u"http://www.w3.org/2001/xml-events"},
    {u"xsd", u"http://www.w3.org/2001/XMLSchema"},
    {u"jr", u"http://openrosa.org/javarosa"},
    {u"orx", u"http://openrosa.org/xforms"},
    {u"odk", u"http://www.opendatakit.org/xforms"},
    {u"entities", u"http://www.opendatakit.org/xforms/entities"},
};

const Namespace *namespaceOf(QStringView address)
{
    // some files write a slash at the end
    const QStringView wanted = address.endsWith(u'/') ? address.chopped(1) : address;
    const auto *const found
        = std::find_if(std::begin(knownNamespaces), std::end(knownNamespaces),
                       [&](const Namespace &known) { return known.address == wanted; });
    return found == std::end(knownNamespaces) ? nullptr : found;
}

QString nameIn(QStringView address, QStringView prefix, QStringView name)
{
    if (address.isEmpty()) {
        return name.toString();
    }
    const Namespace *known = namespaceOf(address);
    const QStringView canonical = known == nullptr ? prefix : known->prefix;
    return canonical.isEmpty() ? name.toString()
                               : QString(canonical.toString() + u':' + name.toString());
}

bool keepsWhiteSpace(const XmlElement &element)
{
    static const QStringList mixed = {u"label"_s, u"hint"_s, u"value"_s};
    return mixed.contains(element.name);
}

class Parser
{
public:
    Parser(const QByteArray &bytes, ParsedXml &parsed, Problems &problems)
        : m_xml(bytes)
        , m_parsed(parsed)
        , m_problems(problems)
    {
    }

    void parse()
    {
        while (!m_xml.atEnd() && !m_isRefused) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                refuse(Problem::Kind::XmlInvalid, {u"it declares a document type"_s});
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty()) {
                    addText();
                }
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        if (!m_isRefused && m_xml.hasError()) {
            refuse(Problem::Kind::XmlInvalid, {m_xml.errorString()});
        }
    }

private:
    void refuse(Problem::Kind kind, const QStringList &args)
    {
        Problem problem;
        problem.kind = kind;
        problem.sheet = xformSheet.toString();
        problem.row = static_cast<int>(m_xml.lineNumber());
        problem.args = args;
        m_problems.push_back(std::move(problem));
        m_parsed.root.reset();
        m_isRefused = true;
    }

    void begin()
    {
        if (m_open.size() >= deepest) {
            refuse(Problem::Kind::TooLarge,
                   {u"elements inside elements"_s, QString::number(deepest)});
            return;
        }
        if (++m_elements > mostElements) {
            refuse(Problem::Kind::TooLarge, {u"elements"_s, QString::number(mostElements)});
            return;
        }
        XmlElement element;
        element.name = nameIn(m_xml.namespaceUri(), m_xml.prefix(), m_xml.name());
        element.line = static_cast<int>(m_xml.lineNumber());
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            element.attributes.push_back(
                {nameIn(attribute.namespaceUri(), attribute.prefix(), attribute.name()),
                 attribute.value().toString()});
        }
        for (const QXmlStreamNamespaceDeclaration &declared : m_xml.namespaceDeclarations()) {
            declare(declared, element);
        }
        m_open.push_back(std::move(element));
    }

    void declare(const QXmlStreamNamespaceDeclaration &declared, XmlElement &element)
    {
        const QString address = declared.namespaceUri().toString();
        if (namespaceOf(address) != nullptr) {
            return;
        }
        if (declared.prefix().isEmpty()) {
            element.attributes.push_back({u"xmlns"_s, address});
        } else {
            m_parsed.namespaces.emplace(declared.prefix().toString(), address);
        }
    }

    void addText()
    {
        XmlElement &around = m_open.back();
        if (m_xml.isWhitespace() && !keepsWhiteSpace(around)) {
            return;
        }
        if (around.children.empty() || !around.children.back().isText()) {
            around.children.emplace_back();
            around.children.back().line = static_cast<int>(m_xml.lineNumber());
        }
        around.children.back().text += m_xml.text();
    }

    void end()
    {
        XmlElement done = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty()) {
            m_parsed.root = std::move(done);
        } else {
            m_open.back().children.push_back(std::move(done));
        }
    }

    QXmlStreamReader m_xml;
    ParsedXml &m_parsed;
    Problems &m_problems;
    std::vector<XmlElement> m_open;
    int m_elements = 0;
    bool m_isRefused = false;
};

} // namespace

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const XmlElement &e) { return e.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

bool XmlElement::has(QStringView attribute) const
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const XmlAttribute &a) { return a.name == attribute; });
}

QString XmlElement::attribute(QStringView attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const XmlAttribute &a) { return a.name == attribute; });
    return found == attributes.end() ? QString() : found->value;
}

bool XmlElement::hasElements() const
{
    return std::any_of(children.begin(), children.end(),
                       [](const XmlElement &e) { return !e.isText(); });
}

QString XmlElement::ownText() const
{
    QString words;
    for (const XmlElement &piece : children) {
        words += piece.text;
    }
    return words.trimmed();
}

XmlElement &XmlElement::set(const QString &attribute, const QString &value)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const XmlAttribute &a) { return a.name == attribute; });
    if (found == attributes.end()) {
        attributes.push_back({attribute, value});
    } else {
        found->value = value;
    }
    return *this;
}

XmlElement &XmlElement::add(XmlElement element)
{
    children.push_back(std::move(element));
    return *this;
}

XmlElement &XmlElement::addText(const QString &words)
{
    if (!words.isEmpty()) {
        children.emplace_back();
        children.back().text = words;
    }
    return *this;
}

XmlElement xmlElement(const QString &name)
{
    XmlElement element;
    element.name = name;
    return element;
}

ParsedXml parseXml(const QByteArray &bytes, Problems &problems)
{
    ParsedXml parsed;
    if (bytes.size() > mostBytes) {
        Problem problem;
        problem.kind = Problem::Kind::TooLarge;
        problem.sheet = xformSheet.toString();
        problem.args = {u"bytes"_s, QString::number(mostBytes)};
        problems.push_back(std::move(problem));
        return parsed;
    }
    Parser(bytes, parsed, problems).parse();
    return parsed;
}

QString knownNamespace(QStringView prefix)
{
    const auto *const found
        = std::find_if(std::begin(knownNamespaces), std::end(knownNamespaces),
                       [&](const Namespace &known) { return known.prefix == prefix; });
    return found == std::end(knownNamespaces) ? QString() : found->address.toString();
}

} // namespace meyar::form
