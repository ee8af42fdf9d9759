// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/otherchoice.h"
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;
using meyar::test::FormText;

TEST_CASE("A row that breaks a rule is told with its cell", "[form][reader]")
{
    const auto [row, expected] = GENERATE(table<QByteArray, QStringList>({
        {"range,q,Q,,,,start=1 end=ten,,", {u"survey 2 parameters: BadValue(end=ten, 1, 2, 2.5…)"_s}},
        {"range,q,Q,,,,start=1 end=5 step=0,,",
         {u"survey 2 parameters: BadValue(step=0, > 0, ≤ 4)"_s}},
        {"range,q,Q,,,,start=1;stop=5,,", {u"survey 2 parameters: ParameterUnknown(stop, step)"_s}},
        {"select_one l,q,Q,,,,randomize,,", {u"survey 2 parameters: BadValue(randomize, key=value)"_s}},
        {"select_one l,q,Q,,,,seed=3,,",
         {u"survey 2 parameters: BadValue(seed, randomize=true seed=…)"_s}},
        {"select_one l,q,Q,,,,randomize=maybe,,",
         {u"survey 2 parameters: BadValue(randomize=maybe, true, false)"_s}},
        {"integer,q,Q,,,,speed=3,,", {u"survey 2 parameters: ParameterUnknown?(speed)"_s}},
        {"select_one_from_file towns.txt,q,Q,,,,,,",
         {u"survey 2 type: BadValue(towns.txt, .csv, .xml, .geojson)"_s}},
        {"select_one_from_file towns.csv or_other,q,Q,,,,,,",
         {u"survey 2 type: BadValue(or_other, )"_s}},
        {"select_one l or_other,q,Q,,name = 'x',,,,",
         {u"survey 2 choice_filter: BadValue(name = 'x', )"_s}},
        {"select_one ${nobody},q,Q,,,,,,", {u"survey 2 type: ExpressionUnknownName(nobody)"_s}},
        {"select_one ${last},q,Q,,,,,,", {u"survey 2 type: BadValue(last, )"_s}},
        {"select_one_external l,q,Q,,,,,,", {u"survey 2 type: ListUnknown(l)"_s}},
        {"calculate,q,,1,,,,,nobody", {u"survey 2 trigger: BadValue(nobody, ${…})"_s}},
        {"calculate,q,,1,,,,,${lsat}", {u"survey 2 trigger: ExpressionUnknownName(lsat, last)"_s}},
        {"calculate,q,,,,,,,", {u"survey 2 calculation: ColumnMissing?(calculation)"_s}},
        {"background-geopoint,q,,,,,,,", {u"survey 2 trigger: ColumnMissing(trigger)"_s}},
        {"integer,q,Q,,,,,some,", {u"survey 2 default: BadValue(some, 1, 2, 3…)"_s}},
        {"date,q,Q,,,,,22 Nov,", {u"survey 2 default: BadValue(22 Nov, 2026-11-22)"_s}},
        {"time,q,Q,,,,,25:00,", {u"survey 2 default: BadValue(25:00, 14:30)"_s}},
        {"geopoint,q,Q,,,,,here,", {u"survey 2 default: BadValue(here, 31.5 74.3 0 0)"_s}},
        {"select_one l,q,Q,,,,,c,", {u"survey 2 default: BadValue?(c, a, b)"_s}},
        {"text,q,Q,,,3,,,",
         {u"survey 2 repeat_count: Unsupported?(repeat_count)"_s}},
        {"audit,log,,,,,,,", {u"survey 2 name: NameInvalid(log)"_s}},
        {"text,meta,Q,,,,,,", {u"survey 2 name: NameInvalid(meta)"_s}},
        {"text,a:b,Q,,,,,,", {u"survey 2 name: NameInvalid(a:b)"_s}},
    }));
    CAPTURE(row);
    const FormText text{
        .survey = "type,name,label,calculation,choice_filter,repeat_count,parameters,default,trigger\n"
            + row + "\ntext,last,Last,,,,,,\n",
        .choices = "list_name,name,label\nl,a,A\nl,b,B\n",
    };
    CHECK(described(text.read().problems).join(u'\n') == expected.join(u'\n'));
}

TEST_CASE("Values and defaults that fit are not told", "[form][reader]")
{
    const QByteArray row = GENERATE(
        "integer,q,Q,-3,", "decimal,q,Q,.5,", "date,q,Q,2026-11-22,", "date,q,Q,today(),",
        "time,q,Q,08:30,", "time,q,Q,08:30:00.000+05:00,", "dateTime,q,Q,2026-11-22T08:30:00Z,",
        "geopoint,q,Q,31.5 74.3,", "geotrace,q,Q,31.5 74.3 0 0;31.6 74.3 0 0,",
        "select_multiple l,q,Q,a b,", "text,q,Q,a-b,", "range,q,Q,3,start=10 end=0 step=2",
        "select_one l,q,Q,,randomize=TRUE; seed=${last}", "image,q,Q,,max-pixels=1024",
        "text,سوال,Q,,", "text,q̄,Q,,");
    CAPTURE(row);
    const FormText text{
        .survey = "type,name,label,default,parameters\n" + row + "\ninteger,last,Last,,\n",
        .choices = "list_name,name,label\nl,a,A\nl,b,B\n",
    };
    CHECK(described(text.read().problems).isEmpty());
}

