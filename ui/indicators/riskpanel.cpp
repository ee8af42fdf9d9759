// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/riskpanel.h"

#include "core/wording/indicatorwords.h"
#include "ui/charts/barschart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatchart.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/fonts.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/indicators/indicatorcards.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/registerview.h"
#include "ui/indicators/riskrecord.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

RiskPanel::RiskPanel(IndicatorsController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : IndicatorPanel(parent)
    , m_controller(controller)
    , m_messages(messages)
    , m_register(new RegisterView(tr("Risk register"), u"flag"_s, RiskRecord::fields(controller, [this] { return m_size; }), this))
    , m_matrix(new SegmentedSwitch(tr("Matrix"), this))
    , m_when(new SegmentedSwitch(tr("Which risk"), this))
    , m_new(new Button(ButtonKind::Primary, this))
{
    m_matrix->addChoice(u"5"_s, {});
    m_matrix->addChoice(u"3"_s, {});
    for (const char *id : {"initial", "current", "residual"}) {
        m_when->addChoice(QLatin1String(id), {});
    }
    m_when->setCurrent(u"current"_s);
    m_new->setObjectName(u"newRisk"_s);
    m_new->setIconName(u"list-add"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::m);
    bar->addWidget(m_matrix);
    bar->addWidget(m_when);
    bar->addStretch(1);
    bar->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addLayout(bar);
    column->addWidget(m_register, 1);
    m_heat = addChartCard(u"risk-heat-map"_s, dialogs, messages, controller, this);
    m_controls = addChartCard(u"hierarchy-of-controls"_s, dialogs, messages, controller, this);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::l);
    charts->addWidget(m_heat, 3, Qt::AlignTop);
    charts->addWidget(m_controls, 2, Qt::AlignTop);
    m_register->below()->addLayout(charts);
    TableView &table = m_register->table();
    table.setObjectName(u"risks"_s);
    m_register->model().setHeads(RiskRecord::heads());
    m_register->setSpareColumns({RiskRecord::Place, RiskRecord::Initial, RiskRecord::Owner, RiskRecord::Due});
    table.setStretchColumn(RiskRecord::Hazard);
    table.setPreferredWidths({{RiskRecord::Place, 130}, {RiskRecord::Initial, 105}, {RiskRecord::Current, 105},
                              {RiskRecord::Residual, 105}, {RiskRecord::Controls, 170}, {RiskRecord::Owner, 110},
                              {RiskRecord::Due, 120}});
    setFocusProxy(m_register);
    connect(m_new, &Button::clicked, this, &RiskPanel::openNew);
    connect(m_register->empty().button(), &Button::clicked, this, &RiskPanel::openNew);
    connect(m_matrix, &SegmentedSwitch::chosen, this, &RiskPanel::showHeat);
    connect(m_when, &SegmentedSwitch::chosen, this, &RiskPanel::showHeat);
    connect(m_register, &RegisterView::opened, this, &RiskPanel::open);
    connect(m_register, &RegisterView::saved, this, &RiskPanel::save);
    connect(m_register, &RegisterView::edited, this, &RiskPanel::follow);
    connect(m_register, &RegisterView::leftUnsaved, this, [this](const QString &sentence) { m_messages.showMessage(sentence, Mark::Warn); });
    connect(m_register, &RegisterView::removed, this, [this](const QByteArray &id) {
        FigureEdits edits;
        edits.removedRisks.push_back(RiskId::fromBytes(id).value_or(RiskId()));
        m_controller.save(edits);
    });
}

void RiskPanel::follow(const QVariantMap &values)
{
    const RiskRow row = RiskRecord::risk(values);
    if (row.matrix != m_size) {
        m_size = row.matrix;
        m_register->form().retranslate(); // the names of the other matrix
    }
    m_register->form().setRemarks(RiskRecord::remarks(m_controller, row));
}

void RiskPanel::open(const QByteArray &id)
{
    for (const RiskRow &row : m_controller.figures().risks) {
        if (row.id.bytes() == id) {
            m_size = row.matrix;
            m_register->form().retranslate();
            m_register->openForm(id, tr("Hazard"), false, RiskRecord::values(row));
        }
    }
}

void RiskPanel::openNew()
{
    RiskRow fresh;
    fresh.matrix = m_matrix->current() == u"3"_s ? 3 : 5;
    m_size = fresh.matrix;
    m_register->form().retranslate();
    m_register->openForm(m_controller.newId<RiskId>().bytes(), tr("New hazard"), true, RiskRecord::values(fresh));
}

void RiskPanel::save(const QByteArray &id, const QVariantMap &values)
{
    RiskRow row = RiskRecord::risk(values);
    if (row.hazard.isEmpty()) {
        m_register->form().setProblem(u"hazard"_s, tr("Say what may harm somebody."));
        return;
    }
    row.id = RiskId::fromBytes(id).value_or(RiskId());
    FigureEdits edits;
    edits.risks.push_back(row);
    m_controller.save(edits);
    m_register->closeSaved();
    m_messages.showMessage(tr("The hazard is kept"));
}

