// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/problem.h"

#include <map>
#include <optional>
#include <vector>

namespace meyar::form {

struct XmlAttribute
{
    QString name; ///< as XmlElement::name
    QString value;
};

/// An element of an XForm, or a piece of text between elements.
///
/// Names are the same whatever prefixes a file has chosen: those of XForms and those without a
/// namespace are bare ("bind"), those of XHTML begin with "h:", and "jr:", "orx:", "odk:",
/// "entities:", "ev:" and "xsd:" stand for the namespaces that ODK knows. Names of any other
/// namespace keep the prefix that the file gives them.
struct XmlElement
{
    QString name; ///< empty for text
    QString text;
    std::vector<XmlAttribute> attributes;
    std::vector<XmlElement> children;
    int line = 0; ///< 1-based

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    /// The first child of that name; null if there is none.
    [[nodiscard]] const XmlElement *child(QStringView childName) const;
    [[nodiscard]] bool has(QStringView attribute) const;
    /// Empty if the element does not have it.
    [[nodiscard]] QString attribute(QStringView attribute) const;
    [[nodiscard]] bool hasElements() const;
    /// The text directly in it, without the white space around.
    [[nodiscard]] QString ownText() const;

    XmlElement &set(const QString &attribute, const QString &value); ///< or replaces it
    XmlElement &add(XmlElement element);
    XmlElement &addText(const QString &words);
};

[[nodiscard]] XmlElement xmlElement(const QString &name);

struct ParsedXml
{
    std::optional<XmlElement> root; ///< none if `problems` got an error
    std::map<QString, QString> namespaces; ///< prefix to address: those that ODK does not know
};

/// Reads a whole document. Refused, each with a problem: what is not well-formed, a document type
/// (and with it every entity of a file's own), nesting beyond 200, more than 128 MiB or 4 million
/// elements. White space between elements is left out, but not beside words of a label, hint or
/// value.
[[nodiscard]] ParsedXml parseXml(const QByteArray &bytes, Problems &problems);

/// The document, indented, but for elements that hold text. Characters that XML cannot hold are
/// left out. `namespaces` are declared beside those that ODK knows.
[[nodiscard]] QByteArray xmlDocument(const XmlElement &root,
                                     const std::map<QString, QString> &namespaces);

/// Whether XML takes it as the name of an element or attribute, with or without one prefix.
[[nodiscard]] bool isXmlName(QStringView name);

/// The address of a prefix that ODK knows; empty for others.
[[nodiscard]] QString knownNamespace(QStringView prefix);

/// The sheet that problems of an XForm name; their row is the line.
inline constexpr QStringView xformSheet = u"xform";

} // namespace meyar::form
