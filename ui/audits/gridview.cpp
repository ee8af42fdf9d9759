// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/gridview.h"

#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/pane.h"
#include "ui/common/bidi.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int shownProblems = 6;

} // namespace

GridView::GridView(AssessmentController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_search(new SearchField)
    , m_hint(new Label(TextRole::Small))
    , m_problems(new InlineError)
    , m_table(new TableView(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_problems->setObjectName(u"gridProblems"_s);
    m_problems->setContentsMargins(space::l, 0, space::l, space::m);
    m_problems->hide();
    column->addWidget(m_problems);
    column->addWidget(m_table, 1);
    m_table->setObjectName(u"auditGrid"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setStretchColumn(GridModel::Question);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->setPreferredWidths({{GridModel::Code, 84}, {GridModel::Section, 140}, {GridModel::Question, 420},
                                 {GridModel::Answer, 140}, {GridModel::Note, 160}, {GridModel::Evidence, 80}, {GridModel::Finding, 78},
                                 {GridModel::By, 110}});
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.at(index.row()).name); });
    connect(m_search, &QLineEdit::textChanged, &m_model, &GridModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, &GridView::focusLines);
}

QWidget *GridView::buildBar()
{
    auto *bar = new Pane(Pane::Ground::Surface);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    auto *filters = new QWidget(bar);
    m_filterRow = new FlowLayout(filters, space::m);
    for (const GridFilter filter : {GridFilter::All, GridFilter::Unanswered, GridFilter::Failed, GridFilter::NoEvidence,
                                    GridFilter::Conflicts, GridFilter::NotApplicable, GridFilter::Points}) {
        addFilter(filter);
    }
    row->addWidget(filters, 1);
    m_hint->setTone(Tone::Muted);
    m_hint->setWrap(false);
    row->addWidget(m_hint);
    m_search->setObjectName(u"gridSearch"_s);
    m_search->setFixedWidth(200);
    row->addWidget(m_search);
    return bar;
}

void GridView::addFilter(GridFilter filter)
{
    auto *chip = new FilterChip;
    chip->setObjectName(u"gridFilter%1"_s.arg(int(filter)));
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    chip->setChecked(filter == GridFilter::All);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] { choose(filter); });
    m_filters.emplace_back(filter, chip);
    m_filterRow->addWidget(chip);
}

void GridView::choose(GridFilter filter)
{
    const QString before = currentQuestion();
    m_model.setFilter(filter);
    goToLine(qMax(0, m_model.lineOf(before)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void GridView::load()
{
    const QString before = m_controller.isOpen() ? m_controller.question().name : QString();
    m_model.setRows(m_controller.gridRows());
    followPoints();
    showCounts();
    goToLine(qMax(0, m_model.lineOf(before)));
}

/// Begins with what the walk goes through, whenever that has changed.
void GridView::followPoints()
{
    const auto walk = std::pair(m_controller.id(), m_controller.isOnlyPoints());
    for (const auto &[filter, chip] : m_filters) {
        if (filter == GridFilter::Points) {
            chip->setVisible(m_controller.isFollowUp());
        }
        if (walk != m_walk && (walk.second || m_walk.second) && filter == (walk.second ? GridFilter::Points : GridFilter::All)) {
            chip->setChecked(true);
            m_model.setFilter(filter);
        }
    }
    m_walk = walk;
}

void GridView::refresh()
{
    m_model.changed(m_controller.refreshGrid(m_model.rows()));
    showCounts();
}

void GridView::showCounts()
{
    for (const auto &[filter, chip] : m_filters) {
        chip->setCount(m_model.count(filter));
    }
}

void GridView::goToLine(int line)
{
    if (line < m_model.rowCount()) {
        m_table->selectRow(line);
        m_table->scrollTo(m_model.index(line, 0));
    }
}

QString GridView::currentQuestion() const
{
    const QModelIndex now = m_table->currentIndex();
    return now.isValid() && now.row() < m_model.rowCount() ? m_model.at(now.row()).name : QString();
}

QStringList GridView::selectedQuestions() const
{
    QList<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        lines += index.row();
    }
    std::sort(lines.begin(), lines.end());
    QStringList questions;
    for (const int line : lines) {
        questions += m_model.at(line).name;
    }
    return questions;
}

void GridView::answer(const QString &key)
{
    const QStringList questions = selectedQuestions();
    const int line = m_table->currentIndex().row();
    const AssessmentController::Given given = m_controller.answerAll(questions, key);
    if (given.fitting == 0 && !questions.isEmpty()) {
        m_problems->show(key.isEmpty() ? tr("Nothing to clear in the selected lines.")
                                       : tr("No selected line has an answer with the key %1.").arg(isolated(key)));
        m_problems->setVisible(true);
        return;
    }
    m_problems->hide();
    if (given.gone > 0 || (questions.size() > 1 && given.changed > 0)) {
        const int left = int(questions.size()) - given.changed;
        QStringList rest{left > 0 ? tr("%n lines left as they were", nullptr, left) : QString(),
                         given.gone > 0 ? tr("%n answers do not apply any more", nullptr, given.gone) : QString()};
        rest.removeAll(QString());
        m_controller.offerUndo(key.isEmpty() ? tr("%n answers cleared", nullptr, given.changed)
                                             : tr("%n questions answered", nullptr, given.changed),
                               rest.join(tr(", ")));
    }
    if (questions.size() == 1 && !key.isEmpty() && line + 1 < m_model.rowCount()) {
        goToLine(line + 1);
    }
}

void GridView::paste()
{
    QStringList questions = selectedQuestions();
    if (questions.size() == 1) { // from here down
        questions.clear();
        for (int line = m_table->currentIndex().row(); line < m_model.rowCount(); ++line) {
            questions += m_model.at(line).name;
        }
    }
    const QStringList problems = m_controller.pasteAnswers(questions, QApplication::clipboard()->text());
    if (problems.isEmpty()) {
        m_problems->hide();
        return;
    }
    QStringList shown = problems.mid(0, shownProblems);
    if (problems.size() > shownProblems) {
        shown += tr("and %1 more").arg(number(qint64(problems.size() - shownProblems)));
    }
    m_problems->show(tr("Nothing was pasted. Put these right and paste again."), shown.join(u'\n'));
    m_problems->setVisible(true);
}

void GridView::nextUnanswered()
{
    const int count = m_model.rowCount();
    const int from = m_table->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const int line = (from + step) % count;
        if (isIn(GridFilter::Unanswered, m_model.at(line))) {
            goToLine(line);
            return;
        }
    }
}

void GridView::focusLines()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void GridView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GridView::retranslate()
{
    const std::pair<GridFilter, QString> names[] = {{GridFilter::All, tr("All")},
                                                    {GridFilter::Unanswered, tr("Unanswered")},
                                                    {GridFilter::Failed, tr("Failed")},
                                                    {GridFilter::NoEvidence, tr("No evidence")},
                                                    {GridFilter::Conflicts, tr("Conflicts")},
                                                    {GridFilter::NotApplicable, tr("Not applicable")},
                                                    {GridFilter::Points, tr("Open points")}};
    for (const auto &[filter, name] : names) {
        for (const auto &[own, chip] : m_filters) {
            if (own == filter) {
                chip->setText(name);
            }
        }
    }
    m_search->setPlaceholderText(tr("Search the questions"));
    m_search->setAccessibleName(tr("Search the questions"));
    m_hint->setText(tr("Paste a column: %1").arg(isolated(u"Ctrl V"_s)));
    m_table->setAccessibleName(tr("All questions"));
    m_model.retranslate();
}

} // namespace meyar::ui
