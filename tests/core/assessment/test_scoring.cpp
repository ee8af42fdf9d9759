// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/scoring.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using Counted = ScoreLine::Counted;

namespace {

// Weights 3 and 1 in the first section, 2 behind a question and 4 in the second; one loose
// question.
const QByteArray survey = "type,name,label,relevant,weight,caps_grade\n"
                          "select_one yn,loose,Loose?,,1,\n"
                          "begin_group,fire,Fire,,,\n"
                          "select_one yn,exits,Exits?,,3,D\n"
                          "select_one yn,signs,Signs?,,1,C\n"
                          "end_group,,,,,\n"
                          "begin_group,steam,Steam,,,\n"
                          "select_one yn,boiler,Boiler?,,,\n"
                          "select_one yn,valve,Valve?,${boiler} = 'yes',2,\n"
                          "select_one yn,gauge,Gauge?,,4,\n"
                          "end_group,,,,,\n";

struct Scored
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack;
    Score score;

    explicit Scored(const Answers &answers, std::shared_ptr<const Pack> of = packFrom(survey))
        : pack(std::move(of))
        , score(scoreOf(*pack, sessionFor(*pack, answers, clock)))
    {
    }
    [[nodiscard]] form::NodeIndex at(const char *name) const
    {
        return pack->form->find(QString::fromLatin1(name));
    }
    [[nodiscard]] const ScoreLine &line(const char *name) const
    {
        for (const ScoreLine &candidate : score.lines) {
            if (candidate.node == at(name)) {
                return candidate;
            }
        }
        FAIL("no line for " << name);
        return score.lines.front();
    }
};

} // namespace

TEST_CASE("The score is what was earned of what was possible, by weight", "[assessment]")
{
    const auto [exits, signs, percent] = GENERATE(table<const char *, const char *, double>({
        {"yes", "yes", 100},
        {"yes", "no", 75},
        {"no", "yes", 25},
        {"partly", "yes", 62.5},
        {"no", "no", 0},
        {"yes", "na", 100}, // not applicable leaves both sums alone
        {"yes", "", 100}, // and so does no answer
        {"no", "na", 0},
    }));
    CAPTURE(exits, signs);
    const Scored scored(answersOf({{"exits", exits}, {"signs", signs}}));
    REQUIRE(scored.score.percent);
    CHECK(*scored.score.percent == Approx(percent));
}

TEST_CASE("Where nothing counts there is neither percentage nor grade", "[assessment]")
{
    const auto answers = GENERATE(
        values<Answers>({Answers(), answersOf({{"exits", "na"}}), answersOf({{"boiler", "yes"}})}));
    const Scored scored(answers);
    CHECK_FALSE(scored.score.percent);
    CHECK(scored.score.grade.isEmpty());
    CHECK(scored.score.uncappedGrade.isEmpty());
    CHECK(scored.score.cappedBy.empty());
}

TEST_CASE("Every scored checkpoint has a line that explains it", "[assessment]")
{
    const Scored scored(
        answersOf({{"exits", "partly"}, {"signs", "na"}, {"boiler", "no"}, {"valve", "no"}}));

    REQUIRE(scored.score.lines.size() == 5);
    const ScoreLine &exits = scored.line("exits");
    CHECK(exits.counted == Counted::Yes);
    CHECK(exits.section == scored.at("fire"));
    CHECK(exits.verdict == Verdict::Partial);
    CHECK(exits.weight == 3);
    CHECK(exits.points == 0.5);
    CHECK(exits.maxPoints == 1);
    CHECK(exits.lost == 1.5);

    CHECK(scored.line("signs").counted == Counted::NotApplicable);
    CHECK(scored.line("signs").lost == 0);
    CHECK(scored.line("gauge").counted == Counted::Unanswered);
    CHECK(scored.line("valve").counted == Counted::NotRelevant);
    CHECK(scored.line("valve").verdict == Verdict::None); // its answer is kept but says nothing now
    CHECK(scored.line("loose").section == form::noNode);
}

TEST_CASE("The lines account for every point that is missing", "[assessment]")
{
    const Scored scored(answersOf({{"loose", "no"},
                                   {"exits", "partly"},
                                   {"signs", "yes"},
                                   {"boiler", "yes"},
                                   {"valve", "no"}}));
    double lost = 0;
    for (const ScoreLine &line : scored.score.lines) {
        lost += line.lost;
    }
    CHECK(lost == Approx(scored.score.total.possible - scored.score.total.earned));
}

