// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peerspanel.h"

#include "core/wording/errortext.h"
#include "core/wording/format.h"
#include "core/wording/indicatorwords.h"
#include "ui/charts/barschart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/linechart.h"
#include "ui/common/bidi.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/peers/peerscontroller.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

enum Chip { Sector, City, Size, Cohort };
constexpr int chartsWidth = 430;

/// "March 2026"
QString monthText(const Translation &words, QDate day)
{
    return dateText(words, day).section(u' ', 1);
}

/// "Mar 26"; Urdu months are short as they are.
QString shortMonthText(const Translation &words, QDate day)
{
    const QString name = monthText(words, day).section(u' ', 0, -2);
    const QString year = u"%1"_s.arg(day.year() % 100, 2, 10, QChar(u'0'));
    return (words.language() == Language::Urdu ? name : name.left(3)) + u' ' + isolated(year);
}

std::optional<double> valueAt(const SiteStanding &site, const QString &code, QDate until)
{
    if (const auto found = site.values.find(code); found != site.values.end()) {
        for (const PastValue &each : found->second) {
            if (each.until == until) {
                return each.value;
            }
        }
    }
    return std::nullopt;
}

} // namespace

PeersPanel::PeersPanel(PeersController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"office-chart-line"_s, this))
    , m_progress(new TaskProgress(this))
    , m_model(new PeersModel(this))
{
    m_progress->hide();
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    connect(&m_controller, &PeersController::changed, this, &PeersPanel::showSite);
    connect(&m_controller, &PeersController::siteChanged, this, &PeersPanel::showSite);
    connect(&m_controller, &PeersController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
    connect(&m_controller, &PeersController::reading, this, [this](int done, int all) {
        if (m_progress->isHidden()) {
            m_progress->start(tr("Reading the figures of all factories"));
        }
        m_progress->setProgress(done, all);
        if (done >= all) {
            m_progress->finish();
        }
    });
    connect(m_progress, &TaskProgress::canceled, &m_controller, [this] {
        m_progress->finish();
        m_controller.stop();
    });
    retranslate();
}

QWidget *PeersPanel::buildContent()
{
    auto *content = new QWidget(this);
    auto *chips = new QWidget(content);
    auto *flow = new FlowLayout(chips);
    m_caption = new Label(TextRole::Small, chips);
    m_caption->setTone(Tone::Muted);
    m_caption->setMinimumHeight(FilterChip().sizeHint().height()); // in the middle of the chips' row
    flow->addWidget(m_caption);
    for (FilterChip *&chip : m_chips) {
        chip = new FilterChip({}, chips);
        chip->setCheckable(true);
        flow->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this] {
            setGroup({m_chips[Sector]->isChecked(), m_chips[City]->isChecked(), m_chips[Size]->isChecked(), m_chips[Cohort]->isChecked()});
        });
    }
    m_remark = new Label(TextRole::Small, content);
    m_remark->setTone(Tone::Muted);
    m_table = new TableView(tr("Figures of this factory and of others"), content);
    m_table->setObjectName(u"peerFigures"_s);
    m_model->setRows(m_controller.words(), {}); // the view asks for its columns
    m_table->setModel(m_model);
    m_table->setStretchColumn(PeersModel::Figure);
    m_table->setPreferredWidths({{PeersModel::Own, 90}, {PeersModel::Lower, 90}, {PeersModel::Middle, 80}, {PeersModel::Upper, 90},
                                 {PeersModel::Peers, 80}, {PeersModel::Standing, 110}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && size_t(now.row()) < m_rows.size()) {
            m_code = m_rows[size_t(now.row())].figure.code;
            showFigure();
        }
    });
    setFocusProxy(m_table);

    auto *charts = new QWidget(content);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins({});
    column->setSpacing(space::l);
    m_beside = addChart(u"beside-others"_s, charts);
    m_past = addChart(u"own-past"_s, charts);
    column->addWidget(m_beside);
    column->addWidget(m_past);
    column->addStretch(1);
    QScrollArea *scroll = scrollArea(charts, content);
    scroll->setFixedWidth(chartsWidth);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::s);
    left->addWidget(chips);
    left->addWidget(m_remark);
    left->addWidget(m_table, 1);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addWidget(scroll);
    return content;
}

