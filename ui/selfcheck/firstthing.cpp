// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/firstthing.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostRupees = 1e12;

std::optional<qint64> rupees(const NumberField *field)
{
    const std::optional<double> value = field->value();
    return value && field->isAcceptable() ? std::optional<qint64>(std::llround(*value)) : std::nullopt;
}

std::optional<double> number(std::optional<qint64> amount)
{
    return amount ? std::optional<double>(static_cast<double>(*amount)) : std::nullopt;
}

} // namespace

FirstThing::FirstThing(QWidget *parent)
    : Card(parent)
    , m_mark(new MarkLabel(Mark::None, 20))
    , m_title(new Label(TextRole::BodyBold))
    , m_what(new Label(TextRole::Body))
    , m_owner(new TextField)
    , m_due(new DateField)
    , m_cost(new NumberField)
    , m_saving(new NumberField)
    , m_ownerRow(new FormRow({}, m_owner))
    , m_dueRow(new FormRow({}, m_due))
    , m_costRow(new FormRow({}, m_cost))
    , m_savingRow(new FormRow({}, m_saving))
    , m_payback(new Label(TextRole::Small))
    , m_inPlan(new Chip)
    , m_plan(new Button(ButtonKind::Primary))
{
    m_what->setTone(Tone::Muted);
    m_payback->setTone(Tone::Muted);
    m_inPlan->setTone(Tone::Good);
    m_inPlan->setMark(Mark::Good);
    m_plan->setObjectName(u"planThing"_s);
    m_plan->setIconName(u"list-add"_s);
    m_owner->setMaxLength(120);
    for (NumberField *field : {m_cost, m_saving}) {
        field->setRange(0, mostRupees);
        connect(field, &NumberField::valueEdited, this, &FirstThing::showPayback);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_what);
    head->addLayout(words, 1);
    head->addWidget(m_inPlan, 0, Qt::AlignTop);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::l);
    fields->addWidget(m_ownerRow, 3);
    fields->addWidget(m_dueRow, 2);
    fields->addWidget(m_costRow, 2);
    fields->addWidget(m_savingRow, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(m_payback, 1);
    foot->addWidget(m_plan);
    body()->addLayout(head);
    body()->addLayout(fields);
    body()->addLayout(foot);
    connect(m_plan, &QPushButton::clicked, this, &FirstThing::plan);
}

void FirstThing::retranslate()
{
    const std::tuple<FormRow *, QString> rows[]{{m_ownerRow, tr("Who does it")},
                                                {m_dueRow, tr("Until when")},
                                                {m_costRow, tr("Cost, rupees")},
                                                {m_savingRow, tr("Saves a year, rupees")}};
    for (const auto &[row, caption] : rows) {
        row->setCaption(caption);
        row->field()->setAccessibleName(caption);
    }
    m_inPlan->setText(tr("In the plan"));
    m_plan->setText(tr("Put into the plan"));
    showPayback();
}

void FirstThing::setAction(const CheckAction &action)
{
    const bool isNew = action.question != m_action.question || action.isPlanned != m_action.isPlanned;
    m_action = action;
    m_mark->setMark(action.mark);
    m_title->setText(action.title);
    m_what->setText(action.what);
    m_what->setVisible(!action.what.isEmpty());
    if (isNew) {
        m_owner->setText(action.owner);
        m_due->setOptionalDate(action.dueOn.isValid() ? std::optional(action.dueOn) : std::nullopt);
        m_cost->setValue(number(action.costPkr));
        m_saving->setValue(number(action.savingPkrPerYear));
    }
    setEditable(m_isEditable);
    showPayback();
}

void FirstThing::setEditable(bool editable)
{
    m_isEditable = editable;
    const bool isOpen = !m_action.isPlanned && m_isEditable;
    m_inPlan->setVisible(m_action.isPlanned);
    m_plan->setVisible(isOpen);
    for (QWidget *field : {static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_cost),
                           static_cast<QWidget *>(m_saving)}) {
        field->setEnabled(isOpen);
    }
}

void FirstThing::showPayback()
{
    const std::optional<int> months = paybackMonths(rupees(m_cost), rupees(m_saving));
    m_payback->setText(months ? *months == 0 ? tr("Costs nothing and saves from the first day.")
                                             : tr("Pays for itself in %n month(s).", nullptr, *months)
                              : tr("With cost and saving you see when it pays for itself."));
}

void FirstThing::plan()
{
    CheckAction action = m_action;
    action.owner = cleaned(m_owner->text()).simplified();
    action.dueOn = m_due->optionalDate().value_or(QDate());
    action.costPkr = rupees(m_cost);
    action.savingPkrPerYear = rupees(m_saving);
    Q_EMIT planned(action);
}

} // namespace meyar::ui
