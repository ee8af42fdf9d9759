// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/cohort.h"

#include <array>

// One list of fields for every kind of row: the store's columns and the keys of JSON are the same names.
// A visitor has line (one line of text), text, day, number, count, flag, id and code (an enum by its codes).
namespace meyar::training {

inline constexpr std::array programmeCodes{"score", "fit", "other"};
inline constexpr std::array trainerLevelCodes{"candidate", "certified", "expert"};
inline constexpr std::array sessionKindCodes{"workshop", "fit", "review", "event"};
inline constexpr std::array projectStatusCodes{"planned", "in_progress", "done", "dropped"};
inline constexpr std::array resultLevelCodes{"micro", "macro", "meso", "meta"};
inline constexpr std::array instrumentStatusCodes{"not_submitted", "submitted", "in_review", "adopted", "ratified", "in_force"};
inline constexpr std::array sexCodes{"f", "m", ""}; ///< in the order of Sex

template<typename Row, typename Is>
concept RowOf = std::same_as<std::remove_const_t<Row>, Is>;

template<RowOf<Cohort> Row>
void visit(Row &row, auto &&v)
{
    v.line("name", row.name);
    v.code("programme", row.programme, programmeCodes);
    v.line("modules", row.modules);
    v.line("city", row.city);
    v.day("starts_on", row.startsOn);
    v.day("ends_on", row.endsOn);
    v.flag("practice", row.isPractice);
}

template<RowOf<CohortFirm> Row>
void visit(Row &row, auto &&v)
{
    v.day("joined_on", row.joinedOn);
    v.day("graduated_on", row.graduatedOn);
    v.id("baseline", row.baseline);
    v.id("end_line", row.endLine);
}

template<RowOf<Trainer> Row>
void visit(Row &row, auto &&v)
{
    v.line("name", row.name);
    v.code("level", row.level, trainerLevelCodes);
    v.code("sex", row.sex, sexCodes);
}

template<RowOf<TrainingSession> Row>
void visit(Row &row, auto &&v)
{
    v.code("kind", row.kind, sessionKindCodes);
    v.line("title", row.title);
    v.line("module", row.module);
    v.day("day", row.day);
    v.line("place", row.place);
    v.id("trainer", row.trainer);
    v.count("outcome", row.outcome);
    v.code("level", row.level, resultLevelCodes);
}

template<RowOf<AgendaLine> Row>
void visit(Row &row, auto &&v)
{
    v.id("session", row.session);
    v.count("position", row.position);
    v.count("minutes", row.minutes);
    v.line("title", row.title);
}

template<RowOf<Attendance> Row>
void visit(Row &row, auto &&v)
{
    v.id("session", row.session);
    v.id("site", row.site);
    v.count("manager_women", row.managerWomen);
    v.count("manager_men", row.managerMen);
    v.count("worker_women", row.workerWomen);
    v.count("worker_men", row.workerMen);
}

template<RowOf<TestScore> Row>
void visit(Row &row, auto &&v)
{
    v.id("site", row.site);
    v.line("module", row.module);
    v.count("people", row.people);
    v.code("sex", row.sex, sexCodes);
    v.number("before", row.before);
    v.number("after", row.after);
    v.number("most", row.most);
}

template<RowOf<DayEvaluation> Row>
void visit(Row &row, auto &&v)
{
    v.id("session", row.session);
    v.id("site", row.site);
    v.code("sex", row.sex, sexCodes);
    v.flag("manager", row.isManager);
    v.count("relevance", row.relevance);
    v.count("content", row.content);
    v.count("materials", row.materials);
    v.count("knowledge", row.knowledge);
    v.count("facilitation", row.facilitation);
    v.count("time", row.time);
    v.count("venue", row.venue);
    v.count("recommend", row.recommend);
    v.text("most_useful", row.mostUseful);
    v.text("to_improve", row.toImprove);
    v.text("first_action", row.firstAction);
}

template<RowOf<TeamMember> Row>
void visit(Row &row, auto &&v)
{
    v.id("site", row.site);
    v.line("name", row.name);
    v.line("job", row.job);
    v.code("sex", row.sex, sexCodes);
    v.flag("manager", row.isManager);
}

template<RowOf<TeamMeeting> Row>
void visit(Row &row, auto &&v)
{
    v.id("site", row.site);
    v.day("day", row.day);
    v.flag("held", row.wasHeld);
    v.count("women", row.women);
    v.count("men", row.men);
    v.text("minutes", row.minutes);
}

template<RowOf<Project> Row>
void visit(Row &row, auto &&v)
{
    v.id("site", row.site);
    v.line("module", row.module);
    v.text("problem", row.problem);
    v.text("root_cause", row.rootCause);
    v.text("action", row.action);
    v.line("owner", row.owner);
    v.day("start_on", row.startOn);
    v.day("due_on", row.dueOn);
    v.code("status", row.status, projectStatusCodes);
    v.day("done_on", row.doneOn);
    v.number("cost", row.cost);
    v.number("saving", row.saving);
    v.line("kpi", row.kpi);
    v.text("benefit", row.benefit);
    v.count("women_benefiting", row.womenBenefiting);
    v.count("men_benefiting", row.menBenefiting);
    v.line("photo_before", row.before);
    v.line("photo_after", row.after);
    v.id("verified_by", row.verifiedBy);
    v.day("verified_on", row.verifiedOn);
}

template<RowOf<TrainerVisit> Row>
void visit(Row &row, auto &&v)
{
    v.id("site", row.site);
    v.id("trainer", row.trainer);
    v.day("day", row.day);
    v.number("hours", row.hours);
    v.line("module", row.module);
    v.text("report", row.report);
    v.text("next_steps", row.nextSteps);
}

template<RowOf<ActionPoint> Row>
void visit(Row &row, auto &&v)
{
    v.id("session", row.session);
    v.id("site", row.site);
    v.line("team", row.group);
    v.text("what", row.what);
    v.line("owner", row.owner);
    v.day("due_on", row.dueOn);
    v.day("done_on", row.doneOn);
    v.line("kpi", row.kpi);
    v.number("baseline", row.baseline);
    v.number("follow_up", row.followUp);
    v.day("follow_up_on", row.followUpOn);
    v.line("photo_before", row.before);
    v.line("photo_after", row.after);
}

template<RowOf<Instrument> Row>
void visit(Row &row, auto &&v)
{
    v.line("name", row.name);
    v.line("jurisdiction", row.jurisdiction);
    v.code("status", row.status, instrumentStatusCodes);
    v.day("since", row.since);
    v.text("action", row.action);
    v.line("owner", row.owner);
    v.day("due_on", row.dueOn);
    v.code("level", row.level, resultLevelCodes);
}

/// A row's name in its cohort: its id, of a firm that of its site.
template<typename Row>
[[nodiscard]] QUuid keyOf(const Row &row)
{
    if constexpr (std::same_as<Row, CohortFirm>) {
        return row.site.uuid();
    } else {
        return row.id.uuid();
    }
}

template<typename Row>
void setKey(Row &row, const QUuid &key)
{
    if constexpr (std::same_as<Row, CohortFirm>) {
        row.site = SiteId(key);
    } else {
        row.id = decltype(row.id)(key);
    }
}

/// Calls `take(part, name, rows)` for each kind of row.
template<typename Parts>
void forEachPart(Parts &parts, auto &&take)
{
    take(CohortPart::Firm, "firms", parts.firms);
    take(CohortPart::Trainer, "trainers", parts.trainers);
    take(CohortPart::Session, "sessions", parts.sessions);
    take(CohortPart::AgendaLine, "agenda", parts.agenda);
    take(CohortPart::Attendance, "attendance", parts.attendance);
    take(CohortPart::Test, "tests", parts.tests);
    take(CohortPart::Evaluation, "evaluations", parts.evaluations);
    take(CohortPart::Member, "members", parts.members);
    take(CohortPart::Meeting, "meetings", parts.meetings);
    take(CohortPart::Project, "projects", parts.projects);
    take(CohortPart::Visit, "visits", parts.visits);
    take(CohortPart::ActionPoint, "action_points", parts.points);
    take(CohortPart::Instrument, "instruments", parts.instruments);
}

} // namespace meyar::training
