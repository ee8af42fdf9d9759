// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/programme.h"

#include <algorithm>

namespace meyar {

namespace {

constexpr int enterpriseOutcome = 2;

/// A session that was held, its heads and hours, in the line of its outcome and level.
void countSessions(const CohortRecord &record, QDate today, std::map<std::pair<int, ResultLevel>, LogframeCount> &lines)
{
    for (const TrainingSession &session : record.sessions) {
        const auto isOf = [&](const Attendance &came) { return came.session == session.id && came.people() > 0; };
        if (session.day.isValid() ? session.day > today : std::ranges::none_of(record.attendance, isOf)) {
            continue; // planned
        }
        const int outcome = session.outcome == 0 ? enterpriseOutcome : session.outcome;
        LogframeCount &line = lines[{outcome, session.level}];
        line.outcome = outcome;
        line.level = session.level;
        ++line.events;
        const double hours = minutesOf(record, session.id) / 60.0;
        for (const Attendance &came : record.attendance) {
            if (came.session == session.id) {
                line.attendances.women += came.women();
                line.attendances.men += came.men();
                line.hours += came.people() * hours;
            }
        }
    }
}

void countInstruments(const CohortRecord &record, QDate today, ProgrammeResults &results)
{
    for (const Instrument &instrument : record.instruments) {
        ++results.instruments[instrument.status];
        const bool isOpen = instrument.status != InstrumentStatus::Ratified && instrument.status != InstrumentStatus::InForce;
        results.instrumentsLate += isOpen && instrument.dueOn.isValid() && instrument.dueOn < today ? 1 : 0;
    }
}

} // namespace

ProgrammeResults programmeResults(const std::vector<CohortRecord> &records, const std::map<SiteId, FirmFacts> &firms, QDate today)
{
    ProgrammeResults results;
    std::set<SiteId> sites;
    std::set<SiteId> graduated;
    std::set<QString> trainers;
    std::vector<TestScore> tests;
    std::vector<DayEvaluation> forms;
    std::vector<Project> projects;
    std::map<std::pair<int, ResultLevel>, LogframeCount> lines;
    for (const CohortRecord &record : records) {
        if (record.head.isPractice) {
            continue;
        }
        ++results.cohorts;
        ++results.byProgramme[record.head.programme];
        for (const CohortFirm &firm : record.firms) {
            sites.insert(firm.site);
            if (firm.graduatedOn.isValid() && firm.graduatedOn <= today) {
                graduated.insert(firm.site);
            }
            const TeamBalance team = balanceOf(record.members, firm.site);
            results.teams += team.managers + team.workers > 0 ? 1 : 0;
            results.teamsBalanced += team.isBalanced() ? 1 : 0;
        }
        for (const Trainer &trainer : record.trainers) {
            trainers.insert(trainer.name.simplified().toCaseFolded());
        }
        const TrainingHours hours = trainingHours(record);
        results.hours.hours.women += hours.hours.women;
        results.hours.hours.men += hours.hours.men;
        results.hours.managers += hours.managers;
        results.hours.workers += hours.workers;
        for (const Attendance &came : record.attendance) {
            results.attendances.women += came.women();
            results.attendances.men += came.men();
        }
        tests.insert(tests.end(), record.tests.begin(), record.tests.end());
        forms.insert(forms.end(), record.evaluations.begin(), record.evaluations.end());
        projects.insert(projects.end(), record.projects.begin(), record.projects.end());
        countSessions(record, today, lines);
        countInstruments(record, today, results);
    }
    for (const SiteId &site : sites) {
        const auto facts = firms.find(site);
        ++results.byCity[facts == firms.end() ? QString() : facts->second.city];
        ++results.bySector[facts == firms.end() ? QString() : facts->second.sector];
    }
    results.enterprises = static_cast<int>(sites.size());
    results.graduated = static_cast<int>(graduated.size());
    results.trainers = static_cast<int>(trainers.size());
    results.plan = planProgress(projects, today);
    results.gain = knowledgeGain(tests);
    results.satisfaction = satisfactionOf(forms);
    for (const auto &[place, line] : lines) {
        results.logframe.push_back(line);
    }
    return results;
}

} // namespace meyar
