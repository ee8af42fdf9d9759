// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/programmefigures.h"
#include "resources/resources.h"
#include "tests/core/portfolio/portfoliobuilder.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("All 27 conventions of GSP+ are told, those that nobody looked at as gaps", "[portfolio]")
{
    initData();
    const std::vector<GspLine> lines = gspLines({});
    REQUIRE(lines.size() == 27);
    for (const GspLine &line : lines) {
        CAPTURE(line.number.toStdString());
        CHECK(line.isGap());
        CHECK(line.title.has(Language::English));
        CHECK(line.title.has(Language::Urdu));
    }
    CHECK(lines.front().number == u"1"_s);
    CHECK(lines.back().number == u"27"_s);
}

TEST_CASE("Exercises count for no convention", "[portfolio]")
{
    initData();
    PortfolioBuilder builder;
    PackText text;
    text.survey = "type,name,label::English (en),clause,weight\nselect_one yn,f1,No child works?,c182-3,5\n"
                  "select_one yn,f2,Ages known?,c182-3,1\nselect_one yn,h1,First aid?,,1\n";
    text.settings = "form_title,form_id,version,grades\nOne,one,1,A:90 B:75 C:60 D:40 E:0\n";
    text.references = "id,jurisdiction,title::English (en),article,convention,valid_from\nc182-3,INT,C182,3,C182,\n";
    const auto pack = packFrom(text);
    builder.visit(pack, {.site = 1, .city = "Sialkot", .sector = "tannery"}, "yes", "no", "no");
    Portfolio portfolio = builder.portfolio;
    const auto answered = [](const std::vector<GspLine> &lines) {
        int all = 0;
        for (const GspLine &line : lines) {
            all += line.counts.answered();
        }
        return all;
    };
    CHECK(answered(gspLines(portfolio)) == 2);
    CHECK(gspLines(portfolio).at(14).counts == StandingCounts{1, 0, 1, 0, 0});
    CHECK_FALSE(gspLines(portfolio).at(14).isGap());
    for (PortfolioVisit &visit : portfolio.visits) {
        visit.row.kind = AssessmentKind::Training;
    }
    CHECK(answered(gspLines(portfolio)) == 0);
}
