// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditspage.h"

#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditactions.h"
#include "ui/audits/auditlistview.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditview.h"
#include "ui/audits/repeatgrid.h"
#include "ui/common/bidi.h"
#include "ui/common/fields.h"
#include "ui/common/keycap.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/segmentedswitch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

bool isTyping(const QWidget *focused)
{
    return qobject_cast<const QLineEdit *>(focused) || qobject_cast<const QTextEdit *>(focused)
        || qobject_cast<const QAbstractSpinBox *>(focused)
        || qobject_cast<const QComboBox *>(focused);
}

/// Whether a key can be no part of a number: the note and the sections are reached as from anywhere else.
bool isNoDigit(const QWidget *field, const QKeyEvent &event)
{
    const int key = event.key();
    return qobject_cast<const NumberField *>(field)
        && (key == Qt::Key_Slash || key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight);
}

/// Whether the widget with the focus has a use of its own for a key that is also a shortcut of the
/// page.
bool needsKey(const QWidget *focused, const QKeyEvent &event)
{
    const bool plain
        = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event.key();
    if (!plain || (key >= Qt::Key_F1 && key <= Qt::Key_F35)) {
        return false;
    }
    if (isNoDigit(focused, event)) {
        return false;
    }
    if (isTyping(focused)) {
        return key != Qt::Key_PageDown && key != Qt::Key_PageUp && key != Qt::Key_Escape;
    }
    if (qobject_cast<const RepeatGrid *>(focused)) {
        return key != Qt::Key_PageDown && key != Qt::Key_PageUp;
    }
    if (qobject_cast<const QAbstractItemView *>(focused)) {
        return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return
            || key == Qt::Key_Enter || key == Qt::Key_Home || key == Qt::Key_End
            || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    }
    const bool press = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    return press
        && (qobject_cast<const QAbstractButton *>(focused)
            || (focused && focused->inherits("meyar::ui::SegmentedSwitch")));
}

/// Whether a field that is being typed in has no step of its own for Ctrl+Z or Ctrl+Shift+Z.
bool leavesStep(const QWidget *field, const QKeyEvent &event)
{
    const bool undo = event.matches(QKeySequence::Undo);
    if (!undo && !event.matches(QKeySequence::Redo)) {
        return false;
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    }
    if (const auto *text = qobject_cast<const QTextEdit *>(field)) {
        return undo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    }
    return false;
}

} // namespace

