// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/jobvalues.h"

#include "core/indicators/cellvalue.h"
#include "ui/charts/charttable.h"
#include "ui/common/bidi.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPoints = 100;
constexpr int mostRowsShown = 8;

double JobPoints::*partOf(int column)
{
    constexpr std::array parts{&JobPoints::skills, &JobPoints::effort, &JobPoints::responsibility, &JobPoints::conditions};
    return parts.at(static_cast<size_t>(column - JobsModel::Skills));
}

bool isPart(int column)
{
    return column >= JobsModel::Skills && column <= JobsModel::Conditions;
}

/// As high as its rows, up to some of them.
void fitHeight(TableView *table)
{
    const int rows = std::min(mostRowsShown, table->model()->rowCount());
    table->setFixedHeight((rows + 1) * table->verticalHeader()->defaultSectionSize() + table->horizontalHeader()->sizeHint().height() / 4);
}

} // namespace

JobsModel::JobsModel(PayGapController &controller, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
}

void JobsModel::setJobs(const QStringList &jobs)
{
    if (jobs == m_jobs) { // the cell in hand stays where it is
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_jobs = jobs;
    endResetModel();
}

void JobsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString &job = m_jobs[index.row()];
    const JobPoints points = m_controller.jobPoints(job);
    const bool isNumber = index.column() != Name;
    const double value = isPart(index.column()) ? points.*partOf(index.column()) : pointsOf(points, JobWeights());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return !isNumber          ? job
            : std::isnan(value) ? QString() // nobody has judged it
                                : QString::number(value, 'g', 4);
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case BoldRole:
        return index.column() == Points;
    default:
        return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    }
    const QStringList heads{tr("Job"), tr("Skill"), tr("Effort"), tr("Responsibility"), tr("Conditions"), tr("Points")};
    return role == Qt::DisplayRole ? QVariant(heads.value(section)) : QVariant();
}

Qt::ItemFlags JobsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isPart(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool JobsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isPart(index.column())) {
        return false;
    }
    const QString text = value.toString().trimmed();
    const std::optional<double> typed = text.isEmpty() ? noAmount : cellNumber(text);
    if (!typed || *typed < 0 || *typed > mostPoints) {
        Q_EMIT refused(tr("“%1” was not taken: points are numbers from 0 to 100.").arg(isolated(text)));
        return false;
    }
    Q_EMIT refused({});
    const QString &job = m_jobs[index.row()];
    JobPoints points = m_controller.jobPoints(job);
    points.*partOf(index.column()) = *typed;
    m_controller.setJobPoints(job, points);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), Columns - 1));
    return true;
}

JobValues::JobValues(PayGapController &controller, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_head(new SectionHeader({}, this))
    , m_how(new Label(TextRole::Small, this))
    , m_jobs(new JobsModel(controller, this))
    , m_table(new TableView(tr("Points of the jobs"), this))
    , m_problem(new InlineError(this))
    , m_found(new Label(TextRole::BodyBold, this))
    , m_pairs(new ChartTableModel(this))
    , m_pairTable(new TableView(tr("Jobs of equal value"), this))
{
    m_how->setTone(Tone::Muted);
    m_table->setObjectName(u"jobPoints"_s);
    m_table->setModel(m_jobs);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setStretchColumn(JobsModel::Name);
    m_table->setPreferredWidths({{JobsModel::Skills, 100}, {JobsModel::Effort, 100}, {JobsModel::Responsibility, 120},
                                 {JobsModel::Conditions, 110}, {JobsModel::Points, 90}});
    m_pairTable->setObjectName(u"jobPairs"_s);
    m_pairTable->setModel(m_pairs);
    m_pairTable->setStretchColumn(1);
    m_pairTable->setPreferredWidths({{0, 220}, {2, 110}, {3, 90}, {4, 170}});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_how, m_table, m_problem, m_found, m_pairTable}) {
        body()->addWidget(widget);
    }
    m_problem->setObjectName(u"jobProblem"_s);
    connect(m_jobs, &JobsModel::refused, m_problem, [this](const QString &sentence) {
        sentence.isEmpty() ? m_problem->clear() : m_problem->show(sentence);
    });
}

void JobValues::showAnswer()
{
    const PayAnswer *answer = m_controller.answer();
    setVisible(answer && answer->jobs.size() > 1);
    if (!answer) {
        return;
    }
    m_jobs->setJobs(answer->jobs);
    fitHeight(m_table);
    const auto percent = [](const std::optional<double> &value) {
        return value ? isolated(QString::number(*value, 'f', 0) + u" %"_s) : u"–"_s;
    };
    ChartTable table;
    table.heads = {tr("Better paid"), tr("Worse paid"), tr("Points"), tr("Pay gap"), tr("Women in each")};
    table.textColumns = 2;
    int toWomensCost = 0;
    for (const EqualValuePair &pair : answer->pairs) {
        toWomensCost += pair.isToWomensCost ? 1 : 0;
        table.rows.push_back({pair.higherPaid, pair.lowerPaid,
                              isolated(QString::number(pair.points, 'f', 0) + u" / "_s + QString::number(pair.otherPoints, 'f', 0)),
                              isolated(QString::number(pair.payGapPercent, 'f', 1) + u" %"_s),
                              dotted({percent(pair.womenPercentHigher), percent(pair.womenPercentLower)})});
    }
    const auto isJudged = [&](const QString &job) { return areWhole(m_controller.jobPoints(job)); };
    m_found->setVisible(std::ranges::count_if(answer->jobs, isJudged) > 1);
    m_found->setText(answer->pairs.empty()
                         ? tr("No two jobs of like points are paid more than 5 % apart.")
                         : tr("%n pairs of jobs of equal value are paid differently.", nullptr, int(answer->pairs.size())) + u' '
                             + tr("In %n of them more women do the worse paid one.", nullptr, toWomensCost));
    m_pairTable->setVisible(!table.rows.empty());
    m_pairs->setTable(std::move(table));
    fitHeight(m_pairTable);
}

void JobValues::retranslate()
{
    m_head->setTitle(tr("Jobs of equal value"));
    m_how->setText(tr("Give each job 0 to 100 points for what it asks for, without looking at who does it. Skill, effort and "
                      "responsibility count 30 % each, conditions 10 %. Jobs whose points are at most 5 % apart are of equal value; "
                      "jobs of fewer than 5 workers are left out."));
    m_table->setAccessibleName(tr("Points of the jobs"));
    m_pairTable->setAccessibleName(tr("Jobs of equal value"));
    m_jobs->retranslate();
    showAnswer();
}

} // namespace meyar::ui
