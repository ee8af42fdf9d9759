// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/meters.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/dashboard/dashboardcharts.h"
#include "ui/dashboard/dashboardcontroller.h"
#include "ui/dashboard/dashboardfilters.h"

#include <QAction>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shareIds{"section", "clause", "convention", "city", "sector"}; ///< by ShareBy

QString idOf(ShareBy by)
{
    return QLatin1String(shareIds[size_t(by)]);
}

} // namespace

DashboardPage::DashboardPage(DashboardController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : Page({u"dashboard"_s, u"dashboard-show"_s, [] { return tr("Dashboard"); }}, parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"dashboard-show"_s, this))
{
    m_stack->addWidget(scrollArea(buildContent(), this));
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    buildActions();
    connect(m_empty->button(), &Button::clicked, &m_controller, &DashboardController::startAudit);
    connect(m_by, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        for (size_t i = 0; i < shareIds.size(); ++i) {
            m_shareBy = id == QLatin1String(shareIds[i]) ? static_cast<ShareBy>(i) : m_shareBy;
        }
        showShares();
    });
    connect(m_progress, &TaskProgress::canceled, &m_controller, &DashboardController::stopCounting);
    connect(&m_controller, &DashboardController::changed, this, &DashboardPage::showFigures);
    connect(&m_controller, &DashboardController::counting, this, [this](int done, int all) {
        if (m_progress->isHidden()) {
            m_progress->start(tr("Reading audits that were not counted before"));
        }
        m_progress->setProgress(done, all);
        if (done >= all) {
            m_progress->finish();
        }
    });
    connect(&m_controller, &DashboardController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
}

QWidget *DashboardPage::buildContent()
{
    auto *content = new QWidget(this);
    m_filters = new DashboardFilters(m_controller, content);
    m_progress = new TaskProgress(content);
    m_progress->hide();
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    for (KpiTile **tile : {&m_visits, &m_score, &m_findings, &m_actions}) {
        *tile = new KpiTile(content);
        tiles->addWidget(*tile, 1);
    }
    m_by = new SegmentedSwitch({}, content);
    m_by->setObjectName(u"shareBy"_s);
    for (const char *id : shareIds) {
        m_by->addChoice(QLatin1String(id), {});
    }
    m_shares = addCard(u"compliance"_s);
    m_shares->addControl(m_by);
    m_trend = addCard(u"scores-over-time"_s);
    m_baseline = addCard(u"baseline"_s);
    m_cities = addCard(u"open-findings"_s);
    m_pareto = addCard(u"most-failed"_s);
    m_heat = addCard(u"failures-by-section-and-city"_s);
    m_burnDown = addCard(u"action-burn-down"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    const auto addColumn = [columns](std::initializer_list<ChartCard *> cards, int stretch) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::l);
        for (ChartCard *card : cards) {
            column->addWidget(card);
        }
        column->addStretch(1);
        columns->addLayout(column, stretch);
    };
    addColumn({m_shares, m_pareto, m_heat}, 1);
    addColumn({m_trend, m_burnDown, m_baseline, m_cities}, 1);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    all->setSpacing(space::l);
    all->addWidget(m_filters);
    all->addWidget(m_progress);
    all->addLayout(tiles);
    all->addLayout(columns);
    all->addStretch(1);
    return content;
}

ChartCard *DashboardPage::addCard(const QString &fileName)
{
    auto *card = new ChartCard(fileName, m_dialogs, this);
    m_cards.push_back(card);
    connect(card, &ChartCard::saved, this, [this](const QString &path) {
        m_messages.showMessage(tr("Saved as %1").arg(isolated(path)));
    });
    connect(card, &ChartCard::copied, this, [this] { m_messages.showMessage(tr("Picture and table are copied")); });
    connect(card, &ChartCard::failed, this, [this](const Error &error) {
        m_messages.showMessage(errorText(m_controller.words(), error), Mark::Bad);
    });
    return card;
}

