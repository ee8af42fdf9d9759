// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformtypes.h"
#include "core/form/xform/xformwriter.h"
#include "tests/core/form/xform/xformsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using namespace meyar::test;

namespace {

const QByteArray list
    = "<instance id=\"l\"><root><item><name>x</name><label>X</label><g>1</g></item>"
      "<item><name>y</name><label>Y</label></item></root></instance>";

std::shared_ptr<const Form> selecting(const QByteArray &nodeset, const QByteArray &more = list,
                                      const QByteArray &value = "name",
                                      const QByteArray &label = "label")
{
    return XFormText{.instance = "<q/><s/>",
                     .binds = "<bind nodeset=\"/data/s\" type=\"string\"/>",
                     .body = "<input ref=\"/data/q\"/><select ref=\"/data/s\"><itemset nodeset=\""
                         + nodeset + "\"><value ref=\"" + value + "\"/><label ref=\"" + label
                         + "\"/></itemset></select>",
                     .more = more}
        .form();
}

QStringList readAgain(const Form &form)
{
    const QByteArray written = writeXForm(form);
    INFO(written.toStdString());
    return difference(describedForm(form), describedForm(*formOf(written)));
}

const XFormText twoRepeats
    = {.instance = "<n/><r jr:template=\"\"><x>1</x><g><y/></g><s jr:template=\"\"><z/><w/></s></r>"
                   "<r><x>1</x><g><y/></g><s><z/><w/></s></r><r><x>2</x><g><y>why</y></g></r>",
       .binds
       = "<bind nodeset=\"/data/r/g/y\" calculate=\"../../x\" relevant=\"/data/r/x = /data/n\"/>"
         "<bind nodeset=\"/data/r/s/z\" calculate=\"../../g/y + sum(../../s/w)\"/>",
       .body = "<group ref=\"/data/r\"><label>R</label><repeat nodeset=\"/data/r\">"
               "<input ref=\"/data/r/x\"><label>X</label></input>"
               "<group ref=\"/data/r/s\"><label>S</label><repeat nodeset=\"/data/r/s\" "
               "jr:noAddRemove=\"true()\"/></group></repeat></group>"};

} // namespace

TEST_CASE("itemsets become lists, filters and parameters", "[xform]")
{
    const auto s = [](const Form &form) { return form.node(form.find(u"s"_s)); };
    {
        const auto form = selecting("instance('l')/root/item[g= /data/q ]");
        CHECK(s(*form).choiceFilter == u"g=${q}"_s);
        CHECK(s(*form).typeText == u"select_multiple l"_s);
        CHECK(form->listOf(form->find(u"s"_s))->find(u"x")->extra.value(u"g"_s) == u"1"_s);
        CHECK(readAgain(*form) == QStringList());
    }
    {
        const auto form
            = selecting("randomize(instance('l')/root/item[g = current()/../q][../x], /data/q)");
        CHECK(s(*form).choiceFilter == u"(g = ${q}) and (../x)"_s);
        CHECK(s(*form).parameters.at(u"randomize"_s) == u"true"_s);
        CHECK(s(*form).parameters.at(u"seed"_s) == u"${q}"_s);
        CHECK(readAgain(*form) == QStringList());
    }
    {
        const auto form = selecting("instance('f')/root/item",
                                    "<instance id=\"f\" src=\"jr://file-csv/f.csv\"/>", "id");
        REQUIRE(s(*form).dataFile == 0);
        CHECK(form->dataFiles[0].file == u"f.csv"_s);
        CHECK(form->dataFiles[0].kind == DataFile::Kind::Csv);
        CHECK(s(*form).parameters.at(u"value"_s) == u"id"_s);
        CHECK(readAgain(*form) == QStringList());
    }
    {
        const auto form
            = selecting("instance('p')/root/item",
                        "<instance id=\"p\" src=\"jr://file/p.geojson\"/>", "id", "title");
        CHECK(form->dataFiles[0].kind == DataFile::Kind::GeoJson);
        CHECK(s(*form).parameters.empty());
        CHECK(readAgain(*form) == QStringList());
    }
    {
        // no plain list: data
        const auto form = selecting("instance('l')/root/item",
                                    "<instance id=\"l\"><root><item k=\"1\"><name>x</name><in><a/>"
                                    "</in></item></root></instance>");
        REQUIRE(s(*form).dataFile == 0);
        CHECK(form->dataFiles[0].kind == DataFile::Kind::Inline);
        CHECK(form->dataFiles[0].tree->nameNumber(u"@k"_s) >= 0);
        CHECK(readAgain(*form) == QStringList());
    }
}

