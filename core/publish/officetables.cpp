// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/officetables.h"

#include <algorithm>

namespace meyar::office {

// What is not here: names of persons (contact, auditors, owners, trainers, members of teams, signatures, attendees),
// telephones, addresses, interviews, notes, and what a case of the accident register tells of one person.
const std::vector<ListTable> &listTables()
{
    using enum CellKind;
    static const std::vector<ListTable> all{
        {EntityType::Enterprise, "enterprise", nullptr, {"enterprise"}, {{"name"}, {"name_ur"}, {"sector"}}},
        {EntityType::Site, "site", nullptr, {"site"}, {{"enterprise", Id}, {"name"}, {"city"}, {"jurisdiction"}}},
        {EntityType::Finding, "finding", "assessment", {"finding"},
         {{"question"}, {"code"}, {"clauses"}, {"severity"}, {"state"}, {"raised_on", Date}, {"repeat", Flag}, {"agreement"},
          {"statement", Text, nullptr, true}, {"root_cause", Text, nullptr, true}}},
        {EntityType::Action, "action", "assessment", {"action"},
         {{"finding", Id}, {"kind"}, {"state"}, {"due_on", Date}, {"cost", Count, "cost_pkr"},
          {"saving", Count, "saving_pkr_per_year"}, {"done_on", Date}, {"verified_on", Date},
          {"what", Text, nullptr, true}}},
        {EntityType::Evidence, "evidence", "assessment", {"evidence"},
         {{"sha256", Hex}, {"size", Count}, {"type"}, {"width", Count}, {"height", Count}, {"question"}, {"finding", Id}}},
        {EntityType::VisitSheet, "visit", "assessment", {"visit"},
         {{"announcement"}, {"women", Count}, {"men", Count}, {"permanent", Count}, {"contract", Count},
          {"piece_rate", Count}, {"home_workers", Count}, {"young", Count}, {"days", Number}}},
        {EntityType::KpiMonth, "kpi_month", "site", {"kpi", "month", "sex"},
         {{"numerator", Number}, {"denominator", Number}}},
        {EntityType::EnvironmentMonth, "environment_month", "site", {"stream", "month"},
         {{"amount", Number}, {"unit"}, {"below", Flag, "below_detection"}}},
        {EntityType::Incident, "incident", "site", {"incident"},
         {{"day", Date}, {"kind"}, {"sex"}, {"employment"}, {"body_part"}, {"cause"}, {"death", Date},
          {"days_lost", Number}, {"permanent", Number, "permanent_percent"}, {"restricted", Flag}, {"treated", Flag},
          {"cost", Number, "cost_pkr"}, {"inspector_told", Date}, {"social_security_told", Date}}},
        {EntityType::Chemical, "chemical", "site", {"chemical"},
         {{"name"}, {"cas"}, {"use", Text, "used_for"}, {"mrsl"}, {"sheet_on", Date}, {"kg_per_month", Number}}},
        {EntityType::Risk, "risk", "site", {"risk"},
         {{"matrix", Count}, {"initial"}, {"current", Text, "current_risk"}, {"residual"}, {"due_on", Date}, {"reviewed_on", Date},
          {"hazard", Text, nullptr, true}, {"place", Text, nullptr, true}}},
        {EntityType::Cohort, "cohort", nullptr, {"cohort"},
         {{"name"}, {"programme"}, {"modules"}, {"city"}, {"starts_on", Date}, {"ends_on", Date}, {"practice", Flag}}},
        {EntityType::CohortFirm, "cohort_site", "cohort", {"site"},
         {{"joined_on", Date}, {"graduated_on", Date}, {"baseline", Id}, {"end_line", Id}}},
        {EntityType::Trainer, "trainer", "cohort", {"trainer"}, {{"level"}, {"sex"}}},
        {EntityType::TrainingSession, "training_session", "cohort", {"session"},
         {{"kind"}, {"module"}, {"day", Date}, {"trainer", Id}, {"outcome", Count}, {"level"}}},
        {EntityType::Attendance, "attendance", "cohort", {"attendance"},
         {{"session", Id}, {"site", Id}, {"manager_women", Count}, {"manager_men", Count}, {"worker_women", Count},
          {"worker_men", Count}}},
        {EntityType::TestScore, "test_score", "cohort", {"test"},
         {{"site", Id}, {"module"}, {"people", Count}, {"sex"}, {"before", Number, "before_training"},
          {"after", Number, "after_training"}, {"most", Number}}},
        {EntityType::DayEvaluation, "day_evaluation", "cohort", {"evaluation"},
         {{"session", Id}, {"site", Id}, {"sex"}, {"manager", Flag}, {"relevance", Count}, {"content", Count},
          {"materials", Count}, {"knowledge", Count}, {"facilitation", Count}, {"time", Count, "timing"}, {"venue", Count},
          {"recommend", Count}}},
        {EntityType::TeamMember, "team_member", "cohort", {"member"}, {{"site", Id}, {"sex"}, {"manager", Flag}}},
        {EntityType::TeamMeeting, "team_meeting", "cohort", {"meeting"},
         {{"site", Id}, {"day", Date}, {"held", Flag}, {"women", Count}, {"men", Count}}},
        {EntityType::Project, "project", "cohort", {"project"},
         {{"site", Id}, {"module"}, {"start_on", Date}, {"due_on", Date}, {"status"}, {"done_on", Date},
          {"cost", Number, "cost_pkr"}, {"saving", Number, "saving_pkr_per_year"}, {"kpi"}, {"women_benefiting", Count},
          {"men_benefiting", Count}, {"verified_on", Date}, {"problem", Text, nullptr, true},
          {"action", Text, nullptr, true}}},
        {EntityType::TrainerVisit, "trainer_visit", "cohort", {"visit"},
         {{"site", Id}, {"trainer", Id}, {"day", Date}, {"hours", Number}, {"module"}}},
        {EntityType::ActionPoint, "action_point", "cohort", {"point"},
         {{"session", Id}, {"site", Id}, {"due_on", Date}, {"done_on", Date}, {"kpi"}, {"what", Text, nullptr, true}}},
        {EntityType::Instrument, "instrument", "cohort", {"instrument"},
         {{"name"}, {"jurisdiction"}, {"status"}, {"since", Date}, {"due_on", Date}, {"level"}}},
    };
    return all;
}

namespace {

const char *typeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
    case CellKind::Hex:
        return "text";
    case CellKind::Date:
    case CellKind::Month:
        return "date";
    case CellKind::Number:
        return "double precision";
    case CellKind::Count:
        return "bigint";
    case CellKind::Flag:
        return "boolean";
    case CellKind::Id:
        return "uuid";
    case CellKind::Time:
        return "timestamptz";
    }
    return "text";
}

