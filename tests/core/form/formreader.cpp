// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;
using meyar::test::FormText;

TEST_CASE("A form keeps everything that its sheets say", "[form][reader]")
{
    const FormText text{
        .survey
        = "type,name,label::English (en),label::Urdu (ur),hint::English (en),relevant,constraint,"
          "constraint_message::English (en),required,calculation,default,appearance,readonly,"
          "clause,fix::English (en),fix::Urdu (ur)\n"
          "begin_group,osh,Safety,حفاظت,,,,,,,,field-list,,,,\n"
          "select_one yn,exits,Exits free?,راستے کھلے؟,All doors,,,,yes,,,minimal,,FA-25;C155-16,"
          "Clear them,صاف کریں\n"
          "integer,doors,Doors,دروازے,,${exits} = 'yes',. > 0,More than 0,,,1,,,,,\n"
          "end_group,,,,,,,,,,,,,,,\n"
          "calculate,total,,,,,,,,${doors} * 2,,,,,,\n"
          "date,on,Date,تاریخ,,,,,,,,,yes,,,\n",
        .choices = "list_name,name,label::English (en),label::Urdu (ur),score,result\n"
                   "yn,yes,Yes,ہاں,1,ok\n"
                   "other,x,X,X,,\n"
                   "yn,no,No,نہیں,0,fail\n",
        .settings = "form_title,form_id,version,form_title::Urdu (ur),Scoring\n"
                    "Safety check,osh,3,معائنہ,weighted\n",
    };

    const ReadForm read = text.read();

    CHECK(described(read.problems).isEmpty());
    REQUIRE(read.form != nullptr);
    const Form &form = *read.form;
    REQUIRE(form.nodes.size() == 5);

    const Node &group = form.node(0);
    CHECK(group.type == NodeType::Group);
    CHECK(group.end == 3);
    CHECK(group.parent == noNode);
    CHECK(group.appearance == u"field-list"_s);

    const Node &exits = form.node(form.find(u"exits"_s));
    CHECK(exits.type == NodeType::SelectOne);
    CHECK(exits.typeText == u"select_one yn"_s);
    CHECK(exits.label == Text(u"Exits free?"_s, u"راستے کھلے؟"_s));
    CHECK(exits.hint.in(Language::English) == u"All doors"_s);
    CHECK(exits.required == u"yes"_s);
    CHECK(exits.parent == 0);
    CHECK(exits.row == 3);
    CHECK(exits.extra == QHash<QString, QString>{{u"clause"_s, u"FA-25;C155-16"_s}});
    CHECK(exits.extraText.value(u"fix"_s) == Text(u"Clear them"_s, u"صاف کریں"_s));

    const Node &doors = form.node(form.find(u"doors"_s));
    CHECK(doors.relevant == u"${exits} = 'yes'"_s);
    CHECK(doors.constraint == u". > 0"_s);
    CHECK(doors.constraintMessage.in(Language::Urdu) == u"More than 0"_s);
    CHECK(doors.defaultValue == u"1"_s);

    CHECK(form.node(form.find(u"total"_s)).parent == noNode);
    CHECK(form.node(form.find(u"on"_s)).readOnly);

    REQUIRE(form.lists.size() == 2);
    const ChoiceList *yn = form.listOf(form.find(u"exits"_s));
    REQUIRE(yn != nullptr);
    REQUIRE(yn->choices.size() == 2);
    CHECK(yn->find(u"no")->label == Text(u"No"_s, u"نہیں"_s));
    CHECK(yn->find(u"no")->extra.value(u"score"_s) == u"0"_s);
    CHECK(yn->find(u"no")->row == 4);
    CHECK(yn->find(u"maybe") == nullptr);

    CHECK(form.settings.value(u"form_id"_s) == u"osh"_s);
    CHECK(form.settings.value(u"scoring"_s) == u"weighted"_s);
    CHECK(form.settingsText.value(u"form_title"_s).in(Language::Urdu) == u"معائنہ"_s);
    CHECK(form.settingsText.value(u"form_title"_s).in(Language::English) == u"Safety check"_s);
}

