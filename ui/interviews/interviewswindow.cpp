// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewswindow.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/interviews/closepanel.h"
#include "ui/interviews/interviewform.h"
#include "ui/interviews/interviewtexts.h"
#include "ui/interviews/recoverycard.h"
#include "ui/interviews/unlockcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

#include <utility>

namespace meyar::ui {

namespace {

constexpr int listWidth = 280;
constexpr int cardWidth = 560;
constexpr int rowHeight = 36;

QWidget *centred(QWidget *card)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    card->setFixedWidth(cardWidth);
    row->addStretch();
    row->addWidget(card, 0, Qt::AlignVCenter);
    row->addStretch();
    return page;
}

/// X11 and Wayland have nothing to call: there the window is as visible to recorders as any other.
void hideFromRecorders(QWidget *window)
{
#ifdef Q_OS_WIN
    constexpr DWORD excludeFromCapture = 0x11; // Windows 10 2004 and later; earlier ones refuse it
    SetWindowDisplayAffinity(reinterpret_cast<HWND>(window->winId()), excludeFromCapture);
#else
    Q_UNUSED(window)
#endif
}

} // namespace

InterviewsWindow::InterviewsWindow(InterviewsController &controller, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_controller(controller)
    , m_title(new Label(TextRole::PageTitle))
    , m_state(new Chip)
    , m_lock(new Button)
    , m_stack(new QStackedWidget)
    , m_unlock(new UnlockCard(controller.session()))
    , m_recovery(new RecoveryCard)
    , m_list(new QListWidget)
    , m_add(new Button(ButtonKind::Primary))
    , m_showNumbers(new Button)
    , m_close(new Button)
    , m_sheet(new Button(ButtonKind::Quiet))
    , m_right(new QStackedWidget)
    , m_form(new InterviewForm)
    , m_numbersTitle(new Label(TextRole::BodyBold))
    , m_numbers(new Label(TextRole::Body))
    , m_closePanel(new ClosePanel)
{
    setObjectName(u"interviewsWindow"_s);
    resize(1080, 700);
    setMinimumSize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(new Hairline);
    m_content = buildContent();
    m_stack->addWidget(centred(m_unlock));
    m_stack->addWidget(centred(m_recovery));
    m_stack->addWidget(m_content);
    column->addWidget(m_stack, 1);
    for (QWidget *confidential : std::initializer_list<QWidget *>{m_content, m_recovery}) {
        setConfidential(confidential, controller.session());
    }
    connectSignals();
    retranslate();
    refresh();
}

QWidget *InterviewsWindow::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::m);
    m_title->setWrap(false);
    m_lock->setObjectName(u"lockNow"_s);
    m_lock->setIconName(u"system-lock-screen"_s);
    m_lock->setKeyHint(u"Ctrl+L"_s);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_lock);
    return top;
}

QWidget *InterviewsWindow::buildContent()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(new Hairline(Qt::Vertical));
    auto *numbers = new QWidget;
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    m_numbers->setObjectName(u"interviewNumbers"_s);
    m_numbers->setTone(Tone::Muted);
    column->addWidget(m_numbersTitle);
    column->addWidget(m_numbers);
    column->addStretch();
    m_right->addWidget(scrollArea(numbers));
    m_right->addWidget(scrollArea(m_form));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_closePanel);
    right->addWidget(m_right, 1);
    m_closePanel->hide();
    row->addLayout(right, 1);
    return content;
}

QWidget *InterviewsWindow::buildList()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    m_list->setObjectName(u"interviewList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(u"QListView { background: transparent; border: none }"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(u"addInterview"_s);
    m_add->setIconName(u"list-add"_s);
    m_showNumbers->setObjectName(u"showNumbers"_s);
    m_showNumbers->setIconName(u"view-statistics"_s);
    m_close->setObjectName(u"closeInterviews"_s);
    m_close->setIconName(u"object-locked"_s);
    column->addWidget(m_add);
    column->addWidget(m_list, 1);
    column->addWidget(m_showNumbers);
    m_sheet->setObjectName(u"recoverySheet"_s);
    column->addWidget(m_close);
    column->addWidget(m_sheet);
    return pane;
}

void InterviewsWindow::connectSignals()
{
    InterviewsController *controller = &m_controller;
    TestimonySession *session = &m_controller.session();
    connect(m_lock, &Button::clicked, session, &TestimonySession::lock);
    connect(session, &TestimonySession::lockedChanged, this, &InterviewsWindow::refresh);
    connect(session, &TestimonySession::projectingChanged, this, [this](bool projecting) {
        if (projecting) {
            close();
        }
    });
    connect(m_unlock, &UnlockCard::wasSetUp, this, &InterviewsWindow::showRecovery);
    connect(m_sheet, &Button::clicked, this, &InterviewsWindow::showRecovery);
    connect(m_recovery, &RecoveryCard::finished, this, [this] {
        m_recoveryDue = false;
        m_recovery->clear();
        refresh();
    });
    connect(controller, &InterviewsController::listChanged, this, &InterviewsWindow::showList);
    connect(controller, &InterviewsController::currentChanged, this, &InterviewsWindow::showCurrent);
    connect(controller, &InterviewsController::closed, this, [this] { showCurrent(); });
    connect(m_add, &Button::clicked, this, [this] {
        m_isAdding = true;
        m_controller.add();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling && row >= 0) {
            m_controller.choose(row);
        }
    });
    connect(m_showNumbers, &Button::clicked, this, [this] { m_controller.choose(-1); });
    connect(m_form, &InterviewForm::edited, controller, &InterviewsController::edit);
    connect(m_close, &Button::clicked, this, [this] { setClosing(true); });
    connect(m_closePanel, &ClosePanel::cancelled, this, [this] { setClosing(false); });
    connect(m_closePanel, &ClosePanel::chosen, this, [this](Closing how) {
        setClosing(false);
        m_controller.close(how);
    });
}

