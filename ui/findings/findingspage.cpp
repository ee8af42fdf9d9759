// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspage.h"

#include "ui/common/button.h"
#include "ui/common/feedback.h"
#include "ui/common/theme.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/findings/actionlist.h"
#include "ui/findings/findingpanel.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingslists.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 420;
constexpr int badgeDelay = 2000; ///< ms; while somebody answers on another page, the badge may wait

} // namespace

FindingsPage::FindingsPage(FindingsController &controller, MessageBar &messages, QWidget *parent)
    : Page({u"findings"_s, u"flag-black"_s, [] { return tr("Findings"); }}, parent)
    , m_controller(controller)
    , m_messages(messages)
    , m_later(new QTimer(this))
{
    auto *split = new QWidget(this);
    auto *columns = new QHBoxLayout(split);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    m_panel = new FindingPanel(m_controller.evidence(), split);
    m_panel->setFixedWidth(panelWidth);
    m_panel->setVisible(false);
    m_lists = new FindingsLists(m_controller, split);
    columns->addWidget(m_lists, 1);
    columns->addWidget(m_panel);
    m_empty = new EmptyState(u"flag-black"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    buildActions();
    connectPanel();
    connectController();
    m_controller.refreshIfStale(); // the badge counts before the page is first opened
}

QAction *FindingsPage::addPageAction(const QKeySequence &keys, const QString &keywords,
                                     void (FindingsPage::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    setKeywords(action, keywords);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void FindingsPage::buildActions()
{
    m_undo = addPageAction(QKeySequence::Undo, u"undo واپس wapas"_s, &FindingsPage::undo);
    m_undo->setEnabled(false);
    m_newAction
        = addPageAction(Qt::CTRL | Qt::Key_N, u"corrective action capa نیا اقدام naya iqdam"_s,
                        &FindingsPage::writeAction);
    m_moveOn = addPageAction(Qt::CTRL | Qt::Key_M,
                             u"next step done verify اگلا قدم مکمل تصدیق agla qadam"_s,
                             &FindingsPage::moveOn);
    m_remove = addPageAction(Qt::CTRL | Qt::Key_Delete, u"delete حذف ہٹائیں hazf hatao"_s,
                             &FindingsPage::removeFinding);
    m_question
        = addPageAction(Qt::CTRL | Qt::Key_Return, u"audit checkpoint سوال آڈٹ sawal audit"_s,
                        &FindingsPage::openQuestion);
    m_find = addPageAction(QKeySequence::Find, u"search filter تلاش talash dhoondo"_s,
                           &FindingsPage::find);
    m_boardView = addPageAction(Qt::CTRL | Qt::Key_B, u"kanban cards تختہ کارڈ takhta card"_s,
                                &FindingsPage::showBoard);
    m_calendarView = addPageAction(Qt::CTRL | Qt::Key_D, u"due dates month کیلنڈر تاریخ tareekh"_s,
                                   &FindingsPage::showCalendar);
    m_paste = addPageAction(QKeySequence::Paste, u"photo evidence تصویر ثبوت tasveer saboot"_s,
                            &FindingsPage::pasteEvidence);
    m_tableView = addPageAction(Qt::CTRL | Qt::Key_T, u"list جدول فہرست jadwal fehrist"_s,
                                &FindingsPage::showTable);
}

void FindingsPage::connectPanel()
{
    connect(m_empty->button(), &Button::clicked, &m_controller, &FindingsController::startAudit);
    connect(m_lists, &FindingsLists::opened, this, &FindingsPage::open);
    connect(m_lists, &FindingsLists::moved, this, &FindingsPage::follow);
    connect(m_panel, &FindingPanel::findingEdited, &m_controller, &FindingsController::saveFinding);
    const ActionList &actions = m_panel->actions();
    connect(&actions, &ActionList::edited, &m_controller, &FindingsController::saveAction);
    connect(&actions, &ActionList::doneRequested, &m_controller, &FindingsController::markDone);
    connect(&actions, &ActionList::returnRequested, &m_controller,
            &FindingsController::returnToWork);
    connect(&actions, &ActionList::verified, &m_controller, &FindingsController::verify);
    connect(&actions, &ActionList::verificationRequested, this, &FindingsPage::askVerification);
    connect(&actions, &ActionList::removalRequested, &m_controller,
            &FindingsController::removeAction);
    connect(&actions, &ActionList::actionRequested, this, &FindingsPage::writeAction);
    connect(m_panel, &FindingPanel::removalRequested, this, &FindingsPage::removeFinding);
    connect(m_panel, &FindingPanel::nextStepRequested, this, &FindingsPage::moveOn);
    connect(m_panel, &FindingPanel::questionRequested, this, &FindingsPage::openQuestion);
    connect(m_panel, &FindingPanel::followUpRequested, &m_controller, &FindingsController::startFollowUp);
    connect(m_panel, &FindingPanel::closed, this, &FindingsPage::closePanel);
}

void FindingsPage::connectController()
{
    m_later->setSingleShot(true);
    m_later->setInterval(badgeDelay);
    connect(m_later, &QTimer::timeout, &m_controller, &FindingsController::refreshIfStale);
    connect(&m_controller, &FindingsController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        } else if (!m_later->isActive()) {
            m_later->start();
        }
    });
    connect(&m_controller, &FindingsController::listChanged, this, &FindingsPage::updateList);
    connect(&m_controller, &FindingsController::currentChanged, this, &FindingsPage::showCurrent);
    connect(&m_controller, &FindingsController::currentUpdated, this, &FindingsPage::updateCurrent);
    connect(&m_controller, &FindingsController::refused, &m_panel->actions(),
            &ActionList::showRefusal);
    connect(&m_controller, &FindingsController::actionWanted, this, &FindingsPage::writeAction);
    connect(&m_controller, &FindingsController::verificationWanted, this,
            &FindingsPage::askVerification);
    connect(&m_controller, &FindingsController::messageRequested, this,
            [this](const QString &text) { m_messages.showMessage(text, Mark::Warn); });
    connect(&m_controller, &FindingsController::undoOffered, this,
            [this](const QString &text, const std::function<void()> &undo) {
                m_lastUndo = undo;
                m_undo->setEnabled(true);
                m_messages.showUndo(text, [this] { this->undo(); });
                Q_EMIT topBarChanged();
            });
}

/// The last step, once: whatever came after it stays.
void FindingsPage::undo()
{
    if (const std::function<void()> undo = std::exchange(m_lastUndo, {})) {
        undo();
    }
    m_undo->setEnabled(false);
    Q_EMIT topBarChanged();
}

QString FindingsPage::title() const
{
    return tr("Findings and actions");
}

QString FindingsPage::contextLine() const
{
    const FindingCounts counts = m_controller.counts();
    return counts.all == 0 ? QString() : tr("%n factories", nullptr, counts.factories);
}

void FindingsPage::activated()
{
    m_focusesCards = true; // at once if there are any, else when they have been read
    m_controller.refreshIfStale();
    m_lists->focusList();
}

void FindingsPage::showTable()
{
    m_lists->showView(tableView);
    m_lists->focusList();
}

void FindingsPage::showBoard()
{
    m_lists->showView(boardView);
    m_lists->focusList();
}

void FindingsPage::showCalendar()
{
    m_lists->showView(calendarView);
    m_lists->focusList();
}

void FindingsPage::find()
{
    m_lists->focusSearch();
}

void FindingsPage::open(FindingId id)
{
    if (id == m_controller.current()) {
        m_panel->focusFirstField(); // Enter once more goes into it
    }
    m_controller.open(id);
}

void FindingsPage::follow(FindingId id)
{
    if (m_panel->isVisible()) {
        m_controller.open(id);
    }
}

void FindingsPage::closePanel()
{
    activated(); // first, so that the field in hand is passed on
    m_panel->actions().keepDraft();
    m_controller.close();
}

void FindingsPage::pasteEvidence()
{
    m_panel->photos().paste();
}

void FindingsPage::writeAction()
{
    const auto detail = m_controller.detail();
    if (detail && detail->line.state != FindingState::Closed) {
        m_panel->actions().addDraft(m_controller.newAction());
    }
}

void FindingsPage::askVerification(ActionId id)
{
    m_panel->actions().verify(id, m_controller.thisPerson(), m_controller.today());
}

void FindingsPage::moveOn()
{
    m_controller.moveOn();
}

void FindingsPage::openQuestion()
{
    m_controller.openQuestion();
}

void FindingsPage::removeFinding()
{
    activated();
    m_controller.removeFinding();
}

void FindingsPage::showCurrent()
{
    const auto detail = m_controller.detail();
    m_lists->setNarrow(detail.has_value());
    m_panel->setVisible(detail.has_value());
    if (detail) {
        m_panel->showDetail(*detail);
    }
    m_lists->setCurrent(m_controller.current());
    updateActions();
}

void FindingsPage::updateCurrent()
{
    if (const auto detail = m_controller.detail()) {
        m_panel->updateDetail(*detail);
    }
    m_lists->setCurrent(m_controller.current());
    updateActions();
}

void FindingsPage::updateActions()
{
    const auto detail = m_controller.detail();
    m_newAction->setEnabled(detail && detail->line.state != FindingState::Closed);
    m_moveOn->setEnabled(detail && !detail->nextStep.isEmpty());
    m_remove->setEnabled(detail && !detail->isSettled);
    m_paste->setEnabled(detail.has_value());
    m_question->setEnabled(detail && !detail->finding.question.isEmpty());
}

void FindingsPage::updateList()
{
    const FindingCounts counts = m_controller.counts();
    m_stack->setCurrentIndex(m_controller.isLoaded() && counts.all == 0 ? 1 : 0);
    m_lists->updateCounts();
    setBadge(counts.urgent);
    setAccessibleDescription(
        tr("%n open findings are critical, major or overdue", nullptr, counts.urgent));
    m_lists->setCurrent(m_controller.current());
    if (m_controller.isLoaded() && std::exchange(m_focusesCards, false) && m_controller.current().isNull()) {
        m_lists->focusList();
    }
    Q_EMIT topBarChanged();
}

void FindingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void FindingsPage::retranslate()
{
    m_controller.retranslate();
    m_lists->retranslate();
    m_panel->retranslate();
    m_empty->setTexts(tr("No findings yet"),
                      tr("They come from audits: a question that is not met proposes one."));
    m_empty->setButtonText(tr("Start an audit"));
    m_undo->setText(tr("Take the last step back"));
    m_newAction->setText(tr("New action for this finding"));
    m_moveOn->setText(tr("Take the next step of this finding"));
    m_remove->setText(tr("Remove this finding"));
    m_question->setText(tr("Open the question of this finding"));
    m_find->setText(tr("Search the findings"));
    m_boardView->setText(tr("Findings as a board"));
    m_calendarView->setText(tr("Findings in a calendar of what is due"));
    m_paste->setText(tr("Attach what is on the clipboard"));
    m_tableView->setText(tr("Findings as a table"));
    retranslateFiles();
    updateWords();
    updateList();
    updateCurrent();
}

void FindingsPage::updateWords()
{
    QStringList severities;
    for (const Severity severity :
         {Severity::Observation, Severity::Minor, Severity::Major, Severity::Critical}) {
        severities << m_controller.severityWord(severity);
    }
    m_panel->setSeverityWords(severities);
    m_panel->actions().setKindWords({m_controller.kindWord(ActionKind::Correction),
                                     m_controller.kindWord(ActionKind::Corrective),
                                     m_controller.kindWord(ActionKind::Preventive)});
}

} // namespace meyar::ui
