// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/programme.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const SiteId siteA(QUuid::createUuidV5(QUuid(), u"a"_s));
const SiteId siteB(QUuid::createUuidV5(QUuid(), u"b"_s));

TrainingRowId row(int number)
{
    return TrainingRowId(QUuid::createUuidV5(QUuid(), QString::number(number)));
}

std::vector<TeamMember> team(int managerWomen, int managerMen, int workerWomen, int workerMen)
{
    std::vector<TeamMember> members;
    const auto add = [&](int count, Sex sex, bool isManager) {
        for (int i = 0; i < count; ++i) {
            members.push_back({row(int(members.size())), siteA, u"Member"_s, {}, sex, isManager});
        }
    };
    add(managerWomen, Sex::Woman, true);
    add(managerMen, Sex::Man, true);
    add(workerWomen, Sex::Woman, false);
    add(workerMen, Sex::Man, false);
    return members;
}

Project project(SiteId site, ProjectStatus status, QDate due, double saving = notStated, QDate verified = {})
{
    Project made{row(1), site};
    made.problem = u"Leaks"_s;
    made.status = status;
    made.dueOn = due;
    made.saving = saving;
    made.verifiedOn = verified;
    return made;
}

} // namespace

TEST_CASE("An improvement team is balanced, or what it lacks is named", "[training]")
{
    using Lack = TeamBalance::Lack;
    struct Case
    {
        int managerWomen, managerMen, workerWomen, workerMen;
        std::vector<Lack> lacks;
    };
    const std::vector<Case> cases{{1, 2, 1, 2, {}},
                                  {0, 3, 0, 3, {Lack::Women}},
                                  {0, 0, 2, 3, {Lack::Managers}},
                                  {2, 3, 0, 0, {Lack::Workers}},
                                  {0, 1, 1, 3, {Lack::Even}},
                                  {1, 1, 1, 1, {Lack::People}},
                                  {2, 3, 2, 3, {Lack::Smaller}}};
    for (const Case &each : cases) {
        CHECK(balanceOf(team(each.managerWomen, each.managerMen, each.workerWomen, each.workerMen), siteA).lacks == each.lacks);
    }
    CHECK(balanceOf(team(1, 2, 1, 2), siteB).managers == 0);
    CHECK(balanceOf(team(1, 2, 1, 2), siteA).people.womenPercent() == Approx(100.0 / 3));
}

TEST_CASE("Normalised gain: of what was left to learn, what was learnt", "[training]")
{
    CHECK(knowledgeGain(8, 17, 20) == Approx(0.75));
    CHECK(knowledgeGain(10, 10, 20) == Approx(0));
    CHECK(knowledgeGain(10, 5, 20) == Approx(-0.5));
    CHECK_FALSE(knowledgeGain(20, 20, 20));
    CHECK_FALSE(knowledgeGain(notStated, 20, 20));
    const std::vector<TestScore> tests{{row(1), siteA, {}, 1, Sex::Woman, 8, 17, 20}, {row(2), siteA, {}, 3, Sex::Man, 10, 15, 20},
                                       {row(3), siteB, {}, 1, Sex::Man, 20, 20, 20}};
    CHECK(knowledgeGain(tests) == Approx((0.75 + 3 * 0.5) / 4));
    CHECK(knowledgeGain(tests, siteA, Sex::Woman) == Approx(0.75));
    CHECK_FALSE(knowledgeGain(tests, siteB)); // nothing was left to learn
}

