// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/businesscase/costcalculator.h"

#include "core/indicators/businesscase.h"
#include "ui/figurereport/casereport.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QStackedWidget>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    const char *name;
    double usual; ///< what stands there at first
    double most;
};

constexpr double mostMoney = 1e12;
constexpr std::array kindNames{"absence", "leavers", "accidents", "quality", "energy"};

// In the order of the arguments of core/indicators/businesscase.h.
const std::array<std::vector<Asked>, 5> &asked()
{
    static const std::array<std::vector<Asked>, 5> all{{
        {{QT_TRANSLATE_NOOP("CostCalculator", "Days absent in the year"), 0, 1e6},
         {QT_TRANSLATE_NOOP("CostCalculator", "Daily wage, Rs"), 0, 1e6},
         {QT_TRANSLATE_NOOP("CostCalculator", "On-costs a day, Rs"), 0, 1e6},
         {QT_TRANSLATE_NOOP("CostCalculator", "Covering for them, times"), 1.3, 10}},
        {{QT_TRANSLATE_NOOP("CostCalculator", "People who leave in the year"), 0, 1e5},
         {QT_TRANSLATE_NOOP("CostCalculator", "Leaving, recruiting, training of one, Rs"), 0, mostMoney},
         {QT_TRANSLATE_NOOP("CostCalculator", "Weeks until a new one is as fast"), 0, 104},
         {QT_TRANSLATE_NOOP("CostCalculator", "Output in those weeks, percent"), 100, 100},
         {QT_TRANSLATE_NOOP("CostCalculator", "What a full week brings, Rs"), 0, mostMoney}},
        {{QT_TRANSLATE_NOOP("CostCalculator", "Treatment in the year, Rs"), 0, mostMoney},
         {QT_TRANSLATE_NOOP("CostCalculator", "Compensation, Rs"), 0, mostMoney},
         {QT_TRANSLATE_NOOP("CostCalculator", "Wages of lost days, Rs"), 0, mostMoney},
         {QT_TRANSLATE_NOOP("CostCalculator", "Damage, Rs"), 0, mostMoney},
         {QT_TRANSLATE_NOOP("CostCalculator", "Hidden costs for each rupee"), 2, 20}},
        {{QT_TRANSLATE_NOOP("CostCalculator", "Rejected pieces in the year"), 0, 1e9},
         {QT_TRANSLATE_NOOP("CostCalculator", "Cost of a piece, Rs"), 0, mostMoney},
         {QT_TRANSLATE_NOOP("CostCalculator", "Minutes of rework"), 0, 1e9},
         {QT_TRANSLATE_NOOP("CostCalculator", "Wage of a minute, Rs"), 0, 1e6},
         {QT_TRANSLATE_NOOP("CostCalculator", "Penalties and air freight, Rs"), 0, mostMoney}},
        {{QT_TRANSLATE_NOOP("CostCalculator", "kWh saved in the year"), 0, 1e12},
         {QT_TRANSLATE_NOOP("CostCalculator", "Price of a kWh, Rs"), 0, 1e4},
         {QT_TRANSLATE_NOOP("CostCalculator", "GJ of fuel saved"), 0, 1e9},
         {QT_TRANSLATE_NOOP("CostCalculator", "Price of a GJ, Rs"), 0, 1e6}},
    }};
    return all;
}

QString said(const char *text)
{
    return QCoreApplication::translate("CostCalculator", text);
}

} // namespace

