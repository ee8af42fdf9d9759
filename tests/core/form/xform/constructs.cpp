// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformwriter.h"
#include "tests/core/form/xform/xformsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using namespace meyar::test;

namespace {

struct Construct
{
    const char *name;
    XFormText xform;
    const char *node;
    QStringList expected; ///< all lines of the node
};

XFormText one(const QByteArray &bind, const QByteArray &body)
{
    return {"<a/><b/>", "<bind nodeset=\"/data/a\" " + bind + "/>", body};
}

const std::vector<Construct> &constructs()
{
    static const std::vector<Construct> all = {
        {"text",
         one("type=\"string\"", "<input ref=\"/data/a\"><label>A</label></input>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"label[]=A"_s}},
        {"no bind type",
         one("", "<input ref=\"/data/a\"><label>A</label></input>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"label[]=A"_s}},
        {"another bind type",
         one("type=\"boolean\"", "<input ref=\"/data/a\"/>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"bind.type=boolean"_s}},
        {"xsd prefix",
         one("type=\"xsd:date\"", "<input ref=\"/data/a\"/>"),
         "a",
         {u"type=Date"_s, u"typeText=date"_s}},
        {"relative ref",
         one("type=\"int\"", "<input ref=\"a\"/>"),
         "a",
         {u"type=Integer"_s, u"typeText=integer"_s}},
        {"ref by the bind's id",
         one("id=\"i\" type=\"time\"", "<input bind=\"i\"/>"),
         "a",
         {u"type=Time"_s, u"typeText=time"_s}},
        {"note",
         one("type=\"string\" readonly=\"true()\"",
             "<input ref=\"/data/a\"><label>A</label></input>"),
         "a",
         {u"type=Note"_s, u"typeText=note"_s, u"label[]=A"_s}},
        {"read-only with a value to show",
         one("type=\"string\" readonly=\"true()\" calculate=\"/data/b\"",
             "<input ref=\"/data/a\"><label>A</label></input>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"label[]=A"_s, u"calculation=${b}"_s,
          u"readOnly=yes"_s}},
        {"conditions",
         one("type=\"decimal\" relevant=\" /data/b  = 1\" required=\"/data/b &gt; 2\" "
             "constraint=\". &lt; 9\" jr:constraintMsg=\"Less\" jr:requiredMsg=\"Must\" "
             "readonly=\"../b = 3\"",
             "<input ref=\"/data/a\"/>"),
         "a",
         {u"type=Decimal"_s, u"typeText=decimal"_s, u"constraintMessage[]=Less"_s,
          u"requiredMessage[]=Must"_s, u"relevant=${b} = 1"_s, u"constraint=. < 9"_s,
          u"required=${b} > 2"_s, u"readOnlyWhen=${b} = 3"_s}},
        {"never required, never read-only",
         one("type=\"int\" required=\"false()\" readonly=\"false()\"", "<input ref=\"/data/a\"/>"),
         "a",
         {u"type=Integer"_s, u"typeText=integer"_s}},
        {"what nobody knows",
         one("type=\"int\" odk:foo=\"1\"", "<input ref=\"/data/a\" jr:bar=\"2\" rows=\"3\"/>"),
         "a",
         {u"type=Integer"_s, u"typeText=integer"_s, u"bind.odk:foo=1"_s, u"body.jr:bar=2"_s,
          u"rows=3"_s}},
        {"calculate",
         one("type=\"string\" calculate=\"/data/b * 2\"", ""),
         "a",
         {u"type=Calculate"_s, u"typeText=calculate"_s, u"calculation=${b} * 2"_s}},
        {"hidden", one("type=\"string\"", ""), "a", {u"type=Hidden"_s, u"typeText=hidden"_s}},
        {"start",
         one("type=\"dateTime\" jr:preload=\"timestamp\" jr:preloadParams=\"start\"", ""),
         "a",
         {u"type=Metadata"_s, u"typeText=start"_s}},
        {"username",
         one("type=\"string\" jr:preload=\"property\" jr:preloadParams=\"username\"", ""),
         "a",
         {u"type=Metadata"_s, u"typeText=username"_s}},
        {"a preload that XLSForm does not have",
         one("type=\"string\" jr:preload=\"uid\"", ""),
         "a",
         {u"type=Hidden"_s, u"typeText=hidden"_s, u"bind.jr:preload=uid"_s}},
        {"image",
         one("type=\"binary\" orx:max-pixels=\"800\"",
             "<upload ref=\"/data/a\" mediatype=\"image/*\" appearance=\"new\"/>"),
         "a",
         {u"type=Image"_s, u"typeText=image"_s, u"appearance=new"_s,
          u"parameter.max-pixels=800"_s}},
        {"another mediatype",
         one("type=\"binary\"", "<upload ref=\"/data/a\" mediatype=\"text/csv\"/>"),
         "a",
         {u"type=File"_s, u"typeText=file"_s, u"body.mediatype=text/csv"_s}},
        {"trigger",
         one("", "<trigger ref=\"/data/a\"><label>A</label></trigger>"),
         "a",
         {u"type=Acknowledge"_s, u"typeText=trigger"_s, u"label[]=A"_s}},
        {"acknowledge",
         one("type=\"string\"", "<trigger ref=\"/data/a\"/>"),
         "a",
         {u"type=Acknowledge"_s, u"typeText=acknowledge"_s}},
        {"range",
         one("type=\"decimal\"", "<range ref=\"/data/a\" start=\"0\" end=\"1\" step=\"0.1\"/>"),
         "a",
         {u"type=Range"_s, u"typeText=range"_s, u"parameter.end=1"_s, u"parameter.start=0"_s,
          u"parameter.step=0.1"_s}},
        {"geopoint",
         one("type=\"geopoint\"", "<input ref=\"/data/a\" accuracyThreshold=\"2.5\"/>"),
         "a",
         {u"type=Geopoint"_s, u"typeText=geopoint"_s, u"parameter.capture-accuracy=2.5"_s}},
        {"default",
         {"<a>5-3</a>", "<bind nodeset=\"/data/a\" type=\"date\"/>", "<input ref=\"/data/a\"/>"},
         "a",
         {u"type=Date"_s, u"typeText=date"_s, u"default=5-3"_s}},
        {"a default that looks like an expression",
         {"<a>[x]</a>", "", "<input ref=\"/data/a\"/>"},
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"default=string('[x]')"_s}},
        {"a computed default",
         one("type=\"string\"/><setvalue event=\"odk-instance-first-load\" ref=\"/data/a\" "
             "value=\"now()\"",
             "<input ref=\"/data/a\"/>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"default=now()"_s}},
        {"a default set as text",
         one("type=\"string\"/><setvalue event=\"odk-instance-first-load\" ref=\"/data/a\" "
             "value=\"'x'\"",
             "<input ref=\"/data/a\"/>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"default=x"_s}},
        {"set by another",
         one("type=\"string\"",
             "<input ref=\"/data/b\"><label>B</label>"
             "<setvalue event=\"xforms-value-changed\" ref=\"/data/a\" value=\" /data/b  + 1\"/>"
             "</input>"),
         "a",
         {u"type=Calculate"_s, u"typeText=calculate"_s, u"calculation=${b} + 1"_s,
          u"triggers=b"_s}},
        {"set by another to words",
         one("type=\"string\"",
             "<input ref=\"/data/a\"/><input ref=\"/data/b\">"
             "<setvalue event=\"xforms-value-changed\" ref=\"/data/a\">New!</setvalue></input>"),
         "a",
         {u"type=Calculate"_s, u"typeText=calculate"_s, u"calculation='New!'"_s, u"triggers=b"_s}},
        {"cleared by another",
         one("type=\"string\"",
             "<input ref=\"/data/a\"><label>A</label></input>"
             "<input ref=\"/data/b\">"
             "<setvalue event=\"xforms-value-changed\" ref=\"/data/a\"/></input>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"label[]=A"_s, u"triggers=b"_s}},
        {"start-geopoint",
         one("type=\"geopoint\"/><odk:setgeopoint event=\"odk-instance-first-load\" "
             "ref=\"/data/a\"",
             ""),
         "a",
         {u"type=Metadata"_s, u"typeText=start-geopoint"_s}},
        {"background-geopoint",
         one("type=\"geopoint\"",
             "<input ref=\"/data/b\">"
             "<odk:setgeopoint event=\"xforms-value-changed\" ref=\"/data/a\"/></input>"),
         "a",
         {u"type=Metadata"_s, u"typeText=background-geopoint"_s, u"triggers=b"_s}},
        {"background-audio",
         one("type=\"binary\"/><odk:recordaudio event=\"odk-instance-load\" ref=\"/data/a\" "
             "odk:quality=\"low\"",
             ""),
         "a",
         {u"type=Metadata"_s, u"typeText=background-audio"_s, u"parameter.quality=low"_s}},
        {"attributes of the instance",
         {"<a orx:tag=\"t\" odk:length=\"5\"/>", "", ""},
         "a",
         {u"type=Hidden"_s, u"typeText=hidden"_s, u"instance.odk:length=5"_s,
          u"instance.orx:tag=t"_s}},
        {"outputs",
         one("type=\"string\"",
             "<input ref=\"/data/a\"><label>Is <output "
             "value=\" /data/b \"/> so\nor <output ref=\"../b\"/>?</label></input>"),
         "a",
         {u"type=Text"_s, u"typeText=text"_s, u"label[]=Is ${b} so\nor ${b}?"_s}},
    };
    return all;
}

} // namespace

TEST_CASE("each construct of an XForm becomes what XLSForm has for it", "[xform]")
{
    for (const Construct &construct : constructs()) {
        INFO(construct.name);
        const std::shared_ptr<const Form> form = construct.xform.form();
        CHECK(describedNode(*form, QString::fromLatin1(construct.node)) == construct.expected);
    }
}

TEST_CASE("each construct is written so that it is read again", "[xform]")
{
    for (const Construct &construct : constructs()) {
        INFO(construct.name);
        const std::shared_ptr<const Form> form = construct.xform.form();
        const QByteArray written = writeXForm(*form);
        INFO(written.toStdString());
        CHECK(difference(describedForm(*form), describedForm(*formOf(written))) == QStringList());
    }
}