ChartCard *PeersPanel::addChart(const QString &fileName, QWidget *parent)
{
    auto *card = new ChartCard(fileName, m_dialogs, parent);
    connect(card, &ChartCard::saved, this, [this](const QString &path) { m_messages.showMessage(tr("Saved as %1").arg(isolated(path))); });
    connect(card, &ChartCard::copied, this, [this] { m_messages.showMessage(tr("Picture and table are copied")); });
    connect(card, &ChartCard::failed, this,
            [this](const Error &error) { m_messages.showMessage(errorText(m_controller.words(), error), Mark::Bad); });
    return card;
}

void PeersPanel::setGroup(const PeerGroup &group)
{
    m_group = group;
    showFigures();
}

const PeerRow *PeersPanel::chosen() const
{
    const auto found = std::ranges::find_if(m_rows, [this](const PeerRow &row) { return row.figure.code == m_code; });
    if (found != m_rows.end()) {
        return &*found;
    }
    const auto shown = std::ranges::find_if(m_rows, [](const PeerRow &row) { return row.benchmark.has_value(); });
    return shown != m_rows.end() ? &*shown : m_rows.empty() ? nullptr : &m_rows.front();
}

QString PeersPanel::sentence() const
{
    const PeerRow *row = chosen();
    if (!row || !row->benchmark) {
        return tr("Fewer than %1 such factories have this figure, so it is not shown. Choose a wider group.").arg(number(qint64(leastPeers)));
    }
    if (!row->benchmark->betterThanPercent) {
        return tr("%1 factories are compared; this one has no value of its own.").arg(number(qint64(row->benchmark->peers)));
    }
    return tr("Better than %1 of %2 factories.")
        .arg(isolated(QString::number(*row->benchmark->betterThanPercent, 'f', 0) + u" %"_s), number(qint64(row->benchmark->peers)));
}

void PeersPanel::showSite()
{
    if (const SiteStanding *own = m_controller.own()) {
        m_group = closestGroup(*own, m_controller.standings());
    }
    showFigures();
}

void PeersPanel::showFigures()
{
    const SiteStanding *own = m_controller.own();
    m_rows = own ? peerRows(*own, m_controller.standings(), m_controller.figures(), m_group) : std::vector<PeerRow>();
    const bool hasAny = own && !peerRows(*own, m_controller.standings(), m_controller.figures(), {}).empty();
    m_stack->setCurrentIndex(m_controller.isLoaded() && !hasAny ? 1 : 0);
    const bool on[]{m_group.isOfSector, m_group.isOfCity, m_group.isOfSize, m_group.isOfCohort};
    const PeerGroup asked[]{{true}, {false, true}, {false, false, true}, {false, false, false, true}};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(on[i]);
        m_chips[i]->setEnabled(own && canCompare(own->peer, asked[i]));
    }
    m_chips[Cohort]->setVisible(m_chips[Cohort]->isEnabled());
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setRows(m_controller.words(), m_rows);
    if (const PeerRow *row = chosen()) {
        m_table->setCurrentIndex(m_model->index(int(row - m_rows.data()), 0));
    }
    showFigure();
}

void PeersPanel::showFigure()
{
    const PeerRow *row = chosen();
    if (!row) {
        m_beside->setChart(nullptr, tr("Beside others"), {}, tr("No factory of this group has figures"));
        m_past->setChart(nullptr, tr("Beside its own past"), {}, tr("Nothing was counted yet"));
        return;
    }
    const QString name = word(m_controller.words(), row->figure);
    m_beside->setChart(standingChart(*row), name, sentence(), tr("Too few factories to show"));
    const bool isScore = row->figure.kind == ComparedFigure::Kind::Score;
    m_past->setChart(pastChart(*row), tr("Beside its own past"),
                     isScore ? tr("Score of each audit with this checklist") : tr("Twelve months each, until the month shown"),
                     tr("It was not counted long enough for a past"));
}

