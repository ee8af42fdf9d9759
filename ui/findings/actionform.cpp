// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/actionform.h"

#include "ui/common/fields.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostRupees = 1e12;

std::optional<qint64> rupees(const NumberField *field)
{
    const std::optional<double> value = field->isAcceptable() ? field->value() : std::nullopt;
    return value ? std::optional(static_cast<qint64>(*value)) : std::nullopt;
}

void fillAmount(NumberField *field, const std::optional<qint64> &amount)
{
    if (!field->hasFocus()) {
        field->setValue(amount ? std::optional(static_cast<double>(*amount)) : std::nullopt);
    }
}

QHBoxLayout *pair(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(first, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    return row;
}

} // namespace

ActionForm::ActionForm(QWidget *parent)
    : QWidget(parent)
    , m_what(new NoteEdit({}, this))
    , m_kind(new QComboBox(this))
    , m_due(new DateField({}, this))
    , m_owner(new TextField({}, this))
    , m_cost(new NumberField({}, this))
    , m_saving(new NumberField({}, this))
    , m_whatRow(new FormRow({}, m_what, this))
    , m_kindRow(new FormRow({}, m_kind, this))
    , m_dueRow(new FormRow({}, m_due, this))
    , m_ownerRow(new FormRow({}, m_owner, this))
    , m_costRow(new FormRow({}, m_cost, this))
    , m_savingRow(new FormRow({}, m_saving, this))
{
    m_what->setObjectName(u"what"_s);
    m_what->setLines(2, 6);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    for (const ActionKind kind :
         {ActionKind::Correction, ActionKind::Corrective, ActionKind::Preventive}) {
        m_kind->addItem({}, static_cast<int>(kind));
    }
    m_due->setObjectName(u"due"_s);
    m_owner->setObjectName(u"owner"_s);
    m_cost->setObjectName(u"cost"_s);
    m_saving->setObjectName(u"saving"_s);
    m_cost->setRange(0, mostRupees);
    m_saving->setRange(0, mostRupees);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_whatRow);
    column->addLayout(pair(m_ownerRow, m_dueRow));
    column->addWidget(m_kindRow);
    column->addLayout(pair(m_costRow, m_savingRow));
    QWidget *before = m_what;
    for (QWidget *field : std::initializer_list<QWidget *>{m_owner, m_due, m_kind, m_cost, m_saving}) {
        setTabOrder(before, field); // as they stand
        before = field;
    }
    connectSignals();
}

void ActionForm::connectSignals()
{
    connect(m_what, &NoteEdit::editingFinished, this, &ActionForm::commit);
    connect(m_what, &NoteEdit::left, this, &ActionForm::left);
    connect(m_kind, &QComboBox::activated, this, &ActionForm::commit);
    connect(m_due, &QDateEdit::editingFinished, this, &ActionForm::commit);
    for (const TextField *field : std::initializer_list<TextField *>{m_owner, m_cost, m_saving}) {
        connect(field, &QLineEdit::editingFinished, this, &ActionForm::commit);
    }
}

void ActionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ActionForm::commit()
{
    const QString problem = tr("A whole number of rupees, or empty.");
    m_costRow->setProblem(m_cost->isAcceptable() ? QString() : problem);
    m_savingRow->setProblem(m_saving->isAcceptable() ? QString() : problem);
    m_dueRow->setProblem(isDueAcceptable() ? QString() : tr("This day is before the visit. Choose a later one."));
    if (isAcceptable() && action() != m_action) {
        m_action = action();
        Q_EMIT edited();
    }
}

void ActionForm::setAction(const CorrectiveAction &action, QDate notBefore)
{
    m_action = action;
    m_notBefore = notBefore;
    if (!m_what->hasFocus() && m_what->toPlainText() != action.what) {
        m_what->setPlainText(action.what);
    }
    m_kind->setCurrentIndex(static_cast<int>(action.kind));
    if (!m_due->hasFocus()) {
        m_due->setOptionalDate(action.dueOn.isValid() ? std::optional(action.dueOn) : std::nullopt);
    }
    if (!m_owner->hasFocus()) {
        m_owner->setText(action.owner);
    }
    fillAmount(m_cost, action.costPkr);
    fillAmount(m_saving, action.savingPkrPerYear);
}

CorrectiveAction ActionForm::action() const
{
    CorrectiveAction action = m_action;
    action.what = m_what->toPlainText();
    action.kind = static_cast<ActionKind>(m_kind->currentData().toInt());
    action.owner = m_owner->text();
    action.dueOn = m_due->optionalDate().value_or(QDate());
    action.costPkr = rupees(m_cost);
    action.savingPkrPerYear = rupees(m_saving);
    return action;
}

bool ActionForm::isAcceptable() const
{
    return m_cost->isAcceptable() && m_saving->isAcceptable() && isDueAcceptable();
}

/// A day that stands already, from whatever laptop, keeps nobody from changing the rest.
bool ActionForm::isDueAcceptable() const
{
    const std::optional<QDate> due = m_due->optionalDate();
    return !due || !m_notBefore.isValid() || *due >= m_notBefore || *due == m_action.dueOn;
}

void ActionForm::setProblem(const QString &problem)
{
    m_whatRow->setProblem(problem);
}

void ActionForm::setKindWords(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        m_kind->setItemText(i, words.at(i));
    }
}

void ActionForm::focusFirstField()
{
    m_what->setFocus(Qt::OtherFocusReason);
    m_what->selectAll();
}

void ActionForm::retranslate()
{
    m_whatRow->setCaption(tr("What is to be done"));
    m_kindRow->setCaption(tr("Kind"));
    m_dueRow->setCaption(tr("Due"));
    m_ownerRow->setCaption(tr("Responsible"));
    m_costRow->setCaption(tr("Cost (Rs)"));
    m_savingRow->setCaption(tr("Saving a year (Rs)"));
}

} // namespace meyar::ui
