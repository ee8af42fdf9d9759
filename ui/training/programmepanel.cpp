// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/programmepanel.h"

#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/trainingwords.h"
#include "core/wording/words.h"
#include "ui/training/trainingcontroller.h"
#include "ui/training/wordtable.h"

#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

ProgrammePanel::ProgrammePanel(TrainingController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    constexpr int shortTable = 260;
    constexpr int longTable = 980;
    constexpr int words = 190;
    constexpr int figure = 96;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    const auto add = [&](const QString &name, int columns, std::initializer_list<std::pair<int, int>> widths, int height) {
        auto *section = new WordSection(name, columns, widths, height, this);
        column->addWidget(section);
        return section;
    };
    m_logframe = add(u"logframe"_s, 6, {{1, words}, {2, figure}, {3, figure}, {4, figure}, {5, words - 50}}, shortTable);
    m_places = add(u"places"_s, 3, {{1, words}, {2, figure + 20}}, shortTable);
    m_alumni = add(u"alumni"_s, 8,
                   {{1, words}, {2, figure + 20}, {3, figure}, {4, figure}, {5, figure}, {6, words - 30}, {7, figure}}, shortTable);
    m_instruments = add(u"register"_s, 5, {{1, figure}, {2, words}, {3, words + figure}, {4, words - 50}}, shortTable);
    m_gsp = add(u"gsp"_s, 6, {{1, figure}, {2, figure}, {3, figure}, {4, figure}, {5, words - 50}}, longTable);
    column->addStretch(1);
}

void ProgrammePanel::showLogframe()
{
    const Translation &words = m_controller.words();
    const ProgrammeResults &results = m_controller.programme().results;
    std::vector<std::vector<WordTable::Cell>> lines;
    const auto number = [&](double value) { return WordTable::Cell{decimalText(words, value, 0), Mark::None, true}; };
    for (const LogframeCount &line : results.logframe) {
        lines.push_back({{QString::number(line.outcome) + u"  "_s + outcomeWord(words, line.outcome)}, {word(words, line.level)}, number(line.events),
                         number(line.attendances.women), number(line.attendances.men), number(line.hours)});
    }
    m_logframe->setTitle(tr("Logframe"), tr("%1 factories, %2 graduated, %3 trainers").arg(results.enterprises).arg(results.graduated).arg(results.trainers));
    m_logframe->setLines({tr("Outcome"), tr("Level"), tr("Events"), tr("Women"), tr("Men"), tr("Person-hours")}, std::move(lines));
}

void ProgrammePanel::showPlaces()
{
    const Translation &words = m_controller.words();
    const ProgrammeResults &results = m_controller.programme().results;
    std::vector<std::vector<WordTable::Cell>> lines;
    const auto add = [&](const std::map<QString, int> &counts, const QString &kind, QString (*name)(const Translation &, const QString &)) {
        for (const auto &[code, count] : counts) {
            lines.push_back({{code.isEmpty() ? tr("Not said") : name(words, code)}, {kind}, {countText(words, count), Mark::None, true}});
        }
    };
    add(results.byCity, tr("City"), cityWord);
    add(results.bySector, tr("Sector"), sectorWord);
    m_places->setTitle(tr("Factories by city and sector"),
                       tr("%1 of %2 improvement teams are balanced").arg(results.teamsBalanced).arg(results.teams));
    m_places->setLines({tr("Where or what"), tr("Kind"), tr("Factories")}, std::move(lines));
}

