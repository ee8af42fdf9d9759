// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace meyar::ui {

TaskProgress::TaskProgress(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(TextRole::BodyBold))
    , m_count(new Label(TextRole::Small))
    , m_remark(new Label(TextRole::Small))
    , m_cancel(new Button)
    , m_bar(new QProgressBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::m);
    for (Label *label : {m_what, m_count, m_remark}) {
        label->setWrap(false);
    }
    m_count->setTone(Tone::Muted);
    m_remark->setTone(Tone::Muted);
    words->addWidget(m_what, 1);
    words->addWidget(m_remark);
    words->addWidget(m_count);
    words->addWidget(m_cancel);
    column->addLayout(words);
    column->addWidget(m_bar);
    m_bar->setTextVisible(false);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT canceled();
    });
    retranslate();
    hide();
}

void TaskProgress::start(const QString &what, bool cancellable)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_remark->setText({});
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
}

void TaskProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(total > 0 ? fraction(done, total, true) : QString());
}

void TaskProgress::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void TaskProgress::finish()
{
    hide();
}

void TaskProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TaskProgress::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace meyar::ui