std::shared_ptr<const Chart> PeersPanel::standingChart(const PeerRow &row) const
{
    if (!row.benchmark) {
        return nullptr;
    }
    BarsData bars;
    bars.nameHead = tr("Factories");
    bars.barHead = word(m_controller.words(), row.figure);
    bars.valueHead = tr("Value");
    bars.parts = {{bars.barHead, ChartInk::Accent}};
    const auto add = [&](const QString &name, double value, ChartInk ink) {
        bars.bars.push_back({name, {std::max(0.0, value)}, peerNumber(row, value), {}, ink});
    };
    if (row.own) {
        add(tr("This factory"), *row.own, ChartInk::Accent);
    }
    add(tr("A quarter lies below"), row.benchmark->lowerQuartile, ChartInk::Quiet);
    add(tr("In the middle"), row.benchmark->median, ChartInk::Quiet);
    add(tr("A quarter lies above"), row.benchmark->upperQuartile, ChartInk::Quiet);
    return std::make_shared<BarsChart>(std::move(bars));
}

std::shared_ptr<const Chart> PeersPanel::pastChart(const PeerRow &row) const
{
    const SiteStanding *own = m_controller.own();
    const auto past = own->values.find(row.figure.code);
    if (past == own->values.end() || past->second.size() < 2) {
        return nullptr;
    }
    const Translation &words = m_controller.words();
    LinesData lines;
    lines.axisHead = tr("Until");
    lines.unit = row.figure.unit == u"%"_s ? u" %"_s : QString();
    lines.decimals = decimalsFor(past->second.back().value);
    ChartLine line{{tr("This factory"), ChartInk::Accent, true}, {}};
    ChartLine middle{{tr("Middle of the others"), ChartInk::Quiet, true, true}, {}};
    bool hasMiddle = false;
    for (const PastValue &each : past->second) {
        lines.axis << (row.figure.kind == ComparedFigure::Kind::Score ? dateText(words, each.until) : monthText(words, each.until));
        lines.labels << shortMonthText(words, each.until);
        lines.positions.push_back(double(each.until.toJulianDay()));
        line.values.push_back(each.value);
        std::vector<Peer> peers;
        for (const SiteStanding &site : m_controller.standings()) {
            peers.push_back(site.peer);
            peers.back().value = valueAt(site, row.figure.code, each.until);
        }
        const auto found = benchmarkOf(own->peer, peers, m_group, row.figure.isMoreBetter);
        middle.values.push_back(found ? std::optional(found->median) : std::nullopt);
        hasMiddle = hasMiddle || found;
    }
    lines.lines = {line};
    if (hasMiddle && row.figure.kind != ComparedFigure::Kind::Score) {
        lines.lines.push_back(middle);
    }
    return std::make_shared<LineChart>(std::move(lines));
}

void PeersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PeersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.refreshIfStale();
}

void PeersPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void PeersPanel::retranslate()
{
    m_controller.retranslate();
    m_caption->setText(tr("Beside factories of:"));
    const QString names[]{tr("Same sector"), tr("Same city"), tr("Same size"), tr("Same cohort")};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(names[i]);
    }
    m_chips[Size]->setToolTip(tr("By the number of workers: up to %1, %2, %3, or more").arg(number(qint64(9)), number(qint64(49)), number(qint64(250))));
    m_remark->setText(tr("Each figure is of the last twelve months; scores are of the latest audit. Groups of fewer than %1 others are never shown.")
                          .arg(number(qint64(leastPeers))));
    m_table->setAccessibleName(tr("Figures of this factory and of others"));
    m_empty->setTexts(tr("Nothing to compare yet"),
                      tr("This factory has no key figures, accidents or finished audits, and fewer than %1 others have.").arg(number(qint64(leastPeers))));
    m_beside->retranslate();
    m_past->retranslate();
    showFigures();
}

} // namespace meyar::ui
