// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/progress.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey = "type,name,label,relevant,required,constraint,read_only,calculation\n"
                          "begin_group,facts,Facts,,,,,\n"
                          "integer,workers,Workers,,yes,. > 0,,\n"
                          "text,number,Number,,,,yes,\n"
                          "note,hello,Hello,,,,,\n"
                          "calculate,twice,,,,,,${workers} * 2\n"
                          "select_one yn,boiler,Boiler?,,,,,\n"
                          "end_group,,,,,,,\n"
                          "begin_group,steam,Steam,${boiler} = 'yes',,,,\n"
                          "select_one yn,valve,Valve?,,yes,,,\n"
                          "select_one yn,gauge,Gauge?,,,,,\n"
                          "end_group,,,,,,,\n";

/// The survey being answered; nodes by name.
struct Walk
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack = packFrom(survey);
    form::Session session;

    explicit Walk(const Answers &answers)
        : session(sessionFor(*pack, answers, clock))
    {
    }
    [[nodiscard]] form::NodeIndex at(const char *name) const
    {
        return pack->form->find(QString::fromLatin1(name));
    }
    [[nodiscard]] Progress progress() const { return progressOf(*pack, session); }
};

} // namespace

TEST_CASE("Progress counts relevant questions only", "[assessment]")
{
    const Walk nothing({});
    CHECK(nothing.progress() == Progress{.answered = 0, .applicable = 2, .requiredMissing = 1});

    const Walk withBoiler(answersOf({{"workers", "12"}, {"boiler", "yes"}}));
    CHECK(withBoiler.progress() == Progress{.answered = 2, .applicable = 4, .requiredMissing = 1});

    const Walk complete(answersOf({{"workers", "12"}, {"boiler", "no"}}));
    CHECK(complete.progress().isComplete());
}

TEST_CASE("Progress counts what failed and what breaks a rule", "[assessment]")
{
    const Walk walk(
        answersOf({{"workers", "0"}, {"boiler", "yes"}, {"valve", "no"}, {"gauge", "partly"}}));
    CHECK(walk.progress()
          == Progress{.answered = 4, .applicable = 4, .failed = 2, .constraintBroken = 1});
}

TEST_CASE("An answer that became irrelevant counts for nothing", "[assessment]")
{
    const Walk walk(answersOf({{"workers", "12"}, {"boiler", "na"}, {"valve", "no"}}));
    CHECK(walk.progress().failed == 0);
    CHECK(walk.progress().answered == 2);
}

TEST_CASE("Every section has its own progress", "[assessment]")
{
    const Walk walk(answersOf({{"workers", "12"}}));
    const auto sections = progressBySection(*walk.pack, walk.session);

    REQUIRE(sections.size() == 2);
    CHECK(sections[0].section == walk.at("facts"));
    CHECK(sections[0].relevant);
    CHECK(sections[0].progress == Progress{.answered = 1, .applicable = 2});
    CHECK(sections[1].section == walk.at("steam"));
    CHECK_FALSE(sections[1].relevant);
    CHECK(sections[1].progress == Progress{});
}

TEST_CASE("A repeat that stands in no section is a part of its own", "[assessment]")
{
    const auto pack = packFrom("type,name,label\n"
                               "begin_group,facts,Facts\n"
                               "integer,workers,Workers\n"
                               "begin_repeat,shed,Sheds\n"
                               "text,inner,Inner\n"
                               "end_repeat,,\n"
                               "end_group,,\n"
                               "begin_repeat,machine,Machines\n"
                               "text,make,Make\n"
                               "end_repeat,,\n"
                               "integer,loose,Loose\n");
    const auto at = [&](const char *name) { return pack->form->find(QString::fromLatin1(name)); };
    CHECK(pack->parts() == std::vector{at("facts"), at("machine")});
    CHECK(pack->partOf(at("make")) == at("machine"));
    CHECK(pack->partOf(at("inner")) == at("facts"));
    CHECK(pack->partOf(at("loose")) == form::noNode);
    CHECK(pack->sections() == std::vector{at("facts")});
    const FakeClock clock;
    CHECK(progressBySection(*pack, sessionFor(*pack, {}, clock)).size() == 2);
}

TEST_CASE("Next and previous pass over what is not asked", "[assessment]")
{
    const Walk walk(answersOf({{"boiler", "yes"}}));

    CHECK(nextQuestion(walk.session, form::noNode) == walk.at("workers"));
    CHECK(nextQuestion(walk.session, walk.at("workers")) == walk.at("boiler"));
    CHECK(nextQuestion(walk.session, walk.at("workers"), 2) == walk.at("valve"));
    CHECK(nextQuestion(walk.session, walk.at("gauge")) == form::noNode);
    CHECK(nextQuestion(walk.session, walk.at("valve"), -1) == walk.at("boiler"));
    CHECK(nextQuestion(walk.session, walk.at("workers"), -1) == form::noNode);
    CHECK(nextQuestion(walk.session, form::noNode, -1) == walk.at("gauge"));

    const Walk without(answersOf({{"boiler", "no"}}));
    CHECK(nextQuestion(without.session, without.at("boiler")) == form::noNode);
}

TEST_CASE("Next unanswered goes round once", "[assessment]")
{
    const Walk walk(answersOf({{"boiler", "yes"}, {"valve", "yes"}}));
    CHECK(nextUnanswered(walk.session, form::noNode) == walk.at("workers"));
    CHECK(nextUnanswered(walk.session, walk.at("workers")) == walk.at("gauge"));
    CHECK(nextUnanswered(walk.session, walk.at("gauge")) == walk.at("workers"));

    const Walk last(answersOf({{"workers", "12"}, {"boiler", "yes"}, {"valve", "yes"}}));
    CHECK(nextUnanswered(last.session, last.at("gauge")) == last.at("gauge")); // the only one left

    const Walk complete(answersOf({{"workers", "12"}, {"boiler", "no"}}));
    CHECK(nextUnanswered(complete.session, form::noNode) == form::noNode);
}
