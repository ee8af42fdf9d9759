// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/outcome.h"
#include "core/training/cohort.h"

#include <QStringList>

#include <map>
#include <set>

// What a cohort comes to. Formulas and their sources: docs/training.md.
namespace meyar {

struct People
{
    double women = 0;
    double men = 0;
    [[nodiscard]] double all() const { return women + men; }
    /// Nothing without people.
    [[nodiscard]] std::optional<double> womenPercent() const;
    friend bool operator==(const People &, const People &) = default;
};

/// An enterprise's improvement team: balanced between managers and workers, women in it, about 5 to 8 people.
struct TeamBalance
{
    enum class Lack { Women, Managers, Workers, Even, People, Smaller };
    People people;
    int managers = 0;
    int workers = 0;
    std::vector<Lack> lacks = {}; ///< Even: one side is more than twice the other; Smaller: more than 8 people
    [[nodiscard]] bool isBalanced() const { return lacks.empty(); }
};
[[nodiscard]] TeamBalance balanceOf(const std::vector<TeamMember> &members, SiteId site);

/// Normalised gain of knowledge: (after - before) / (most - before). Nothing when a number is missing or nothing was left
/// to learn; below 0 for who knew less afterwards.
[[nodiscard]] std::optional<double> knowledgeGain(double before, double after, double most);
/// The mean of the gains, each by its people. Null site: of all; sex Other: of all.
[[nodiscard]] std::optional<double> knowledgeGain(const std::vector<TestScore> &tests, SiteId site = {}, Sex sex = Sex::Other);

/// Of one kind of marks: how many were given, their mean, and the percent of 4 and 5, which is called satisfaction.
struct Satisfaction
{
    int marks = 0;
    std::optional<double> mean = {};
    std::optional<double> percent = {};
};
[[nodiscard]] Satisfaction satisfactionOf(const std::vector<DayEvaluation> &forms);
/// The forms of one trainer's sessions, of one module, of one sex.
[[nodiscard]] std::vector<DayEvaluation> formsOfTrainer(const CohortParts &parts, TrainerId trainer);
[[nodiscard]] std::vector<DayEvaluation> formsOfModule(const CohortParts &parts, const QString &module);

/// What became of an improvement plan.
struct PlanProgress
{
    int planned = 0;
    int inProgress = 0;
    int done = 0;
    int dropped = 0;
    int late = 0; ///< due before today and neither done nor dropped
    std::optional<double> completionPercent = {}; ///< done / (done + due by today and not dropped)
    double verifiedSaving = 0; ///< PKR a year, of projects that a trainer verified
    double claimedSaving = 0; ///< of the other ones that are done
    double cost = 0; ///< of those done
    People benefiting; ///< of those done
    [[nodiscard]] int all() const { return planned + inProgress + done + dropped; }
};
[[nodiscard]] PlanProgress planProgress(const std::vector<Project> &projects, QDate today, SiteId site = {});

/// Minutes of a session by its run-sheet; a FIT session of more than 150 should be cut in two.
inline constexpr int mostFitMinutes = 150;
[[nodiscard]] int minutesOf(const CohortParts &parts, SessionId session);
[[nodiscard]] bool isTooLong(const CohortParts &parts, const TrainingSession &session);

/// Person-hours in sessions: people present x the session's hours.
struct TrainingHours
{
    People hours;
    double managers = 0;
    double workers = 0;
};
[[nodiscard]] TrainingHours trainingHours(const CohortParts &parts, SiteId site = {});

/// Meetings of improvement teams: held / planned x 100.
[[nodiscard]] std::optional<double> meetingsHeldPercent(const std::vector<TeamMeeting> &meetings, SiteId site = {});

/// A score's checkpoints as practices: in place (Met) from three quarters of the points that can be had, which is level 3
/// of 4, "in use in most areas, recorded"; below it Partly or Failed.
[[nodiscard]] Outcome practicesOf(const Score &score);

/// Good practices in place: checkpoints that stand as met, of those that apply and were asked in both visits.
struct PracticeChange
{
    int before = 0;
    int after = 0;
    int of = 0;
    int gained = 0; ///< in place now and not before
    int lost = 0;
};
/// Compared are checkpoints by their place; both outcomes are of the same pack. In rows of a repeat all must be met.
[[nodiscard]] PracticeChange practiceChange(const Outcome &baseline, const Outcome &endLine);

/// What a group's point did to its KPI: followUp - baseline, and in percent of the baseline if that is not 0.
struct PointResult
{
    std::optional<double> absolute = {};
    std::optional<double> percent = {};
};
[[nodiscard]] PointResult resultOf(const ActionPoint &point);

/// What one enterprise did in the cohort.
struct FirmResults
{
    SiteId site;
    bool isGraduated = false;
    TeamBalance team;
    PlanProgress plan;
    TrainingHours hours;
    std::optional<double> gain = {};
    Satisfaction satisfaction;
    std::optional<double> meetingsHeld = {};
    int visits = 0;
    double visitHours = 0;
};
[[nodiscard]] FirmResults firmResults(const CohortRecord &record, SiteId site, QDate today);

struct TrainerResults
{
    TrainerId trainer;
    int sessions = 0;
    int firms = 0; ///< that came to a session or were visited
    int visits = 0;
    double visitHours = 0;
    Satisfaction satisfaction;
};
[[nodiscard]] std::vector<TrainerResults> trainerResults(const CohortRecord &record);

} // namespace meyar
