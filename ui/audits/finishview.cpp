// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/finishview.h"

#include "core/wording/words.h"
#include "ui/audits/lockpanel.h"
#include "ui/audits/meetingpanel.h"
#include "ui/audits/pane.h"
#include "ui/audits/reviewpanel.h"
#include "ui/audits/signpanel.h"
#include "ui/audits/stepbutton.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/common/keycap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int stepsWidth = 232;

} // namespace

FinishView::FinishView(FinishController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_words(uiLanguage())
    , m_stack(new QStackedWidget)
    , m_review(new ReviewPanel)
    , m_meeting(new MeetingPanel(controller))
    , m_signing(new SignPanel(controller))
    , m_lock(new LockPanel(controller))
{
    auto *side = new Pane(Pane::Ground::Window, Pane::Edge::Trailing);
    side->setFixedWidth(stepsWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::m, 1, 0);
    column->setSpacing(0);
    for (int i = 0; i < Steps; ++i) {
        StepButton *&button = m_steps[size_t(i)];
        button = new StepButton;
        button->setObjectName(u"finishStep%1"_s.arg(i));
        connect(button, &QAbstractButton::clicked, this, [this, i] { showStep(i); });
        column->addWidget(button);
    }
    column->addStretch();
    for (QWidget *panel : {static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_meeting), static_cast<QWidget *>(m_signing),
                           static_cast<QWidget *>(m_lock)}) {
        m_stack->addWidget(panel);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_stack, 1);
    m_steps[Review]->setChecked(true);
    nameSteps();
    connect(&controller, &FinishController::changed, this, &FinishView::showState);
    connect(m_review, &ReviewPanel::questionRequested, this, &FinishView::questionRequested);
    connect(m_meeting, &MeetingPanel::signingRequested, this, [this] { showStep(Signing); });
    connect(m_lock, &LockPanel::stepRequested, this, &FinishView::showStep);
}

void FinishView::nameSteps()
{
    const QString names[] = {tr("Quality review"), tr("Closing meeting"), tr("Signatures"), tr("Close and lock")};
    for (size_t i = 0; i < Steps; ++i) {
        m_steps[i]->setStep(names[i], {}, Mark::Empty);
    }
}

int FinishView::step() const
{
    return m_stack->currentIndex();
}

void FinishView::showStep(int step)
{
    leaveStep();
    m_steps[size_t(step)]->setChecked(true);
    m_stack->setCurrentIndex(step);
    focusStep();
}

void FinishView::leaveStep()
{
    if (step() == Meeting) {
        m_meeting->save();
    }
}

void FinishView::focusStep()
{
    switch (step()) {
    case Review:
        m_review->focusFirst();
        break;
    case Meeting:
        m_meeting->focusFirst();
        break;
    case Signing:
        m_signing->focusFirst();
        break;
    default:
        m_lock->focusFirst();
    }
}

void FinishView::showState()
{
    const std::optional<FinishState> &state = m_controller.state();
    if (!state) {
        return;
    }
    const auto count = [](size_t value) { return number(qint64(value)); };
    const int discussed = state->discussed();
    const int findings = int(state->findings.size());
    const bool isSigned = isSignedByBoth(state->signatures, state->head);
    m_steps[Review]->setStep(tr("Quality review"),
                             state->review.empty() ? tr("Nothing to remark") : tr("Remarks: %1").arg(count(state->review.size())),
                             state->review.empty() ? Mark::Good : Mark::Warn);
    m_steps[Meeting]->setStep(tr("Closing meeting"),
                              findings == 0 ? tr("No findings")
                                            : tr("%1 of %2 discussed").arg(count(size_t(discussed)), count(size_t(findings))),
                              progressMark(findings == 0 ? 1 : discussed, findings == 0 ? 1 : findings));
    m_steps[Signing]->setStep(tr("Signatures"),
                              state->changedSince() > 0   ? tr("Changed after signing")
                                  : state->signatures.empty() ? tr("Nobody has signed yet")
                                                              : tr("Signed: %1").arg(count(state->signatures.size())),
                              state->changedSince() > 0 ? Mark::Warn : isSigned ? Mark::Good : progressMark(state->signatures.empty() ? 0 : 1, 2));
    m_steps[Lock]->setStep(tr("Close and lock"), state->isEditable() ? tr("Open") : word(m_words, state->assessment().state),
                           state->isEditable() ? Mark::Empty : Mark::Good);
    m_review->setState(*state);
    m_meeting->setState(*state);
    m_signing->setState(*state, m_words);
    m_lock->setState(*state, m_words);
}

void FinishView::retranslate()
{
    m_words = Translation(uiLanguage());
    setAccessibleName(tr("Finish"));
    m_review->retranslate();
    m_meeting->retranslate();
    m_signing->retranslate();
    m_lock->retranslate();
    m_controller.retranslate();
    showState();
}

bool FinishView::takeMeetingKey(const QKeyEvent &event)
{
    if (step() != Meeting || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    const bool mirrored = isRightToLeft();
    const int key = event.key();
    if (key == Qt::Key_PageDown || key == (mirrored ? Qt::Key_Left : Qt::Key_Right)) {
        m_meeting->next();
        return true;
    }
    if (key == Qt::Key_PageUp || key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
        m_meeting->back();
        return true;
    }
    const QString cap = keyCap(event);
    if (cap == u"A"_s || cap == u"D"_s) {
        m_meeting->agree(cap == u"A"_s ? FindingAgreement::Agreed : FindingAgreement::Disputed);
        return true;
    }
    return false;
}

void FinishView::keyPressEvent(QKeyEvent *event)
{
    if (!takeMeetingKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace meyar::ui
