// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformwriter.h"
#include "core/form/xform/xmlelement.h"
#include "tests/core/form/xform/xformsupport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meyar::form;
using namespace meyar::test;

namespace {

QString withoutSpaces(QString text)
{
    return text.simplified().remove(u' ');
}

/// An element with its attributes in a fixed order: "bind nodeset=/data/a type=string".
QString described(const XmlElement &element)
{
    QStringList attributes;
    for (const XmlAttribute &attribute : element.attributes) {
        attributes.append(attribute.name + u'=' + withoutSpaces(attribute.value));
    }
    attributes.sort();
    return element.name + u' ' + attributes.join(u' ')
        + (element.ownText().isEmpty() ? QString()
                                       : u" \""_s + withoutSpaces(element.ownText()) + u'"');
}

/// All elements under one, with their paths; of each kind in the order of the file, but cells of
/// one item by name.
void collect(const XmlElement &element, const QString &path, QStringList &lines)
{
    std::vector<const XmlElement *> children;
    for (const XmlElement &child : element.children) {
        if (!child.isText()) {
            children.push_back(&child);
        }
    }
    if (element.name == "item"_L1 || element.name == "text"_L1) {
        std::stable_sort(children.begin(), children.end(), [](const auto *a, const auto *b) {
            return described(*a) < described(*b);
        });
    }
    for (const XmlElement *child : children) {
        const QString here = path + u'/' + described(*child);
        lines.append(here);
        collect(*child, path + u'/' + child->name, lines);
    }
}

QStringList linesOf(const QByteArray &xml)
{
    Problems problems;
    const ParsedXml parsed = parseXml(xml, problems);
    REQUIRE(problems.empty());
    QStringList lines;
    collect(*parsed.root, {}, lines);
    lines.sort(); // pyxform's order of texts and attributes is its own
    return lines;
}

} // namespace

TEST_CASE("what is written is what pyxform makes of the same form", "[xform]")
{
    const QStringList all = realXForms();
    if (all.isEmpty()) {
        WARN("shared/forms is not here: skipped");
        return;
    }
    const QString name = GENERATE(u"all-question-types"_s, u"socio-economic"_s, u"or_other"_s,
                                  u"pull_data"_s, u"survey_no_name"_s, u"1-rank"_s);
    const auto path = std::find_if(all.begin(), all.end(),
                                   [&](const QString &one) { return one.contains(name); });
    REQUIRE(path != all.end());
    INFO(path->toStdString());
    const QByteArray xml = contentsOf(*path);
    const QByteArray written = writeXForm(*formOf(xml));
    for (const QString &line : difference(linesOf(xml), linesOf(written))) {
        FAIL_CHECK(line.toStdString());
    }
}
