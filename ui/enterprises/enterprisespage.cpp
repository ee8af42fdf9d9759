// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/enterprisespage.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/enterprises/enterprisescontroller.h"
#include "ui/enterprises/siteheader.h"
#include "ui/enterprises/sitepanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 400;

enum StackPage { ListView, EmptyView };

} // namespace

EnterprisesPage::EnterprisesPage(EnterprisesController &controller, QWidget *parent)
    : Page({u"enterprises"_s, u"factory"_s, [] { return tr("Factories"); }}, parent)
    , m_controller(controller)
{
    auto *split = new QWidget(this);
    auto *columns = new QHBoxLayout(split);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    m_panel = new SitePanel(split);
    m_panel->setFixedWidth(panelWidth);
    m_panel->setVisible(false);
    columns->addWidget(buildList(), 1);
    columns->addWidget(m_panel);
    m_empty = new EmptyState(u"factory"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    buildActions();
    connectSignals();
}

QWidget *EnterprisesPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::l);
    m_search = new SearchField({}, bar);
    m_search->setObjectName(u"filter"_s);
    m_search->setFixedWidth(280);
    m_count = new Label(TextRole::Small, bar);
    m_count->setTone(Tone::Muted);
    m_count->setWrap(false);
    m_add = new Button(ButtonKind::Plain, bar);
    m_add->setObjectName(u"addFactory"_s);
    m_add->setIconName(u"list-add"_s);
    row->addWidget(m_search);
    row->addWidget(m_count, 1);
    row->addWidget(m_add);
    return bar;
}

QWidget *EnterprisesPage::buildList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_table = new TableView({}, list);
    m_table->setObjectName(u"sites"_s);
    m_table->setModel(&m_controller.sites());
    m_table->setStretchColumn(SitesModel::Factory);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SitesModel::Factory, Qt::AscendingOrder);
    m_table->setPreferredWidths({{SitesModel::City, 92}, {SitesModel::Province, 124},
                                 {SitesModel::Sector, 150}, {SitesModel::Workers, 76},
                                 {SitesModel::LastVisit, 152}, {SitesModel::OpenFindings, 108}});
    m_nothing = new Label(TextRole::Body, list);
    m_nothing->setTone(Tone::Muted);
    m_nothing->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_nothing->hide();
    column->addWidget(buildBar());
    column->addWidget(new Hairline(Qt::Horizontal, list));
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    return list;
}

QAction *EnterprisesPage::addPageAction(const QKeySequence &keys,
                                        void (EnterprisesPage::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void EnterprisesPage::buildActions()
{
    m_addAction = addPageAction(Qt::CTRL | Qt::Key_N, &EnterprisesPage::addFactory);
    setKeywords(m_addAction, u"new factory enterprise نیا کارخانہ فیکٹری naya karkhana factory"_s);
    m_addSiteAction = addPageAction(Qt::CTRL | Qt::SHIFT | Qt::Key_N, &EnterprisesPage::addSite);
    setKeywords(m_addSiteAction, u"unit branch یونٹ شاخ جگہ unit shakh jagah"_s);
    m_auditAction = addPageAction(Qt::CTRL | Qt::Key_Return, &EnterprisesPage::startAudit);
    setKeywords(m_auditAction, u"new audit visit نیا آڈٹ دورہ naya audit daura"_s);
    m_findAction = addPageAction(QKeySequence::Find, &EnterprisesPage::findFactory);
    setKeywords(m_findAction, u"search filter تلاش talash dhoondo"_s);
}

void EnterprisesPage::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_controller.sites().setQuery(text);
        updateList();
    });
    connect(m_add, &Button::clicked, this, &EnterprisesPage::addFactory);
    connect(m_empty->button(), &Button::clicked, this, &EnterprisesPage::addFactory);
    connect(m_table, &TableView::opened, this, [this] { m_panel->focusFirstField(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_selecting && current.isValid()) {
                    m_controller.select(m_controller.sites().siteAt(current));
                }
            });
    connect(m_panel, &SitePanel::edited, &m_controller, &EnterprisesController::edit);
    connect(&m_panel->header(), &SiteHeader::auditRequested, &m_controller,
            &EnterprisesController::startAudit);
    connect(m_panel, &SitePanel::visitOpened, &m_controller, &EnterprisesController::openVisit);
    connect(&m_panel->header(), &SiteHeader::siteRequested, this, &EnterprisesPage::addSite);
    connect(&m_panel->header(), &SiteHeader::discardRequested, this, &EnterprisesPage::discardNew);
    connect(m_panel, &SitePanel::left, this, &EnterprisesPage::leavePanel);
    connect(&m_controller, &EnterprisesController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
    connect(&m_controller, &EnterprisesController::listChanged, this, &EnterprisesPage::updateList);
    connect(&m_controller, &EnterprisesController::currentChanged, this,
            &EnterprisesPage::showCurrent);
    connect(&m_controller, &EnterprisesController::currentUpdated, this,
            &EnterprisesPage::updateCurrent);
    connect(&m_controller, &EnterprisesController::problemsChanged, m_panel,
            &SitePanel::setProblems);
}

