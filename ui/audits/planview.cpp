// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/planview.h"

#include "ui/audits/drawcard.h"
#include "ui/audits/openingcard.h"
#include "ui/audits/plancontroller.h"
#include "ui/audits/samplecard.h"
#include "ui/audits/scopecard.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int besideWidth = 960;

} // namespace

PlanView::PlanView(PlanController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_ownDialogs(std::make_unique<SystemDialogs>())
    , m_problem(new InlineError)
    , m_scope(new ScopeCard(controller))
    , m_sample(new SampleCard(controller))
    , m_draw(new DrawCard(controller))
    , m_opening(new OpeningCard(controller))
{
    setObjectName(u"planView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setDialogs(*m_ownDialogs);
    auto *before = new QVBoxLayout;
    before->setSpacing(space::l);
    before->addWidget(m_scope);
    before->addWidget(m_sample);
    before->addWidget(m_draw);
    before->addStretch();
    auto *meeting = new QVBoxLayout;
    meeting->setSpacing(space::l);
    meeting->addWidget(m_opening);
    meeting->addStretch();
    auto *columns = new Columns(besideWidth);
    columns->setSpacing(space::l);
    columns->addLayout(before, 1);
    columns->addLayout(meeting, 1);
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    all->setSpacing(space::l);
    all->addWidget(m_problem);
    all->addLayout(columns, 1);
    m_problem->setObjectName(u"planProblem"_s);
    m_problem->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollArea(content));
    connect(&controller, &PlanController::changed, this, [this] {
        m_problem->clear();
        showState();
    });
    connect(&controller, &PlanController::refused, this, [this](const QString &why) { m_problem->show(why); });
}

PlanView::~PlanView() = default;

void PlanView::setDialogs(Dialogs &dialogs)
{
    m_draw->setDialogs(dialogs);
    m_opening->setDialogs(dialogs);
}

void PlanView::retranslate()
{
    setAccessibleName(tr("Plan"));
    m_scope->retranslate();
    m_sample->retranslate();
    m_draw->retranslate();
    m_opening->retranslate();
    showState();
}

void PlanView::showState()
{
    if (!m_controller.state()) {
        return;
    }
    m_scope->showState();
    m_sample->showState();
    m_draw->showState();
    m_opening->showState();
}

void PlanView::focusFirst()
{
    m_scope->first()->setFocus(Qt::OtherFocusReason);
}

void PlanView::leaveFields()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused)) {
        focused->clearFocus();
    }
}

} // namespace meyar::ui
