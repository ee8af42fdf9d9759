// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trainingjson.h"

#include "core/training/cohortfields.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

template<typename Enum, typename Codes>
QString codeOf(Enum value, const Codes &codes)
{
    return QLatin1String(codes.at(static_cast<size_t>(value)));
}

QJsonObject toJson(const People &people)
{
    return {{u"women"_s, people.women}, {u"men"_s, people.men}, {u"women_percent"_s, numberOrNull(people.womenPercent())}};
}

QJsonObject toJson(const PlanProgress &plan)
{
    return {{u"projects"_s, plan.all()},
            {u"planned"_s, plan.planned},
            {u"in_progress"_s, plan.inProgress},
            {u"done"_s, plan.done},
            {u"dropped"_s, plan.dropped},
            {u"late"_s, plan.late},
            {u"completion_percent"_s, numberOrNull(plan.completionPercent)},
            {u"verified_saving"_s, plan.verifiedSaving},
            {u"claimed_saving"_s, plan.claimedSaving},
            {u"cost"_s, plan.cost},
            {u"benefiting"_s, toJson(plan.benefiting)}};
}

QJsonObject toJson(const Satisfaction &satisfaction)
{
    return {{u"marks"_s, satisfaction.marks},
            {u"mean"_s, numberOrNull(satisfaction.mean)},
            {u"percent"_s, numberOrNull(satisfaction.percent)}};
}

QJsonObject toJson(const TrainingHours &hours)
{
    QJsonObject json = toJson(hours.hours);
    json.insert(u"managers"_s, hours.managers);
    json.insert(u"workers"_s, hours.workers);
    return json;
}

QJsonArray kpisJson(const std::vector<KpiChange> &kpis)
{
    QJsonArray all;
    for (const KpiChange &kpi : kpis) {
        all.append(QJsonObject{{u"kpi"_s, kpi.code},
                               {u"before"_s, numberOrNull(kpi.before)},
                               {u"after"_s, numberOrNull(kpi.after)},
                               {u"percent"_s, numberOrNull(kpi.percent())},
                               {u"months_before"_s, kpi.monthsBefore},
                               {u"months_after"_s, kpi.monthsAfter},
                               {u"improved"_s, kpi.trend == KpiTrend::Improved}});
    }
    return all;
}

QJsonObject firmJson(const CohortRecord &record, SiteId site, const FirmFacts &facts, QDate today)
{
    const FirmResults results = firmResults(record, site, today);
    QJsonObject json{{u"site"_s, site.toString()},
                     {u"name"_s, facts.name.in(Language::English)},
                     {u"graduated"_s, results.isGraduated},
                     {u"team"_s, QJsonObject{{u"managers"_s, results.team.managers},
                                             {u"workers"_s, results.team.workers},
                                             {u"women"_s, results.team.people.women},
                                             {u"men"_s, results.team.people.men},
                                             {u"balanced"_s, results.team.isBalanced()}}},
                     {u"plan"_s, toJson(results.plan)},
                     {u"hours"_s, toJson(results.hours)},
                     {u"knowledge_gain"_s, numberOrNull(results.gain)},
                     {u"satisfaction"_s, toJson(results.satisfaction)},
                     {u"meetings_held_percent"_s, numberOrNull(results.meetingsHeld)},
                     {u"visits"_s, results.visits},
                     {u"visit_hours"_s, results.visitHours},
                     {u"kpis"_s, kpisJson(facts.kpis)}};
    if (facts.practices) {
        json.insert(u"practices"_s, QJsonObject{{u"before"_s, facts.practices->before},
                                                {u"after"_s, facts.practices->after},
                                                {u"of"_s, facts.practices->of},
                                                {u"gained"_s, facts.practices->gained},
                                                {u"lost"_s, facts.practices->lost}});
    }
    return json;
}

template<typename Map, typename Codes>
QJsonObject countsJson(const Map &counts, const Codes &codeOfKey)
{
    QJsonObject json;
    for (const auto &[key, count] : counts) {
        json.insert(codeOfKey(key), count);
    }
    return json;
}

QJsonObject toJson(const RegisteredInstrument &row)
{
    const Instrument &each = row.instrument;
    return {{u"name"_s, each.name},
            {u"jurisdiction"_s, each.jurisdiction},
            {u"status"_s, codeOf(each.status, training::instrumentStatusCodes)},
            {u"since"_s, each.since.toString(Qt::ISODate)},
            {u"action"_s, each.action},
            {u"owner"_s, each.owner},
            {u"due_on"_s, each.dueOn.toString(Qt::ISODate)},
            {u"level"_s, codeOf(each.level, training::resultLevelCodes)},
            {u"cohort"_s, row.cohort}};
}

QJsonObject toJson(const GspLine &line)
{
    return {{u"number"_s, line.number},
            {u"title"_s, line.title.in(Language::English)},
            {u"title_ur"_s, line.title.in(Language::Urdu)},
            {u"met"_s, line.counts.met},
            {u"partly"_s, line.counts.partly},
            {u"failed"_s, line.counts.failed},
            {u"not_applicable"_s, line.counts.notApplicable},
            {u"unanswered"_s, line.counts.unanswered},
            {u"met_percent"_s, numberOrNull(line.counts.metPercent())},
            {u"audits"_s, line.visits},
            {u"gap"_s, line.isGap()}};
}

template<typename Row>
QJsonArray toArray(const std::vector<Row> &rows)
{
    QJsonArray json;
    for (const Row &row : rows) {
        json.append(toJson(row));
    }
    return json;
}

