// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/bulkbar.h"

#include "ui/common/button.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>

namespace meyar::ui {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new Label(TextRole::BodyBold, this))
    , m_owner(new TextField({}, this))
    , m_due(new DateField({}, this))
    , m_state(new QComboBox(this))
    , m_apply(new Button(ButtonKind::Primary, this))
    , m_dismiss(new Button(ButtonKind::Quiet, this))
{
    m_count->setWrap(false);
    m_owner->setObjectName(u"bulkOwner"_s);
    m_due->setObjectName(u"bulkDue"_s);
    m_state->setObjectName(u"bulkState"_s);
    m_apply->setObjectName(u"bulkApply"_s);
    m_due->setOptionalDate({});
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::m);
    row->addWidget(m_count);
    row->addWidget(m_owner, 1);
    row->addWidget(m_due);
    row->addWidget(m_state);
    row->addWidget(m_apply);
    row->addWidget(m_dismiss);
    connect(m_owner, &QLineEdit::textChanged, this, &BulkBar::updateApply);
    connect(m_owner, &QLineEdit::returnPressed, this, &BulkBar::apply);
    connect(m_due, &QDateEdit::dateChanged, this, &BulkBar::updateApply);
    connect(m_state, &QComboBox::currentIndexChanged, this, &BulkBar::updateApply);
    connect(m_apply, &Button::clicked, this, &BulkBar::apply);
    connect(m_dismiss, &Button::clicked, this, &BulkBar::dismissed);
    hide();
}

BulkEdit BulkBar::edit() const
{
    BulkEdit edit;
    edit.owner = m_owner->text().simplified();
    edit.dueOn = m_due->optionalDate();
    if (m_state->currentData().isValid()) {
        edit.state = static_cast<ActionState>(m_state->currentData().toInt());
    }
    return edit;
}

void BulkBar::apply()
{
    if (const BulkEdit wanted = edit(); !wanted.isEmpty()) {
        Q_EMIT applied(wanted);
        m_owner->clear();
        m_due->setOptionalDate({});
        m_state->setCurrentIndex(0);
    }
}

void BulkBar::updateApply()
{
    m_apply->setEnabled(!edit().isEmpty());
}

void BulkBar::setCount(int count)
{
    m_selected = count;
    m_count->setText(tr("%n selected", nullptr, count));
    setVisible(count > 0);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().accent.ground);
    painter.fillRect(0, height() - 1, width(), 1, tokens().accent.line);
}

void BulkBar::retranslate()
{
    m_owner->setPlaceholderText(tr("Responsible for all"));
    m_owner->setAccessibleName(tr("Responsible for all"));
    m_due->setAccessibleName(tr("Due date of all"));
    m_state->setAccessibleName(tr("State of all actions"));
    const int current = qMax(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(tr("State as it is"));
    m_state->addItem(tr("In progress"), static_cast<int>(ActionState::InProgress));
    m_state->addItem(tr("Done"), static_cast<int>(ActionState::Done));
    m_state->setCurrentIndex(current);
    m_apply->setText(tr("Change all"));
    m_dismiss->setText(tr("Cancel"));
    setCount(m_selected);
    updateApply();
}

} // namespace meyar::ui
