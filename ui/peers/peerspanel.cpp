// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peerspanel.h"

#include "ui/charts/barschart.h"
#include "ui/charts/chartcard.h"
#include "ui/common/bidi.h"
#include "ui/common/chips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

PeersPanel::PeersPanel(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label(TextRole::Body, this))
    , m_chart(new ChartCard(u"peers"_s, dialogs, this))
{
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    for (FilterChip *&chip : m_chips) {
        chip = new FilterChip({}, chips);
        chip->setCheckable(true);
        flow->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this] {
            setGroup({m_chips[0]->isChecked(), m_chips[1]->isChecked(), m_chips[2]->isChecked(), m_chips[3]->isChecked()});
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(chips);
    column->addWidget(m_sentence);
    column->addWidget(m_chart);
    column->addStretch(1);
    retranslate();
}

void PeersPanel::setFigure(PeerFigure figure)
{
    m_figure = std::move(figure);
    setGroup(closestGroup(m_figure.own, m_figure.all).value_or(PeerGroup{}));
}

void PeersPanel::setGroup(const PeerGroup &group)
{
    m_group = group;
    const bool on[]{group.isOfSector, group.isOfCity, group.isOfSize, group.isOfCohort};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setChecked(on[i]);
    }
    showFigure();
}

QString PeersPanel::sentence() const
{
    const auto found = benchmarkOf(m_figure.own, m_figure.all, m_group, m_figure.isMoreBetter);
    if (!found) {
        return tr("Fewer than %1 such sites have this figure, so it is not shown. Choose a wider group.").arg(number(qint64(leastPeers)));
    }
    if (!found->betterThanPercent) {
        return tr("%1 sites are compared; this site has no value of its own.").arg(number(qint64(found->peers)));
    }
    return tr("Better than %1 of %2 sites.").arg(isolated(QString::number(*found->betterThanPercent, 'f', 0) + u" %"_s), number(qint64(found->peers)));
}

void PeersPanel::showFigure()
{
    m_sentence->setText(sentence());
    const auto found = benchmarkOf(m_figure.own, m_figure.all, m_group, m_figure.isMoreBetter);
    std::shared_ptr<BarsChart> chart;
    if (found) {
        BarsData bars;
        bars.nameHead = tr("Sites");
        bars.barHead = m_figure.name;
        bars.valueHead = tr("Value");
        bars.parts = {{m_figure.name, ChartInk::Accent}};
        const auto add = [&](const QString &name, double value, ChartInk ink) {
            const QString text = isolated(QString::number(value, 'f', m_figure.decimals) + m_figure.unit);
            bars.bars.push_back({name, {std::max(0.0, value)}, text, {}, ink});
        };
        if (m_figure.own.value) {
            add(tr("This site"), *m_figure.own.value, ChartInk::Accent);
        }
        add(tr("A quarter lies below"), found->lowerQuartile, ChartInk::Quiet);
        add(tr("In the middle"), found->median, ChartInk::Quiet);
        add(tr("A quarter lies above"), found->upperQuartile, ChartInk::Quiet);
        chart = std::make_shared<BarsChart>(std::move(bars));
    }
    m_chart->setChart(chart, m_figure.name, {}, tr("Too few sites to show"));
}

void PeersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PeersPanel::retranslate()
{
    const QString names[]{tr("Same sector"), tr("Same city"), tr("Same size"), tr("Same cohort")};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(names[i]);
    }
    m_chart->retranslate();
    showFigure();
}

} // namespace meyar::ui
