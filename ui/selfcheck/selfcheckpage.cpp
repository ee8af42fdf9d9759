// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/selfcheckpage.h"

#include "ui/common/feedback.h"
#include "ui/common/icons.h"
#include "ui/selfcheck/resultview.h"
#include "ui/selfcheck/selfcheckcontroller.h"
#include "ui/selfcheck/selfcheckhome.h"
#include "ui/selfcheck/stepbar.h"
#include "ui/selfcheck/stepsview.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

SelfCheckPage::SelfCheckPage(SelfCheckController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : Page({u"selfcheck"_s, u"checkmark"_s, [] { return tr("Self-check"); }}, parent)
    , m_controller(controller)
    , m_messages(messages)
    , m_bar(new StepBar)
    , m_stack(new QStackedWidget)
    , m_home(new SelfCheckHome(controller))
    , m_steps(new StepsView(controller))
    , m_result(new ResultView(controller, dialogs, messages))
    , m_undo(nullptr)
    , m_back(nullptr)
    , m_next(nullptr)
{
    m_stack->addWidget(m_home);
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_result);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_bar->hide();
    buildActions();
    connect(m_bar, &StepBar::chosen, this, [this](int step) {
        const auto &steps = m_controller.steps();
        if (step >= static_cast<int>(steps.size())) {
            showPart(Result);
            return;
        }
        m_controller.goTo(steps[static_cast<size_t>(step)].firstScreen);
        showPart(Steps);
    });
    connect(m_steps, &StepsView::finished, this, [this] { showPart(Result); });
    connect(m_result, &ResultView::questionsRequested, this, [this] { showPart(Steps); });
    connect(&controller, &SelfCheckController::opened, this, [this] {
        // Whoever has answered everything comes to see the result.
        showPart(m_controller.answered() == m_controller.asked() || !m_controller.isEditable() ? Result : Steps);
    });
    connect(&controller, &SelfCheckController::openFailed, &messages,
            [&messages](const QString &sentence) { messages.showMessage(sentence, Mark::Bad); });
    connect(&controller, &SelfCheckController::changed, this, &SelfCheckPage::update);
    connect(&controller, &SelfCheckController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
}

void SelfCheckPage::buildActions()
{
    const auto add = [this](const QString &name, const QKeySequence &keys, const std::function<void()> &run) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_undo = add(u"undoCheck"_s, QKeySequence::Undo, [this] { m_controller.undo(); });
    m_undo->setIcon(icon(u"edit-undo"_s));
    m_back = add(u"previousScreen"_s, QKeySequence(Qt::Key_Backspace), [this] { m_steps->goBack(); });
    m_next = add(u"followingScreen"_s, QKeySequence(u"Ctrl+Return"_s), [this] { m_steps->goOn(); });
}

SelfCheckPage::Part SelfCheckPage::part() const
{
    return static_cast<Part>(m_stack->currentIndex());
}

void SelfCheckPage::showPart(Part part)
{
    m_stack->setCurrentIndex(part);
    update();
    Q_EMIT topBarChanged();
    if (part == Home) {
        m_home->focusFirst();
    } else if (part == Steps) {
        m_steps->focusFirst();
    } else {
        m_result->focusFirst();
    }
}

void SelfCheckPage::update()
{
    const bool isOpen = m_controller.isOpen();
    m_bar->setVisible(isOpen && part() != Home);
    const auto &steps = m_controller.steps();
    int current = static_cast<int>(steps.size());
    if (part() == Steps) {
        while (current > 0 && (current == static_cast<int>(steps.size()) || steps[static_cast<size_t>(current)].firstScreen > m_controller.screen())) {
            --current;
        }
    }
    m_bar->setSteps(steps, current);
    m_back->setEnabled(part() == Steps && m_controller.screen() > 0);
    m_next->setEnabled(part() == Steps);
    m_undo->setEnabled(isOpen && part() == Steps && m_controller.canUndo());
    if (part() == Steps) {
        m_steps->update();
    } else if (part() == Result) {
        m_result->update();
    }
}

QString SelfCheckPage::title() const
{
    return m_controller.isOpen() && part() != Home ? m_controller.title() : tr("Self-check");
}

QString SelfCheckPage::contextLine() const
{
    return m_controller.isOpen() && part() != Home ? tr("Self-check") : tr("how your own factory stands");
}

bool SelfCheckPage::canGoBack() const
{
    return part() != Home;
}

void SelfCheckPage::goBack()
{
    m_controller.leave();
    m_controller.refreshIfStale();
    showPart(Home);
}

std::vector<std::pair<QString, QStringList>> SelfCheckPage::keys() const
{
    if (part() != Steps) {
        return {};
    }
    return {{tr("Yes"), {u"1"_s}},
            {tr("Partly"), {u"2"_s}},
            {tr("No"), {u"3"_s}},
            {tr("Does not apply"), {u"4"_s}},
            {tr("Not sure"), {u"5"_s}},
            {tr("Question before or after"), {u"↑"_s, u"↓"_s}},
            {tr("Next question, then the next page"), {u"Enter"_s}}};
}

void SelfCheckPage::activated()
{
    m_controller.refreshIfStale();
    showPart(part());
}

void SelfCheckPage::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_back->setText(tr("Previous questions"));
    m_next->setText(tr("Next questions"));
    m_controller.retranslate();
    m_home->retranslate();
    m_steps->retranslate();
    m_result->retranslate();
    update();
}

} // namespace meyar::ui