TEST_CASE("Sections are scored by themselves, the total with what lies outside", "[assessment]")
{
    const Scored scored(answersOf({{"loose", "no"},
                                   {"exits", "yes"},
                                   {"signs", "no"},
                                   {"boiler", "yes"},
                                   {"valve", "partly"}}));

    REQUIRE(scored.score.sections.size() == 2);
    const SectionScore &fire = scored.score.sections[0];
    CHECK(fire.section == scored.at("fire"));
    CHECK(fire.percent == 75.0);
    CHECK(fire.ok == 1);
    CHECK(fire.failed == 1);
    const SectionScore &steam = scored.score.sections[1];
    CHECK(steam.percent == 50.0);
    CHECK(steam.partial == 1);
    CHECK(steam.unanswered == 1);

    const SectionScore &total = scored.score.total;
    CHECK(total.section == form::noNode);
    CHECK(total.earned == 4);
    CHECK(total.possible == 7);
    CHECK(total.ok == 1);
    CHECK(total.partial == 1);
    CHECK(total.failed == 2);
    CHECK(total.unanswered == 1);
}

TEST_CASE("A failed checkpoint caps the grade, never the percentage", "[assessment]")
{
    using Names = std::vector<const char *>;
    struct Case
    {
        const char *exits;
        const char *signs;
        const char *uncapped;
        const char *grade;
        Names cappedBy;
    };
    // The gauge's weight keeps the percentage high.
    const auto given = GENERATE(values<Case>({
        {"yes", "yes", "A", "A", {}},
        {"yes", "no", "B", "C", {"signs"}},
        {"no", "yes", "C", "D", {"exits"}},
        {"no", "no", "D", "D", {}}, // earned no better than the cap allows
        {"partly", "yes", "B", "C", {"exits"}}, // met in part: one grade better than failed
        {"yes", "partly", "A", "B", {"signs"}},
        {"na", "na", "A", "A", {}},
    }));
    CAPTURE(given.exits, given.signs);
    const Scored scored(
        answersOf({{"exits", given.exits}, {"signs", given.signs}, {"gauge", "yes"}}));

    std::vector<form::NodeIndex> cappedBy;
    for (const char *name : given.cappedBy) {
        cappedBy.push_back(scored.at(name));
    }
    CHECK(scored.score.uncappedGrade == QString::fromLatin1(given.uncapped));
    CHECK(scored.score.grade == QString::fromLatin1(given.grade));
    CHECK(scored.score.cappedBy == cappedBy);
}

TEST_CASE("A line tells the grade at which its answer caps", "[assessment]")
{
    const auto [answer, cap] = GENERATE(table<const char *, const char *>(
        {{"yes", ""}, {"partly", "C"}, {"no", "D"}, {"na", ""}, {"", ""}}));
    CAPTURE(answer);
    const Scored scored(answersOf({{"exits", answer}, {"gauge", "yes"}}));
    CHECK(capOf(*scored.pack, scored.line("exits")) == QString::fromLatin1(cap));
    CHECK(capOf(*scored.pack, scored.line("gauge")).isEmpty());
}

TEST_CASE("Of several caps the worst counts and all are named", "[assessment]")
{
    PackText text;
    text.survey = "type,name,label,weight,caps_grade\n"
                  "select_one yn,a,A,1,B\n"
                  "select_one yn,b,B,1,D\n"
                  "select_one yn,c,C,98,\n"
                  "select_one yn,d,D,,E\n"; // caps without a weight
    const auto pack = packFrom(text);

    const Scored two(answersOf({{"a", "no"}, {"b", "no"}, {"c", "yes"}}), pack);
    CHECK(two.score.uncappedGrade == u"A");
    CHECK(two.score.grade == u"D");
    CHECK(two.score.cappedBy == std::vector{two.at("a"), two.at("b")});

    const Scored unweighted(answersOf({{"c", "yes"}, {"d", "no"}}), pack);
    CHECK(unweighted.score.grade == u"E");
}

TEST_CASE("A failed checkpoint that became irrelevant caps nothing", "[assessment]")
{
    PackText text;
    text.survey = "type,name,label,relevant,weight,caps_grade\n"
                  "select_one yn,gate,Gate,,1,\n"
                  "select_one yn,a,A,${gate} = 'no',1,E\n";
    const Scored scored(answersOf({{"gate", "yes"}, {"a", "no"}}), packFrom(text));
    CHECK(scored.score.percent == 100.0);
    CHECK(scored.score.grade == u"A");
}

