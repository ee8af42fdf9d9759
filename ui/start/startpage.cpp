// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/theme.h"
#include "ui/start/startcontroller.h"
#include "ui/start/startdelegate.h"
#include "ui/start/starttile.h"

#include <QAction>
#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nextWidth = 300;

enum StackPage { Work, Welcome };

/// The logo, large.
class Logo final : public QWidget
{
public:
    explicit Logo(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(88, 88);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        appIcon().paint(&painter, rect());
    }
};

} // namespace

StartPage::StartPage(StartController &controller, QWidget *parent)
    : Page({u"start"_s, u"go-home"_s, [] { return tr("Start"); }}, parent)
    , m_controller(controller)
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(scrollArea(buildWork(), this)); // where it is low nothing is squeezed
    m_stack->addWidget(buildWelcome());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    buildActions();
    connectSignals();
}

QWidget *StartPage::buildWork()
{
    auto *work = new QWidget(this);
    auto *grid = new QGridLayout(work);
    grid->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::xl);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(space::xl);
    lists->addWidget(buildList(m_due, u"dueActions"_s, m_controller.due()), 3);
    lists->addWidget(buildList(m_audits, u"otherAudits"_s, m_controller.audits()), 2);
    grid->addWidget(buildContinue(), 0, 0);
    grid->addWidget(buildNext(), 0, 1);
    grid->addWidget(buildTiles(), 1, 0, 1, 2);
    grid->addLayout(lists, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(2, 1);
    return work;
}

QWidget *StartPage::buildContinue()
{
    m_continue = new Card(this);
    m_continue->body()->setSpacing(space::xs);
    m_continueTitle = new Label(TextRole::SmallBold, m_continue);
    m_continueTitle->setTone(Tone::Accent);
    m_factory = new Label(TextRole::PageTitle, m_continue);
    m_factory->setWrap(false);
    m_remark = new Label(TextRole::Small, m_continue);
    m_remark->setTone(Tone::Muted);
    m_progress = new Label(TextRole::Small, m_continue);
    m_progress->setTone(Tone::Muted);
    m_progress->setWrap(false);
    m_bar = new ProgressLine(m_continue);
    m_goOn = new Button(ButtonKind::Primary, m_continue);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setIconName(u"go-next"_s);
    m_goOn->setIconTrailing(true);
    auto *progress = new QVBoxLayout;
    progress->setSpacing(space::s);
    progress->addWidget(m_progress);
    progress->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::xxl);
    foot->addLayout(progress, 1);
    foot->addWidget(m_goOn, 0, Qt::AlignBottom);
    m_continue->body()->addWidget(m_continueTitle);
    m_continue->body()->addWidget(m_factory);
    m_continue->body()->addWidget(m_remark);
    m_continue->body()->addStretch(1);
    m_continue->body()->addLayout(foot);
    return m_continue;
}

QWidget *StartPage::buildNext()
{
    auto *next = new QWidget(this);
    next->setFixedWidth(nextWidth);
    auto *column = new QVBoxLayout(next);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    const std::tuple<Button **, QString, QString> buttons[]{
        {&m_newAudit, u"newAudit"_s, u"audit"_s},
        {&m_selfCheck, u"selfCheck"_s, u"checkmark"_s},
        {&m_training, u"runTraining"_s, u"meeting-attending"_s},
        {&m_addFactory, u"addFactory"_s, u"factory"_s},
        {&m_import, u"importBundle"_s, u"document-import"_s}};
    for (const auto &[button, name, icon] : buttons) {
        *button = new Button(ButtonKind::Plain, next);
        (*button)->setObjectName(name);
        (*button)->setIconName(icon);
        (*button)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        column->addWidget(*button);
    }
    return next;
}

QWidget *StartPage::buildTiles()
{
    auto *tiles = new QWidget(this);
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins({});
    row->setSpacing(space::xl);
    m_overdue = new StartTile(u"showOverdue"_s, tiles);
    m_findings = new StartTile(u"showFindings"_s, tiles);
    m_unexported = new StartTile(u"exportNow"_s, tiles);
    m_conflicts = new StartTile(u"decideNow"_s, tiles);
    for (StartTile *tile : {m_overdue, m_findings, m_unexported, m_conflicts}) {
        row->addWidget(tile, 1);
    }
    return tiles;
}