void RiskPanel::showFigures()
{
    std::vector<Record> records;
    for (const RiskRow &row : m_controller.figures().risks) {
        records.push_back(RiskRecord::record(m_controller, row));
    }
    m_register->setRecords(std::move(records));
    if (m_controller.site() != m_site) { // begins with the matrix that the factory uses
        m_site = m_controller.site();
        const auto &risks = m_controller.figures().risks;
        const auto small = std::ranges::count(risks, 3, &RiskRow::matrix);
        m_matrix->setCurrent(2 * small > std::ssize(risks) ? u"3"_s : u"5"_s);
    }
    showHeat();
    showControls();
}

void RiskPanel::showHeat()
{
    const int size = m_matrix->current() == u"3"_s ? 3 : 5;
    const RiskMatrix *matrix = m_controller.reference().matrix(size);
    std::vector<RiskPlace> places;
    for (const RiskRow &row : m_controller.figures().risks) {
        const RiskPlace &place = m_when->current() == u"initial"_s ? row.risk.initial
            : m_when->current() == u"residual"_s                   ? row.risk.residual
                                                                   : row.risk.current;
        if (row.matrix == size && matrix && matrix->riskOf(place.likelihood, place.severity)) {
            places.push_back(place);
        }
    }
    if (!matrix || places.empty()) {
        m_heat->setChart({}, tr("Heat map"), {}, tr("No hazard is judged by this matrix yet."));
        return;
    }
    const auto counts = heatMap(places, *matrix);
    HeatData heat;
    heat.rowHead = tr("Likelihood");
    heat.shownColumns = size;
    int highest = 0;
    for (int severity = 1; severity <= size; ++severity) {
        heat.columns << number(qint64(severity));
    }
    for (int likelihood = size; likelihood >= 1; --likelihood) {
        heat.rows << dotted({QString::number(likelihood), matrix->likelihood.at(size_t(likelihood - 1)).in(uiLanguage())});
        std::vector<HeatField> fields;
        for (int severity = 1; severity <= size; ++severity) {
            const int count = counts.at(size_t(likelihood - 1)).at(size_t(severity - 1));
            const RiskBand *band = matrix->bandOf(likelihood * severity);
            const auto at = band ? band - matrix->bands.data() : 0;
            const bool isLast = band && size_t(at) + 1 == matrix->bands.size();
            highest += isLast ? count : 0;
            fields.push_back({matrix->bands.size() > 1 ? std::optional(double(at) / double(matrix->bands.size() - 1)) : 0.0,
                              count > 0 ? number(qint64(count)) : QString()});
        }
        heat.fields.push_back(std::move(fields));
    }
    m_heat->setChart(std::make_shared<HeatChart>(std::move(heat)),
                     highest > 0 ? tr("%n hazards in the highest band", nullptr, highest) : tr("No hazard in the highest band"),
                     tr("How many hazards stand in each field: likelihood by line, severity from 1 to %1 across").arg(size), {});
}

void RiskPanel::showControls()
{
    BarsData bars;
    bars.nameHead = tr("Kind of control");
    bars.barHead = tr("Hazards");
    bars.valueHead = tr("Hazards");
    bars.parts = {{tr("Hazards"), ChartInk::Accent}};
    int onlyPpe = 0;
    std::array<int, 5> counts{};
    for (const RiskRow &row : m_controller.figures().risks) {
        for (const RiskControl control : row.risk.planned) {
            ++counts.at(size_t(control));
        }
        onlyPpe += row.risk.planned == std::vector{RiskControl::Ppe} ? 1 : 0;
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto control = static_cast<RiskControl>(i);
        bars.bars.push_back({word(m_controller.words(), control), {double(counts.at(i))}, number(qint64(counts.at(i))), {},
                             control == RiskControl::Ppe ? ChartInk::Warn : ChartInk::Accent});
    }
    const bool isEmpty = m_controller.figures().risks.empty();
    m_controls->setChart(isEmpty ? nullptr : std::make_shared<BarsChart>(std::move(bars)),
                         onlyPpe > 0 ? tr("%n hazards with nothing but protective equipment", nullptr, onlyPpe)
                                     : tr("Hierarchy of controls"),
                         tr("What is planned, the best first"), tr("No hazard yet."));
}

void RiskPanel::retranslate()
{
    m_matrix->setAccessibleName(tr("Matrix"));
    m_matrix->setChoiceText(u"5"_s, tr("5 × 5"));
    m_matrix->setChoiceText(u"3"_s, tr("3 × 3"));
    m_when->setAccessibleName(tr("Which risk"));
    m_when->setChoiceText(u"initial"_s, tr("Initial"));
    m_when->setChoiceText(u"current"_s, tr("Now"));
    m_when->setChoiceText(u"residual"_s, tr("Afterwards"));
    m_new->setText(tr("New hazard"));
    m_register->model().setHeads(RiskRecord::heads());
    m_register->table().setAccessibleName(tr("Risk register"));
    m_register->form().retranslate();
    m_register->empty().setTexts(tr("No hazard yet"),
                                 tr("What may harm somebody, how likely and how badly, and what is done about it."));
    m_register->empty().setButtonText(tr("New hazard"));
    m_heat->retranslate();
    m_controls->retranslate();
    showFigures();
}

} // namespace meyar::ui