TEST_CASE("choices can be answers of a repeat", "[xform]")
{
    const XFormText xform
        = {.instance = "<s/><r><n/><age/></r>",
           .binds = "<bind nodeset=\"/data/s\" type=\"string\"/>",
           .body = "<group ref=\"/data/r\"><repeat nodeset=\"/data/r\"><input ref=\"/data/r/n\"/>"
                   "<input ref=\"/data/r/age\"/></repeat></group><select1 ref=\"/data/s\"><itemset "
                   "nodeset=\"/data/r[./age &gt; 17]\"><value ref=\"n\"/><label ref=\"n\"/>"
                   "</itemset></select1>"};
    const auto form = xform.form();
    const Node &s = form->node(form->find(u"s"_s));
    CHECK(s.choicesFrom == u"n"_s);
    CHECK(s.typeText == u"select_one ${n}"_s);
    CHECK(s.choiceFilter == u"${age} > 17"_s);
    CHECK(readAgain(*form) == QStringList());
    CHECK(writeXForm(*form).contains("nodeset=\"/data/r[ ./age  &gt; 17]\""));
}

TEST_CASE("inline items that are the same are one list", "[xform]")
{
    const QByteArray items = "<item><value>x</value><label>X</label></item>";
    const auto form
        = XFormText{.instance = "<a/><b/><c/>",
                    .binds = {},
                    .body = "<select1 ref=\"/data/a\">" + items
                        + "</select1><select ref=\"/data/b\">" + items
                        + "</select><odk:rank ref=\"/data/c\">" + items + items + "</odk:rank>"}
              .form();
    REQUIRE(form->lists.size() == 2);
    CHECK(form->lists[0].name == u"a"_s);
    CHECK(form->node(1).list == 0);
    CHECK(form->node(2).list == 1);
    CHECK(form->settings.value(u"allow_choice_duplicates"_s) == u"yes"_s);
    CHECK(readAgain(*form) == QStringList());
}

TEST_CASE("repeats keep their rows and paths that select many", "[xform]")
{
    const auto form = twoRepeats.form();
    const auto node
        = [&](const char *name) { return form->node(form->find(QString::fromLatin1(name))); };
    CHECK(node("r").type == NodeType::Repeat);
    CHECK(node("r").label.byLanguage.at(QString()) == u"R"_s);
    REQUIRE(node("r").initialRows.size() == 2);
    CHECK(node("r").initialRows[0].empty());
    CHECK(node("r").initialRows[1]
          == std::map<QString, QString>{{u"x"_s, u"2"_s}, {u"y"_s, u"why"_s}});
    CHECK(node("s").initialRows.size() == 1);
    CHECK(node("s").bodyAttributes.at(u"jr:noAddRemove"_s) == u"true()"_s);
    CHECK(node("y").calculation == u"${x}"_s);
    CHECK(node("y").relevant == u"${x} = ${n}"_s);
    // all rows of its own repeat: no ${name} says that
    CHECK(node("z").calculation == u"${y} + sum(../../s/w)"_s);
    CHECK(readAgain(*form) == QStringList());
    const QByteArray written = writeXForm(*form);
    CHECK(written.contains("calculate=\" ../../x \""));
    CHECK(written.contains("relevant=\" ../../x  =  /data/n \""));
    CHECK(written.contains("calculate=\" ../../g/y  + sum(../../s/w)\""));
}

TEST_CASE("the count of a repeat is a name or a node of its own", "[xform]")
{
    const auto counted = [](const QByteArray &count, const QByteArray &extra = {}) {
        return XFormText{.instance = "<n/><r_count/><r><x/></r>",
                         .binds = "<bind nodeset=\"/data/r_count\" type=\"string\" "
                                  "readonly=\"true()\" calculate=\" /data/n  + 1\"/>"
                             + extra,
                         .body = "<input ref=\"/data/n\"/><group ref=\"/data/r\"><repeat "
                                 "nodeset=\"/data/r\" jr:count=\""
                             + count + "\"><input ref=\"/data/r/x\"/></repeat></group>"}
            .form();
    };
    const auto generated = counted(" /data/r_count ");
    CHECK(generated->node(generated->find(u"r"_s)).repeatCount == u"${n} + 1"_s);
    CHECK(generated->find(u"r_count"_s) == noNode);
    CHECK(readAgain(*generated) == QStringList());
    const auto used = counted("/data/r_count",
                              "<bind nodeset=\"/data/n\" constraint=\"/data/r_count &lt; 9\"/>");
    CHECK(used->node(used->find(u"r"_s)).repeatCount == u"${r_count}"_s);
    CHECK(used->find(u"r_count"_s) != noNode);
    CHECK(readAgain(*used) == QStringList());
}