QString EnterprisesPage::contextLine() const
{
    return m_controller.isLoaded() ? grouped(tr("%n sites", nullptr, m_controller.siteCount()), m_controller.siteCount()) : QString();
}

void EnterprisesPage::activated()
{
    m_controller.refreshIfStale();
    m_table->setFocus();
}

void EnterprisesPage::addFactory()
{
    m_controller.addFactory();
    m_panel->focusFirstField();
}

void EnterprisesPage::addSite()
{
    m_controller.addSite();
    m_panel->focusFirstField();
}

void EnterprisesPage::findFactory()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EnterprisesPage::startAudit()
{
    m_controller.startAudit();
}

void EnterprisesPage::leavePanel()
{
    m_table->setFocus(); // first, so that the field in hand is passed on
    m_controller.leaveNew();
}

void EnterprisesPage::discardNew()
{
    m_table->setFocus();
    m_controller.discardNew();
}

void EnterprisesPage::showCurrent()
{
    const auto &current = m_controller.current();
    m_panel->setVisible(current.has_value());
    if (current) {
        m_panel->showDraft(*current);
    }
    updateCurrent();
    updateList();
}

void EnterprisesPage::updateCurrent()
{
    if (const auto &current = m_controller.current()) {
        m_panel->updateDraft(*current);
        m_panel->header().setTexts(m_controller.currentTitle(), m_controller.currentRemark());
        m_panel->setVisits(m_controller.visits());
    }
    selectRow();
}

void EnterprisesPage::updateList()
{
    const int shown = m_controller.sites().rowCount();
    const int all = m_controller.siteCount();
    const bool empty = m_controller.isLoaded() && all == 0 && !m_controller.current();
    m_stack->setCurrentIndex(empty ? EmptyView : ListView);
    m_nothing->setVisible(shown == 0 && all > 0);
    m_count->setText(shown == all ? QString() : tr("%1 of %n sites", nullptr, all).arg(shown));
    m_addSiteAction->setEnabled(!m_controller.currentSite().isNull());
    m_auditAction->setEnabled(!m_controller.currentSite().isNull());
    selectRow();
    Q_EMIT topBarChanged();
}

void EnterprisesPage::selectRow()
{
    const QScopedValueRollback guard(m_selecting, true);
    const QModelIndex index = m_controller.sites().indexOf(m_controller.currentSite());
    if (!index.isValid()) {
        m_table->clearSelection();
    } else if (m_table->currentIndex().row() != index.row()
               || !m_table->selectionModel()->hasSelection()) {
        m_table->setCurrentIndex(index);
    }
}

void EnterprisesPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void EnterprisesPage::retranslate()
{
    m_controller.retranslate();
    m_panel->setChoices(m_controller.sectors(), m_controller.provinces());
    m_panel->retranslate();
    m_search->setAccessibleName(tr("Filter the factories"));
    m_search->setPlaceholderText(tr("Name, city, phone…"));
    m_add->setText(tr("Add factory"));
    m_add->setKeyHint(u"Ctrl N"_s);
    m_table->setAccessibleName(tr("Factories"));
    m_nothing->setText(tr("No factory fits the filter."));
    m_empty->setTexts(
        tr("No factories yet"),
        tr("Add the first one: name, city and province are enough to start an audit."));
    m_empty->setButtonText(tr("Add factory"));
    m_addAction->setText(tr("Add factory"));
    m_addSiteAction->setText(tr("Add a site of this enterprise"));
    m_auditAction->setText(tr("Start an audit at this factory"));
    m_findAction->setText(tr("Filter the factories"));
    updateList();
    updateCurrent();
}

} // namespace meyar::ui