QWidget *StartPage::buildList(List &list, const QString &name, StartModel &model)
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(space::l, space::l, space::l, space::m);
    list.head = new SectionHeader({}, card);
    list.head->layout()->setContentsMargins(space::xs, 0, space::xs, 0);
    list.nothing = new Label(TextRole::Body, card);
    list.nothing->setTone(Tone::Faint);
    list.nothing->setContentsMargins(space::xs, 0, space::xs, 0);
    list.view = new QListView(card);
    list.view->setObjectName(name);
    list.view->setModel(&model);
    list.view->setItemDelegate(new StartDelegate(list.view));
    list.view->setFrameShape(QFrame::NoFrame);
    list.view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.view->setMouseTracking(true);
    list.view->setTabKeyNavigation(false);
    list.view->setStyleSheet(u"QListView { background: transparent; }"_s);
    card->body()->addWidget(list.head);
    card->body()->addWidget(list.nothing);
    card->body()->addWidget(list.view, 1);
    card->body()->addStretch(0); // keeps the head at the top while the list is hidden
    return card;
}

QWidget *StartPage::buildWelcome()
{
    auto *welcome = new QWidget(this);
    auto *column = new QVBoxLayout(welcome);
    column->setSpacing(space::m);
    m_welcome = new Label(TextRole::PageTitle, welcome);
    m_welcomeText = new Label(TextRole::Body, welcome);
    m_welcomeText->setTone(Tone::Muted);
    m_firstFactory = new Button(ButtonKind::Primary, welcome);
    m_firstFactory->setObjectName(u"firstFactory"_s);
    m_firstFactory->setIconName(u"list-add"_s);
    m_firstImport = new Button(ButtonKind::Plain, welcome);
    m_firstImport->setObjectName(u"firstImport"_s);
    m_firstImport->setIconName(u"document-import"_s);
    m_firstCheck = new Button(ButtonKind::Plain, welcome);
    m_firstCheck->setObjectName(u"firstCheck"_s);
    m_firstCheck->setIconName(u"checkmark"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch(1);
    buttons->addWidget(m_firstFactory);
    buttons->addWidget(m_firstCheck);
    buttons->addWidget(m_firstImport);
    buttons->addStretch(1);
    column->addStretch(2);
    column->addWidget(new Logo(welcome), 0, Qt::AlignHCenter);
    column->addSpacing(space::xl);
    for (Label *label : {m_welcome, m_welcomeText}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setFixedWidth(560);
        auto *middle
            = new QHBoxLayout; // an aligned widget would be given the height of the page's width
        middle->addStretch(1);
        middle->addWidget(label);
        middle->addStretch(1);
        column->addLayout(middle);
    }
    column->addSpacing(space::l);
    column->addLayout(buttons);
    column->addStretch(3);
    return welcome;
}

QAction *StartPage::addPageAction(const QKeySequence &keys, const QString &keywords,
                                  void (StartPage::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    setKeywords(action, keywords);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void StartPage::buildActions()
{
    m_goOnAction = addPageAction(Qt::CTRL | Qt::Key_Return,
                                 u"continue resume جاری رکھیں jari rakhein"_s, &StartPage::goOn);
    m_newAction = addPageAction(QKeySequence::New, u"visit audit نیا آڈٹ دورہ naya audit"_s,
                                &StartPage::startAudit);
    m_factoryAction
        = addPageAction(Qt::CTRL | Qt::SHIFT | Qt::Key_N, u"enterprise نیا کارخانہ naya karkhana"_s,
                        &StartPage::addFactory);
    m_importAction = addPageAction(QKeySequence::Open, u"merge bundle درآمد بنڈل daramad"_s,
                                   &StartPage::importBundle);
}

void StartPage::connectSignals()
{
    connect(m_goOn, &Button::clicked, this, &StartPage::goOn);
    connect(m_newAudit, &Button::clicked, this, &StartPage::startAudit);
    for (Button *button : {m_selfCheck, m_firstCheck}) {
        connect(button, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"selfcheck"_s); });
    }
    connect(m_training, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"training"_s); });
    for (Button *button : {m_addFactory, m_firstFactory}) {
        connect(button, &Button::clicked, this, &StartPage::addFactory);
    }
    for (Button *button : {m_import, m_firstImport}) {
        connect(button, &Button::clicked, this, &StartPage::importBundle);
    }
    for (StartTile *tile : {m_overdue, m_findings}) {
        connect(tile->button(), &Button::clicked, this,
                [this] { Q_EMIT pageRequested(u"findings"_s); });
    }
    connect(m_unexported->button(), &Button::clicked, &m_controller,
            &StartController::exportEverything);
    connect(m_conflicts->button(), &Button::clicked, &m_controller,
            &StartController::openConflicts);
    for (QListView *view : {m_due.view, m_audits.view}) {
        const auto open = [this](const QModelIndex &index) {
            m_controller.openLine(index.data(StartModel::LineRole).value<StartLine>());
        };
        connect(view, &QListView::clicked, this, open);
        auto *enter = new QAction(view);
        enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
        enter->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(enter);
        connect(enter, &QAction::triggered, this, [view, open] { open(view->currentIndex()); });
    }
    connect(&m_controller, &StartController::updated, this, &StartPage::updateState);
    connect(&m_controller, &StartController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
}

