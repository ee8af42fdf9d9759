// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorspage.h"

#include "core/wording/cityword.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/indicators/environmentpanel.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/kpipanel.h"
#include "ui/indicators/oshpanel.h"
#include "ui/indicators/registerview.h"
#include "ui/indicators/riskpanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Enterprise &enterprise, const Translation &words)
{
    return words.language() == Language::Urdu && !enterprise.nameUrdu.isEmpty() ? enterprise.nameUrdu : enterprise.name;
}

} // namespace

IndicatorsPage::IndicatorsPage(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : Page({u"indicators"_s, u"office-chart-line"_s, [] { return tr("Indicators"); }}, parent)
    , m_controller(controller)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"office-chart-line"_s, this))
    , m_site(new QComboBox(this))
    , m_switch(new SegmentedSwitch(tr("What is shown"), this))
    , m_panels(new QStackedWidget(this))
    , m_undo(addStep(QKeySequence::Undo, u"undo واپس wapas"_s, &IndicatorsController::undo))
    , m_redo(addStep(QKeySequence::Redo, u"redo دوبارہ dobara"_s, &IndicatorsController::redo))
{
    m_site->setObjectName(u"indicatorSite"_s);
    m_site->setAccessibleName(tr("Factory"));
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(30);
    m_switch->setObjectName(u"indicatorTabs"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_switch);
    row->addStretch(1);
    row->addWidget(m_site);
    column->addLayout(row);
    column->addWidget(m_panels, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);

    addPanel(u"kpi"_s, [] { return tr("Key figures"); }, new KpiPanel(controller, dialogs, messages, this));
    addPanel(u"osh"_s, [] { return tr("Accidents"); }, new OshPanel(controller, dialogs, messages, this));
    addPanel(u"environment"_s, [] { return tr("Environment"); }, new EnvironmentPanel(controller, dialogs, messages, this));
    addPanel(u"risk"_s, [] { return tr("Risks"); }, new RiskPanel(controller, dialogs, messages, this));

    connect(m_empty->button(), &Button::clicked, &m_controller, &IndicatorsController::addFactory);
    connect(m_switch, &SegmentedSwitch::chosen, this, &IndicatorsPage::showTab);
    connect(m_site, &QComboBox::activated, this,
            [this] { m_controller.chooseSite(m_site->currentData().value<SiteId>()); });
    connect(&m_controller, &IndicatorsController::changed, this, &IndicatorsPage::showFigures);
    connect(&m_controller, &IndicatorsController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
}

void IndicatorsPage::addPanel(const QString &id, std::function<QString()> title, IndicatorPanel *panel)
{
    m_own.push_back(panel);
    addTab(id, std::move(title), panel, Keeps::Figures, [panel] { panel->retranslate(); });
}

void IndicatorsPage::addTab(const QString &id, std::function<QString()> title, QWidget *panel, Keeps keeps,
                            std::function<void()> retranslate)
{
    m_switch->addChoice(id, title());
    m_panels->addWidget(panel);
    m_tabs.push_back({id, std::move(title), panel, keeps, std::move(retranslate)});
}

void IndicatorsPage::showTab(const QString &id)
{
    for (const Tab &tab : m_tabs) {
        if (tab.id == id) {
            m_switch->setCurrent(id);
            m_panels->setCurrentWidget(tab.panel);
            if (auto *own = qobject_cast<IndicatorPanel *>(tab.panel)) {
                own->activated();
            }
        }
    }
    refreshSteps();
}

void IndicatorsPage::refreshSteps()
{
    const auto shown = std::ranges::find(m_tabs, m_panels->currentWidget(), &Tab::panel);
    const bool keeps = shown != m_tabs.end() && shown->keeps == Keeps::Figures;
    m_undo->setEnabled(keeps && m_controller.undoState().undo.has_value());
    m_redo->setEnabled(keeps && m_controller.undoState().redo.has_value());
}

QAction *IndicatorsPage::addStep(const QKeySequence &keys, const QString &keywords, void (IndicatorsController::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setEnabled(false);
    setKeywords(action, keywords);
    connect(action, &QAction::triggered, &m_controller, handler);
    addAction(action);
    return action;
}

QString IndicatorsPage::unsaved() const
{
    const QList<RegisterView *> registers = findChildren<RegisterView *>();
    return std::ranges::any_of(registers, &RegisterView::hasUnsaved) ? tr("A line is not saved yet. Open it again to go on.") : QString();
}

QString IndicatorsPage::contextLine() const
{
    const SiteRow *row = m_controller.siteRow();
    return row ? dotted({nameOf(row->enterprise, m_controller.words()), cityWord(m_controller.words(), row->site.city)}) : QString();
}

void IndicatorsPage::activated()
{
    m_controller.refreshIfStale();
    if (auto *own = qobject_cast<IndicatorPanel *>(m_panels->currentWidget())) {
        own->activated();
    } else {
        m_panels->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void IndicatorsPage::showSites()
{
    const QSignalBlocker quiet(m_site);
    m_site->clear();
    for (const SiteRow &row : m_controller.sites()) {
        m_site->addItem(dotted({nameOf(row.enterprise, m_controller.words()), row.site.name, cityWord(m_controller.words(), row.site.city)}),
                        QVariant::fromValue(row.site.id));
        if (row.site.id == m_controller.site()) {
            m_site->setCurrentIndex(m_site->count() - 1);
        }
    }
}

void IndicatorsPage::showFigures()
{
    const bool isEmpty = m_controller.isLoaded() && m_controller.sites().empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    showSites();
    for (IndicatorPanel *panel : m_own) {
        panel->showFigures();
    }
    refreshSteps();
    Q_EMIT topBarChanged();
}

void IndicatorsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void IndicatorsPage::retranslate()
{
    m_controller.retranslate();
    m_switch->setAccessibleName(tr("What is shown"));
    m_site->setAccessibleName(tr("Factory"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_empty->setTexts(tr("No factories yet"), tr("Figures are kept of a factory: add one first."));
    m_empty->setButtonText(tr("Add a factory"));
    for (const Tab &tab : m_tabs) {
        m_switch->setChoiceText(tab.id, tab.title());
        if (tab.retranslate) {
            tab.retranslate();
        }
    }
    showFigures();
}

} // namespace meyar::ui
