// SPDX-License-Identifier: GPL-3.0-or-later
// The grade profiles that come with Meyar, on small packs.
#include "core/assessment/gradeprofilefiles.h"
#include "tests/packs/builtinpacks.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

GradeProfile profile(const QString &id)
{
    (void)builtInPacks();
    for (const GradeProfile &one : builtInGradeProfiles()) {
        if (one.id == id) {
            return one;
        }
    }
    FAIL("no profile " << id.toStdString());
    return {};
}

/// Questions q0, q1 … in sections of `perSection`; those in `critical` are so, all cite the area given for them.
struct Small
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack;

    Small(int questions, int perSection, const QSet<int> &critical, const QString &area = {})
    {
        PackText text;
        text.survey = "type,name,label,clause,weight,severity\n";
        for (int i = 0; i < questions; ++i) {
            if (i % perSection == 0) {
                text.survey += i > 0 ? "end_group,,,,,\n" : "";
                text.survey += "begin_group,s" + QByteArray::number(i / perSection) + ",Section,,,\n";
            }
            text.survey += "select_one yn,q" + QByteArray::number(i) + ",Question " + QByteArray::number(i) + "?,"
                + area.toUtf8() + ",1," + (critical.contains(i) ? "critical" : "major") + "\n";
        }
        text.survey += "end_group,,,,,\n";
        text.references = "id,jurisdiction,title\narea-bsci-05,INT,Fifth\narea-bsci-08,INT,Eighth\n";
        pack = packFrom(text);
    }
    [[nodiscard]] Rating rated(const GradeProfile &by, const QStringList &answers) const
    {
        Answers all;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            Answer answer;
            answer.question = u"q%1"_s.arg(i);
            answer.value = answers[i];
            all.insert(answer.question, answer);
        }
        return meyar::rated(by, *pack, scoreOf(*pack, sessionFor(*pack, all, clock)));
    }
};

QStringList times(int count, const QString &answer)
{
    return QStringList(count, answer);
}

} // namespace

TEST_CASE("Five letters: a failed critical checkpoint holds its section at 49 percent", "[profiles]")
{
    const Small pack(8, 4, {0});
    const Rating whole = pack.rated(profile(u"five"_s), times(8, u"yes"_s));
    CHECK(whole.grade == u"A");
    CHECK(*whole.percent == 100);
    const Rating held = pack.rated(profile(u"five"_s), QStringList(u"no"_s) + times(7, u"yes"_s));
    CHECK(*held.parts[0].percent == 49); // 75 without the cap
    CHECK(*held.percent == Approx(74.5));
    CHECK(held.grade == u"C");
    CHECK(pack.rated(profile(u"five"_s), {}).grade.isEmpty());
}

TEST_CASE("Metals: every section must reach the grade too", "[profiles]")
{
    const Small pack(40, 20, {});
    const QStringList answers = times(20, u"yes"_s) + times(15, u"yes"_s) + times(5, u"no"_s); // 100 and 75: 87.5
    const Rating rating = pack.rated(profile(u"metal"_s), answers);
    CHECK(*rating.percent == Approx(87.5));
    CHECK(rating.grade == u"silver");
    REQUIRE(rating.heldDownBy.size() == 1);
    CHECK(rating.heldDownBy[0] == u"s1");
    CHECK(pack.rated(profile(u"metal"_s), times(40, u"yes"_s)).grade == u"gold");
    CHECK(pack.rated(profile(u"metal"_s), times(40, u"no"_s)).grade.isEmpty());
}

TEST_CASE("Thirteen areas: eight yes, one crucial no and one partly are 75 percent, a B", "[profiles]")
{
    const Small pack(10, 10, {8}, u"area-bsci-05"_s);
    const QStringList answers = times(8, u"yes"_s) + QStringList{u"no"_s, u"partly"_s};
    const Rating rating = pack.rated(profile(u"thirteen_area"_s), answers);
    REQUIRE(rating.parts.size() == 1);
    CHECK(*rating.parts[0].percent == Approx(75)); // (80 - 10 + 5) / 100
    CHECK(rating.parts[0].grade == u"B");
    CHECK(rating.grade == u"B"); // one area only: not seven at A
    CHECK(rating.parts[0].title.in(Language::English) == u"Fifth");

    const Small child(10, 10, {8}, u"area-bsci-08"_s); // where a crucial no costs 40
    CHECK(*child.rated(profile(u"thirteen_area"_s), answers).parts[0].percent == Approx(45));
}

TEST_CASE("Percent has no letter", "[profiles]")
{
    const Rating rating = Small(4, 4, {}).rated(profile(u"percent"_s), {u"yes"_s, u"yes"_s, u"no"_s, u"no"_s});
    CHECK(*rating.percent == 50);
    CHECK(rating.grade.isEmpty());
}

TEST_CASE("A failed critical checkpoint caps the grade, and the rating names it and what it would be", "[profiles]")
{
    GradeProfile capped = profile(u"percent"_s);
    capped.overall = profile(u"five"_s).overall;
    capped.overallCap = u"C"_s;
    const Small pack(10, 5, {0});
    const Rating held = pack.rated(capped, QStringList(u"no"_s) + times(9, u"yes"_s));
    CHECK(*held.percent == Approx(90));
    CHECK(held.grade == u"C");
    CHECK(held.uncappedGrade == u"A");
    REQUIRE(held.cappedBy.size() == 1);
    CHECK(pack.pack->form->node(held.cappedBy.front()).name == u"q0");
    const Rating free = pack.rated(capped, times(10, u"yes"_s));
    CHECK(free.grade == u"A");
    CHECK(free.cappedBy.empty());
    const Rating worse = pack.rated(capped, QStringList(u"no"_s) + times(4, u"yes"_s) + times(5, u"no"_s));
    CHECK(worse.grade == u"D"); // a cap never lifts
    CHECK(worse.cappedBy.empty());
}

TEST_CASE("Of a section that is held down the rating tells what it would have been", "[profiles]")
{
    const Rating held = Small(8, 4, {0}).rated(profile(u"five"_s), QStringList(u"no"_s) + times(7, u"yes"_s));
    CHECK(*held.parts[0].uncapped == Approx(75));
    CHECK_FALSE(held.parts[1].uncapped);
    CHECK(held.uncappedGrade == u"B");
    CHECK(held.cappedBy.size() == 1);
}

TEST_CASE("A checklist without levels is not rated by levels", "[profiles]")
{
    const Rating rating = Small(4, 4, {}).rated(profile(u"levels"_s), times(4, u"yes"_s));
    CHECK_FALSE(rating.percent);
    CHECK(rating.grade.isEmpty());
}