void InterviewsWindow::showRecovery()
{
    if (!m_controller.session().isUnlocked()) {
        return;
    }
    if (const Result<QStringList> lines = m_controller.session().keys()->recoverySheet()) {
        m_recoveryDue = true;
        m_recovery->setLines(*lines);
        refresh();
        m_recovery->focusFirst();
    }
}

void InterviewsWindow::openFor(AssessmentId assessment)
{
    if (m_controller.session().isProjecting()) {
        return;
    }
    m_controller.open(assessment);
    refresh();
    show();
    raise();
    activateWindow();
    if (!m_controller.session().isUnlocked()) {
        m_unlock->focusFirst();
    }
}

void InterviewsWindow::refresh()
{
    const bool unlocked = m_controller.session().isUnlocked() && !m_controller.session().isProjecting();
    if (!unlocked) {
        m_form->forget();
        m_numbers->setText({});
        m_recovery->clear();
        m_recoveryDue = false;
        m_list->clear();
        m_unlock->refresh();
        setClosing(false);
    }
    m_content->setVisible(unlocked && !m_recoveryDue);
    m_recovery->setVisible(unlocked && m_recoveryDue);
    m_stack->setCurrentIndex(!unlocked ? 0 : m_recoveryDue ? 1 : 2);
    m_lock->setVisible(unlocked);
    m_state->setText(unlocked ? tr("Unlocked") : tr("Locked"));
    m_state->setTone(unlocked ? Tone::Warn : Tone::Normal);
    if (unlocked) {
        showList();
        showCurrent();
    } else if (isVisible()) {
        m_unlock->focusFirst();
    }
}

void InterviewsWindow::showList()
{
    if (!m_controller.session().isUnlocked()) {
        return;
    }
    m_filling = true;
    m_list->clear();
    const Translation words(uiLanguage());
    for (const SealedInterview &row : m_controller.rows()) {
        auto *item = new QListWidgetItem(InterviewTexts::line(row, words), m_list);
        item->setSizeHint({0, rowHeight});
    }
    m_filling = false;
    selectRow();
    m_add->setEnabled(m_controller.mayAdd());
    m_close->setEnabled(m_controller.mayClose());
    m_closePanel->setProgrammeKey(m_controller.hasProgrammeKey());
    if (!m_controller.current()) {
        showCurrent();
    }
}

void InterviewsWindow::selectRow()
{
    m_filling = true;
    m_list->setCurrentRow(m_controller.currentRow());
    if (m_controller.currentRow() < 0) {
        m_list->clearSelection();
    }
    m_filling = false;
}

void InterviewsWindow::showCurrent()
{
    if (!m_controller.session().isUnlocked()) {
        return;
    }
    selectRow();
    if (const std::optional<Interview> &interview = m_controller.current()) {
        m_form->setInterview(*interview, m_controller.mayAdd());
        m_right->setCurrentIndex(1);
        if (std::exchange(m_isAdding, false)) {
            m_form->focusNotes();
        }
        return;
    }
    m_form->forget();
    m_numbers->setText(m_controller.isUnreadable()
                           ? tr("These notes are sealed. Only the programme's office can read them now.")
                           : InterviewTexts::statistics(m_controller.statistics()));
    m_right->setCurrentIndex(0);
}

void InterviewsWindow::setClosing(bool closing)
{
    m_closePanel->setVisible(closing);
}

void InterviewsWindow::retranslate()
{
    setWindowTitle(tr("Notes"));
    m_title->setText(tr("Notes"));
    m_lock->setText(tr("Lock"));
    m_add->setText(tr("New interview"));
    m_showNumbers->setText(tr("Numbers"));
    m_close->setText(tr("Close interviews"));
    m_sheet->setText(tr("Recovery sheet"));
    m_list->setAccessibleName(tr("Interviews"));
    m_numbersTitle->setText(tr("In numbers, without names"));
    m_unlock->retranslate();
    m_recovery->retranslate();
    m_form->retranslate();
    m_closePanel->retranslate();
    refresh();
}

void InterviewsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void InterviewsWindow::closeEvent(QCloseEvent *event)
{
    m_controller.flush();
    QWidget::closeEvent(event);
}

void InterviewsWindow::showEvent(QShowEvent *event)
{
    hideFromRecorders(this);
    QWidget::showEvent(event);
}

} // namespace meyar::ui
