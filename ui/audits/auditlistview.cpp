// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditlistview.h"

#include "ui/audits/auditscontroller.h"
#include "ui/audits/newauditpanel.h"
#include "ui/audits/pane.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

AuditListView::AuditListView(AuditsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new SearchField)
    , m_count(new Label(TextRole::Small))
    , m_new(new Button(ButtonKind::Primary))
    , m_problem(new InlineError)
    , m_stack(new QStackedWidget)
    , m_table(new TableView(QString()))
    , m_empty(new EmptyState(u"view-task"_s))
    , m_nothing(new EmptyState(u"edit-find"_s))
    , m_panel(new NewAuditPanel(controller))
{
    m_proxy->setSourceModel(&controller.model());
    m_proxy->setFilterRole(AuditsModel::SearchRole);
    m_proxy->setFilterKeyColumn(0);
    m_proxy->setSortRole(SortRole);
    m_proxy->setSortLocaleAware(true);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(buildToolbar());
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothing);
    m_aside = new Pane(Pane::Ground::Surface, Pane::Edge::Leading);
    m_aside->setFixedWidth(420);
    auto *aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(1, 0, 0, 0);
    aside->addWidget(scrollArea(m_panel));
    m_aside->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_aside);
    connectSignals();
}

QWidget *AuditListView::buildToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    m_filter->setObjectName(u"auditFilter"_s);
    m_filter->setFixedWidth(320);
    m_count->setTone(Tone::Muted);
    m_count->setWrap(false);
    m_new->setObjectName(u"newAudit"_s);
    row->addWidget(m_filter);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_new);
    return bar;
}

QWidget *AuditListView::buildList()
{
    auto *card = new Card;
    card->body()->setContentsMargins(1, 1, 1, space::s);
    m_table->setObjectName(u"audits"_s);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AuditsModel::Date, Qt::DescendingOrder);
    m_table->setStretchColumn(AuditsModel::Factory);
    m_table->setPreferredWidths({{AuditsModel::City, 104}, {AuditsModel::Kind, 92}, {AuditsModel::Date, 154},
                                 {AuditsModel::Pack, 196}, {AuditsModel::ProgressColumn, 86},
                                 {AuditsModel::ScoreColumn, 92}, {AuditsModel::Findings, 128},
                                 {AuditsModel::State, 128}});
    card->body()->addWidget(m_table);
    return card;
}

void AuditListView::connectSignals()
{
    connect(m_filter, &SearchField::textChanged, this, [this](const QString &typed) {
        m_proxy->setFilterFixedString(searchFolded(typed.trimmed()));
        refresh();
    });
    connect(m_filter, &SearchField::returnPressed, this, &AuditListView::focusList);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        const auto id = AssessmentId::fromString(
            index.siblingAtColumn(0).data(AuditsModel::IdRole).toString());
        if (id) {
            m_problem->clear();
            Q_EMIT opened(*id);
        }
    });
    connect(m_new, &Button::clicked, this, [this] { openNew(); });
    connect(m_empty->button(), &Button::clicked, this, [this] { openNew(); });
    connect(m_nothing->button(), &Button::clicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &NewAuditPanel::closeRequested, this, &AuditListView::closeNew);
    connect(&m_controller, &AuditsController::loaded, this, &AuditListView::refresh);
}

void AuditListView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by factory, city, checklist"));
    m_filter->setAccessibleName(tr("Filter the audits"));
    m_table->setAccessibleName(tr("Audits"));
    m_new->setText(tr("New audit"));
    m_new->setKeyHint(u"Ctrl N"_s);
    m_empty->setTexts(tr("No audits yet"),
                      tr("Choose a factory and a checklist, and answer the first question."));
    m_empty->setButtonText(tr("New audit"));
    m_nothing->setTexts(tr("Nothing matches"), tr("No audit has these words."));
    m_nothing->setButtonText(tr("Show all audits"));
    m_panel->retranslate();
    refresh();
}

void AuditListView::refresh()
{
    const int all = int(m_controller.model().rows().size());
    const int shown = m_proxy->rowCount();
    const bool appears = m_controller.isLoaded() && m_stack->isHidden();
    m_count->setText(all == 0 ? QString() : tr("%n audit(s)", nullptr, shown));
    m_filter->setVisible(all > 0);
    m_new->setVisible(all > 0);
    m_stack->setVisible(m_controller.isLoaded());
    m_stack->setCurrentIndex(all == 0 ? 1 : shown == 0 ? 2 : 0);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    if (appears && isVisible() && !isNewOpen()) {
        focusList(); // what had the focus may have been hidden
    }
}

void AuditListView::openNew(SiteId site)
{
    m_problem->clear();
    setNewShown(true);
    m_panel->open(site);
}

/// Beside the panel the list keeps the columns that name an audit.
void AuditListView::setNewShown(bool shown)
{
    m_aside->setVisible(shown);
    for (const int column : {AuditsModel::Kind, AuditsModel::Pack, AuditsModel::Findings}) {
        m_table->setColumnHidden(column, shown);
    }
}

void AuditListView::closeNew()
{
    if (isNewOpen()) {
        setNewShown(false);
        focusList();
    }
}

bool AuditListView::isNewOpen() const
{
    return !m_aside->isHidden();
}

void AuditListView::showProblem(const QString &sentence)
{
    m_problem->show(sentence);
}

void AuditListView::focusList()
{
    if (m_stack->currentIndex() == 0) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentIndex() == 1) {
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    }
}

void AuditListView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace meyar::ui