AuditsPage::AuditsPage(AuditsController &audits, AssessmentController &assessment,
                       LanguageController &languages, QWidget *parent)
    : Page({u"audits"_s, u"view-task"_s, [] { return tr("Audits"); }, RailPlace::Main}, parent)
    , m_audits(audits)
    , m_assessment(assessment)
    , m_stack(new QStackedWidget)
    , m_list(new AuditListView(audits))
    , m_view(new AuditView(assessment))
    , m_actions(new AuditActions(this, *m_view, assessment))
    , m_new(new QAction(this))
    , m_filter(new QAction(this))
    , m_progress(new QWidget(this))
    , m_progressText(new Label(TextRole::Small))
    , m_progressLine(new ProgressLine)
    , m_switch(new SegmentedSwitch(tr("View"), this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    buildTopBar();
    addListActions();
    connectSignals();
    m_view->setDisplay(languages.display());
    connect(&languages, &LanguageController::displayChanged, m_view, &AuditView::setDisplay);
    m_actions->refresh(false);
    qApp->installEventFilter(this);
}

AuditsPage::~AuditsPage() = default;

void AuditsPage::buildTopBar()
{
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(space::l, space::s, space::l, space::m);
    column->setSpacing(space::xs);
    m_progressText->setWrap(false);
    m_progressText->setTone(Tone::Muted);
    m_progressLine->setFixedWidth(150);
    column->addStretch();
    column->addWidget(m_progressText);
    column->addWidget(m_progressLine);
    column->addStretch();
    m_switch->setObjectName(u"auditViewSwitch"_s);
    m_switch->addChoice(u"plan"_s, tr("Plan"), u"view-calendar-tasks"_s);
    m_switch->addChoice(u"questions"_s, tr("Questions"), u"format-justify-left"_s);
    m_switch->addChoice(u"grid"_s, tr("Grid"), u"table"_s);
    m_switch->addChoice(u"score"_s, tr("Score"), u"speedometer"_s);
    m_switch->addChoice(u"finish"_s, tr("Finish"), u"object-locked"_s);
    m_switch->setCurrent(u"questions"_s);
    m_progress->hide();
    m_switch->hide();
}

void AuditsPage::addListActions()
{
    m_new->setObjectName(u"newAuditAction"_s);
    m_new->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_filter->setObjectName(u"filterAudits"_s);
    m_filter->setShortcut(QKeySequence(QKeySequence::Find));
    addActions({m_new, m_filter});
    connect(m_new, &QAction::triggered, this, [this] { startAudit({}); });
    connect(m_filter, &QAction::triggered, m_list, &AuditListView::focusFilter);
}

void AuditsPage::connectSignals()
{
    connect(m_list, &AuditListView::opened, this,
            [this](AssessmentId id) { m_assessment.open(id); });
    connect(&m_audits, &AuditsController::started, this, [this](AssessmentId id) {
        m_list->closeNew();
        m_assessment.open(id);
    });
    connect(&m_assessment, &AssessmentController::opened, this, &AuditsPage::showAudit);
    connect(&m_assessment, &AssessmentController::auditChanged, this, &AuditsPage::refreshTopBar);
    connect(&m_assessment, &AssessmentController::openFailed, this, [this](const QString &why) {
        showList();
        m_list->showProblem(why);
    });
    connect(m_switch, &SegmentedSwitch::chosen, this,
            [this](const QString &id) {
                if (id == u"plan"_s) {
                    m_view->setPlanShown(true);
                } else if (id == u"score"_s) {
                    m_view->setScoreShown(true);
                } else if (id == u"finish"_s) {
                    m_view->setFinishShown(true);
                } else if (id == u"grid"_s) {
                    m_view->setGridShown(true);
                } else {
                    m_view->showQuestions();
                }
            });
    connect(m_view, &AuditView::partChanged, this, [this] {
        m_switch->setCurrent(m_view->isPlanShown()     ? u"plan"_s
                             : m_view->isScoreShown()  ? u"score"_s
                             : m_view->isFinishShown() ? u"finish"_s
                             : m_view->isGridShown()   ? u"grid"_s
                                                       : u"questions"_s);
        m_actions->refresh(isAuditShown());
    });
    connect(m_view, &AuditView::findingOpenChanged, this,
            [this] { m_actions->refresh(isAuditShown()); });
}

bool AuditsPage::isAuditShown() const
{
    return m_stack->currentWidget() == m_view;
}

void AuditsPage::openAudit(AssessmentId id, const QString &question)
{
    m_view->setScoreShown(false);
    m_view->setGridShown(false);
    m_view->setFinishShown(false);
    m_view->setPlanShown(false);
    m_assessment.open(id, question);
}

void AuditsPage::startAudit(SiteId site)
{
    showList();
    m_list->openNew(site);
}

void AuditsPage::startFollowUp(AssessmentId earlier)
{
    m_audits.startFollowUp(earlier);
}

void AuditsPage::showList()
{
    if (isAuditShown()) {
        m_stack->setCurrentWidget(m_list);
        m_assessment.leave();
    }
    m_actions->refresh(false);
    m_filter->setEnabled(true);
    m_audits.load();
    m_list->focusList();
    Q_EMIT topBarChanged();
}

void AuditsPage::showAudit()
{
    m_stack->setCurrentWidget(m_view);
    m_actions->refresh(true);
    m_filter->setEnabled(false);
    refreshTopBar();
    m_view->refresh();
    m_view->focusQuestion();
}

void AuditsPage::refreshTopBar()
{
    const AuditHeader header = m_assessment.header();
    m_progressText->setText(
        tr("%1 of %2 answered")
            .arg(number(qint64(header.answered)), number(qint64(header.applicable))));
    m_progressLine->setProgress(header.answered, header.applicable);
    Q_EMIT topBarChanged();
}

QString AuditsPage::title() const
{
    return isAuditShown() ? m_assessment.header().title : Page::title();
}

QString AuditsPage::unsaved() const
{
    return m_view->hasUnsavedFinding() ? tr("A finding is not saved yet. F on its question goes on with it.") : QString();
}

QString AuditsPage::contextLine() const
{
    return isAuditShown() ? m_assessment.header().context : QString();
}

QWidget *AuditsPage::topBarMiddle()
{
    return isAuditShown() ? m_progress : nullptr;
}

QList<QWidget *> AuditsPage::topBarWidgets()
{
    return isAuditShown() ? QList<QWidget *>{m_switch} : QList<QWidget *>();
}

QAction *AuditsPage::undoAction()
{
    return isAuditShown() ? m_actions->undo() : nullptr;
}

QAction *AuditsPage::redoAction()
{
    return isAuditShown() ? m_actions->redo() : nullptr;
}

bool AuditsPage::offersBothLanguages() const
{
    return isAuditShown();
}

bool AuditsPage::canGoBack() const
{
    return isAuditShown();
}

void AuditsPage::goBack()
{
    showList();
}

void AuditsPage::activated()
{
    if (!isAuditShown()) {
        m_audits.load();
    }
    takeFocus();
}

int AuditsPage::footHeight() const
{
    return isAuditShown() ? m_view->footHeight() : 0;
}

void AuditsPage::takeFocus()
{
    if (isAuditShown()) {
        m_view->focusQuestion();
    } else {
        m_list->focusList();
    }
}

void AuditsPage::retranslate()
{
    m_audits.retranslate();
    m_assessment.retranslate();
    m_list->retranslate();
    m_view->retranslate();
    m_actions->retranslate();
    m_new->setText(tr("New audit"));
    m_filter->setText(tr("Filter the audits"));
    setKeywords(m_new, u"naya audit start assessment نیا آڈٹ"_s);
    setKeywords(m_filter, u"talash dhoondo filter تلاش"_s);
    m_switch->setChoiceText(u"plan"_s, tr("Plan"));
    m_switch->setChoiceText(u"questions"_s, tr("Questions"));
    m_switch->setChoiceText(u"grid"_s, tr("Grid"));
    m_switch->setChoiceText(u"score"_s, tr("Score"));
    m_switch->setChoiceText(u"finish"_s, tr("Finish"));
    refreshTopBar();
}

bool AuditsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QWidget *focused = QApplication::focusWidget();
        if (focused && isAncestorOf(focused) && needsKey(focused, *key)) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

/// A field in which nothing was typed leaves Ctrl+Z to the page, a field of digits what is no digit: it would swallow
/// them and do nothing.
bool AuditsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isAuditShown() && !m_view->isFindingOpen()) {
        auto *field = qobject_cast<QWidget *>(watched);
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (field && isAncestorOf(field) && (leavesStep(field, key) || isNoDigit(field, key))) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void AuditsPage::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focused = QApplication::focusWidget();
    if (event->key() == Qt::Key_Escape) {
        if (m_view->isFindingOpen()) {
            m_view->closeFinding();
        } else if (m_list->isNewOpen() && !isAuditShown()) {
            m_list->closeNew();
        } else if (isAuditShown()) {
            m_view->leaveField();
        }
        return;
    }
    if (isAuditShown() && m_view->isFinishShown()) {
        return; // it has keys of its own
    }
    if (isAuditShown() && (m_view->isGridShown() || m_view->isPlanShown()) && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        return;
    }
    const bool modified
        = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isAuditShown() && !modified && !isTyping(focused)) {
        const bool forward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        const bool backward = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
        if (forward || backward) {
            forward ? m_view->goNext() : m_assessment.back();
            return;
        }
        if (m_view->takesNumber() && !event->text().isEmpty() && event->text().front().isDigit()) {
            m_view->focusQuestion();
            QCoreApplication::sendEvent(QApplication::focusWidget(), event);
            return;
        }
        const QString cap = keyCap(*event);
        if (!cap.isEmpty() && m_actions->press(cap, event->modifiers() & Qt::ShiftModifier)) {
            return;
        }
    }
    Page::keyPressEvent(event);
}

} // namespace meyar::ui