CostCalculator::CostCalculator(QWidget *parent)
    : Card(parent)
    , m_head(new SectionHeader({}, this))
    , m_switch(new SegmentedSwitch(tr("Kind of cost"), this))
    , m_stack(new QStackedWidget(this))
    , m_cost(new Label(TextRole::BodyBold, this))
    , m_use(new Button(ButtonKind::Plain, this))
{
    for (size_t kind = 0; kind < kinds; ++kind) {
        m_switch->addChoice(QLatin1String(kindNames[kind]), QLatin1String(kindNames[kind]));
        auto *page = new QWidget(m_stack);
        auto *grid = new QGridLayout(page);
        grid->setContentsMargins({});
        int place = 0;
        for (const Asked &each : asked()[kind]) {
            auto *number = new NumberField(said(each.name), page);
            number->setDecimals(2);
            number->setRange(0, each.most);
            number->setValue(each.usual > 0 ? std::optional(each.usual) : std::nullopt);
            connect(number, &NumberField::valueEdited, this, &CostCalculator::showCost);
            auto *row = new FormRow(said(each.name), number, page);
            grid->addWidget(row, place / 3, place % 3);
            m_fields[kind].push_back({row, number});
            ++place;
        }
        m_stack->addWidget(page);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_cost, 1);
    foot->addWidget(m_use);
    body()->addWidget(m_head);
    body()->addWidget(m_switch, 0, Qt::AlignLeading);
    body()->addWidget(m_stack);
    body()->addLayout(foot);
    connect(m_switch, &SegmentedSwitch::chosen, this, &CostCalculator::choose);
    connect(m_use, &Button::clicked, this, [this] { Q_EMIT used(cost()); });
    m_use->setEnabled(false);
}

std::vector<NumberField *> CostCalculator::fieldsOf(const QString &kind) const
{
    std::vector<NumberField *> fields;
    for (size_t i = 0; i < kinds; ++i) {
        if (kind == QLatin1String(kindNames[i])) {
            for (const Field &field : m_fields[i]) {
                fields.push_back(field.number);
            }
        }
    }
    return fields;
}

void CostCalculator::choose(const QString &kind)
{
    m_switch->setCurrent(kind);
    for (int i = 0; i < kinds; ++i) {
        if (kind == QLatin1String(kindNames[size_t(i)])) {
            m_stack->setCurrentIndex(i);
        }
    }
    showCost();
}

double CostCalculator::cost() const
{
    const std::vector<Field> &fields = m_fields[size_t(m_stack->currentIndex())];
    const auto at = [&](size_t place) { return fields[place].number->value().value_or(0); };
    switch (m_stack->currentIndex()) {
    case 0:
        return absenceCost(at(0), at(1), at(2), at(3));
    case 1: {
        LeaverCost leaver;
        leaver.separation = at(1);
        leaver.weeksToFullOutput = at(2);
        leaver.meanEfficiency = at(3) / 100;
        leaver.weeklyContribution = at(4);
        return at(0) * costOf(leaver);
    }
    case 2:
        return costOf(AccidentCost{at(0), at(1), at(2), at(3), at(4)});
    case 3:
        return costOf(QualityCost{at(0), at(1), at(2), at(3), at(4)});
    default:
        return energySaving(at(0), at(1), at(2), at(3));
    }
}

void CostCalculator::setTarget(const QString &measure)
{
    m_use->setEnabled(!measure.isEmpty());
    m_use->setText(measure.isEmpty() ? tr("Choose a measure to use it") : tr("Use as saving of: %1").arg(isolated(measure)));
}

void CostCalculator::showCost()
{
    const std::vector<Field> &fields = m_fields[size_t(m_stack->currentIndex())];
    const bool hasAny = cost() > 0 || std::ranges::any_of(fields, [](const Field &field) { return field.number->hasFocus(); });
    if (cost() <= 0 && !hasAny) {
        m_cost->setText(tr("Fill in what you know."));
        return;
    }
    m_cost->setText(m_stack->currentIndex() == kinds - 1 ? tr("Saves %1 in the year").arg(rupeesText(m_words, cost()))
                                                          : tr("Costs %1 in the year").arg(rupeesText(m_words, cost())));
}

void CostCalculator::retranslate()
{
    m_words = Translation(uiLanguage());
    m_head->setTitle(tr("What the present state costs"));
    m_switch->setAccessibleName(tr("Kind of cost"));
    const QString names[]{tr("Absence"), tr("Leavers"), tr("Accidents"), tr("Quality"), tr("Energy")};
    for (size_t kind = 0; kind < kinds; ++kind) {
        m_switch->setChoiceText(QLatin1String(kindNames[kind]), names[kind]);
        for (size_t i = 0; i < m_fields[kind].size(); ++i) {
            m_fields[kind][i].row->setCaption(said(asked()[kind][i].name));
        }
    }
    showCost();
}

} // namespace meyar::ui