TEST_CASE("Names differ within a group and may be the same in different ones", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label\n"
                  "begin_group,a,A\ninteger,people,People\nend_group,,\n"
                  "begin_group,b,B\ninteger,people,People\nend_group,,\n",
    };

    const auto form = text.form();

    CHECK(form->timesUsed == QHash<QString, int>{{u"people"_s, 2}});
    CHECK(form->find(u"people"_s) == 1);
    CHECK(form->childNamed(form->find(u"b"_s), u"people") == 3);
}

TEST_CASE("Two of one name in a group, two repeats of one name, and unclear references are errors",
          "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label\n"
                  "begin_repeat,a,A\ninteger,people,People\ntext,people,Again\nend_repeat,,\n"
                  "begin_group,b,B\nbegin_repeat,a,A\ninteger,people,People\nend_repeat,,\n"
                  "end_group,,\n"
                  "note,n,${people} people\n",
    };

    CHECK(described(text.read().problems).join(u'\n')
          == QStringList{u"survey 4 name: NameDuplicate(people, 3)"_s,
                         u"survey 7 name: NameDuplicate(a, 2)"_s,
                         u"survey 11 label: NameAmbiguous(people)"_s}
                 .join(u'\n'));
}

TEST_CASE("A group without questions is warned of", "[form][reader]")
{
    const FormText text{.survey = "type,name,label\nbegin_group,g,G\nend_group,,\ntext,q,Q\n"};
    CHECK(described(text.read().problems) == QStringList{u"survey 2 type: RepeatEmpty?(g)"_s});
}

TEST_CASE("or_other adds a choice and a question, in the languages of the form", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label::English (en),label::Urdu (ur)\n"
                  "select_one l or_other,q,Q,س\n"
                  "select_multiple l or_other,r,R,س\n",
        .choices = "list_name,name,label::English (en),label::Urdu (ur)\nl,a,A,الف\n",
    };

    const auto form = text.form();

    REQUIRE(form->nodes.size() == 4);
    REQUIRE(form->lists[0].choices.size() == 2);
    CHECK(form->lists[0].find(u"other")->label == Text(u"Other"_s, u"دیگر"_s));
    CHECK(form->node(0).hasOther);
    const Node &other = form->node(1);
    CHECK(other.name == u"q_other"_s);
    CHECK(other.type == NodeType::Text);
    CHECK(other.isGenerated);
    CHECK(other.label == Text(u"Specify other."_s, u"وضاحت کریں"_s));
    CHECK(other.relevant == u"selected(${q}, 'other')"_s);
    CHECK(form->node(3).name == u"r_other"_s);
}

TEST_CASE("A question of or_other names its select relatively if there are several",
          "[form][reader]")
{
    Form form;
    Node select;
    select.name = u"q"_s;
    form.nodes = {select, otherQuestion(select)};
    form.timesUsed.insert(u"q"_s, 2);

    settleOtherQuestions(form);

    CHECK(form.node(1).relevant == u"selected(../q, 'other')"_s);
}

TEST_CASE("A loop becomes a group for each choice", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label::English (en),label::Urdu (ur),hint\n"
                  "begin loop over lines,line,Lines,لائنیں,\n"
                  "begin group,seats,Seats,نشستیں,\n"
                  "integer,at_%(name)s,People at %(label)s,%(label)s میں لوگ,%(floor)s\n"
                  "end group,,,,\n"
                  "end loop,,,,\n"
                  "text,after,After,بعد,\n",
        .choices = "list_name,name,label::English (en),label::Urdu (ur),floor\n"
                   "lines,a,Line A,لائن الف,first\n"
                   "lines,none,None,کوئی نہیں,\n"
                   "lines,b,Line B,لائن ب,second\n",
    };

    const auto form = text.form();

    QStringList names;
    for (const Node &node : form->nodes) {
        names.append(node.name);
    }
    CHECK(names
          == QStringList{u"line"_s, u"a"_s, u"seats"_s, u"at_a"_s, u"b"_s, u"seats"_s, u"at_b"_s,
                         u"after"_s});
    CHECK(form->node(0).end == 7);
    CHECK(form->node(4).parent == 0);
    CHECK(form->node(4).end == 7);
    CHECK(form->node(6).parent == 5);
    CHECK(form->node(4).label == Text(u"Line B"_s, u"لائن ب"_s));
    CHECK(form->node(6).label == Text(u"People at Line B"_s, u"لائن ب میں لوگ"_s));
    CHECK(form->node(6).hint.byLanguage.at({}) == u"second"_s);
    CHECK(form->node(7).parent == noNode);
}