void ProgrammePanel::showAlumni()
{
    const Translation &words = m_controller.words();
    const auto percent = [&](const std::optional<double> &value) {
        return WordTable::Cell{value ? percentText(words, *value) : u"–"_s, Mark::None, true};
    };
    std::vector<std::vector<WordTable::Cell>> lines;
    int seen = 0;
    int better = 0;
    for (const Alumnus &alumnus : m_controller.programme().alumni) {
        const std::optional<double> change = alumnus.change();
        seen += change ? 1 : 0;
        better += change && *change > 0 ? 1 : 0;
        const QString gained = change ? (*change > 0 ? u"+"_s : *change < 0 ? u"−"_s : QString()) + decimalText(words, std::abs(*change), 0) : u"–"_s;
        const bool hasPlace = alumnus.peers && alumnus.peers->betterThanPercent;
        lines.push_back({{alumnus.name.isEmpty() ? tr("Not in this database") : alumnus.name.in(words.language())},
                         {alumnus.cohort},
                         {dateText(words, alumnus.graduatedOn)},
                         percent(alumnus.then),
                         percent(alumnus.now),
                         {gained, change ? (*change < 0 ? Mark::Bad : Mark::Good) : Mark::Empty},
                         {hasPlace ? tr("Better than %1").arg(percentText(words, *alumnus.peers->betterThanPercent)) : tr("Fewer than five others")},
                         {countText(words, alumnus.improvementsSince), Mark::None, true}});
    }
    m_alumni->setTitle(tr("Alumni network"), lines.empty() ? tr("Nobody has graduated yet")
                                           : tr("%1 graduated; %2 visited since, %3 of them do better").arg(lines.size()).arg(seen).arg(better));
    m_alumni->setLines({tr("Factory"), tr("Cohort"), tr("Graduated"), tr("Then"), tr("Now"), tr("Change"), tr("Among the alumni"), tr("Improved since")},
                             std::move(lines));
}

void ProgrammePanel::showInstruments()
{
    const Translation &words = m_controller.words();
    std::vector<std::vector<WordTable::Cell>> lines;
    for (const RegisteredInstrument &row : m_controller.programme().instruments) {
        const Instrument &each = row.instrument;
        const bool isIn = each.status == InstrumentStatus::Ratified || each.status == InstrumentStatus::InForce;
        const bool isLate = !isIn && each.dueOn.isValid() && each.dueOn < m_controller.today();
        lines.push_back({{each.name},
                         {jurisdictionWord(words, each.jurisdiction)},
                         {word(words, each.status), isIn ? Mark::Good : each.status == InstrumentStatus::NotSubmitted ? Mark::Empty : Mark::Half},
                         {each.action.simplified()},
                         {dateText(words, each.dueOn), isLate ? Mark::Warn : Mark::None}});
    }
    m_instruments->setTitle(tr("Instruments and laws of the programme"), tr("%1 with a next step that is late").arg(m_controller.programme().results.instrumentsLate));
    m_instruments->setLines({tr("Instrument"), tr("Where"), tr("State"), tr("Next step"), tr("Until")}, std::move(lines));
}

void ProgrammePanel::showGsp()
{
    const Translation &words = m_controller.words();
    std::vector<std::vector<WordTable::Cell>> lines;
    int gaps = 0;
    const auto number = [&](int value) { return WordTable::Cell{countText(words, value), Mark::None, true}; };
    for (const GspLine &line : m_controller.programme().gsp) {
        const QString name = line.number + u"  "_s + line.title.in(words.language());
        gaps += line.isGap() ? 1 : 0;
        const std::optional<double> met = line.counts.metPercent();
        constexpr double good = 80;
        constexpr double weak = 50;
        lines.push_back({{name}, number(line.visits), number(line.counts.met), number(line.counts.partly), number(line.counts.failed),
                         line.isGap() ? WordTable::Cell{tr("Not looked at"), Mark::Empty}
                                      : WordTable::Cell{percentText(words, *met), *met >= good ? Mark::Good : *met >= weak ? Mark::Warn : Mark::Bad}});
    }
    m_gsp->setTitle(tr("The 27 conventions of GSP+"), tr("over %1 visits; nobody has looked at %2 yet").arg(m_controller.programme().assessments).arg(gaps));
    m_gsp->setLines({tr("Convention"), tr("Visits"), tr("Met"), tr("Partly"), tr("Not met"), tr("Share met")}, std::move(lines));
}

void ProgrammePanel::refresh()
{
    showLogframe();
    showPlaces();
    showAlumni();
    showInstruments();
    showGsp();
}

} // namespace meyar::ui
