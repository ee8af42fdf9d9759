// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingslists.h"

#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/tableview.h"
#include "ui/findings/bulkbar.h"
#include "ui/findings/filterbar.h"
#include "ui/findings/findingsboard.h"
#include "ui/findings/findingscalendar.h"
#include "ui/findings/findingscontroller.h"

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr FindingState states[]{FindingState::Open, FindingState::ActionAgreed,
                                FindingState::AwaitingVerification, FindingState::Closed};

} // namespace

FindingsLists::FindingsLists(FindingsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_filters(new FilterBar(this))
    , m_bulk(new BulkBar(this))
    , m_board(new FindingsBoard(this))
    , m_calendar(new FindingsCalendar(controller, this))
    , m_table(new TableView({}, this))
    , m_noMatch(new EmptyState(u"view-filter"_s, this))
    , m_stack(new QStackedWidget(this))
{
    for (const FindingState state : states) {
        m_board->setColumn(state, &controller.column(state));
    }
    buildTable();
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_calendar);
    m_stack->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_bulk);
    column->addWidget(m_stack, 1);
    connectFilters();
    connectLists();
    showView(boardView);
}

void FindingsLists::setFileMenu(QMenu *menu)
{
    m_filters->setFileMenu(menu);
}

void FindingsLists::buildTable()
{
    m_table->setObjectName(u"findingsTable"_s);
    m_table->setModel(&m_controller.table());
    m_table->setStretchColumn(FindingsModel::Statement);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingsModel::SeverityColumn, Qt::AscendingOrder);
    m_table->setPreferredWidths({{FindingsModel::SeverityColumn, 122}, {FindingsModel::Code, 72},
                                 {FindingsModel::Factory, 210}, {FindingsModel::State, 116},
                                 {FindingsModel::Due, 216}, {FindingsModel::Owner, 130}});
}

void FindingsLists::connectFilters()
{
    FindingsFilter &filter = m_controller.filter();
    connect(m_filters, &FilterBar::viewChosen, this, &FindingsLists::showView);
    connect(m_filters, &FilterBar::factoryChosen, this, [this, &filter](const QString &key) {
        filter.setFactory(key);
        updateCounts();
    });
    connect(m_filters, &FilterBar::severityChosen, this,
            [this, &filter](std::optional<Severity> severity) {
                filter.setSeverity(severity);
                updateCounts();
            });
    connect(m_filters, &FilterBar::overdueToggled, this, [this, &filter](bool only) {
        filter.setOverdueOnly(only);
        updateCounts();
    });
    connect(m_filters, &FilterBar::searched, this, [this, &filter](const QString &query) {
        filter.setQuery(query);
        updateCounts();
    });
    connect(m_noMatch->button(), &Button::clicked, this, &FindingsLists::clearFilters);
}

void FindingsLists::connectLists()
{
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(lineAt(index).id); };
    connect(m_board, &FindingsBoard::opened, this, &FindingsLists::opened);
    connect(m_board, &FindingsBoard::moved, this, &FindingsLists::moved);
    connect(m_table, &TableView::opened, this, open);
    connect(m_calendar, &FindingsCalendar::opened, this, &FindingsLists::opened);
    connect(m_table, &QAbstractItemView::clicked, this, [this, open](const QModelIndex &index) {
        if (selectedFindings().size() == 1) {
            open(index);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsLists::updateBulk);
    connect(m_bulk, &BulkBar::applied, this, [this](const BulkEdit &edit) {
        m_controller.editMany(selectedFindings(), edit);
    });
    connect(m_bulk, &BulkBar::dismissed, this, [this] {
        m_table->selectionModel()->select(m_table->currentIndex(),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!m_selecting && index.isValid() && selectedFindings().size() <= 1) {
                    Q_EMIT moved(lineAt(index).id);
                }
            });
}

void FindingsLists::showView(const QString &id)
{
    m_view = id;
    m_filters->setView(id);
    updateCounts();
}

void FindingsLists::focusList()
{
    if (m_view == boardView) {
        m_board->focusCards();
    } else if (m_view == calendarView) {
        m_calendar->focusDays();
    } else {
        m_table->setFocus();
    }
}

void FindingsLists::focusSearch()
{
    m_filters->focusSearch();
}

void FindingsLists::clearFilters()
{
    m_filters->clear();
    m_controller.filter().clear();
    updateCounts();
    focusList();
}

void FindingsLists::updateCounts()
{
    const FindingCounts counts = m_controller.counts();
    m_filters->setFactories(m_controller.factories());
    m_filters->setCounts(counts);
    m_board->updateCounts();
    if (counts.all > 0 && counts.shown == 0) {
        m_stack->setCurrentWidget(m_noMatch);
    } else {
        m_stack->setCurrentWidget(m_view == boardView          ? static_cast<QWidget *>(m_board)
                                      : m_view == calendarView ? m_calendar
                                                               : static_cast<QWidget *>(m_table));
    }
    m_calendar->updateDays();
    updateBulk();
}

std::vector<FindingId> FindingsLists::selectedFindings() const
{
    std::vector<FindingId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        ids.push_back(lineAt(index).id);
    }
    return ids;
}

void FindingsLists::updateBulk()
{
    const size_t count = m_view == tableView ? selectedFindings().size() : 0;
    m_bulk->setCount(count > 1 ? int(count) : 0);
}

void FindingsLists::setCurrent(FindingId id)
{
    if (id.isNull() || selectedFindings().size() > 1) {
        return; // several are chosen: to move the cursor would drop them
    }
    const QScopedValueRollback guard(m_selecting, true);
    m_board->setCurrent(id);
    for (int row = 0; row < m_controller.table().rowCount(); ++row) {
        const QModelIndex index = m_controller.table().index(row, 0);
        if (lineAt(index).id == id && m_table->currentIndex().row() != row) {
            m_table->setCurrentIndex(index);
        }
    }
}

void FindingsLists::setNarrow(bool narrow)
{
    m_board->setNarrow(narrow);
    for (const int column : {int(FindingsModel::State), int(FindingsModel::Owner)}) {
        m_table->setColumnHidden(column, narrow); // the panel says both
    }
}

void FindingsLists::retranslate()
{
    m_filters->setSeverityWords({m_controller.severityWord(Severity::Critical),
                                 m_controller.severityWord(Severity::Major),
                                 m_controller.severityWord(Severity::Minor),
                                 m_controller.severityWord(Severity::Observation)});
    m_filters->retranslate();
    m_calendar->retranslate();
    m_bulk->retranslate();
    for (const FindingState state : states) {
        m_board->setTitle(state, m_controller.stateWord(state));
    }
    m_table->setAccessibleName(tr("Findings"));
    m_noMatch->setTexts(tr("Nothing fits the filter"),
                        tr("Take something out of it to see more findings."));
    m_noMatch->setButtonText(tr("Show all findings"));
    updateCounts();
}

} // namespace meyar::ui