TEST_CASE("Headings of the wild are read like our own", "[form][reader]")
{
    const FormText text{
        .survey
        = "Command , Tag , Caption , Relevance , Calculate , READ_ONLY, requiredMsg,_private\n"
          "string, a, A, , , , must,x\n"
          "int, b, B, ${a} != \xE2\x80\x98\xE2\x80\x99, , TRUE(), ,x\n"
          "calculate, c, , , ${b} + 1, , ,x\n",
    };

    const auto form = text.form();

    CHECK(form->node(0).requiredMessage.in(Language::English) == u"must"_s);
    CHECK(form->node(1).relevant == u"${a} != ''"_s);
    CHECK(form->node(1).readOnly);
    CHECK(form->node(2).calculation == u"${b} + 1"_s);
    CHECK(form->node(0).extra.isEmpty());
}

TEST_CASE("Groups and repeats nest", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label,repeat_count\n"
                  "begin group,outer,O,\n"
                  "begin repeat,rows,R,3\n"
                  "text,t,T,\n"
                  "end repeat,,,\n"
                  "end group,,,\n"
                  "text,after,A,\n",
    };

    const ReadForm read = text.read();

    CHECK(described(read.problems).isEmpty());
    REQUIRE(read.form != nullptr);
    CHECK(read.form->node(0).end == 3);
    CHECK(read.form->node(1).type == NodeType::Repeat);
    CHECK(read.form->node(1).repeatCount == u"3"_s);
    CHECK(read.form->node(1).end == 3);
    CHECK(read.form->node(2).parent == 1);
    CHECK(read.form->node(3).parent == noNode);
}

TEST_CASE("What only a phone can capture is kept without a word", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label\n"
                  "start,begun,\n"
                  "geotrace,where,Where?\n"
                  "image,photo,Photo\n"
                  "osm,building,Building\n",
    };

    const ReadForm read = text.read();

    REQUIRE(read.form != nullptr);
    CHECK(described(read.problems) == QStringList{u"survey 5 type: Unsupported?(osm)"_s});
    CHECK(read.form->node(0).type == NodeType::Metadata);
    CHECK(read.form->node(1).isFromPhone());
    CHECK(read.form->node(1).typeText == u"geotrace"_s);
    CHECK_FALSE(read.form->node(2).isQuestion());
    CHECK(read.form->node(3).type == NodeType::Other);
}

TEST_CASE("Disabled rows and rows that only comment are left out", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label,disabled,remark\n"
                  "text,a,A,,\n"
                  ",,,,a remark between questions\n"
                  "nonsense,b,B,yes,\n",
    };

    CHECK(text.form()->nodes.size() == 1);
}

TEST_CASE("Notes need no name", "[form][reader]")
{
    const FormText text{.survey = "type,name,label\nnote,,Read this\n"};

    CHECK(text.form()->node(0).name == u"generated_note_name_2"_s);
}

TEST_CASE("Duplicate choices are allowed where the settings allow them", "[form][reader]")
{
    FormText text{
        .survey = "type,name,label\nselect_one l,q,Q\n",
        .choices = "list_name,name,label\nl,a,A\nl,a,Again\n",
    };
    CHECK(text.read().form == nullptr);

    text.settings = "allow_choice_duplicates\nyes\n";
    CHECK(text.read().form != nullptr);
}

TEST_CASE("A sheet without its columns says which", "[form][reader]")
{
    const FormText text{.survey = "label\nA\n", .choices = "label\nA\n"};

    CHECK(described(text.read().problems)
          == QStringList{u"survey 1 : ColumnMissing(type)"_s, u"survey 1 : ColumnMissing(name)"_s,
                         u"choices 1 : ColumnMissing(list_name)"_s,
                         u"choices 1 : ColumnMissing(name)"_s});
}

TEST_CASE("No sheets at all is one problem", "[form][reader]")
{
    CHECK(described(buildForm({}).problems) == QStringList{u"survey 0 : SheetMissing(survey)"_s});
}
