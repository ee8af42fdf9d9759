// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using form::Problem;
using Kind = Problem::Kind;

namespace {

struct Place
{
    Kind kind;
    QString sheet;
    int row;
    QString column;
};

bool contains(const form::Problems &problems, const Place &place)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.kind == place.kind && problem.sheet == place.sheet
            && problem.row == place.row && problem.column == place.column;
    });
}

size_t errorCount(const form::Problems &problems)
{
    return static_cast<size_t>(
        std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.level == Problem::Level::Error;
        }));
}

/// The one error of a pack whose second line of the survey is `row`.
Problem onlyError(const QByteArray &row)
{
    PackText text;
    text.survey
        = "type,name,label,clause,weight,severity,caps_grade,evidence,confidential\n" + row + '\n';
    const LoadedPack loaded = loadPack(sheetsFrom(text));
    INFO(describe(loaded.problems));
    CHECK_FALSE(loaded.pack);
    REQUIRE(loaded.problems.size() == 1);
    return loaded.problems.front();
}

} // namespace

TEST_CASE("A pack with many different mistakes reports all of them with sheet, row and column",
          "[library]")
{
    PackText text;
    text.survey
        = "type,name,label,relevant,clause,Weight,severity,caps_grade,evidence,confidential\n"
          "begin_group,fire,Fire,,,,,,,\n"
          "select_one yn,a,A,,fa-25;nowhere,1,,,,\n"
          "select_one yn,b,B,,,many,,,,\n"
          "select_one yn,c,C,,,1,grave,,,\n"
          "select_one yn,d,D,,,1,,Z,,\n"
          "select_one yn,e,E,,,1,,,video 1,\n"
          "select_one yn,f,F,,,1,,,,perhaps\n"
          "select_one yn,g,G,${missing} = 1,,1,,,,\n"
          "end_group,,,,,,,,,\n";
    text.choices = "list_name,name,label,score,result\n"
                   "yn,yes,Yes,1,ok\n"
                   "yn,no,No,zero,fail\n"
                   "yn,na,N/A,,nothing\n";
    text.settings = "form_title,version,semantics,jurisdictions,grades\n"
                    "Small,1,complaints,PK-XX,A:90 B:0\n";
    text.references = "id,jurisdiction,title,valid_from,valid_to,confidence\n"
                      "fa-25,PK,Act,2020-01-01,2019-01-01,K1\n"
                      "fa-25,PAK,Act,yesterday,,K9\n"
                      ",PK,,,,\n";
    const LoadedPack loaded = loadPack(sheetsFrom(text));

    const std::vector<Place> expected{
        {Kind::ReferenceUnknown, u"survey"_s, 3, u"clause"_s},
        {Kind::BadValue, u"survey"_s, 4, u"Weight"_s},
        {Kind::BadValue, u"survey"_s, 5, u"severity"_s},
        {Kind::BadValue, u"survey"_s, 6, u"caps_grade"_s},
        {Kind::BadValue, u"survey"_s, 7, u"evidence"_s},
        {Kind::BadValue, u"survey"_s, 8, u"confidential"_s},
        {Kind::ExpressionUnknownName, u"survey"_s, 9, u"relevant"_s},
        {Kind::BadValue, u"choices"_s, 3, u"score"_s},
        {Kind::BadValue, u"choices"_s, 4, u"result"_s},
        {Kind::BadValue, u"settings"_s, 2, u"semantics"_s},
        {Kind::BadValue, u"settings"_s, 2, u"jurisdictions"_s},
        {Kind::ColumnMissing, u"settings"_s, 2, u"form_id"_s},
        {Kind::BadValue, u"references"_s, 2, u"valid_to"_s},
        {Kind::BadValue, u"references"_s, 3, u"jurisdiction"_s},
        {Kind::BadValue, u"references"_s, 3, u"valid_from"_s},
        {Kind::BadValue, u"references"_s, 3, u"confidence"_s},
        {Kind::NameDuplicate, u"references"_s, 3, u"id"_s},
        {Kind::NameMissing, u"references"_s, 4, u"id"_s},
        {Kind::LabelMissing, u"references"_s, 4, u"title"_s},
    };
    INFO(describe(loaded.problems));
    CHECK_FALSE(loaded.pack);
    for (const Place &place : expected) {
        CAPTURE(place.sheet, place.row, place.column);
        CHECK(contains(loaded.problems, place));
    }
    CHECK(errorCount(loaded.problems) == expected.size());
}

TEST_CASE("Problems come in the order in which a person goes through the file", "[library]")
{
    PackText text;
    text.survey = "type,name,label,weight,severity\n"
                  "select_one yn,a,A,1,grave\n"
                  "select_one nolist,b,B,,\n"
                  "select_one yn,c,C,x,\n";
    text.settings = "form_title,form_id,version\nSmall,,1\n";
    const LoadedPack loaded = loadPack(sheetsFrom(text));

    std::vector<std::pair<QString, int>> places;
    for (const Problem &problem : loaded.problems) {
        places.emplace_back(problem.sheet, problem.row);
    }
    CHECK(places
          == std::vector<std::pair<QString, int>>{
              {u"survey"_s, 2}, {u"survey"_s, 3}, {u"survey"_s, 4}, {u"settings"_s, 2}});
}

