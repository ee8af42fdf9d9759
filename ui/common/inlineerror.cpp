// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

InlineError::InlineError(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(Mark::Bad, 18))
    , m_what(new Label(TextRole::BodyBold))
    , m_whatToDo(new Label(TextRole::Body))
    , m_code(new Label(TextRole::Small))
    , m_copy(new IconButton(QStringLiteral("edit-copy"), ButtonKind::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(space::l);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (Label *label : {m_what, m_whatToDo, m_code}) {
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_what->setTone(Tone::Bad);
    m_code->setTone(Tone::Faint);
    m_copy->setSmall(true);
    connect(m_copy, &Button::clicked, this, [this] {
        QStringList lines{m_what->text(), m_whatToDo->text(), m_code->text()};
        lines.removeAll(QString());
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
}

void InlineError::show(const QString &what, const QString &whatToDo, const QString &code)
{
    m_what->setText(what);
    m_whatToDo->setText(whatToDo);
    m_code->setText(code);
    m_whatToDo->setVisible(!whatToDo.isEmpty());
    m_code->setVisible(!code.isEmpty());
    setAccessibleName(what);
    setVisible(true);
}

void InlineError::clear()
{
    hide();
}

void InlineError::setMark(Mark mark)
{
    m_mark->setMark(mark);
    m_what->setTone(toneOf(mark));
    update();
}

void InlineError::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = tintOf(tokens(), toneOf(m_mark->mark()));
    paintRound(painter, rect(), metric::cardRadius, tint.ground, tint.line);
}

void InlineError::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void InlineError::retranslate()
{
    m_copy->setName(tr("Copy this message"));
}

} // namespace meyar::ui
