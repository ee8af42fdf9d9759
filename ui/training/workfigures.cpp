// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/workfigures.h"

#include "core/wording/format.h"
#include "core/wording/trainingwords.h"
#include "ui/training/trainingcontroller.h"
#include "ui/training/wordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

struct WorkFigures
{
    Q_DECLARE_TR_FUNCTIONS(WorkFigures)
};

WordTable::Cell figure(const QString &text)
{
    return {text, Mark::None, true};
}

WordTable::Cell percent(const Translation &words, const std::optional<double> &value)
{
    return figure(value ? percentText(words, *value) : u"–"_s);
}

} // namespace

void showTeams(WordSection &section, const TrainingController &controller)
{
    const Translation &words = controller.words();
    const CohortRecord &record = controller.record();
    std::vector<std::vector<WordTable::Cell>> lines;
    int balanced = 0;
    int teams = 0;
    for (const CohortFirm &firm : record.firms) {
        const TeamBalance team = balanceOf(record.members, firm.site);
        const bool exists = team.people.all() > 0;
        QStringList advice;
        std::ranges::transform(team.lacks, std::back_inserter(advice), [&](TeamBalance::Lack lack) { return adviceFor(words, lack); });
        teams += exists ? 1 : 0;
        balanced += exists && team.isBalanced() ? 1 : 0;
        const WordTable::Cell stands = !exists ? WordTable::Cell{WorkFigures::tr("No team yet"), Mark::Empty}
            : team.isBalanced()               ? WordTable::Cell{WorkFigures::tr("Balanced"), Mark::Good}
                                              : WordTable::Cell{advice.join(u' '), Mark::Warn};
        lines.push_back({{controller.facts(firm.site).name.in(words.language())},
                         figure(countText(words, qint64(team.people.all()))),
                         figure(countText(words, qint64(team.people.women))),
                         figure(countText(words, team.managers)),
                         figure(countText(words, team.workers)),
                         percent(words, meetingsHeldPercent(record.meetings, firm.site)),
                         stands});
    }
    section.setTitle(WorkFigures::tr("How the teams stand"), WorkFigures::tr("%1 of %2 teams are balanced").arg(balanced).arg(teams));
    section.setLines({WorkFigures::tr("Factory"), WorkFigures::tr("People"), WorkFigures::tr("Women"), WorkFigures::tr("Managers"),
                      WorkFigures::tr("Workers"), WorkFigures::tr("Meetings held"), WorkFigures::tr("Balance")},
                     std::move(lines));
}

void showTrainers(WordSection &section, const TrainingController &controller)
{
    const Translation &words = controller.words();
    std::vector<std::vector<WordTable::Cell>> lines;
    int visits = 0;
    for (const TrainerResults &results : trainerResults(controller.record())) {
        visits += results.visits;
        lines.push_back({{controller.nameOf(u"trainer"_s, results.trainer.toString())},
                         figure(countText(words, results.sessions)),
                         figure(countText(words, results.firms)),
                         figure(countText(words, results.visits)),
                         figure(decimalText(words, results.visitHours, 0)),
                         percent(words, results.satisfaction.percent),
                         figure(countText(words, results.satisfaction.marks))});
    }
    section.setTitle(WorkFigures::tr("What the trainers did"), WorkFigures::tr("%n visits", nullptr, visits));
    section.setLines({WorkFigures::tr("Trainer"), WorkFigures::tr("Sessions"), WorkFigures::tr("Factories"), WorkFigures::tr("Visits"),
                      WorkFigures::tr("Hours of visits"), WorkFigures::tr("Satisfaction"), WorkFigures::tr("Marks")},
                     std::move(lines));
}

} // namespace meyar::ui