TEST_CASE("Loops that would never end are refused", "[form][reader]")
{
    QByteArray choices = "list_name,name,label\n";
    for (int i = 0; i < 100; ++i) {
        choices += "l,c" + QByteArray::number(i) + ",C\n";
    }
    const QByteArray begin = "begin loop over l,x,X\n";
    const QByteArray end = "end loop,,\n";
    const FormText text{
        .survey = "type,name,label\n" + begin.repeated(9) + "text,q,Q\n" + end.repeated(9),
        .choices = choices,
    };
    const ReadForm read = text.read();
    CHECK(read.form == nullptr);
    CHECK(described(read.problems).first()
          == u"survey 2 type: TooLarge(begin loop over l, 100000)"_s);
}

TEST_CASE("The languages of a form are its headings', the default first", "[form][reader]")
{
    FormText text{
        .survey = "type,name,label::English (en),label::Sindhi,hint::Urdu (ur)\ntext,q,Q,س,ہ\n",
        .choices = "list_name,name,label::Pashto (ps)\nl,a,A\n",
        .settings = "form_title,default_language\nT,Urdu (ur)\n",
    };
    const auto codes = [&text] {
        QStringList found;
        const auto form = text.form();
        for (const FormLanguage &language : form->languages) {
            found.append(language.code + u'=' + language.written);
        }
        return found;
    };

    CHECK(codes()
          == QStringList{u"ur=Urdu (ur)"_s, u"en=English (en)"_s, u"sindhi=Sindhi"_s,
                         u"ps=Pashto (ps)"_s});
    text.settings = {};
    CHECK(codes().first() == u"en=English (en)"_s);
}

TEST_CASE("Settings are known by their aliases, near misses are told", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label\ntext,q,Q\nset form id,from_survey,\n",
        .settings = "Title,id_string,Default Language,instance_name,auto_send,pulic_key,colour\n"
                    "T,f,en,${q} + ${qq},perhaps,K,red\n",
    };

    const ReadForm read = text.read();

    CHECK(described(read.problems)
          == QStringList{u"settings 1 pulic_key: SettingUnknown?(pulic_key, public_key)"_s,
                         u"settings 2 auto_send: BadValue?(perhaps, yes, no)"_s,
                         u"settings 2 instance_name: ExpressionUnknownName(qq, q)"_s});
}

TEST_CASE("Old forms have their title and id on the survey sheet", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label\nset form title,Old form,\nset form id,old,\ntext,q,Q\n"};
    const auto form = text.form();
    CHECK(form->nodes.size() == 1);
    CHECK(form->settings.value(u"form_id"_s) == u"old"_s);
    CHECK(form->settingsText.value(u"form_title"_s).in(Language::Urdu) == u"Old form"_s);
}

TEST_CASE("A column of choices with a space in its name is not for expressions", "[form][reader]")
{
    const FormText text{
        .survey = "type,name,label\nselect_one l,q,Q\n",
        .choices = "list_name,name,label,Old Code,district\nl,a b,A,7,Kasur\n",
    };

    const ReadForm read = text.read();

    CHECK(described(read.problems)
          == QStringList{u"choices 1 Old Code: ColumnIgnored?(Old Code)"_s});
    REQUIRE(read.form != nullptr);
    CHECK(read.form->lists[0].choices[0].extra
          == QHash<QString, QString>{{u"district"_s, u"Kasur"_s}});
}

TEST_CASE("Runs of spaces are one, unless the form keeps its texts", "[form][reader]")
{
    FormText text{.survey = "type,name,label\ntext,q, Two  words \n"};
    const auto label = [&text] { return text.form()->node(0).label.byLanguage.at({}); };

    CHECK(label() == u"Two words"_s);
    text.settings = "clean_text_values\nno\n";
    CHECK(label() == u" Two  words "_s);
}

TEST_CASE("A cell of TRUE or FALSE is true or false", "[form][reader]")
{
    const auto read = FormText{.survey = "type,name,label,relevant,constraint,calculation\n"
                                         "text,a,A,FALSE,Yes,\n"
                                         "calculate,b,B,true,no,TRUE\n"}
                          .form();
    CHECK(read->node(0).relevant == u"false()"_s);
    CHECK(read->node(0).constraint == u"true()"_s);
    CHECK(read->node(1).relevant == u"true()"_s);
    CHECK(read->node(1).constraint == u"false()"_s);
    CHECK(read->node(1).calculation == u"true()"_s);
}