QJsonArray alumniJson(const ProgrammeFigures &figures)
{
    QJsonArray rows;
    for (const Alumnus &alumnus : figures.alumni) {
        rows.append(QJsonObject{{u"site"_s, alumnus.site.toString()},
                                {u"name"_s, alumnus.name.in(Language::English)},
                                {u"cohort"_s, alumnus.cohort},
                                {u"graduated_on"_s, alumnus.graduatedOn.toString(Qt::ISODate)},
                                {u"checklist"_s, alumnus.checklist.in(Language::English)},
                                {u"percent_then"_s, numberOrNull(alumnus.then)},
                                {u"percent_now"_s, numberOrNull(alumnus.now)},
                                {u"seen_on"_s, alumnus.seenOn.toString(Qt::ISODate)},
                                {u"improvements_since"_s, alumnus.improvementsSince},
                                {u"better_than_percent"_s, numberOrNull(alumnus.peers ? alumnus.peers->betterThanPercent : std::nullopt)}});
    }
    return rows;
}

} // namespace

QJsonObject toJson(const Cohort &cohort)
{
    return {{u"id"_s, cohort.id.toString()},
            {u"name"_s, cohort.name},
            {u"programme"_s, codeOf(cohort.programme, training::programmeCodes)},
            {u"modules"_s, cohort.modules},
            {u"city"_s, cohort.city},
            {u"starts_on"_s, cohort.startsOn.toString(Qt::ISODate)},
            {u"ends_on"_s, cohort.endsOn.toString(Qt::ISODate)},
            {u"practice"_s, cohort.isPractice}};
}

QJsonObject resultsJson(const CohortRecord &record, const std::map<SiteId, FirmFacts> &firms, QDate today)
{
    QJsonArray each;
    for (const CohortFirm &firm : record.firms) {
        const auto facts = firms.find(firm.site);
        each.append(firmJson(record, firm.site, facts == firms.end() ? FirmFacts() : facts->second, today));
    }
    QJsonArray trainers;
    for (const TrainerResults &results : trainerResults(record)) {
        trainers.append(QJsonObject{{u"trainer"_s, results.trainer.toString()},
                                    {u"sessions"_s, results.sessions},
                                    {u"firms"_s, results.firms},
                                    {u"visits"_s, results.visits},
                                    {u"visit_hours"_s, results.visitHours},
                                    {u"satisfaction"_s, toJson(results.satisfaction)}});
    }
    QJsonArray tooLong;
    for (const TrainingSession &session : record.sessions) {
        if (isTooLong(record, session)) {
            tooLong.append(session.title);
        }
    }
    return {{u"plan"_s, toJson(planProgress(record.projects, today))},
            {u"hours"_s, toJson(trainingHours(record))},
            {u"knowledge_gain"_s, numberOrNull(knowledgeGain(record.tests))},
            {u"knowledge_gain_women"_s, numberOrNull(knowledgeGain(record.tests, {}, Sex::Woman))},
            {u"knowledge_gain_men"_s, numberOrNull(knowledgeGain(record.tests, {}, Sex::Man))},
            {u"satisfaction"_s, toJson(satisfactionOf(record.evaluations))},
            {u"meetings_held_percent"_s, numberOrNull(meetingsHeldPercent(record.meetings))},
            {u"fit_sessions_too_long"_s, tooLong},
            {u"firms"_s, each},
            {u"trainers"_s, trainers}};
}

QJsonObject toJson(const ProgrammeFigures &figures)
{
    const ProgrammeResults &results = figures.results;
    const auto asIs = [](const QString &key) { return key; };
    QJsonArray logframe;
    for (const LogframeCount &line : results.logframe) {
        logframe.append(QJsonObject{{u"outcome"_s, line.outcome},
                                    {u"level"_s, codeOf(line.level, training::resultLevelCodes)},
                                    {u"events"_s, line.events},
                                    {u"attendances"_s, toJson(line.attendances)},
                                    {u"hours"_s, line.hours}});
    }
    int gaps = 0;
    for (const GspLine &line : figures.gsp) {
        gaps += line.isGap() ? 1 : 0;
    }
    return {{u"made_on"_s, figures.madeOn.toString(Qt::ISODate)},
            {u"cohorts"_s, results.cohorts},
            {u"by_programme"_s, countsJson(results.byProgramme, [](TrainingProgramme each) { return codeOf(each, training::programmeCodes); })},
            {u"enterprises"_s, results.enterprises},
            {u"graduated"_s, results.graduated},
            {u"trainers"_s, results.trainers},
            {u"teams"_s, results.teams},
            {u"teams_balanced"_s, results.teamsBalanced},
            {u"enterprises_by_city"_s, countsJson(results.byCity, asIs)},
            {u"enterprises_by_sector"_s, countsJson(results.bySector, asIs)},
            {u"attendances"_s, toJson(results.attendances)},
            {u"training_hours"_s, toJson(results.hours)},
            {u"plan"_s, toJson(results.plan)},
            {u"knowledge_gain"_s, numberOrNull(results.gain)},
            {u"satisfaction"_s, toJson(results.satisfaction)},
            {u"logframe"_s, logframe},
            {u"alumni"_s, alumniJson(figures)},
            {u"instruments"_s, QJsonObject{{u"by_status"_s, countsJson(results.instruments,
                                                                     [](InstrumentStatus each) { return codeOf(each, training::instrumentStatusCodes); })},
                                           {u"late"_s, results.instrumentsLate},
                                           {u"register"_s, toArray(figures.instruments)}}},
            {u"gsp"_s, QJsonObject{{u"assessments"_s, figures.assessments},
                                   {u"conventions"_s, int(figures.gsp.size())},
                                   {u"gaps"_s, gaps},
                                   {u"rows"_s, toArray(figures.gsp)}}}};
}

} // namespace meyar::cli
