// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey = "type,name,label,relevant,calculation,fact\n"
                          "integer,workers,Workers,,,workers\n"
                          "select_one yn,boiler,Boiler?,,,boiler\n"
                          "integer,boilers,How many?,${boiler} = 'yes',,boilers\n"
                          "text,province,Province,,,jurisdiction\n"
                          "text,town,Town,,,city\n"
                          "calculate,double,,,${workers} * 2,double\n"
                          "text,free,Free,,,\n";

Site siteWith(std::map<QString, QString> facts)
{
    Site site;
    site.city = u"Karachi"_s;
    site.jurisdiction = u"PK-SD"_s;
    site.facts = std::move(facts);
    return site;
}

} // namespace

TEST_CASE("A session holds the assessment's answers and their consequences", "[assessment]")
{
    const FakeClock clock;
    const auto pack = packFrom(survey);
    const form::Session session = sessionFor(
        *pack, answersOf({{"workers", "21"}, {"boiler", "yes"}, {"gone", "x"}}), clock);

    CHECK(session.answer(pack->form->find(u"workers"_s)) == u"21");
    CHECK(session.value(pack->form->find(u"double"_s)) == u"42");
    CHECK(session.isRelevant(pack->form->find(u"boilers"_s)));
}

TEST_CASE("A new assessment starts with the facts of its site", "[assessment]")
{
    const FakeClock clock;
    const auto pack = packFrom(survey);
    const auto values = factsAsAnswers(
        *pack, Assessment(),
        siteWith({{u"workers"_s, u"120"_s}, {u"boiler"_s, u"yes"_s}, {u"boilers"_s, u"2"_s}}),
        clock);

    CHECK(values
          == QHash<QString, QString>{{u"workers"_s, u"120"_s},
                                     {u"boiler"_s, u"yes"_s},
                                     {u"boilers"_s, u"2"_s},
                                     {u"province"_s, u"PK-SD"_s},
                                     {u"town"_s, u"Karachi"_s}});
}

TEST_CASE("Facts that do not fit or are not asked are left out", "[assessment]")
{
    const FakeClock clock;
    const auto pack = packFrom(survey);
    const auto values = factsAsAnswers(*pack, Assessment(),
                                       siteWith({{u"workers"_s, u"many"_s},
                                                 {u"boiler"_s, u"no"_s},
                                                 {u"boilers"_s, u"2"_s},
                                                 {u"double"_s, u"7"_s},
                                                 {u"unasked"_s, u"x"_s}}),
                                       clock);

    CHECK_FALSE(values.contains(u"workers"_s)); // no integer
    CHECK_FALSE(values.contains(u"boilers"_s)); // not relevant without a boiler
    CHECK_FALSE(values.contains(u"double"_s)); // calculated
    CHECK(values.value(u"boiler"_s) == u"no");
    CHECK(values.size() == 3);
}

TEST_CASE("A new assessment's province and day stand before the site's", "[assessment]")
{
    const FakeClock clock;
    Assessment assessment;
    assessment.jurisdiction = u"PK-PB"_s;
    assessment.startedOn = QDate(2026, 3, 12);
    const auto pack = packFrom("type,name,label,fact\ntext,p,Province,jurisdiction\ndate,d,Day,visit_date\n");
    const auto values = factsAsAnswers(*pack, assessment, siteWith({{u"visit_date"_s, u"2020-01-01"_s}}), clock);
    CHECK(values == QHash<QString, QString>{{u"p"_s, u"PK-PB"_s}, {u"d"_s, u"2026-03-12"_s}});
}