OfficeTable officeTableOf(const ListTable &list)
{
    const bool isOfAssessment = list.ownerName && std::string_view(list.ownerName) == "assessment";
    OfficeTable table{list.name, {{isOfAssessment ? "assessment" : "document", "uuid"}}, 1 + list.keys.size(), true};
    for (const char *key : list.keys) {
        const bool isMonth = std::string_view(key) == "month";
        table.columns.push_back({key, list.keys.size() == 1 ? "uuid" : isMonth ? "date" : "text"});
    }
    if (list.ownerName && !isOfAssessment) {
        table.columns.push_back({list.ownerName, "uuid"});
    }
    for (const ListColumn &column : list.columns) {
        table.columns.push_back({column.target(), typeOf(column.kind)});
    }
    return table;
}

std::vector<OfficeTable> madeTables()
{
    return {
        {"change",
         {{"document", "uuid"}, {"hash", "text"}, {"laptop", "text"}, {"seq", "bigint"}, {"made_at", "timestamptz"},
          {"bytes", "bigint"}, {"has_text", "boolean"}},
         2, true},
        {"assessment",
         {{"assessment", "uuid"}, {"enterprise", "uuid"}, {"site", "uuid"}, {"kind", "text"}, {"state", "text"},
          {"pack", "text"}, {"pack_id", "text"}, {"pack_version", "text"}, {"started_on", "date"}, {"ended_on", "date"},
          {"jurisdiction", "text"}, {"follows", "uuid"}, {"percent", "double precision"}, {"grade", "text"},
          {"is_withheld", "boolean"}},
         1, true},
        {"answer",
         {{"assessment", "uuid"}, {"question", "text"}, {"row", "text"}, {"value", "text"}, {"number", "double precision"},
          {"is_withheld", "boolean"}, {"has_note", "boolean"}, {"is_contested", "boolean"}, {"answered_at", "timestamptz"}},
         3, true},
        {"standing",
         {{"assessment", "uuid"}, {"place", "bigint"}, {"question", "text"}, {"standing", "text"}}, 2, true},
        {"site_fact",
         {{"document", "uuid"}, {"site", "uuid"}, {"fact", "text"}, {"value", "text"}, {"number", "double precision"}}, 3,
         true},
        {"pack",
         {{"pack", "text"}, {"id", "text"}, {"version", "text"}, {"family", "text"}, {"title_en", "text"},
          {"title_ur", "text"}},
         1, false},
        {"question",
         {{"pack", "text"}, {"question", "text"}, {"place", "bigint"}, {"code", "text"}, {"type", "text"},
          {"choices", "text"}, {"section", "text"}, {"section_en", "text"}, {"section_ur", "text"}, {"label_en", "text"},
          {"label_ur", "text"}, {"severity", "text"}, {"weight", "double precision"}, {"is_confidential", "boolean"}},
         2, false},
        {"choice",
         {{"pack", "text"}, {"choices", "text"}, {"value", "text"}, {"label_en", "text"}, {"label_ur", "text"}}, 3, false},
        {"clause",
         {{"pack", "text"}, {"clause", "text"}, {"jurisdiction", "text"}, {"convention", "text"}, {"title_en", "text"},
          {"title_ur", "text"}, {"citation_en", "text"}, {"citation_ur", "text"}, {"valid_from", "date"},
          {"valid_to", "date"}, {"is_area", "boolean"}},
         2, false},
        {"question_clause", {{"pack", "text"}, {"question", "text"}, {"clause", "text"}}, 3, false},
    };
}

} // namespace

const std::vector<OfficeTable> &officeTables()
{
    static const std::vector<OfficeTable> all = [] {
        std::vector<OfficeTable> tables;
        for (const ListTable &list : listTables()) {
            tables.push_back(officeTableOf(list));
        }
        for (OfficeTable &table : madeTables()) {
            tables.push_back(std::move(table));
        }
        return tables;
    }();
    return all;
}

const OfficeTable &officeTable(const std::string &name)
{
    return *std::ranges::find(officeTables(), name, &OfficeTable::name);
}

} // namespace meyar::office
