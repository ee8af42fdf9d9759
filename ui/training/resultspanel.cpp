// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/resultspanel.h"

#include "core/wording/format.h"
#include "core/wording/trainingwords.h"
#include "ui/charts/barschart.h"
#include "ui/charts/chartcard.h"
#include "ui/common/columns.h"
#include "ui/common/meters.h"
#include "ui/training/firmkpicard.h"
#include "ui/training/trainingcontroller.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tiles = 6;
constexpr int besideWidth = 820;

QString percentOr(const Translation &words, const std::optional<double> &value)
{
    return value ? percentText(words, *value) : u"–"_s;
}

} // namespace

ResultsPanel::ResultsPanel(TrainingController &controller, Dialogs &dialogs, bool hasCharts, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::l);
    auto *rows = new Columns(besideWidth);
    rows->setSpacing(space::m);
    for (int i = 0; i < tiles; i += tiles / 2) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        for (int j = 0; j < tiles / 2; ++j) {
            m_tiles.push_back(new KpiTile(this));
            row->addWidget(m_tiles.back(), 1);
        }
        rows->addLayout(row, 1);
    }
    all->addLayout(rows);
    if (!hasCharts) {
        return;
    }
    m_practices = new ChartCard(u"practices"_s, dialogs, this);
    m_savings = new ChartCard(u"savings"_s, dialogs, this);
    m_satisfaction = new ChartCard(u"satisfaction"_s, dialogs, this);
    m_kpis = new FirmKpiCard(m_controller, dialogs, this);
    all->addWidget(m_practices);
    all->addWidget(m_kpis);
    auto *beside = new Columns(besideWidth);
    beside->setSpacing(space::l);
    beside->addWidget(m_savings, 1);
    beside->addWidget(m_satisfaction, 1);
    all->addLayout(beside);
    all->addStretch(1);
}

void ResultsPanel::showTiles()
{
    const Translation &words = m_controller.words();
    const CohortRecord &record = m_controller.record();
    const PlanProgress plan = planProgress(record.projects, m_controller.today());
    const TrainingHours hours = trainingHours(record);
    const Satisfaction satisfaction = satisfactionOf(record.evaluations);
    const auto gain = knowledgeGain(record.tests);
    const auto graduated = std::ranges::count_if(record.firms, [](const CohortFirm &firm) { return firm.graduatedOn.isValid(); });
    const auto set = [&](size_t tile, const QString &caption, const QString &value, const QString &change, Tone tone = Tone::Normal,
                         const QString &unit = {}) {
        m_tiles[tile]->setCaption(caption);
        m_tiles[tile]->setValue(value, unit);
        m_tiles[tile]->setChange(change, tone);
    };
    set(0, tr("Factories"), countText(words, qint64(record.firms.size())), tr("%1 graduated").arg(graduated));
    set(1, tr("Hours of training"), decimalText(words, hours.hours.all(), 0),
        tr("%1 by women").arg(percentOr(words, hours.hours.womenPercent())));
    set(2, tr("Plans carried out"), percentOr(words, plan.completionPercent), tr("%1 late").arg(plan.late), plan.late > 0 ? Tone::Warn : Tone::Good);
    constexpr double lakh = 100'000;
    set(3, tr("Verified saving a year"), decimalText(words, plan.verifiedSaving / lakh, 1),
        tr("%1 claimed").arg(decimalText(words, plan.claimedSaving / lakh, 1)), Tone::Normal, tr("lakh rupees"));
    set(4, tr("Satisfaction"), percentOr(words, satisfaction.percent), tr("of %1 marks").arg(satisfaction.marks));
    set(5, tr("Knowledge gain"), gain ? percentText(words, *gain * 100) : u"–"_s, tr("of what was left"));
}

