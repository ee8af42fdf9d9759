// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformwriter.h"
#include "tests/core/form/xform/xformsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using namespace meyar::test;

namespace {

QStringList problemsOf(const QByteArray &xml)
{
    const ReadForm read = readXForm(xml);
    CHECK(bool(read.form) == !hasErrors(read.problems));
    return described(read.problems);
}

struct Mistake
{
    const char *name;
    XFormText xform;
    QStringList expected;
};

} // namespace

TEST_CASE("what is no XForm is refused with a sentence", "[xform]")
{
    CHECK(problemsOf({}).join(u' ').startsWith(u"xform 1 : XmlInvalid("_s));
    CHECK(problemsOf("<a><b></a>").join(u' ').contains(u"XmlInvalid("_s));
    CHECK(problemsOf("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
          == QStringList{u"xform 1 : XmlInvalid(it declares a document type)"_s});
    CHECK(problemsOf("<svg/>") == QStringList{u"xform 1 : XFormIncomplete(<h:html>)"_s});
    const QByteArray begin = "<h:html xmlns:h=\"http://www.w3.org/1999/xhtml\" "
                             "xmlns=\"http://www.w3.org/2002/xforms\">";
    CHECK(problemsOf(begin + "<h:head/></h:html>")
          == QStringList{u"xform 1 : XFormIncomplete(<model>)"_s});
    CHECK(problemsOf(begin + "<h:head><model>\n<instance/></model></h:head></h:html>")
          == QStringList{u"xform 1 : XFormIncomplete(<instance>)"_s});
    QByteArray deep = "<a>";
    for (int i = 0; i < 300; ++i) {
        deep += "<b>";
    }
    CHECK(problemsOf(deep) == QStringList{u"xform 1 : TooLarge(elements inside elements, 200)"_s});
}

TEST_CASE("mistakes in an XForm are told, all of them", "[xform]")
{
    const std::vector<Mistake> mistakes = {
        {"bind to nothing",
         {"<a/>", "<bind nodeset=\"/data/b\"/>\n<bind nodeset=\"..\"/>", ""},
         {u"xform 1 nodeset: NodeUnknown?(/data/b)"_s, u"xform 2 nodeset: NodeUnknown?(..)"_s}},
        {"two binds",
         {"<a/>", "<bind nodeset=\"/data/a\"/><bind nodeset=\"/data/a\"/>", ""},
         {u"xform 1 nodeset: NameDuplicate(/data/a, 1)"_s}},
        {"control of nothing",
         {"<a/>", "", "<input ref=\"/data/x\"/><input bind=\"i\"/><input/>"},
         {u"xform 1 ref: NodeUnknown(/data/x)"_s, u"xform 1 bind: NodeUnknown(i)"_s,
          u"xform 1 ref: NodeUnknown(<input>)"_s}},
        {"two controls",
         {"<a/>", "", "<input ref=\"/data/a\"/><input ref=\"/data/a\"/>"},
         {u"xform 1 ref: NameDuplicate(/data/a, 1)"_s}},
        {"control of a group",
         {"<g><a/></g>", "", "<input ref=\"/data/g\"/>"},
         {u"xform 1 ref: ReferenceToGroup(g)"_s}},
        {"twice without a repeat",
         {"<a/><b/><a/>", "", "<input ref=\"/data/a\"/>"},
         {u"xform 1 : NameDuplicate(a, 1)"_s}},
        {"text that is not there",
         {"<a/>", "", "<input ref=\"/data/a\"><label ref=\"jr:itext('x')\"/></input>"},
         {u"xform 1 ref: TextUnknown(x)"_s}},
        {"text twice",
         {"<a/>", "", "<input ref=\"/data/a\"/>",
          "<itext><translation lang=\"en\"><text id=\"x\"/><text id=\"x\"/>"
          "</translation></itext>"},
         {u"xform 1 id: NameDuplicate(x, 1)"_s}},
        {"list that is not there",
         {"<a/>", "",
          "<select ref=\"/data/a\"><itemset nodeset=\"instance('x')/root/"
          "item\"><value ref=\"name\"/></itemset></select>"},
         {u"xform 1 nodeset: ListUnknown(x)"_s}},
        {"instance twice",
         {"<a/>", "", "<input ref=\"/data/a\"/>",
          "<instance id=\"x\"><root/></instance><instance id=\"x\"/>"},
         {u"xform 1 id: NameDuplicate(x, 1)"_s}},
        {"action on nothing",
         {"<a/>",
          "<setvalue event=\"odk-instance-first-load\" "
          "ref=\"/data/x\" value=\"1\"/>",
          "<input ref=\"/data/a\"/>"},
         {u"xform 1 ref: NodeUnknown(/data/x)"_s}},
        {"unknown element",
         {"<a/>", "", "<video ref=\"/data/a\"/>"},
         {u"xform 1 : Unsupported?(<video>)"_s}},
        {"a circle",
         {"<a/><b/>",
          "<bind nodeset=\"/data/a\" calculate=\"/data/b\"/>\n"
          "<bind nodeset=\"/data/b\" calculate=\"/data/a\"/>",
          ""},
         {u"xform 1 calculate: Cycle(a → b → a)"_s}},
        {"expression",
         {"<a/>", "\n<bind nodeset=\"/data/a\" relevant=\"1 +\"/>", ""},
         {u"xform 2 relevant: ExpressionSyntax(1 +, 4, a value)"_s}},
    };
    for (const Mistake &mistake : mistakes) {
        INFO(mistake.name);
        CHECK(problemsOf(mistake.xform.xml()) == mistake.expected);
    }
}

TEST_CASE("what XML cannot hold does not break what is written", "[xform]")
{
    Form form;
    Node node;
    node.name = u"not a name"_s;
    node.label.byLanguage = {{QString(), u"\x01<b>&\"\uFFFF${not a name} ${gone}"_s}};
    node.bodyAttributes = {{u"x:y"_s, u"1\n2"_s}, {u"a b"_s, u"1"_s}, {u"xmlns:q"_s, u"z"_s}};
    node.list = -1;
    node.type = NodeType::SelectOne;
    form.nodes.push_back(node);
    form.byName.insert(node.name, 0);
    form.settings.insert(u"form_id"_s, u"f<\""_s);
    const auto again = formOf(writeXForm(form));
    CHECK(again->node(0).name == u"not_a_name"_s);
    CHECK(again->node(0).label.byLanguage.at(QString()) == u"<b>&\"${not_a_name} ${gone}"_s);
    CHECK(again->node(0).bodyAttributes == std::map<QString, QString>{{u"x:y"_s, u"1\n2"_s}});
    CHECK(again->settings.value(u"form_id"_s) == u"f<\""_s);
}
