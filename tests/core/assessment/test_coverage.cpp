// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/coverage.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pack> citedPack()
{
    PackText text;
    text.survey = "type,name,label,clause,weight,relevant\n"
                  "begin_group,s,Section,,,\n"
                  "select_one yn,a,A?,fa-25;c155-16;c155-18,5,\n"
                  "select_one yn,b,B?,c155-16;c29-1,3,\n"
                  "select_one yn,c,C?,sd-1;area-x-2,1,\n"
                  "select_one yn,d,D?,c29-1;old-1,1,${a} = 'yes'\n"
                  "end_group,,,,,\n";
    text.references = "id,jurisdiction,title::English (en),article,convention,pillar,gsp,valid_to\n"
                      "fa-25,PK,Factories Act 1934,25,,osh,,\n"
                      "sd-1,PK-SD,Sindh Act,1,,labour,,\n"
                      "c155-16,INT,C155,16,C155,osh,,\n"
                      "c155-18,INT,C155,18,C155,osh,,\n"
                      "c29-1,INT,C29,1,C029,labour,8,\n"
                      "old-1,PK,Repealed Act,1,,labour,10,2020-01-01\n"
                      "area-x-2,INT,Second area,,,labour,,\n";
    return packFrom(text);
}

std::vector<CoverageRow> covered(const char *a, const char *b, const char *c, CoverageBy by,
                                 const QString &jurisdiction = u"PK-PB"_s)
{
    const auto pack = citedPack();
    const FakeClock clock;
    const Score score = scoreOf(*pack, sessionFor(*pack, answersOf({{"a", a}, {"b", b}, {"c", c}}), clock));
    return coverageOf(*pack, score, by, jurisdiction, QDate(2026, 3, 12));
}

QStringList keys(const std::vector<CoverageRow> &rows)
{
    QStringList list;
    for (const CoverageRow &row : rows) {
        list.append(row.key);
    }
    return list;
}

} // namespace

TEST_CASE("A checkpoint counts once under each convention that it cites", "[coverage]")
{
    const auto rows = covered("yes", "partly", "no", CoverageBy::Convention);
    REQUIRE(keys(rows) == QStringList{u"C029"_s, u"C155"_s});
    CHECK(rows[1].ok == 1); // a, with two of its articles
    CHECK(rows[1].partial == 1);
    CHECK(rows[1].shortfalls.size() == 1);
    CHECK(rows[1].checkpoints() == 2);
    CHECK(rows[0].partial == 1);
    CHECK(rows[0].unanswered == 1); // d is asked, since a is yes
}

TEST_CASE("What skip logic leaves out is not a gap", "[coverage]")
{
    const auto rows = covered("no", "yes", "yes", CoverageBy::Convention);
    CHECK(rows[0].notApplicable == 1);
    CHECK(rows[0].unanswered == 0);
    CHECK(rows[1].failed == 1);
}

TEST_CASE("Only laws in force at the site count", "[coverage]")
{
    CHECK(keys(covered("yes", "yes", "yes", CoverageBy::Law)) == QStringList{u"Factories Act 1934 (PK)"_s});
    CHECK(keys(covered("yes", "yes", "yes", CoverageBy::Law, u"PK-SD"_s))
          == QStringList{u"Factories Act 1934 (PK)"_s, u"Sindh Act (PK-SD)"_s});
}

TEST_CASE("GSP numbers, pillars and areas of other schemes have their own views", "[coverage]")
{
    CHECK(keys(covered("yes", "yes", "yes", CoverageBy::Gsp)) == QStringList{u"8"_s}); // 10 only through a repealed law
    CHECK(keys(covered("yes", "yes", "yes", CoverageBy::Area)) == QStringList{u"area-x-2"_s});
    CHECK(keys(covered("yes", "yes", "yes", CoverageBy::Pillar)) == QStringList{u"labour"_s, u"osh"_s});
}

TEST_CASE("Several audits add up by key, numbers in the order of numbers", "[coverage]")
{
    CoverageRow ten;
    ten.key = u"10"_s;
    ten.failed = 2;
    CoverageRow nine = ten;
    nine.key = u"9"_s;
    nine.ok = 1;
    CoverageRow later;
    later.key = u"new"_s;
    const auto rows = merged({{ten, later}, {nine, ten}});
    REQUIRE(keys(rows) == QStringList{u"9"_s, u"10"_s, u"new"_s});
    CHECK(rows[1].failed == 4);
    CHECK(rows[0].checkpoints() == 3);
}
