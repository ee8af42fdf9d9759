// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/selfcheck.h"

#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

#include <set>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Check
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack;
    form::Session session;
    Answers answers;

    explicit Check(std::shared_ptr<const Pack> own)
        : pack(std::move(own))
        , session(pack->program, clock)
    {
    }
    void answer(const QString &name, const QString &value, const QString &note = {})
    {
        session.setAnswer(form::Place(pack->form->find(name)), value);
        answers[name].question = name;
        answers[name].value = value;
        answers[name].note = note;
    }
    SelfCheckResult result() const { return selfCheckResult(*pack, session, answers); }
    QStringList names(const std::vector<form::NodeIndex> &nodes) const
    {
        QStringList found;
        for (const form::NodeIndex node : nodes) {
            found << pack->form->node(node).name;
        }
        return found;
    }
};

std::shared_ptr<const Pack> small()
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),weight,severity\n"
                  "begin_group,s,Safety,حفاظت,,\n"
                  "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,3,minor\n"
                  "select_one yn,b,Is B in order?,کیا ب ٹھیک ہے؟,1,critical\n"
                  "select_one yn,c,Is C in order?,کیا ج ٹھیک ہے؟,5,major\n"
                  "end_group,,,,,\n"
                  "begin_group,p,Pay,اجرت,,\n"
                  "select_one yn,d,Is D in order?,کیا د ٹھیک ہے؟,2,major\n"
                  "select_one yn,e,Is E in order?,کیا ہ ٹھیک ہے؟,2,minor\n"
                  "end_group,,,,,\n";
    const LoadedPack loaded = loadPack(sheetsFrom(text));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

} // namespace

TEST_CASE("The self-check has at most nine steps, at most seven questions on a screen, and leaves none out")
{
    initData();
    const Library library = Library::builtIn();
    Check check(library.newest(u"sme-selfcheck"_s));
    const std::vector<SelfCheckScreen> screens = selfCheckScreens(*check.pack, check.session);
    std::set<form::NodeIndex> sections;
    std::set<form::NodeIndex> questions;
    for (const SelfCheckScreen &screen : screens) {
        sections.insert(screen.section);
        CHECK(screen.questions.size() <= size_t(mostQuestionsAtOnce));
        CHECK_FALSE(screen.questions.empty());
        for (const form::NodeIndex node : screen.questions) {
            CHECK(check.pack->sectionOf(node) == screen.section);
            CHECK(questions.insert(node).second);
        }
    }
    CHECK(sections.size() == 9);
    size_t relevant = 0;
    for (form::NodeIndex node = 0; node < static_cast<form::NodeIndex>(check.pack->form->nodes.size()); ++node) {
        relevant += check.pack->form->node(node).isQuestion() && check.session.isRelevant(node) ? 1 : 0;
    }
    CHECK(questions.size() == relevant);
    CHECK(relevant >= 45);
}

TEST_CASE("Screens of a long section are about equally long")
{
    initData();
    const Library library = Library::builtIn();
    Check check(library.newest(u"sme-selfcheck"_s));
    std::map<form::NodeIndex, std::set<size_t>> sizes;
    for (const SelfCheckScreen &screen : selfCheckScreens(*check.pack, check.session)) {
        sizes[screen.section].insert(screen.questions.size());
    }
    for (const auto &[section, found] : sizes) {
        CHECK(*found.rbegin() - *found.begin() <= 1);
    }
}

TEST_CASE("Time is counted in whole minutes")
{
    CHECK(minutesFor(0) == 0);
    CHECK(minutesFor(1) == 1);
    CHECK(minutesFor(4) == 1);
    CHECK(minutesFor(5) == 2);
    CHECK(minutesFor(45) == 12);
}

TEST_CASE("Not sure is a mark before the note, put once and taken away whole")
{
    Answer answer;
    answer.note = withNotSure(u"ask Bushra"_s);
    CHECK(answer.note == u"(?) ask Bushra");
    CHECK(withNotSure(answer.note) == answer.note);
    CHECK(isNotSure(answer));
    CHECK(withoutNotSure(answer.note) == u"ask Bushra");
    CHECK(withoutNotSure(u"ask Bushra"_s) == u"ask Bushra");
    CHECK(withNotSure({}) == u"(?)");
    answer.value = u"yes"_s;
    CHECK_FALSE(isNotSure(answer));
}

TEST_CASE("The lights: what fails critically is red whatever the percentage")
{
    Check check(small());
    CHECK(check.result().light == SelfCheckLight::NotChecked);
    for (const char *name : {"a", "c"}) {
        check.answer(QString::fromLatin1(name), u"yes"_s);
    }
    check.answer(u"b"_s, u"no"_s); // 8 of 9
    REQUIRE(check.result().sections.size() == 2);
    CHECK(check.result().sections[0].light == SelfCheckLight::ActNow);
    CHECK(check.result().sections[1].light == SelfCheckLight::NotChecked);
    check.answer(u"b"_s, u"yes"_s);
    CHECK(check.result().sections[0].light == SelfCheckLight::InOrder);
    check.answer(u"d"_s, u"yes"_s);
    check.answer(u"e"_s, u"partly"_s); // 3 of 4
    CHECK(check.result().sections[1].light == SelfCheckLight::NeedsWork);
    CHECK(check.result().sections[1].failed == 1);
    check.answer(u"d"_s, u"no"_s); // 1 of 4
    CHECK(check.result().sections[1].light == SelfCheckLight::ActNow);
    CHECK(check.result().light == SelfCheckLight::NeedsWork); // 10 of 13
}

TEST_CASE("First comes what can hurt people, then what costs most")
{
    Check check(small());
    for (const char *name : {"a", "b", "c", "d", "e"}) {
        check.answer(QString::fromLatin1(name), u"no"_s);
    }
    CHECK(check.names(check.result().first) == QStringList{u"b"_s, u"c"_s, u"d"_s, u"a"_s, u"e"_s});
    check.answer(u"c"_s, u"partly"_s); // loses 2.5, d loses 2
    check.answer(u"a"_s, u"yes"_s);
    CHECK(check.names(check.result().first) == QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    check.answer(u"e"_s, {}, withNotSure({}));
    CHECK(check.names(check.result().first) == QStringList{u"b"_s, u"c"_s, u"d"_s});
    CHECK(check.names(check.result().findOut) == QStringList{u"e"_s});
}

TEST_CASE("Days and payback")
{
    const QDate today(2026, 11, 23);
    CHECK(firstDueOn(Severity::Critical, today) == QDate(2026, 11, 30));
    CHECK(firstDueOn(Severity::Major, today) == QDate(2026, 12, 23));
    CHECK(firstDueOn(Severity::Minor, today) == QDate(2027, 2, 21));
    CHECK(paybackMonths(6500, 26000) == 3);
    CHECK(paybackMonths(10000, 26000) == 5); // 4.6
    CHECK(paybackMonths(0, 26000) == 0);
    CHECK_FALSE(paybackMonths(6500, 0));
    CHECK_FALSE(paybackMonths(std::nullopt, 26000));
    CHECK_FALSE(paybackMonths(6500, std::nullopt));
}