QAction *DashboardPage::addPageAction(const QKeySequence &keys, const QString &keywords,
                                      void (DashboardPage::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    setKeywords(action, keywords);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void DashboardPage::buildActions()
{
    m_tables = addPageAction(Qt::CTRL | Qt::Key_T, u"table chart جدول چارٹ jadwal"_s, &DashboardPage::toggleTables);
    m_lockedOnly = addPageAction(Qt::CTRL | Qt::Key_O, u"locked closed signed بند آڈٹ band"_s, &DashboardPage::toggleLocked);
    m_showAll = addPageAction(Qt::CTRL | Qt::Key_Backspace, u"clear filter فلٹر ہٹائیں filter"_s, &DashboardPage::showAll);
}

QString DashboardPage::contextLine() const
{
    if (!m_controller.isLoaded() || m_controller.isEmpty()) {
        return {};
    }
    const Headline &headline = m_controller.figures().headline;
    return dotted({tr("%n audits", nullptr, headline.visits), tr("%n factories", nullptr, headline.factories)});
}

void DashboardPage::activated()
{
    m_controller.refreshIfStale();
    m_filters->focusFirst();
}

void DashboardPage::toggleTables()
{
    const bool table = !m_shares->showsTable();
    for (ChartCard *card : m_cards) {
        card->showTable(table);
    }
}

void DashboardPage::showAll()
{
    m_filters->clear();
}

void DashboardPage::toggleLocked()
{
    m_filters->toggleLocked();
}

void DashboardPage::showFigures()
{
    m_stack->setCurrentIndex(m_controller.isEmpty() ? 1 : 0);
    m_filters->fill();
    showTiles();
    showShares();
    const PortfolioFigures &figures = m_controller.figures();
    const DashboardTitles titles(m_controller.words());
    const DashboardCharts charts(m_controller.words(), m_controller.today());
    const QString pack = m_controller.packTitle(figures.comparedPack);
    m_trend->setChart(charts.trend(figures.trend), titles.trend(figures.trend), tr("Median score of the audits of each month"),
                      tr("No audit here has a score yet."));
    m_burnDown->setChart(charts.burnDown(figures.burnDown), titles.burnDown(figures.burnDown, m_controller.today()),
                         tr("Open corrective actions against the agreed dates"), tr("No corrective action was agreed yet."));
    m_baseline->setChart(
        charts.baseline(figures.baseline), titles.baseline(figures.baseline),
        figures.baseline.factories > 0
            ? dotted({pack, tr("%n factories, first and latest visit", nullptr, figures.baseline.factories)})
            : QString(),
        tr("It needs factories that were visited twice with the same checklist."));
    m_cities->setChart(charts.findings(figures.findingsByCity), titles.findings(figures.findingsByCity),
                       tr("Open findings by city and severity"), tr("No finding is open."));
    m_pareto->setChart(charts.pareto(figures.mostFailed), titles.pareto(figures.mostFailed),
                       tr("Checkpoints that were failed or met in part, most often first"), tr("No checkpoint was failed."));
    m_heat->setChart(charts.heat(figures.heat), titles.heat(figures.heat), dotted({pack, tr("Share of failed checkpoints")}),
                     tr("No audit here has answers that count yet."));
    Q_EMIT topBarChanged();
}

void DashboardPage::showTiles()
{
    const PortfolioFigures &figures = m_controller.figures();
    const Headline &headline = figures.headline;
    const Translation &words = m_controller.words();
    m_visits->setValue(number(qint64(headline.visits)), tr("in %n factories", nullptr, headline.factories));
    m_visits->setChange(headline.notCounted > 0 ? tr("%n without a result yet", nullptr, headline.notCounted)
                            : headline.drafts > 0 ? tr("%n still open", nullptr, headline.drafts)
                                                  : tr("all closed"),
                        headline.notCounted > 0 ? Tone::Warn : Tone::Normal);
    m_score->setValue(headline.medianPercent ? percentText(words, *headline.medianPercent) : u"–"_s,
                      tr("of the latest visits"));
    const int change = int(std::lround(headline.change.value_or(0)));
    m_score->setChange(!headline.change ? tr("no second visit yet")
                           : change > 0 ? tr("up %1 since the baseline").arg(number(qint64(change)))
                           : change < 0 ? tr("down %1 since the baseline").arg(number(qint64(-change)))
                                        : tr("as at the baseline"),
                       change > 0 ? Tone::Good : change < 0 ? Tone::Bad : Tone::Normal);
    m_findings->setValue(number(qint64(headline.openFindings)), tr("open"));
    m_findings->setChange(headline.criticalFindings > 0 ? tr("%n critical", nullptr, headline.criticalFindings)
                              : headline.repeatFindings > 0 ? tr("%n repeats", nullptr, headline.repeatFindings)
                                                            : tr("none critical"),
                          headline.criticalFindings > 0 ? Tone::Bad : headline.repeatFindings > 0 ? Tone::Warn : Tone::Good);
    m_actions->setValue(number(qint64(figures.actions.overdue)), tr("of %1 open").arg(number(qint64(figures.actions.open))));
    m_actions->setChange(figures.actions.toVerify > 0 ? tr("%n to verify", nullptr, figures.actions.toVerify)
                                                      : tr("none to verify"),
                         figures.actions.toVerify > 0 ? Tone::Warn : Tone::Good);
}

void DashboardPage::showShares()
{
    const PortfolioFigures &figures = m_controller.figures();
    const std::array lists{&figures.sections, &figures.clauses, &figures.conventions, &figures.cities, &figures.sectors};
    const std::vector<ShareRow> &rows = *lists[size_t(m_shareBy)];
    const QString remark = m_shareBy == ShareBy::Clause
        ? tr("Only law in force at the factory on the day; a checkpoint counts under every clause it cites")
        : tr("Answered checkpoints that apply; not applicable ones are left out");
    m_by->setCurrent(idOf(m_shareBy));
    m_shares->setChart(DashboardCharts(m_controller.words(), m_controller.today()).shares(rows, m_shareBy),
                       DashboardTitles(m_controller.words()).shares(rows, m_shareBy), remark,
                       tr("No audit here has answers that count yet."));
}

void DashboardPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void DashboardPage::retranslate()
{
    m_controller.retranslate();
    m_filters->retranslate();
    m_visits->setCaption(tr("Audits"));
    m_score->setCaption(tr("Score, median"));
    m_findings->setCaption(tr("Findings"));
    m_actions->setCaption(tr("Actions overdue"));
    m_by->setAccessibleName(tr("Compliance by"));
    const std::array names{tr("Section"), tr("Clause"), tr("Convention"), tr("City"), tr("Sector")};
    for (size_t i = 0; i < names.size(); ++i) {
        m_by->setChoiceText(QLatin1String(shareIds[i]), names[i]);
    }
    for (ChartCard *card : m_cards) {
        card->retranslate();
    }
    m_empty->setTexts(tr("No audits yet"), tr("Charts of compliance, findings and actions come from audits."));
    m_empty->setButtonText(tr("Start an audit"));
    m_tables->setText(tr("Tables instead of charts"));
    m_lockedOnly->setText(tr("Only closed audits"));
    m_showAll->setText(tr("Show all again"));
    showFigures();
}

} // namespace meyar::ui
