// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/whypanel.h"

#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/selfcheck/drawingview.h"

#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_drawing(new DrawingView)
    , m_toDo(new Card)
    , m_toDoTitle(new Label(TextRole::BodyBold))
    , m_toDoText(new Label(TextRole::Small))
    , m_whyTitle(new Label(TextRole::BodyBold))
    , m_why(new Label(TextRole::Body))
    , m_lawTitle(new Label(TextRole::BodyBold))
    , m_law(new QWidget)
    , m_fixTitle(new Label(TextRole::BodyBold))
    , m_fix(new Label(TextRole::Body))
{
    setObjectName(u"whyPanel"_s);
    m_drawing->setObjectName(u"questionDrawing"_s);
    m_why->setTone(Tone::Muted);
    m_fix->setTone(Tone::Muted);
    m_toDo->body()->setSpacing(space::xs);
    m_toDo->body()->addWidget(m_toDoTitle);
    m_toDo->body()->addWidget(m_toDoText);
    auto *law = new QVBoxLayout(m_law);
    law->setContentsMargins(0, 0, 0, 0);
    law->setSpacing(space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_drawing);
    column->addWidget(m_toDo);
    const std::pair<Label *, QWidget *> parts[]{{m_fixTitle, m_fix}, {m_whyTitle, m_why}, {m_lawTitle, m_law}};
    for (const auto &[title, text] : parts) {
        column->addWidget(title);
        column->addWidget(text);
        column->addSpacing(space::s);
    }
    column->addStretch(1);
}

void WhyPanel::retranslate()
{
    m_whyTitle->setText(tr("How to check, and why it matters"));
    m_lawTitle->setText(tr("The law"));
    m_fixTitle->setText(tr("Cheapest fix"));
    fill();
}

void WhyPanel::setDetail(const CheckDetail &detail)
{
    m_detail = detail;
    fill();
}

void WhyPanel::fill()
{
    m_drawing->setDrawing(m_detail.drawing);
    m_why->setText(m_detail.why);
    m_why->setVisible(!m_detail.why.isEmpty());
    m_whyTitle->setVisible(!m_detail.why.isEmpty());
    m_fix->setText(m_detail.fix);
    m_fix->setVisible(!m_detail.fix.isEmpty());
    m_fixTitle->setVisible(!m_detail.fix.isEmpty());
    qDeleteAll(m_law->findChildren<Label *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &citation : m_detail.law) {
        auto *line = new Label(citation, TextRole::Small);
        line->setTone(Tone::Accent);
        m_law->layout()->addWidget(line);
    }
    m_law->setVisible(!m_detail.law.isEmpty());
    m_lawTitle->setVisible(!m_detail.law.isEmpty());
    m_toDo->setVisible(m_detail.isToDo || m_detail.isNotSure);
    m_toDo->setTone(m_detail.isToDo ? Tone::Warn : Tone::Accent);
    m_toDoTitle->setText(m_detail.isToDo ? tr("This is on your list now") : tr("To find out"));
    m_toDoText->setText(m_detail.isToDo ? tr("The result says what to do first.")
                                        : tr("Ask, or go and look. The result reminds you of it."));
}

} // namespace meyar::ui
