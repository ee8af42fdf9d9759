// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardfilters.h"

#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace meyar::ui {

using namespace Qt::StringLiterals;

DashboardFilters::DashboardFilters(DashboardController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_pack(addBox(u"pack"_s))
    , m_city(addBox(u"city"_s))
    , m_sector(addBox(u"sector"_s))
    , m_period(addBox(u"period"_s))
    , m_from(new DateField({}, this))
    , m_to(new DateField({}, this))
    , m_locked(new FilterChip({}, this))
    , m_clear(new Button(ButtonKind::Flat, this))
{
    m_pack->setMinimumContentsLength(22);
    m_locked->setObjectName(u"locked"_s);
    m_clear->setObjectName(u"clear"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    for (QWidget *widget : QList<QWidget *>{m_pack, m_city, m_sector, m_period, m_from, m_to, m_locked}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(m_clear);
    for (DateField *field : {m_from, m_to}) {
        field->hide();
        connect(field, &QDateEdit::dateChanged, this, &DashboardFilters::apply);
    }
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    connect(m_locked, &FilterChip::toggled, this, &DashboardFilters::apply);
    connect(m_clear, &Button::clicked, this, &DashboardFilters::clear);
    fillPeriods();
}

QComboBox *DashboardFilters::addBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, &DashboardFilters::apply);
    return box;
}

void DashboardFilters::fillBox(QComboBox &box, const QString &all, const std::vector<FilterChoice> &choices,
                               const QString &current)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const FilterChoice &choice : choices) {
        box.addItem(choice.word, choice.key);
    }
    box.setCurrentIndex(qMax(0, box.findData(current)));
}

void DashboardFilters::fillPeriods()
{
    const int current = qMax(0, m_period->currentIndex());
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    m_period->addItems({tr("All the time"), tr("This year"), tr("Last year"), tr("Last 12 months"), tr("Last 3 months"), tr("Between two days")});
    m_period->setCurrentIndex(current);
}

void DashboardFilters::fill()
{
    const PortfolioFilter &filter = m_controller.filter();
    fillBox(*m_pack, tr("All checklists"), m_controller.packs(), filter.packId);
    fillBox(*m_city, tr("All cities"), m_controller.cities(), filter.city);
    fillBox(*m_sector, tr("All sectors"), m_controller.sectors(), filter.sector);
    m_clear->setVisible(filter != PortfolioFilter());
}

void DashboardFilters::apply()
{
    PortfolioFilter filter;
    filter.packId = m_pack->currentData().toString();
    filter.city = m_city->currentData().toString();
    filter.sector = m_sector->currentData().toString();
    filter.lockedOnly = m_locked->isChecked();
    const QDate today = m_controller.today();
    switch (static_cast<Period>(m_period->currentIndex())) {
    case AllTime:
        break;
    case ThisYear:
        filter.from = QDate(today.year(), 1, 1);
        break;
    case LastYear:
        filter.from = QDate(today.year() - 1, 1, 1);
        filter.to = QDate(today.year() - 1, 12, 31);
        break;
    case TwelveMonths:
        filter.from = today.addMonths(-12).addDays(1);
        break;
    case ThreeMonths:
        filter.from = today.addMonths(-3).addDays(1);
        break;
    case Between: {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        if (!m_from->isVisibleTo(this)) { // just chosen: a month, to be changed
            m_from->setOptionalDate(today.addMonths(-1).addDays(1));
            m_to->setOptionalDate(today);
        }
        const QDate from = m_from->optionalDate().value_or(QDate());
        const QDate to = m_to->optionalDate().value_or(QDate());
        const bool isTurned = from.isValid() && to.isValid() && from > to;
        filter.from = isTurned ? to : from;
        filter.to = isTurned ? from : to;
        break;
    }
    }
    m_from->setVisible(m_period->currentIndex() == Between);
    m_to->setVisible(m_period->currentIndex() == Between);
    m_controller.setFilter(filter);
    m_clear->setVisible(filter != PortfolioFilter());
}

void DashboardFilters::clear()
{
    for (QComboBox *box : {m_pack, m_city, m_sector, m_period}) {
        box->setCurrentIndex(0);
    }
    const QSignalBlocker quiet(m_locked);
    m_locked->setChecked(false);
    apply();
}

void DashboardFilters::toggleLocked()
{
    m_locked->toggle();
}

void DashboardFilters::focusFirst()
{
    m_pack->setFocus(Qt::OtherFocusReason);
}

void DashboardFilters::retranslate()
{
    m_pack->setAccessibleName(tr("Checklist"));
    m_city->setAccessibleName(tr("City"));
    m_sector->setAccessibleName(tr("Sector"));
    m_period->setAccessibleName(tr("Time"));
    m_from->setAccessibleName(tr("From this day"));
    m_to->setAccessibleName(tr("To this day"));
    m_from->setToolTip(tr("From this day"));
    m_to->setToolTip(tr("To this day"));
    m_locked->setText(tr("Only closed audits"));
    m_clear->setText(tr("Show all"));
    fillPeriods();
    fill();
}

} // namespace meyar::ui
