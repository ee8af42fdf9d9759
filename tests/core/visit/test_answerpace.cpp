// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/answerpace.h"

#include "tests/support/builders.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray survey = "type,name,label\n"
                          "begin_group,one,One\n"
                          "select_one yn,a,A?\n"
                          "select_one yn,b,B?\n"
                          "select_one yn,c,C?\n"
                          "end_group,,\n"
                          "begin_group,two,Two\n"
                          "select_one yn,d,D?\n"
                          "select_one yn,e,E?\n"
                          "end_group,,\n";

Answers timed(std::initializer_list<std::pair<const char *, qint64>> seconds)
{
    Answers answers;
    for (const auto &[name, at] : seconds) {
        Answer answer;
        answer.question = QString::fromLatin1(name);
        answer.value = u"yes"_s;
        answer.answeredAtMs = 1'000'000'000'000 + at * 1000;
        answers.insert(answer.question, answer);
    }
    return answers;
}

} // namespace

TEST_CASE("the median of the seconds since the answer before, by section")
{
    const auto pack = packFrom(survey);
    const auto pace = answerPace(*pack, timed({{"a", 0}, {"b", 10}, {"c", 14}, {"d", 20}, {"e", 28}}));
    REQUIRE(pace.size() == 2);
    CHECK(pace[0] == SectionPace{pack->form->find(u"one"_s), 2, 7}); // 10 and 4
    CHECK(pace[1] == SectionPace{pack->form->find(u"two"_s), 2, 7}); // 6 and 8
}

TEST_CASE("a walk or a meal between two answers does not count")
{
    const auto pack = packFrom(survey);
    const auto pace = answerPace(*pack, timed({{"a", 0}, {"b", 601}, {"c", 605}}));
    REQUIRE(pace.size() == 1);
    CHECK(pace[0] == SectionPace{pack->form->find(u"one"_s), 1, 4});
}

TEST_CASE("answers without a time say nothing")
{
    CHECK(answerPace(*packFrom(survey), answersOf({{"a", "yes"}, {"b", "no"}})).empty());
}