TEST_CASE("A plan is completed by what is done of what was due, and savings need a trainer's word", "[training]")
{
    const QDate today(2026, 6, 30);
    using enum ProjectStatus;
    const std::vector<Project> projects{project(siteA, Done, {2026, 5, 1}, 100'000, {2026, 5, 9}),
                                        project(siteA, Done, {2026, 8, 1}, 40'000), project(siteA, InProgress, {2026, 6, 1}),
                                        project(siteA, Planned, {2026, 9, 1}), project(siteA, Dropped, {2026, 1, 1}, 7),
                                        project(siteB, Planned, {})};
    const PlanProgress plan = planProgress(projects, today, siteA);
    CHECK(plan.all() == 5);
    CHECK(plan.late == 1);
    CHECK(plan.completionPercent == Approx(200.0 / 3));
    CHECK(plan.verifiedSaving == 100'000);
    CHECK(plan.claimedSaving == 40'000);
    CHECK_FALSE(planProgress(projects, today, siteB).completionPercent);
    CHECK(planProgress({project(siteA, Planned, today)}, today).late == 0); // today is not late
}

TEST_CASE("Satisfaction is the part of marks that are 4 or 5", "[training]")
{
    DayEvaluation form{row(1), SessionId(row(9).uuid())};
    form.relevance = 5;
    form.content = 4;
    form.venue = 2;
    const Satisfaction all = satisfactionOf({form, DayEvaluation{row(2), form.session}});
    CHECK(all.marks == 3);
    CHECK(all.mean == Approx(11.0 / 3));
    CHECK(all.percent == Approx(200.0 / 3));
    CHECK_FALSE(satisfactionOf({}).percent);
}

TEST_CASE("Hours are heads times the run-sheet, and a FIT session over 150 minutes is too long", "[training]")
{
    CohortRecord record;
    const TrainingSession session{SessionId(row(1).uuid()), SessionKind::Fit, u"Stores"_s};
    record.sessions = {session};
    record.agenda = {{row(2), session.id, 1, 90, u"Walk"_s}, {row(3), session.id, 2, 60, u"Plan"_s}};
    record.attendance = {{row(4), session.id, siteA, 1, 1, 2, 4}, {row(5), session.id, siteB, 0, 1, 0, 0}};
    CHECK_FALSE(isTooLong(record, session));
    const TrainingHours hours = trainingHours(record);
    CHECK(hours.hours == People{7.5, 15});
    CHECK(hours.managers == Approx(7.5));
    CHECK(trainingHours(record, siteB).hours.all() == Approx(2.5));
    record.agenda.push_back({row(6), session.id, 3, 1, u"Close"_s});
    CHECK(isTooLong(record, session));
    TrainingSession workshop = session;
    workshop.kind = SessionKind::Workshop;
    CHECK_FALSE(isTooLong(record, workshop));
}

TEST_CASE("Practices are compared where both visits asked and they apply", "[training]")
{
    using enum Standing;
    const Outcome before{{}, {}, {{1, Failed}, {2, Met}, {3, Partly}, {4, NotApplicable}, {5, Met}, {6, Met}, {6, Failed}}};
    const Outcome after{{}, {}, {{1, Met}, {2, Met}, {3, Partly}, {4, Met}, {5, Failed}, {6, Met}, {6, Met}, {7, Met}}};
    const PracticeChange change = practiceChange(before, after);
    CHECK(change.of == 5);
    CHECK(change.before == 2);
    CHECK(change.after == 3);
    CHECK(change.gained == 2);
    CHECK(change.lost == 1);
}

TEST_CASE("A group's point is compared with its own baseline", "[training]")
{
    ActionPoint point{row(1), {}, siteA};
    point.baseline = 10;
    point.followUp = 3;
    CHECK(resultOf(point).percent == Approx(-70)); // time to find an item, as in the pilot
    point.baseline = 0;
    CHECK_FALSE(resultOf(point).percent);
    CHECK(resultOf(point).absolute == Approx(3));
    point.followUp = notStated;
    CHECK_FALSE(resultOf(point).absolute);
}

TEST_CASE("Programme results count an enterprise once and a practice cohort never", "[training]")
{
    CohortRecord score;
    score.head.programme = TrainingProgramme::Score;
    score.firms = {{siteA, {}, QDate(2026, 3, 1)}, {siteB}};
    score.trainers = {{TrainerId(row(1).uuid()), u"Sana Iqbal"_s}};
    CohortRecord fit;
    fit.head.programme = TrainingProgramme::Fit;
    fit.firms = {{siteA}};
    fit.trainers = {{TrainerId(row(2).uuid()), u"sana  iqbal"_s}};
    TrainingSession event{SessionId(row(3).uuid()), SessionKind::Event, u"Consultation"_s};
    event.outcome = 3;
    event.level = ResultLevel::Meso;
    TrainingSession planned{SessionId(row(7).uuid()), SessionKind::Event, u"To come"_s};
    planned.day = QDate(2026, 7, 1);
    const TrainingSession begun{SessionId(row(8).uuid()), SessionKind::Event, u"Nobody came, no day"_s};
    fit.sessions = {event, planned, begun};
    fit.agenda = {{row(4), event.id, 1, 120, u"Talk"_s}};
    fit.attendance = {{row(5), event.id, siteA, 2, 3, 0, 0}};
    fit.instruments = {{row(6), u"C155"_s, u"PK"_s, InstrumentStatus::Submitted, {}, u"Table"_s, {}, QDate(2026, 1, 1)}};
    CohortRecord practice = score;
    practice.head.isPractice = true;
    const std::map<SiteId, FirmFacts> facts{{siteA, {u"Karachi"_s, u"garments"_s}}, {siteB, {u"Lahore"_s, u"garments"_s}}};
    const ProgrammeResults results = programmeResults({score, fit, practice}, facts, QDate(2026, 6, 1));
    CHECK(results.cohorts == 2);
    CHECK(results.enterprises == 2);
    CHECK(results.graduated == 1);
    CHECK(results.trainers == 1);
    CHECK(results.byCity.at(u"Karachi"_s) == 1);
    CHECK(results.bySector.at(u"garments"_s) == 2);
    REQUIRE(results.logframe.size() == 1);
    CHECK(results.logframe.front().outcome == 3);
    CHECK(results.logframe.front().level == ResultLevel::Meso);
    CHECK(results.logframe.front().attendances == People{2, 3});
    CHECK(results.logframe.front().hours == Approx(10));
    CHECK(results.instruments.at(InstrumentStatus::Submitted) == 1);
    CHECK(results.instrumentsLate == 1);
}