TEST_CASE("A grade begins at its percentage", "[assessment]")
{
    const auto pack = packFrom(survey);
    const auto [percent, grade] = GENERATE(table<double, QString>({
        {100, u"A"_s},
        {90, u"A"_s},
        {89.99, u"B"_s},
        {75, u"B"_s},
        {74.999, u"C"_s},
        {0, u"E"_s},
    }));
    CAPTURE(percent);
    CHECK(gradeFor(*pack, percent) == grade);
}

TEST_CASE("Weights that binary fractions cannot hold still reach their grade", "[assessment]")
{
    PackText text;
    text.survey = "type,name,label,weight\n";
    Answers answers;
    for (int i = 0; i < 10; ++i) { // nine of ten equal weights: exactly 90 %
        const QByteArray name = "q" + QByteArray::number(i);
        text.survey += "select_one yn," + name + ",Q,0.1\n";
        Answer answer;
        answer.value = i == 0 ? u"no"_s : u"yes"_s;
        answers.insert(QString::fromLatin1(name), answer);
    }
    CHECK(Scored(answers, packFrom(text)).score.grade == u"A");
}

TEST_CASE("A pack without grades has percentages only", "[assessment]")
{
    PackText text;
    text.survey = "type,name,label,weight\nselect_one yn,a,A,1\n";
    text.settings = "form_title,form_id,version\nSmall,small,1\n";
    const Scored scored(answersOf({{"a", "yes"}}), packFrom(text));
    CHECK(scored.score.percent == 100.0);
    CHECK(scored.score.grade.isEmpty());
}

TEST_CASE("Maturity levels are judged by their points", "[assessment]")
{
    PackText text;
    text.survey = "type,name,label,weight\nselect_one level,a,A,1\n";
    text.choices = "list_name,name,label,score\n"
                   "level,l0,None,0\nlevel,l2,Some,2\nlevel,l4,Full,4\n";
    const auto pack = packFrom(text);
    const auto [answer, percent, ok, partial, failed]
        = GENERATE(table<const char *, double, int, int, int>({
            {"l0", 0, 0, 0, 1},
            {"l2", 50, 0, 1, 0},
            {"l4", 100, 1, 0, 0},
        }));
    const Scored scored(answersOf({{"a", answer}}), pack);
    CHECK(scored.score.percent == percent);
    CHECK(scored.score.total.ok == ok);
    CHECK(scored.score.total.partial == partial);
    CHECK(scored.score.total.failed == failed);
}

TEST_CASE("An answer that is not on the list counts as none", "[assessment]")
{
    const Scored scored(answersOf({{"exits", "perhaps"}}));
    CHECK(scored.line("exits").counted == Counted::Unanswered);
    CHECK_FALSE(scored.score.percent);
}

TEST_CASE("By levels: all of level 1, half of level 2 and none of level 3 make 50", "[assessment]")
{
    PackText text;
    text.survey = "type,name,label,weight,level\n"
                  "begin_group,water,Water,,\n"
                  "select_one yn,a,A?,1,1\n"
                  "select_one yn,b,B?,1,1\n"
                  "select_one yn,c,C?,1,2\n"
                  "select_one yn,d,D?,1,2\n"
                  "select_one yn,e,E?,1,3\n"
                  "end_group,,,,\n"
                  "begin_group,air,Air,,\n"
                  "select_one yn,f,F?,1,1\n"
                  "end_group,,,,\n";
    text.settings = "form_title,form_id,version,scoring\nLevels,levels,1,levels\n";
    const auto pack = packFrom(text);
    const auto water = [&](const char *b, const char *c, const char *e, const char *f = "") {
        return Scored(answersOf({{"a", "yes"}, {"b", b}, {"c", c}, {"d", "no"}, {"e", e}, {"f", f}}), pack).score;
    };
    CHECK(*water("yes", "yes", "no").sections[0].percent == Approx(50)); // 25 + 25 + 0
    CHECK(*water("partly", "yes", "no").sections[0].percent == Approx(43.75)); // in place in part: the gate is open
    CHECK(*water("no", "yes", "yes").sections[0].percent == Approx(12.5)); // the gate is closed
    CHECK(*water("", "yes", "yes").sections[0].percent == Approx(25)); // and while level 1 is not answered
    CHECK(*water("yes", "yes", "na").sections[0].percent == Approx(100 * 50.0 / 75)); // no level 3 here
    CHECK(*water("yes", "yes", "no", "yes").sections[1].percent == 100); // level 1 alone
    CHECK(*water("yes", "yes", "no", "yes").percent == Approx(75)); // the mean
}
