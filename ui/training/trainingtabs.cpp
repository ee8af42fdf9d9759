// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the page: which tables stand where.
#include "ui/training/trainingpage.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/training/parttable.h"
#include "ui/training/photopair.h"
#include "ui/training/programmepanel.h"
#include "ui/training/resultspanel.h"
#include "ui/training/sessiontimer.h"
#include "ui/training/trainingcontroller.h"
#include "ui/training/wordtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 860;
constexpr int leastTable = 190; ///< its head and some lines; the tab scrolls where it is low

/// A column of cards that scrolls, with room between it and the scroll bar.
QVBoxLayout *columnOf(QWidget *panel)
{
    auto *beside = new QHBoxLayout(panel); // margins are not mirrored, a space is
    beside->setContentsMargins({});
    auto *column = new QVBoxLayout;
    column->setSpacing(space::l);
    beside->addLayout(column, 1);
    beside->setSpacing(0);
    beside->addSpacing(space::s);
    return column;
}

} // namespace

QWidget *TrainingPage::buildResults(Dialogs &dialogs)
{
    auto *panel = new QWidget(this);
    m_results = new ResultsPanel(m_controller, dialogs, true, panel);
    columnOf(panel)->addWidget(m_results);
    return scrollArea(panel, this);
}

QWidget *TrainingPage::buildProgramme()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    PartTable *instruments = addPart(CohortPart::Instrument, {u"name"_s, u"jurisdiction"_s, u"status"_s, u"action"_s, u"owner"_s, u"due_on"_s}, u"name"_s);
    constexpr int instrumentsHeight = 240;
    instruments->setMinimumHeight(instrumentsHeight);
    m_programmePanel = new ProgrammePanel(m_controller, panel);
    column->addWidget(m_programmePanel);
    column->addWidget(instruments);
    return scrollArea(panel, this);
}

PartTable *TrainingPage::addPart(CohortPart part, const QStringList &fields, const QString &stretched)
{
    auto *table = new PartTable(m_controller, part, fields, stretched, this);
    m_parts.push_back(table);
    return table;
}

QWidget *TrainingPage::buildOverview(Dialogs &dialogs)
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    m_tiles = new ResultsPanel(m_controller, dialogs, false, panel);
    column->addWidget(m_tiles);
    m_firms = addPart(CohortPart::Firm, {u"site"_s, u"joined_on"_s, u"graduated_on"_s, u"baseline"_s, u"end_line"_s}, u"site"_s);
    m_addFirm = new QComboBox(m_firms);
    m_addFirm->setObjectName(u"addFirm"_s);
    m_addFirm->setMinimumContentsLength(22);
    m_firms->addTrailing(m_addFirm);
    connect(m_addFirm, &QComboBox::activated, this, [this](int index) {
        if (const auto site = SiteId::fromString(m_addFirm->itemData(index).toString())) {
            m_controller.addFirm(*site);
        }
    });
    column->addWidget(m_firms, 2);
    PartTable *trainers = addPart(CohortPart::Trainer, {u"name"_s, u"level"_s, u"sex"_s}, u"name"_s);
    column->addWidget(trainers, 1);
    m_trainerFigures = new WordSection(u"trainerFigures"_s, 7, {{1, 90}, {2, 90}, {3, 80}, {4, 130}, {5, 110}, {6, 80}}, leastTable, panel);
    column->addWidget(m_trainerFigures);
    m_firms->setMinimumHeight(leastTable);
    trainers->setMinimumHeight(leastTable);
    return scrollArea(panel, this);
}