QString StartPage::title() const
{
    return tr("Where things stand");
}

QString StartPage::contextLine() const
{
    return m_controller.isLoaded() ? m_controller.state().greeting : QString();
}

void StartPage::activated()
{
    m_controller.refreshIfStale();
    (m_stack->currentIndex() == Welcome ? m_firstFactory : m_goOn)->setFocus(Qt::OtherFocusReason);
}

void StartPage::goOn()
{
    if (m_controller.state().audit) {
        m_controller.goOn();
    } else {
        m_controller.startAudit();
    }
}

void StartPage::startAudit()
{
    m_controller.startAudit();
}

void StartPage::addFactory()
{
    m_controller.addFactory();
}

void StartPage::importBundle()
{
    Q_EMIT pageRequested(u"exchange"_s);
    Q_EMIT importRequested();
}

void StartPage::updateState()
{
    const StartState state = m_controller.state();
    m_stack->setCurrentIndex(state.isFirstRun ? Welcome : Work);
    m_continueTitle->setText(state.audit ? tr("Go on with this audit") : tr("No audit under way"));
    m_factory->setText(state.audit ? state.audit->factory : tr("Everything is closed"));
    m_remark->setText(state.audit ? state.audit->remark
                                  : tr("Start the next audit when you are at the factory."));
    m_progress->setVisible(state.audit.has_value());
    m_bar->setVisible(state.audit && state.audit->applicable > 0);
    if (state.audit) {
        m_progress->setText(state.audit->progress);
        m_bar->setProgress(state.audit->answered, state.audit->applicable);
    }
    m_goOn->setText(state.audit ? tr("Continue") : tr("New audit"));
    m_overdue->setFigure(state.overdue);
    m_findings->setFigure(state.openFindings);
    m_unexported->setFigure(state.unexported);
    m_conflicts->setFigure(state.conflicts);
    m_conflicts->button()->setEnabled(state.conflicts.count > 0);
    m_goOnAction->setEnabled(state.audit.has_value());
    m_due.nothing->setVisible(m_controller.due().rowCount() == 0);
    m_due.view->setVisible(m_controller.due().rowCount() > 0);
    m_audits.nothing->setVisible(m_controller.audits().rowCount() == 0);
    m_audits.view->setVisible(m_controller.audits().rowCount() > 0);
    Q_EMIT topBarChanged();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void StartPage::retranslate()
{
    m_newAudit->setText(tr("New audit"));
    m_newAudit->setKeyHint(u"Ctrl N"_s);
    m_selfCheck->setText(tr("Check my own factory"));
    m_training->setText(tr("Run a training"));
    m_firstCheck->setText(tr("Check my own factory"));
    m_addFactory->setText(tr("Add a factory"));
    m_import->setText(tr("Import a bundle"));
    m_import->setKeyHint(u"Ctrl O"_s);
    m_overdue->setTexts(tr("Actions overdue"), tr("Show the actions"));
    m_findings->setTexts(tr("Findings open"), tr("Show the findings"));
    m_unexported->setTexts(tr("Answers not yet exported"), tr("Save a bundle"));
    m_conflicts->setTexts(tr("Conflicts to decide"), tr("Decide now"));
    m_due.head->setTitle(tr("Due now"));
    m_due.nothing->setText(tr("No action is due within 14 days."));
    m_due.view->setAccessibleName(tr("Actions that are due"));
    m_audits.head->setTitle(tr("Drafts and recent audits"));
    m_audits.nothing->setText(tr("No other audits yet."));
    m_audits.view->setAccessibleName(tr("Drafts and recent audits"));
    m_welcome->setText(tr("Welcome to Meyar"));
    m_welcomeText->setText(tr(
        "Add the first factory to audit it, or bring in the bundle of a colleague and go on where "
        "they stopped. Everything stays on this laptop; no internet is needed."));
    m_firstFactory->setText(tr("Add the first factory"));
    m_firstImport->setText(tr("Import a bundle"));
    m_goOnAction->setText(tr("Go on with the last audit"));
    m_newAction->setText(tr("New audit"));
    m_factoryAction->setText(tr("Add a factory"));
    m_importAction->setText(tr("Import a bundle"));
    m_controller.retranslate();
    updateState();
}

} // namespace meyar::ui
