// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsrow.h"

#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meyar::ui {

SettingsRow::SettingsRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label(TextRole::Body))
    , m_hint(new Label(TextRole::Small))
    , m_control(control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_caption);
    words->addWidget(m_hint);
    m_hint->setTone(Tone::Muted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::xl);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingsRow::setTexts(const QString &caption, const QString &hint)
{
    m_caption->setText(caption);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleName(caption);
    m_control->setAccessibleDescription(hint);
}

} // namespace meyar::ui