QWidget *TrainingPage::buildSessions()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    m_sessions = addPart(CohortPart::Session, {u"title"_s, u"kind"_s, u"day"_s, u"module"_s, u"place"_s, u"trainer"_s, u"outcome"_s, u"level"_s},
                         u"title"_s);
    m_fitModule = new Button(ButtonKind::Plain, m_sessions);
    m_fitModule->setObjectName(u"fitModule"_s);
    m_fitModule->setSmall(true);
    m_fitModule->setIconName(u"list-add"_s);
    m_fitMenu = new QMenu(m_fitModule);
    m_fitMenu->setObjectName(u"fitMenu"_s);
    connect(m_fitModule, &Button::clicked, this, &TrainingPage::openFitMenu);
    m_sessions->addTrailing(m_fitModule);
    column->addWidget(m_sessions);
    auto *beside = new Columns(besideWidth);
    beside->setSpacing(space::l);
    m_agenda = addPart(CohortPart::AgendaLine, {u"position"_s, u"title"_s, u"minutes"_s}, u"title"_s);
    m_timer = new SessionTimer(m_agenda);
    m_agenda->body()->insertWidget(1, m_timer);
    m_attendance = addPart(CohortPart::Attendance, {u"site"_s, u"manager_women"_s, u"manager_men"_s, u"worker_women"_s, u"worker_men"_s}, u"site"_s);
    beside->addWidget(m_agenda, 1);
    beside->addWidget(m_attendance, 1);
    column->addLayout(beside);
    column->addWidget(addPart(CohortPart::Evaluation,
                              {u"session"_s, u"site"_s, u"sex"_s, u"manager"_s, u"relevance"_s, u"content"_s, u"materials"_s, u"knowledge"_s,
                               u"facilitation"_s, u"time"_s, u"venue"_s, u"recommend"_s},
                              u"session"_s));
    connect(m_sessions, &PartTable::chosenChanged, this, &TrainingPage::refreshSession);
    constexpr int high = 250;
    for (PartTable *table : {m_sessions, m_agenda, m_attendance, m_parts.back()}) {
        table->setMinimumHeight(high);
    }
    return scrollArea(panel, this);
}

QWidget *TrainingPage::addWithPhotos(PartTable *table)
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    column->addWidget(table, 3);
    m_photos.push_back(new PhotoPair(m_controller, *table, m_dialogs, panel));
    column->addWidget(m_photos.back(), 2);
    table->setMinimumHeight(leastTable + 40);
    m_photos.back()->setMinimumHeight(leastTable + 60);
    return scrollArea(panel, this);
}

QWidget *TrainingPage::buildPlans()
{
    return addWithPhotos(addPart(CohortPart::Project,
                                 {u"problem"_s, u"site"_s, u"action"_s, u"owner"_s, u"due_on"_s, u"status"_s, u"cost"_s, u"saving"_s, u"kpi"_s,
                                  u"verified_on"_s},
                                 u"problem"_s));
}

QWidget *TrainingPage::buildPoints()
{
    return addWithPhotos(addPart(CohortPart::ActionPoint,
                                 {u"what"_s, u"session"_s, u"site"_s, u"team"_s, u"owner"_s, u"due_on"_s, u"done_on"_s, u"kpi"_s, u"baseline"_s,
                                  u"follow_up"_s},
                                 u"what"_s));
}

QWidget *TrainingPage::buildTeams()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    m_teamFigures = new WordSection(u"teamFigures"_s, 7, {{1, 70}, {2, 70}, {3, 90}, {4, 80}, {5, 120}, {6, 300}}, leastTable + 40, panel);
    column->addWidget(m_teamFigures);
    column->addWidget(addPart(CohortPart::Member, {u"name"_s, u"job"_s, u"site"_s, u"sex"_s, u"manager"_s}, u"name"_s), 1);
    column->addWidget(addPart(CohortPart::Meeting, {u"day"_s, u"site"_s, u"held"_s, u"women"_s, u"men"_s, u"minutes"_s}, u"minutes"_s), 1);
    for (size_t last : {m_parts.size() - 1, m_parts.size() - 2}) {
        m_parts[last]->setMinimumHeight(leastTable + 60);
    }
    return scrollArea(panel, this);
}

void TrainingPage::refreshSession()
{
    const QUuid chosen = m_sessions->chosen();
    m_agenda->setFilter(u"session"_s, chosen);
    m_attendance->setFilter(u"session"_s, chosen);
    std::vector<AgendaLine> lines;
    const CohortRecord &record = m_controller.record();
    std::ranges::copy_if(record.agenda, std::back_inserter(lines), [&](const AgendaLine &line) { return line.session.uuid() == chosen; });
    const auto session = std::ranges::find_if(record.sessions, [&](const TrainingSession &each) { return each.id.uuid() == chosen; });
    m_timer->setAgenda(lines, session != record.sessions.end() && isTooLong(record, *session));
}

} // namespace meyar::ui
