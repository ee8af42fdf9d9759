// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/testimony/statistics.h"
#include "tests/support/qtcatch.h"

#include <random>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

std::vector<Interview> said(std::initializer_list<std::tuple<const char *, const char *, int>> groups)
{
    std::vector<Interview> all;
    for (const auto &[sex, answer, people] : groups) {
        for (int i = 0; i < people; ++i) {
            Interview one;
            one.sex = QString::fromLatin1(sex);
            one.answers[u"wages"_s] = QString::fromLatin1(answer);
            all.push_back(one);
        }
    }
    return all;
}

const TopicStatistics *tableBy(const InterviewStatistics &statistics, const QString &by)
{
    for (const TopicStatistics &topic : statistics.topics) {
        if (topic.by == by) {
            return &topic;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Fewer than five people are no statistics", "[testimony][statistics]")
{
    const InterviewStatistics found = interviewStatistics(said({{"women", "concern", 4}}));
    CHECK(found.interviews == 4);
    CHECK(found.topics.empty());
    CHECK(found.withheld == 4);
}

TEST_CASE("Large groups are shown side by side", "[testimony][statistics]")
{
    const InterviewStatistics found
        = interviewStatistics(said({{"women", "concern", 5}, {"women", "no_concern", 3}, {"men", "no_concern", 6}}));
    const TopicStatistics *by = tableBy(found, u"sex"_s);
    REQUIRE(by);
    REQUIRE(by->groups.size() == 2);
    CHECK(by->groups[0] == AnswerGroup{{u"women"_s}, 8, {{{u"concern"_s}, 5}, {{u"unsure"_s}, 0}, {{u"no_concern"_s}, 3}}});
    CHECK(by->groups[1].cells[0].people == 0);
}

TEST_CASE("A small group takes the smallest of the others with it, so that nobody can subtract", "[testimony][statistics]")
{
    const InterviewStatistics found = interviewStatistics(said(
        {{"women", "concern", 9}, {"men", "no_concern", 6}, {"mixed", "concern", 2}}));
    CHECK(tableBy(found, {}) != nullptr);
    const TopicStatistics *by = tableBy(found, u"sex"_s);
    // men and mixed together: 6 and 2; the cell of 2 is put together with the other, and nothing is left to compare.
    CHECK(by == nullptr);
}

TEST_CASE("An answer of one or two people is put together with another in every group", "[testimony][statistics]")
{
    const InterviewStatistics found = interviewStatistics(
        said({{"women", "concern", 5}, {"women", "unsure", 1}, {"men", "no_concern", 6}, {"men", "unsure", 4}}));
    const TopicStatistics *by = tableBy(found, u"sex"_s);
    REQUIRE(by);
    REQUIRE(by->groups.size() == 2);
    for (const AnswerGroup &group : by->groups) {
        CHECK(group.cells.size() == 2);
    }
}

TEST_CASE("Statistics survive their text", "[testimony][statistics]")
{
    const InterviewStatistics found
        = interviewStatistics(said({{"women", "concern", 5}, {"women", "no_concern", 3}, {"men", "no_concern", 6}}));
    CHECK(statisticsFrom(toText(found)) == found);
    CHECK(statisticsFrom(u"no json"_s) == InterviewStatistics{});
}

TEST_CASE("Whatever was said, no small number is shown or can be computed by subtracting", "[testimony][statistics]")
{
    std::mt19937 random(11);
    const auto pick = [&](const QStringList &codes) { return codes[qsizetype(random() % size_t(codes.size()))]; };
    for (int round = 0; round < 2000; ++round) {
        std::vector<Interview> all;
        const int count = int(random() % 30);
        for (int i = 0; i < count; ++i) {
            Interview one;
            one.people = random() % 6 == 0 ? 4 : 1;
            one.sex = pick(interviewSexes());
            one.shift = random() % 4 == 0 ? QString() : pick(interviewShifts());
            one.department = pick(interviewDepartments());
            if (random() % 5 != 0) {
                one.answers[u"wages"_s] = pick(interviewAnswers());
            }
            all.push_back(one);
        }
        const InterviewStatistics found = interviewStatistics(all);
        const TopicStatistics *whole = tableBy(found, {});
        for (const TopicStatistics &topic : found.topics) {
            INFO(toText(found).toStdString());
            int people = 0;
            for (const AnswerGroup &group : topic.groups) {
                CHECK(group.people >= leastGroup);
                people += group.people;
                int inCells = 0;
                for (const AnswerCell &cell : group.cells) {
                    CHECK((cell.people == 0 || cell.people >= leastCell));
                    inCells += cell.people;
                }
                CHECK(inCells == group.people);
            }
            // Every table is of the same people, so that no group follows from the others.
            if (whole) {
                CHECK(people == whole->groups[0].people);
            }
        }
    }
}
