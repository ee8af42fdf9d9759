// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields.h"

#include "ui/common/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace meyar::ui {

FormRow::FormRow(const QString &caption, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label(TextRole::SmallBold))
    , m_field(field)
    , m_hint(new Label(TextRole::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_caption);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    m_caption->setTone(Tone::Muted);
    m_hint->setTone(Tone::Faint);
    m_hint->hide();
    setFocusProxy(m_field);
    setCaption(caption);
}

void FormRow::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_field->setAccessibleName(caption);
    if (auto *inner = m_field->findChild<QLineEdit *>()) { // what of a date takes the focus
        inner->setAccessibleName(caption);
    }
}

void FormRow::setHint(const QString &hint)
{
    m_hintText = hint;
    setProblem({});
}

void FormRow::setProblem(const QString &problem)
{
    m_hint->setText(problem.isEmpty() ? m_hintText : problem);
    m_hint->setTone(problem.isEmpty() ? Tone::Faint : Tone::Bad);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_field->setAccessibleDescription(m_hint->text());
    m_field->setProperty("invalid", !problem.isEmpty());
    m_field->update();
}

} // namespace meyar::ui
