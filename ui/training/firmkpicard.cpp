// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/firmkpicard.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/kpichart.h"
#include "ui/training/trainingcontroller.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// Fills a list again and keeps what was chosen, if it is still there.
void fill(QComboBox *list, const std::vector<std::pair<QString, QString>> &items)
{
    const QSignalBlocker quiet(list);
    const QVariant chosen = list->currentData();
    list->clear();
    for (const auto &[value, words] : items) {
        list->addItem(words, value);
    }
    list->setCurrentIndex(std::max(0, list->findData(chosen)));
}

} // namespace

FirmKpiCard::FirmKpiCard(TrainingController &controller, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_card(new ChartCard(u"key-figure"_s, dialogs, this))
    , m_firm(new QComboBox(m_card))
    , m_kpi(new QComboBox(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    auto *controls = new QWidget(m_card);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    constexpr int letters = 18;
    for (QComboBox *list : {m_firm, m_kpi}) {
        list->setMinimumContentsLength(letters);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(list, 1);
    }
    m_firm->setObjectName(u"kpiFirm"_s);
    m_kpi->setObjectName(u"kpiOfFirm"_s);
    m_card->addControl(controls);
    connect(m_firm, &QComboBox::activated, this, [this] {
        fillKpis();
        showChart();
    });
    connect(m_kpi, &QComboBox::activated, this, &FirmKpiCard::showChart);
}

void FirmKpiCard::fillFirms()
{
    std::vector<std::pair<QString, QString>> items;
    for (const CohortFirm &firm : m_controller.record().firms) {
        items.emplace_back(firm.site.toString(), m_controller.nameOf(u"site"_s, firm.site.toString()));
    }
    fill(m_firm, items);
}

/// Only what is counted there; those that a project aims at first, as FirmFacts has them.
void FirmKpiCard::fillKpis()
{
    const SiteId site = SiteId::fromString(m_firm->currentData().toString()).value_or(SiteId());
    const SiteFigures &figures = m_controller.figures(site);
    const std::vector<KpiChange> &first = m_controller.facts(site).kpis;
    std::vector<Kpi> kpis = kpisOf(figures);
    std::erase_if(kpis, [&](const Kpi &kpi) {
        return std::ranges::none_of(figures.months, [&](const ReadKpi &month) { return month.code == kpi.code && month.sex == Sex::Other; });
    });
    const auto rank = [&](const Kpi &kpi) { return std::ranges::find(first, kpi.code, &KpiChange::code) - first.begin(); };
    std::ranges::stable_sort(kpis, {}, rank);
    std::vector<std::pair<QString, QString>> items;
    for (const Kpi &kpi : kpis) {
        items.emplace_back(kpi.code, kpi.label.in(m_controller.words().language()));
    }
    fill(m_kpi, items);
}

void FirmKpiCard::showChart()
{
    const SiteFigures &figures = m_controller.figures(SiteId::fromString(m_firm->currentData().toString()).value_or(SiteId()));
    const std::vector<Kpi> kpis = kpisOf(figures);
    const Kpi *kpi = findKpi(kpis, m_kpi->currentData().toString());
    if (kpi == nullptr) {
        m_card->setChart({}, tr("Key figures"), {}, tr("Nothing is counted for this factory yet. The sheet is on the page Indicators."));
        return;
    }
    const KpiSeries series = seriesOf(figures, kpi->code, Sex::Other);
    const KpiFigures judged = kpiFigures(*kpi, series);
    const KpiChart charts(m_controller.words());
    m_card->setChart(charts.chart(*kpi, figures, Sex::Other), charts.title(*kpi, judged), charts.remark(*kpi, series), {});
}

void FirmKpiCard::refresh()
{
    fillFirms();
    fillKpis();
    showChart();
}

void FirmKpiCard::retranslate()
{
    m_firm->setAccessibleName(tr("Factory"));
    m_kpi->setAccessibleName(tr("Key figure"));
    m_card->retranslate();
    refresh();
}

} // namespace meyar::ui
