// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterprises/factsform.h"

#include "ui/common/bidi.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tokens.h"

#include <QGridLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

const QString unknown = u"unknown"_s;

QString valueIn(const FactsForm::Facts &facts, const QString &key)
{
    const auto found = facts.find(key);
    return found == facts.end() ? QString() : found->second;
}

} // namespace

FactsForm::FactsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    m_counts = {makeCount(u"workers"_s, 1, 20000), makeCount(u"women_workers"_s, 0, 20000),
                makeCount(u"storeys"_s, 1, 20), makeCount(u"shifts"_s, 1, 3)};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const int place = static_cast<int>(i);
        grid->addWidget(m_counts[i].row, place / 2, place % 2, Qt::AlignTop);
        connect(m_counts[i].field, &QLineEdit::editingFinished, this, [this, i] { judge(i); });
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    for (const QString &key : {u"night_work"_s, u"boiler"_s, u"lift"_s, u"chemical_store"_s}) {
        addYesNo(column, key);
    }
}

FactsForm::CountField FactsForm::makeCount(const QString &key, int minimum, int maximum)
{
    auto *field = new NumberField({}, this);
    field->setObjectName(key);
    field->setRange(minimum, maximum);
    return {key, new FormRow({}, field, this), field, minimum, maximum};
}

void FactsForm::addYesNo(QVBoxLayout *layout, const QString &key)
{
    auto *caption = new Label(TextRole::Body, this);
    auto *field = new SegmentedSwitch({}, this);
    field->setObjectName(key);
    field->addChoice(u"yes"_s, {});
    field->addChoice(u"no"_s, {});
    field->addChoice(unknown, {});
    field->setCurrent(unknown);
    connect(field, &SegmentedSwitch::chosen, this, [this, key](const QString &id) {
        m_facts[key] = id == unknown ? QString() : id;
        Q_EMIT edited();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(caption, 1);
    row->addWidget(field);
    layout->addLayout(row);
    m_yesNos.push_back({key, caption, field});
}

void FactsForm::judge(size_t index)
{
    const CountField &count = m_counts[index];
    const bool sensible = isSensible(count);
    count.field->setInvalid(!sensible);
    if (!sensible) {
        count.row->setProblem(index == 1 && count.field->isAcceptable()
                                  ? tr("Not more than all workers.")
                                  : tr("A whole number from %1 to %2, or empty.")
                                        .arg(number(count.minimum), number(count.maximum)));
        return;
    }
    count.row->setProblem({});
    const std::optional<double> value = count.field->value();
    const QString text = value ? QString::number(static_cast<int>(*value)) : QString();
    if (text != valueIn(m_facts, count.key)) {
        m_facts[count.key] = text;
        Q_EMIT edited();
    }
}

bool FactsForm::isSensible(const CountField &count) const
{
    if (!count.field->isAcceptable()) {
        return false;
    }
    const std::optional<double> workers = m_counts[0].field->value();
    const std::optional<double> women = m_counts[1].field->value();
    return &count != &m_counts[1] || !workers || !women || *women <= *workers;
}

void FactsForm::setFacts(const Facts &facts)
{
    m_facts = facts;
    for (const CountField &count : m_counts) {
        if (count.field->hasFocus() && count.field->isModified()) {
            continue;
        }
        const QString value = valueIn(facts, count.key);
        count.field->setValue(value.isEmpty() ? std::optional<double>() : value.toDouble());
        count.field->setInvalid(false);
        count.row->setProblem({});
    }
    for (const YesNoField &yesNo : m_yesNos) {
        const QString value = valueIn(facts, yesNo.key);
        yesNo.field->setCurrent(value.isEmpty() ? unknown : value);
    }
}

FactsForm::Facts FactsForm::facts() const
{
    return m_facts;
}

void FactsForm::retranslate()
{
    const QStringList counts{tr("Workers"), tr("Women among them"), tr("Floors, incl. ground"),
                             tr("Shifts a day")};
    for (size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i].row->setCaption(counts.at(static_cast<qsizetype>(i)));
    }
    const QStringList yesNos{tr("Work, 10 pm to 6 am"), tr("Steam boiler"), tr("Lift or hoist"),
                             tr("Chemical store")};
    for (size_t i = 0; i < m_yesNos.size(); ++i) {
        const YesNoField &yesNo = m_yesNos[i];
        yesNo.caption->setText(yesNos.at(static_cast<qsizetype>(i)));
        yesNo.field->setAccessibleName(yesNo.caption->text());
        yesNo.field->setChoiceText(u"yes"_s, tr("Yes"));
        yesNo.field->setChoiceText(u"no"_s, tr("No"));
        yesNo.field->setChoiceText(unknown, tr("Not known"));
    }
}

} // namespace meyar::ui