TEST_CASE("A wrong cell is named with what it may hold", "[library]")
{
    const auto [row, column, value, allowed]
        = GENERATE(table<QByteArray, QString, QString, QString>({
            {"select_one yn,a,A,,1,grave,,,", u"severity"_s, u"grave"_s,
             u"critical, major, minor, observation"_s},
            {"select_one yn,a,A,,1,,F,,", u"caps_grade"_s, u"F"_s, u"A, B, C, D, E"_s},
            {"select_one yn,a,A,,,,,,sometimes", u"confidential"_s, u"sometimes"_s, u"yes, no"_s},
            {"text,a,A,,1,,,,", u"weight"_s, u"1"_s, u"select_one"_s},
        }));
    CAPTURE(row);
    const Problem problem = onlyError(row);
    CHECK(problem.kind == Kind::BadValue);
    CHECK(problem.row == 2);
    CHECK(problem.column == column);
    CHECK(problem.args == QStringList{value, allowed});
}

TEST_CASE("A weighted question needs choices that can earn points", "[library]")
{
    PackText text;
    text.survey = "type,name,label,weight\nselect_one yn,a,A,2\nselect_one yn,b,B,1\n";

    SECTION("A choice that says nothing about points is reported once")
    {
        text.choices = "list_name,name,label,score,result\nyn,yes,Yes,1,ok\nyn,unsure,Unsure,,\n";
        const LoadedPack loaded = loadPack(sheetsFrom(text));
        INFO(describe(loaded.problems));
        CHECK(errorCount(loaded.problems) == 1);
        CHECK(contains(loaded.problems, {Kind::BadValue, u"choices"_s, 3, u"score"_s}));
    }
    SECTION("A list on which nothing earns points is no scale")
    {
        text.choices = "list_name,name,label,score,result\nyn,yes,Yes,0,ok\nyn,no,No,0,fail\n";
        const LoadedPack loaded = loadPack(sheetsFrom(text));
        INFO(describe(loaded.problems));
        CHECK(contains(loaded.problems, {Kind::BadValue, u"survey"_s, 2, u"weight"_s}));
    }
}

TEST_CASE("Grades that do not fall are reported once, not for every cap", "[library]")
{
    PackText text;
    text.survey = "type,name,label,weight,caps_grade\n"
                  "select_one yn,a,A,1,D\n"
                  "select_one yn,b,B,1,Z\n";
    text.settings = "form_title,form_id,version,grades\nSmall,small,1,A:50 B:75 C:0\n";
    const LoadedPack loaded = loadPack(sheetsFrom(text));
    INFO(describe(loaded.problems));
    CHECK(errorCount(loaded.problems) == 1);
    CHECK(contains(loaded.problems, {Kind::BadValue, u"settings"_s, 2, u"grades"_s}));
}

TEST_CASE("A clause without any references sheet is unknown", "[library]")
{
    PackText text;
    text.survey = "type,name,label,clause\ntext,a,A,fa-25\n";
    text.references.clear();
    const LoadedPack loaded = loadPack(sheetsFrom(text));
    REQUIRE(errorCount(loaded.problems) == 1);
    CHECK(contains(loaded.problems, {Kind::ReferenceUnknown, u"survey"_s, 2, u"clause"_s}));
}

TEST_CASE("A folder that is not there is one problem", "[library]")
{
    const QTemporaryDir folder;
    const LoadedPack loaded = loadPackFolder(folder.filePath(u"absent"_s));
    CHECK_FALSE(loaded.pack);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems.front().kind == Kind::SheetMissing);
}

TEST_CASE("Points without any weight are noticed: the heading was mistyped", "[library]")
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),wieght\n"
                  "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,5\n";

    const LoadedPack loaded = loadPack(sheetsFrom(text));

    const auto found = std::find_if(loaded.problems.begin(), loaded.problems.end(), [](const form::Problem &problem) {
        return problem.kind == form::Problem::Kind::ColumnMissing && problem.column == u"weight"_s;
    });
    INFO(describe(loaded.problems));
    REQUIRE(found != loaded.problems.end());
    CHECK(found->level == form::Problem::Level::Warning);
}

TEST_CASE("A pack's names are unique in all of it: answers are stored by name", "[library]")
{
    PackText text;
    text.survey = "type,name,label\n"
                  "begin_group,fire,Fire\n"
                  "text,remark,Remark\n"
                  "end_group,,\n"
                  "begin_group,water,Water\n"
                  "text,remark,Remark\n"
                  "end_group,,\n";
    text.choices = {};

    const LoadedPack loaded = loadPack(sheetsFrom(text));

    INFO(describe(loaded.problems));
    CHECK_FALSE(loaded.pack);
    CHECK(contains(loaded.problems, {Kind::NameDuplicate, u"survey"_s, 6, u"name"_s}));
}