TEST_CASE("texts in languages, with pictures and guidance", "[xform]")
{
    const XFormText xform
        = {.instance = "<a/><b/>",
           .binds = "<bind nodeset=\"/data/a\" constraint=\". != 1\" "
                    "jr:constraintMsg=\"jr:itext('m')\"/>",
           .body = "<input ref=\"/data/a\"><label ref=\"jr:itext('l')\"/>"
                   "<hint ref=\"jr:itext('h')\"/></input>"
                   "<input ref=\"/data/b\"><label>Plain</label></input>",
           .more = "<itext><translation lang=\"Urdu (ur)\"><text id=\"l\"><value>-</value>"
                   "<value form=\"image\">jr://images/u.png</value></text><text id=\"h\">"
                   "<value>Ishara</value></text><text id=\"m\"><value>Nahin</value></text>"
                   "</translation><translation lang=\"English\" default=\"true()\"><text id=\"l\">"
                   "<value form=\"long\">Is <output value=\"/data/b\"/>?</value></text>"
                   "<text id=\"h\"><value>Hint</value><value form=\"guidance\">More</value></text>"
                   "<text id=\"m\"><value>No</value></text></translation></itext>"};
    const auto form = xform.form();
    CHECK(describedNode(*form, u"a"_s)
          == QStringList{u"type=Text"_s, u"typeText=text"_s, u"label[en]=Is ${b}?"_s,
                         u"hint[en]=Hint"_s, u"hint[ur]=Ishara"_s, u"guidance[en]=More"_s,
                         u"media.image[ur]=u.png"_s, u"constraintMessage[en]=No"_s,
                         u"constraintMessage[ur]=Nahin"_s, u"constraint=. != 1"_s});
    CHECK(form->languages
          == std::vector<FormLanguage>{{u"en"_s, u"English"_s}, {u"ur"_s, u"Urdu (ur)"_s}});
    CHECK(form->settings.value(u"default_language"_s) == u"English"_s);
    // words outside itext are in the default language
    CHECK(form->node(1).label.byLanguage.at(u"en"_s) == u"Plain"_s);
    CHECK(readAgain(*form) == QStringList());
}

TEST_CASE("the body has its own order and groups without data", "[xform]")
{
    const XFormText xform
        = {.instance = "<h0/><c/><h1/><a/><b/><g><d/></g>",
           .binds = {},
           .body = "<input ref=\"/data/a\"/><group appearance=\"field-list\"><label>Together"
                   "</label><input ref=\"/data/b\"/><group><input ref=\"/data/g/d\"/></group>"
                   "</group><input ref=\"/data/c\"/>"};
    const auto form = xform.form();
    QStringList tree;
    for (const Node &node : form->nodes) {
        tree.append(node.name
                    + (node.parent == noNode ? QString() : u"<"_s + form->node(node.parent).name));
    }
    CHECK(tree
          == QStringList{u"h0"_s, u"a"_s, u"layout_1"_s, u"b<layout_1"_s, u"layout_2<layout_1"_s,
                         u"g<layout_2"_s, u"d<g"_s, u"c"_s, u"h1"_s});
    CHECK(form->node(2).isLayoutOnly());
    CHECK(form->node(2).appearance == u"field-list"_s);
    CHECK(readAgain(*form) == QStringList());
    CHECK(writeXForm(*form).contains("<group appearance=\"field-list\">"));
    CHECK(writeXForm(*form).contains("ref=\"/data/g/d\""));
}

