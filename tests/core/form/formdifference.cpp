// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdifference.h"
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::FormText;

namespace {

FormText baseText()
{
    return {
        .survey = "type,name,label::English (en),label::Urdu (ur),relevant,weight\n"
                  "begin_group,osh,Safety,حفاظت,,\n"
                  "select_one yn,exits,Exits free?,راستے کھلے؟,,2\n"
                  "int,doors,Doors,دروازے,${exits} = 'yes',\n"
                  "end_group,,,,,\n"
                  "text,a,A,الف,,\n"
                  "text,b,B,ب,,\n"
                  "text,c,C,ج,,\n",
        .choices = "list_name,name,label::English (en),label::Urdu (ur),score\n"
                   "yn,yes,Yes,ہاں,1\nyn,no,No,نہیں,0\n",
        .settings = "form_title,version\nT,1\n",
    };
}

FormDifference after(const QByteArray &from, const QByteArray &to)
{
    FormText changed = baseText();
    for (QByteArray *sheet : {&changed.survey, &changed.choices, &changed.settings}) {
        sheet->replace(from, to);
    }
    return difference(*baseText().form(), *changed.form());
}

} // namespace

TEST_CASE("The same form has no difference to itself, nor has another spelling of it",
          "[form][difference]")
{
    CHECK(after("", "").isEmpty());
    CHECK(after("int,doors", "integer,doors").isEmpty());
    CHECK(after("begin_group,osh", "begin group,osh").isEmpty());
}

TEST_CASE("Added and removed questions are told by their place", "[form][difference]")
{
    const FormDifference added
        = after("end_group,", "text,new,New,نیا,,\nend_group,");
    CHECK(added.questions.added == QStringList{u"osh/new"_s});
    CHECK(added.questions.removed.isEmpty());
    CHECK(added.questions.moved.isEmpty());

    const FormDifference removed = after("text,b,B,ب,,\n", "");
    CHECK(removed.questions.removed == QStringList{u"b"_s});
    CHECK(removed.questions.moved.isEmpty());
}

TEST_CASE("What was moved is told, what only made room is not", "[form][difference]")
{
    CHECK(after("text,a,A,الف,,\ntext,b,B,ب,,\ntext,c,C,ج,,\n",
                "text,c,C,ج,,\ntext,a,A,الف,,\ntext,b,B,ب,,\n")
              .questions.moved
          == QStringList{u"c"_s});
    CHECK(after("end_group,,,,,\ntext,a,A,الف,,\n", "text,a,A,الف,,\nend_group,,,,,\n")
              .questions.moved
          == QStringList{u"osh/a"_s});
}

TEST_CASE("Changed words are told for each language, changed logic for each column",
          "[form][difference]")
{
    const FormDifference words = after("راستے کھلے؟", "کیا راستے کھلے ہیں؟");
    CHECK(words.questions.reworded
          == std::vector<CellChange>{{u"osh/exits"_s, u"label"_s, u"ur"_s, u"راستے کھلے؟"_s,
                                      u"کیا راستے کھلے ہیں؟"_s}});
    CHECK(words.questions.changed.empty());

    const FormDifference logic = after("= 'yes',", "= 'no',3");
    CHECK(logic.questions.changed
          == std::vector<CellChange>{
              {u"osh/doors"_s, u"relevant"_s, {}, u"${exits} = 'yes'"_s, u"${exits} = 'no'"_s},
              {u"osh/doors"_s, u"weight"_s, {}, {}, u"3"_s}});
    CHECK(logic.questions.reworded.empty());

    CHECK(after("int,doors", "decimal,doors").questions.changed
          == std::vector<CellChange>{
              {u"osh/doors"_s, u"type"_s, {}, u"integer"_s, u"decimal"_s}});
}

TEST_CASE("Changed choices and settings are told", "[form][difference]")
{
    const FormDifference choices
        = after("yn,no,No,نہیں,0\n", "yn,no,No!,نہیں,0.5\nyn,na,N/A,لاگو نہیں,\n");
    CHECK(choices.choices.added == QStringList{u"yn/na"_s});
    CHECK(choices.choices.reworded
          == std::vector<CellChange>{{u"yn/no"_s, u"label"_s, u"en"_s, u"No"_s, u"No!"_s}});
    CHECK(choices.choices.changed
          == std::vector<CellChange>{{u"yn/no"_s, u"score"_s, {}, u"0"_s, u"0.5"_s}});
    CHECK(choices.questions.isEmpty());

    CHECK(after("T,1", "T,2").settings
          == std::vector<CellChange>{{{}, u"version"_s, {}, u"1"_s, u"2"_s}});
}
