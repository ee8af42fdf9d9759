// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/ownkpiform.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/segmentedswitch.h"

#include <QHBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

OwnKpiForm::OwnKpiForm(QWidget *parent)
    : Card(parent)
    , m_name(new TextField(tr("Name"), this))
    , m_numerator(new TextField(tr("What is counted"), this))
    , m_denominator(new TextField(tr("Divided by"), this))
    , m_unit(new TextField(tr("Unit"), this))
    , m_times(new NumberField(tr("Times"), this))
    , m_better(new SegmentedSwitch(tr("Better when"), this))
    , m_bySex(new SegmentedSwitch(tr("Of women and men apart"), this))
    , m_add(new Button(ButtonKind::Primary, this))
    , m_cancel(new Button(ButtonKind::Flat, this))
{
    m_name->setObjectName(u"ownKpiName"_s);
    m_add->setObjectName(u"ownKpiAdd"_s);
    m_times->setRange(0.000001, 1e9);
    m_times->setDecimals(6);
    m_better->addChoice(u"less"_s, {});
    m_better->addChoice(u"more"_s, {});
    m_bySex->addChoice(u"no"_s, {});
    m_bySex->addChoice(u"yes"_s, {});
    const auto line = [this](std::initializer_list<QWidget *> fields) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::l);
        for (QWidget *field : fields) {
            m_rows.push_back(new FormRow({}, field, this));
            row->addWidget(m_rows.back(), 1, Qt::AlignTop);
        }
        body()->addLayout(row);
    };
    line({m_name, m_numerator, m_denominator});
    line({m_times, m_unit, m_better, m_bySex});
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    body()->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &OwnKpiForm::canceled);
    connect(m_add, &Button::clicked, this, &OwnKpiForm::finish);
    retranslate();
}

void OwnKpiForm::begin()
{
    for (TextField *field : {m_name, m_numerator, m_denominator, m_unit}) {
        field->clear();
    }
    m_times->setValue(100);
    m_unit->setText(u"%"_s);
    m_rows.front()->setProblem({});
    m_name->setFocus(Qt::OtherFocusReason);
}

void OwnKpiForm::refuseName(const QString &why)
{
    m_rows.front()->setProblem(why);
    m_name->setFocus(Qt::OtherFocusReason);
}

void OwnKpiForm::finish()
{
    const auto textOf = [](const TextField *field) { return cleaned(field->text()).simplified(); };
    const QString name = textOf(m_name);
    if (name.isEmpty()) {
        refuseName(tr("Give it a name."));
        return;
    }
    Kpi kpi;
    kpi.label = Text(name, name);
    const QString numerator = textOf(m_numerator);
    const QString denominator = textOf(m_denominator);
    kpi.numerator = numerator.isEmpty() ? kpi.label : Text(numerator, numerator);
    kpi.denominator = denominator.isEmpty() ? Text() : Text(denominator, denominator);
    kpi.times = denominator.isEmpty() ? 1 : m_times->value().value_or(1);
    kpi.unit = textOf(m_unit);
    kpi.isMoreBetter = m_better->current() == u"more"_s;
    kpi.isBySex = m_bySex->current() == u"yes"_s;
    Q_EMIT made(kpi);
}

void OwnKpiForm::retranslate()
{
    const QStringList captions{tr("Name"), tr("What is counted"), tr("Divided by"), tr("Times"), tr("Unit"),
                               tr("Better when"), tr("Of women and men apart")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setCaption(captions.at(qsizetype(i)));
    }
    m_rows[2]->setHint(tr("Empty: a plain number"));
    m_better->setChoiceText(u"less"_s, tr("Lower"));
    m_better->setChoiceText(u"more"_s, tr("Higher"));
    m_bySex->setChoiceText(u"no"_s, tr("No"));
    m_bySex->setChoiceText(u"yes"_s, tr("Yes"));
    m_add->setText(tr("Add the key figure"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace meyar::ui