TEST_CASE("the settings of an XForm", "[xform]")
{
    const QByteArray xml
        = "<h:html xmlns=\"http://www.w3.org/2002/xforms\" "
          "xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:j=\"http://openrosa.org/javarosa\" "
          "xmlns:o=\"http://openrosa.org/xforms\" xmlns:esri=\"http://esri.com/xforms\" "
          "xmlns:entities=\"http://www.opendatakit.org/xforms/entities\">"
          "<h:head><h:title>T &amp; U</h:title><model entities:entities-version=\"2024.1.0\">"
          "<submission action=\"https://x.y/s\" method=\"post\" base64RsaPublicKey=\"KEY\" "
          "o:auto-send=\"true\"/><instance><survey id=\"f\" o:version=\"7\" "
          "xmlns=\"http://my.own\">"
          "<a/><o:meta><o:instanceID/><o:instanceName/><audit/><entity dataset=\"trees\" id=\"\" "
          "create=\"1\"><label/></entity></o:meta></survey></instance>"
          "<bind nodeset=\"/survey/a\" esri:fieldType=\"x\" entities:saveto=\"height\"/>"
          "<bind nodeset=\"/survey/orx:meta/orx:instanceName\" calculate=\" /survey/a \"/>"
          "<bind nodeset=\"/survey/orx:meta/audit\" type=\"binary\" "
          "xmlns:odk=\"http://www.opendatakit.org/xforms\" odk:track-changes=\"true\"/>"
          "<bind nodeset=\"/survey/orx:meta/entity/label\" calculate=\"/survey/a\"/>"
          "</model></h:head><h:body class=\"pages\"><input ref=\"/survey/a\"><label>A</label>"
          "</input></h:body></h:html>";
    const auto form = formOf(xml);
    const std::map<QString, QString> expected
        = {{u"form_title"_s, u"T & U"_s},
           {u"form_id"_s, u"f"_s},
           {u"version"_s, u"7"_s},
           {u"name"_s, u"survey"_s},
           {u"instance_xmlns"_s, u"http://my.own"_s},
           {u"style"_s, u"pages"_s},
           {u"submission_url"_s, u"https://x.y/s"_s},
           {u"public_key"_s, u"KEY"_s},
           {u"auto_send"_s, u"true"_s},
           {u"instance_name"_s, u"${a}"_s},
           {u"namespaces"_s, u"esri=\"http://esri.com/xforms\""_s},
           {u"entities::dataset"_s, u"trees"_s},
           {u"entities::label"_s, u"${a}"_s},
           {u"entities::version"_s, u"2024.1.0"_s}};
    CHECK(std::map<QString, QString>(form->settings.constKeyValueBegin(),
                                     form->settings.constKeyValueEnd())
          == expected);
    CHECK(form->node(0).bindAttributes.at(u"esri:fieldType"_s) == u"x"_s);
    CHECK(form->node(0).saveTo == u"height"_s);
    REQUIRE(form->nodes.size() == 2);
    CHECK(form->node(1).typeText == u"audit"_s);
    CHECK(form->node(1).parameters.at(u"track-changes"_s) == u"true"_s);
    CHECK(readAgain(*form) == QStringList());
}

TEST_CASE("or_other brings its question along", "[xform]")
{
    const QByteArray other = "<root><item><name>x</name><label>X</label></item><item><name>other"
                             "</name><label>Other</label></item></root>";
    const XFormText xform
        = {.instance = "<s/><s_other/>",
           .binds = "<bind nodeset=\"/data/s_other\" relevant=\"selected(../s, 'other')\"/>",
           .body = "<select1 ref=\"/data/s\"><itemset nodeset=\"instance('l')/root/item\"><value "
                   "ref=\"name\"/><label ref=\"label\"/></itemset></select1><input "
                   "ref=\"/data/s_other\"><label>Specify other.</label></input>",
           .more = "<instance id=\"l\">" + other + "</instance>"};
    Form form = *xform.form();
    CHECK(form.node(0).hasOther);
    CHECK(form.node(0).typeText == u"select_one l or_other"_s);
    CHECK(form.node(1).isGenerated);
    CHECK(readAgain(form) == QStringList());
    // a form without it gets it when it is written
    const QStringList whole = describedForm(form);
    form.nodes.pop_back();
    form.byName.remove(u"s_other"_s);
    form.lists[0].choices.pop_back();
    CHECK(describedForm(*formOf(writeXForm(form))) == whole);
}

TEST_CASE("a range always says from where to where", "[xform]")
{
    Form form;
    Node range;
    range.type = NodeType::Range;
    range.name = u"r"_s;
    range.parameters = {{u"end"_s, u"5"_s}};
    form.nodes.push_back(range);
    form.byName.insert(range.name, 0);
    CHECK(writeXForm(form).contains(
        "<range ref=\"/data/r\" start=\"1\" end=\"5\" step=\"1\"/>"));
}

TEST_CASE("a group for the eye only is in no path", "[xform]")
{
    const auto form
        = XFormText{.instance = "<g><a/><b/></g><c/>",
                    .binds = "<bind nodeset=\"/data/c\" calculate=\"concat(/data/g/a, "
                             "/data/g/b)\"/><bind nodeset=\"/data/g/b\" relevant=\"../a = 'x'\"/>",
                    .body = "<group ref=\"/data/g\"><group><label>Page</label>"
                            "<input ref=\"/data/g/a\"/><input ref=\"/data/g/b\"/></group></group>"}
              .form();
    meyar::test::FakeClock clock;
    Session session(compile(form), clock);
    const auto a = session.find(u"/data/g/a"_s);
    REQUIRE(a);
    CHECK(session.path(*a) == u"/data/g/a"_s);
    session.setAnswer(*a, u"x"_s);
    const auto b = session.find(u"/data/g/b"_s);
    REQUIRE(b);
    CHECK(session.isRelevant(*b));
    session.setAnswer(*b, u"y"_s);
    CHECK(session.value(form->find(u"c"_s)) == u"xy"_s);
}
