// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/results.h"

#include <algorithm>
#include <cmath>

namespace meyar {

namespace {

constexpr int fewestInTeam = 5;
constexpr int mostInTeam = 8;

bool isOf(SiteId wanted, SiteId site)
{
    return wanted.isNull() || wanted == site;
}

double orNone(double number)
{
    return std::isfinite(number) ? number : 0;
}

} // namespace

std::optional<double> People::womenPercent() const
{
    return all() > 0 ? std::optional(women / all() * 100) : std::nullopt;
}

TeamBalance balanceOf(const std::vector<TeamMember> &members, SiteId site)
{
    TeamBalance team;
    int count = 0;
    for (const TeamMember &member : members) {
        if (!isOf(site, member.site)) {
            continue;
        }
        ++count;
        team.people.women += member.sex == Sex::Woman ? 1 : 0;
        team.people.men += member.sex == Sex::Man ? 1 : 0;
        ++(member.isManager ? team.managers : team.workers);
    }
    const auto lacks = [&](TeamBalance::Lack lack, bool isSo) {
        if (isSo) {
            team.lacks.push_back(lack);
        }
    };
    lacks(TeamBalance::Lack::Women, team.people.women == 0);
    lacks(TeamBalance::Lack::Managers, team.managers == 0);
    lacks(TeamBalance::Lack::Workers, team.workers == 0);
    lacks(TeamBalance::Lack::Even, team.managers > 0 && team.workers > 0
                                       && (team.managers > 2 * team.workers || team.workers > 2 * team.managers));
    lacks(TeamBalance::Lack::People, count < fewestInTeam);
    lacks(TeamBalance::Lack::Smaller, count > mostInTeam);
    return team;
}

std::optional<double> knowledgeGain(double before, double after, double most)
{
    if (!std::isfinite(before) || !std::isfinite(after) || !std::isfinite(most) || before >= most) {
        return std::nullopt;
    }
    return (after - before) / (most - before);
}

std::optional<double> knowledgeGain(const std::vector<TestScore> &tests, SiteId site, Sex sex)
{
    double sum = 0;
    int people = 0;
    for (const TestScore &test : tests) {
        const std::optional<double> gain = knowledgeGain(test.before, test.after, test.most);
        if (gain && isOf(site, test.site) && (sex == Sex::Other || sex == test.sex)) {
            sum += *gain * test.people;
            people += test.people;
        }
    }
    return people > 0 ? std::optional(sum / people) : std::nullopt;
}

Satisfaction satisfactionOf(const std::vector<DayEvaluation> &forms)
{
    Satisfaction all;
    int sum = 0;
    int good = 0;
    for (const DayEvaluation &form : forms) {
        for (const int mark : {form.relevance, form.content, form.materials, form.knowledge, form.facilitation, form.time,
                               form.venue, form.recommend}) {
            all.marks += mark > 0 ? 1 : 0;
            sum += mark;
            good += mark >= 4 ? 1 : 0;
        }
    }
    if (all.marks > 0) {
        all.mean = double(sum) / all.marks;
        all.percent = 100.0 * good / all.marks;
    }
    return all;
}

namespace {

template<typename Is>
std::vector<DayEvaluation> formsWhere(const CohortParts &parts, Is isWanted)
{
    std::set<SessionId> sessions;
    for (const TrainingSession &session : parts.sessions) {
        if (isWanted(session)) {
            sessions.insert(session.id);
        }
    }
    std::vector<DayEvaluation> found;
    std::ranges::copy_if(parts.evaluations, std::back_inserter(found),
                         [&](const DayEvaluation &form) { return sessions.contains(form.session); });
    return found;
}

} // namespace

std::vector<DayEvaluation> formsOfTrainer(const CohortParts &parts, TrainerId trainer)
{
    return formsWhere(parts, [&](const TrainingSession &session) { return session.trainer == trainer; });
}

std::vector<DayEvaluation> formsOfModule(const CohortParts &parts, const QString &module)
{
    return formsWhere(parts, [&](const TrainingSession &session) { return session.module == module; });
}

PlanProgress planProgress(const std::vector<Project> &projects, QDate today, SiteId site)
{
    PlanProgress plan;
    int due = 0;
    for (const Project &project : projects) {
        if (!isOf(site, project.site)) {
            continue;
        }
        const bool isOpen = project.status == ProjectStatus::Planned || project.status == ProjectStatus::InProgress;
        plan.planned += project.status == ProjectStatus::Planned ? 1 : 0;
        plan.inProgress += project.status == ProjectStatus::InProgress ? 1 : 0;
        plan.dropped += project.status == ProjectStatus::Dropped ? 1 : 0;
        plan.late += isOpen && project.dueOn.isValid() && project.dueOn < today ? 1 : 0;
        due += isOpen && project.dueOn.isValid() && project.dueOn <= today ? 1 : 0;
        if (project.status == ProjectStatus::Done) {
            ++plan.done;
            (project.isVerified() ? plan.verifiedSaving : plan.claimedSaving) += orNone(project.saving);
            plan.cost += orNone(project.cost);
            plan.benefiting.women += project.womenBenefiting;
            plan.benefiting.men += project.menBenefiting;
        }
    }
    if (plan.done + due > 0) {
        plan.completionPercent = 100.0 * plan.done / (plan.done + due);
    }
    return plan;
}

int minutesOf(const CohortParts &parts, SessionId session)
{
    int minutes = 0;
    for (const AgendaLine &line : parts.agenda) {
        minutes += line.session == session ? line.minutes : 0;
    }
    return minutes;
}

bool isTooLong(const CohortParts &parts, const TrainingSession &session)
{
    return session.kind == SessionKind::Fit && minutesOf(parts, session.id) > mostFitMinutes;
}

TrainingHours trainingHours(const CohortParts &parts, SiteId site)
{
    TrainingHours all;
    for (const Attendance &came : parts.attendance) {
        if (!isOf(site, came.site)) {
            continue;
        }
        const double hours = minutesOf(parts, came.session) / 60.0;
        all.hours.women += came.women() * hours;
        all.hours.men += came.men() * hours;
        all.managers += (came.managerWomen + came.managerMen) * hours;
        all.workers += (came.workerWomen + came.workerMen) * hours;
    }
    return all;
}

std::optional<double> meetingsHeldPercent(const std::vector<TeamMeeting> &meetings, SiteId site)
{
    int held = 0;
    int all = 0;
    for (const TeamMeeting &meeting : meetings) {
        if (isOf(site, meeting.site)) {
            ++all;
            held += meeting.wasHeld ? 1 : 0;
        }
    }
    return all > 0 ? std::optional(100.0 * held / all) : std::nullopt;
}

Outcome practicesOf(const Score &score)
{
    constexpr double inPlace = 0.75;
    Outcome outcome = outcomeOf(score);
    for (size_t i = 0; i < outcome.checkpoints.size(); ++i) {
        const ScoreLine &line = score.lines[i];
        Standing &standing = outcome.checkpoints[i].standing;
        if (standing == Standing::Partly && line.points >= inPlace * line.maxPoints) {
            standing = Standing::Met;
        }
    }
    return outcome;
}

PracticeChange practiceChange(const Outcome &baseline, const Outcome &endLine)
{
    const auto standings = [](const Outcome &outcome) {
        std::map<form::NodeIndex, bool> inPlace; // of what applies
        for (const CheckpointStanding &each : outcome.checkpoints) {
            if (each.standing != Standing::NotApplicable && each.standing != Standing::Unanswered) {
                const auto [found, isNew] = inPlace.try_emplace(each.node, true);
                found->second = found->second && each.standing == Standing::Met;
            }
        }
        return inPlace;
    };
    const auto before = standings(baseline);
    const auto after = standings(endLine);
    PracticeChange change;
    for (const auto &[node, wasInPlace] : before) {
        const auto now = after.find(node);
        if (now == after.end()) {
            continue;
        }
        ++change.of;
        change.before += wasInPlace ? 1 : 0;
        change.after += now->second ? 1 : 0;
        change.gained += !wasInPlace && now->second ? 1 : 0;
        change.lost += wasInPlace && !now->second ? 1 : 0;
    }
    return change;
}

PointResult resultOf(const ActionPoint &point)
{
    if (!std::isfinite(point.baseline) || !std::isfinite(point.followUp)) {
        return {};
    }
    const double change = point.followUp - point.baseline;
    return {change, point.baseline != 0 ? std::optional(change / point.baseline * 100) : std::nullopt};
}

FirmResults firmResults(const CohortRecord &record, SiteId site, QDate today)
{
    FirmResults results;
    results.site = site;
    results.isGraduated = std::ranges::any_of(record.firms, [&](const CohortFirm &firm) {
        return firm.site == site && firm.graduatedOn.isValid() && firm.graduatedOn <= today;
    });
    results.team = balanceOf(record.members, site);
    results.plan = planProgress(record.projects, today, site);
    results.hours = trainingHours(record, site);
    results.gain = knowledgeGain(record.tests, site);
    std::vector<DayEvaluation> forms;
    std::ranges::copy_if(record.evaluations, std::back_inserter(forms), [&](const auto &form) { return form.site == site; });
    results.satisfaction = satisfactionOf(forms);
    results.meetingsHeld = meetingsHeldPercent(record.meetings, site);
    for (const TrainerVisit &visit : record.visits) {
        results.visits += visit.site == site ? 1 : 0;
        results.visitHours += visit.site == site ? orNone(visit.hours) : 0;
    }
    return results;
}

std::vector<TrainerResults> trainerResults(const CohortRecord &record)
{
    std::vector<TrainerResults> all;
    for (const Trainer &trainer : record.trainers) {
        TrainerResults results;
        results.trainer = trainer.id;
        std::set<SessionId> sessions;
        std::set<SiteId> firms;
        for (const TrainingSession &session : record.sessions) {
            if (session.trainer == trainer.id) {
                sessions.insert(session.id);
            }
        }
        for (const Attendance &came : record.attendance) {
            if (sessions.contains(came.session) && came.people() > 0) {
                firms.insert(came.site);
            }
        }
        for (const TrainerVisit &visit : record.visits) {
            if (visit.trainer == trainer.id) {
                ++results.visits;
                results.visitHours += orNone(visit.hours);
                firms.insert(visit.site);
            }
        }
        results.sessions = static_cast<int>(sessions.size());
        results.firms = static_cast<int>(firms.size());
        results.satisfaction = satisfactionOf(formsOfTrainer(record, trainer.id));
        all.push_back(results);
    }
    return all;
}

} // namespace meyar