void ResultsPanel::showPractices()
{
    BarsData bars;
    bars.nameHead = tr("Factory");
    bars.barHead = tr("Good practices");
    bars.valueHead = tr("In place");
    bars.remarkHead = tr("Change");
    bars.parts = {{tr("In place at the baseline"), ChartInk::Accent}, {tr("New since"), ChartInk::Good}, {tr("Not in place"), ChartInk::Quiet}};
    int before = 0;
    int after = 0;
    for (const CohortFirm &firm : m_controller.record().firms) {
        const FirmFacts &facts = m_controller.facts(firm.site);
        if (!facts.practices || facts.practices->of == 0) {
            continue;
        }
        const PracticeChange &change = *facts.practices;
        before += change.before;
        after += change.after;
        const int kept = std::min(change.before, change.after);
        bars.bars.push_back({facts.name.in(m_controller.words().language()),
                             {double(kept), double(change.after - kept), double(change.of - change.after)},
                             outOfText(m_controller.words(), change.after, change.of),
                             (change.after >= change.before ? u"+"_s : u"−"_s) + QString::number(std::abs(change.after - change.before))});
    }
    m_practices->setChart(std::make_shared<BarsChart>(bars), tr("Good practices in place: %1 at the baseline, %2 at the end").arg(before).arg(after),
                          tr("from level 3 of 4 on; only what was answered in both visits"),
                          tr("Choose a baseline and an end-line visit for each factory in the overview."));
}

void ResultsPanel::showSavings()
{
    BarsData bars;
    bars.nameHead = tr("Factory");
    bars.barHead = tr("Saving");
    bars.valueHead = tr("Rs 1,000");
    bars.parts = {{tr("Verified saving"), ChartInk::Good}};
    constexpr double thousand = 1000;
    for (const CohortFirm &firm : m_controller.record().firms) {
        const PlanProgress plan = planProgress(m_controller.record().projects, m_controller.today(), firm.site);
        if (plan.all() > 0) {
            bars.bars.push_back({m_controller.facts(firm.site).name.in(m_controller.words().language()), {plan.verifiedSaving},
                                 countText(m_controller.words(), qint64(plan.verifiedSaving / thousand)), {}});
        }
    }
    m_savings->setChart(std::make_shared<BarsChart>(bars), tr("What a trainer has verified"), tr("savings of improvements that are done"),
                        tr("No improvement has a verified saving yet."));
}

void ResultsPanel::showSatisfaction()
{
    constexpr std::array marks{&DayEvaluation::relevance, &DayEvaluation::content, &DayEvaluation::materials, &DayEvaluation::knowledge,
                               &DayEvaluation::facilitation, &DayEvaluation::time, &DayEvaluation::venue, &DayEvaluation::recommend};
    static_assert(marks.size() == DayEvaluation::items);
    BarsData bars;
    bars.nameHead = tr("Question");
    bars.barHead = tr("Mean");
    bars.valueHead = tr("Of 5");
    bars.parts = {{tr("Mean mark"), ChartInk::Accent}};
    for (size_t i = 0; i < marks.size(); ++i) {
        double sum = 0;
        int count = 0;
        for (const DayEvaluation &form : m_controller.record().evaluations) {
            const int mark = form.*marks[i];
            sum += mark;
            count += mark > 0 ? 1 : 0;
        }
        if (count > 0) {
            bars.bars.push_back({evaluationWord(m_controller.words(), int(i)), {sum / count}, decimalText(m_controller.words(), sum / count, 1), {}});
        }
    }
    m_satisfaction->setChart(std::make_shared<BarsChart>(bars), tr("What people thought of the days"), tr("mean marks from 1 to 5"),
                             tr("No evaluation forms yet."));
}

void ResultsPanel::refresh()
{
    showTiles();
    if (m_practices != nullptr) {
        showPractices();
        showSavings();
        showSatisfaction();
        m_kpis->refresh();
    }
}

void ResultsPanel::retranslate()
{
    for (ChartCard *card : {m_practices, m_savings, m_satisfaction}) {
        if (card != nullptr) {
            card->retranslate();
        }
    }
    if (m_kpis != nullptr) {
        m_kpis->retranslate();
    }
    refresh();
}

} // namespace meyar::ui
