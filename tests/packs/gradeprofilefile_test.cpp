// SPDX-License-Identifier: GPL-3.0-or-later
// Grade profiles as files: the same when read back, mistakes told, one's own kept.
#include "core/assessment/gradeprofilefiles.h"
#include "core/form/csvsheets.h"
#include "core/form/sheets/csvwriter.h"
#include "core/wording/gradewords.h"
#include "tests/packs/builtinpacks.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

GradeProfile preset(const QString &id)
{
    (void)builtInPacks();
    const std::optional<GradeProfile> found = gradeProfile(id, u"/nowhere"_s);
    REQUIRE(found);
    return *found;
}

std::vector<GradeProblem::Kind> kindsOf(const std::vector<GradeProblem> &problems)
{
    std::vector<GradeProblem::Kind> kinds;
    for (const GradeProblem &problem : problems) {
        CHECK_FALSE(gradeProblemText(Translation(Language::English), problem).isEmpty());
        kinds.push_back(problem.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("Every preset is in order, has a name in both languages, and is read back as it is written", "[profiles]")
{
    (void)builtInPacks();
    REQUIRE(builtInGradeProfiles().size() == 5);
    for (const GradeProfile &profile : builtInGradeProfiles()) {
        INFO(profile.id.toStdString());
        CHECK(profile.name.has(Language::English));
        CHECK(profile.name.has(Language::Urdu));
        CHECK(problemsOf(profile).empty());
        form::Problems problems;
        const form::Sheet sheet = form::parseCsv(u"gradeprofiles"_s, form::csvOf(sheetOf(profile)), problems);
        CHECK(problems.empty());
        const GradeSheet read = gradeProfiles(sheet, true);
        CHECK(read.problems.empty());
        REQUIRE(read.profiles.size() == 1);
        CHECK(read.profiles.front() == profile);
    }
}

TEST_CASE("What thirteen areas ask, and which of them weigh most, is data", "[profiles]")
{
    const GradeProfile areas = preset(u"thirteen_area"_s);
    CHECK(areas.areaCounts.size() == 10);
    CHECK(areas.kindOfArea.size() == 3);
    CHECK(areas.kindOfArea.count(u"area-bsci-08"_s) == 1);
    CHECK(areas.areas == u"area-bsci-");
    CHECK(preset(u"metal"_s).leastIn.at({u"audited"_s, u"area-lwg-04"_s}) == 25);
    CHECK(preset(u"levels"_s).levels == LevelParts{25, 50, 25});
}

TEST_CASE("Everything that makes a profile unfit is said", "[profiles]")
{
    using enum GradeProblem::Kind;
    struct Case
    {
        std::function<void(GradeProfile &)> spoil;
        std::vector<GradeProblem::Kind> expected;
    };
    const std::vector<Case> cases{
        {[](GradeProfile &p) { p.name = {}; }, {NoName}},
        {[](GradeProfile &p) { p.overall.clear(); }, {NoBands}},
        {[](GradeProfile &p) { p.overall[1].grade.clear(); }, {BandWithoutGrade}},
        {[](GradeProfile &p) { p.overall[1].grade = u"A"_s; }, {GradeTwice}},
        {[](GradeProfile &p) { p.overall[1].grade = u"B"_s.repeated(25); }, {GradeTooLong}},
        {[](GradeProfile &p) { p.overall[0].from = 101; }, {OutOfRange}},
        {[](GradeProfile &p) { p.overall[1].from = 95; }, {NotFalling}},
        {[](GradeProfile &p) { p.overall[1].from = 90; }, {NotFalling}},
        {[](GradeProfile &p) { p.overallCap = u"Z"_s; }, {UnknownGrade}},
        {[](GradeProfile &p) { p.sectionCap = -1; }, {OutOfRange}},
        {[](GradeProfile &p) { p.leastInSections[u"Z"_s] = 200; }, {UnknownGrade, OutOfRange}},
    };
    for (size_t i = 0; i < cases.size(); ++i) {
        INFO(i);
        GradeProfile profile = preset(u"five"_s);
        cases[i].spoil(profile);
        CHECK(kindsOf(problemsOf(profile)) == cases[i].expected);
    }
}

TEST_CASE("One's own profiles are kept in the profile folder, chosen and removed", "[profiles]")
{
    const QTemporaryDir folder;
    GradeProfile own = copyOf(preset(u"five"_s), Text(u"Buyers' grades"_s, u"خریدار کے درجے"_s), folder.path());
    own.overall[0].from = 95;
    own.overallCap = u"C"_s;
    REQUIRE_OK(saveGradeProfile(folder.path(), own));
    const GradeProfile second = copyOf(own, own.name, folder.path());
    CHECK(second.id != own.id);
    REQUIRE(ownGradeProfiles(folder.path()).profiles.size() == 1);
    CHECK(ownGradeProfiles(folder.path()).profiles.front() == own);
    CHECK(gradeProfile(own.id, folder.path()) == own);
    CHECK(chosenGradeProfile(folder.path()).isEmpty());
    REQUIRE_OK(chooseGradeProfile(folder.path(), own.id));
    CHECK(chosenGradeProfile(folder.path()) == own.id);

    QFile broken(folder.filePath(u"grades/broken.csv"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("key,profile\ngrade.band,x\n");
    broken.close();
    CHECK(ownGradeProfiles(folder.path()).profiles.size() == 1);
    CHECK(ownGradeProfiles(folder.path()).unusable.size() == 1);

    CHECK_FALSE(saveGradeProfile(folder.path(), preset(u"five"_s)));
    GradeProfile elsewhere = own;
    elsewhere.id = u"../elsewhere"_s;
    CHECK_FALSE(saveGradeProfile(folder.path(), elsewhere));
    CHECK_FALSE(removeGradeProfile(folder.path(), u"../chosen"_s));
    REQUIRE_OK(removeGradeProfile(folder.path(), own.id));
    CHECK_FALSE(gradeProfile(own.id, folder.path()));
}
