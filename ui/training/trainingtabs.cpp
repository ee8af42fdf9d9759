// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the page: which tables stand where.
#include "ui/training/trainingpage.h"

#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/training/beforeafter.h"
#include "ui/training/parttable.h"
#include "ui/training/resultspanel.h"
#include "ui/training/sessiontimer.h"
#include "ui/training/trainingcontroller.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 860;
constexpr int leastTable = 190; ///< its head and some lines; the tab scrolls where it is low

QVBoxLayout *columnOf(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::l);
    return column;
}

} // namespace

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

QWidget *TrainingPage::buildPlans()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    m_projects = addPart(CohortPart::Project,
                         {u"problem"_s, u"site"_s, u"action"_s, u"owner"_s, u"due_on"_s, u"status"_s, u"cost"_s, u"saving"_s, u"kpi"_s,
                          u"verified_on"_s},
                         u"problem"_s);
    column->addWidget(m_projects, 3);
    m_photos = new BeforeAfter(panel);
    column->addWidget(m_photos, 2);
    connect(m_projects, &PartTable::chosenChanged, this, &TrainingPage::refreshPhotos);
    m_projects->setMinimumHeight(leastTable + 40);
    m_photos->setMinimumHeight(leastTable);
    return scrollArea(panel, this);
}

QWidget *TrainingPage::buildTeams()
{
    auto *panel = new QWidget(this);
    QVBoxLayout *column = columnOf(panel);
    column->addWidget(addPart(CohortPart::Member, {u"name"_s, u"job"_s, u"site"_s, u"sex"_s, u"manager"_s}, u"name"_s), 1);
    column->addWidget(addPart(CohortPart::Meeting, {u"day"_s, u"site"_s, u"held"_s, u"women"_s, u"men"_s}, u"site"_s), 1);
    return panel;
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

void TrainingPage::refreshPhotos()
{
    const QUuid chosen = m_projects->chosen();
    const auto &projects = m_controller.record().projects;
    const auto project = std::ranges::find_if(projects, [&](const Project &each) { return each.id.uuid() == chosen; });
    if (project == projects.end()) {
        m_photos->setPhotos({}, {});
        return;
    }
    m_controller.readPhoto(project->before, [this, after = project->after, chosen](const QImage &before) {
        m_controller.readPhoto(after, [this, before, chosen](const QImage &image) {
            if (m_projects->chosen() == chosen) {
                m_photos->setPhotos(before, image);
            }
        });
    });
}

} // namespace meyar::ui
