// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "ui/common/feedback.h"
#include "ui/common/icons.h"
#include "ui/common/latinkeys.h"
#include "ui/frame/helpoverlay.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr auto settingsId = "settings";
constexpr int keyedPages = 9;

QString keysOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

/// "Ctrl+K" as its two caps; a plus key keeps its sign.
QStringList capsOf(const QAction *action)
{
    return keysOf(action).split(u'+', Qt::SkipEmptyParts);
}

/// How people call the pages, beside their titles: Roman Urdu, and words of other programs.
const QHash<QString, QString> &pageWords()
{
    static const QHash<QString, QString> words{{u"start"_s, u"shuru aghaz home"_s},
                                               {u"audits"_s, u"jaiza jaanch muaina assessment"_s},
                                               {u"enterprises"_s, u"karkhana karkhane factory site"_s},
                                               {u"findings"_s, u"khami khamiyan iqdamat nonconformity action"_s},
                                               {u"indicators"_s, u"adad shumar paimane kpi"_s},
                                               {u"dashboard"_s, u"tasveer khulasa charts"_s},
                                               {u"reports"_s, u"riport report pdf"_s},
                                               {u"library"_s, u"kitab khana sawalnama checklist pack"_s},
                                               {u"exchange"_s, u"tabadla baramad daramad usb sync"_s},
                                               {u"training"_s, u"tarbiyat workshop score fit"_s},
                                               {u"selfcheck"_s, u"self-check self check my own factory apna karkhana khud jaanch"_s},
                                               {u"bin"_s, u"tokri hazaf trash"_s},
                                               {u"settings"_s, u"tarteebat tarjeehat preferences"_s}};
    return words;
}

bool isOffered(const QAction *action)
{
    return action->isEnabled() && action->isVisible() && !action->isSeparator()
        && !action->text().isEmpty();
}

} // namespace

MainWindow::MainWindow(LanguageController &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_rail(new NavigationRail)
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
{
    setMinimumSize(680, 380); // 1366 x 768 at 200 %
    resize(1366, 768);
    setWindowIcon(appIcon());
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(m_status);
    new LatinKeys(this);
    m_messages = new MessageBar(this);
    m_palette = new CommandPalette(this);
    m_help = new HelpOverlay(this);

    m_openPalette = addWindowAction(u"Ctrl+K"_s, &MainWindow::openPalette);
    m_openHelp = addWindowAction(u"F1"_s, &MainWindow::openHelp);
    m_fullScreen = addWindowAction(u"F11"_s, &MainWindow::toggleFullScreen);
    m_settings = addWindowAction(u"Ctrl+,"_s, &MainWindow::goToSettings);
    m_back = addWindowAction(u"Alt+Left"_s, &MainWindow::goBack);

    for (int number = 1; number <= keyedPages; ++number) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] { goTo(numberedPages().value(number - 1)); });
        addAction(action); // no text: the palette lists pages itself
    }
    const auto toPage = [this] {
        if (Page *page = currentPage()) {
            page->takeFocus();
        }
    };
    connect(m_palette, &CommandPalette::focusLost, this, toPage);
    connect(m_help, &HelpOverlay::focusLost, this, toPage);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::goTo);
    connect(m_top, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_top, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::displayChosen, &m_languages, &LanguageController::setDisplay);
    connect(&m_languages, &LanguageController::displayChanged, m_top, &TopBar::setDisplay);
    connect(m_status, &StatusLine::helpRequested, this, &MainWindow::openHelp);
    m_top->setDisplay(m_languages.display());
    m_messages->installEventFilter(this);
    retranslate();
}

MainWindow::~MainWindow()
{
    m_top->setPage(nullptr);
}

QAction *MainWindow::addWindowAction(const QKeySequence &keys, void (MainWindow::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, handler);
    addCommand(action);
    return action;
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    page->ensureTranslated();
    if (page->info().place != RailPlace::Hidden) {
        RailButton *button = m_rail->add(page->info());
        button->setBadge(page->badge());
        connect(page, &Page::badgeChanged, button, &RailButton::setBadge);
    }
    connect(page, &Page::topBarChanged, this, [this, page] {
        if (page == currentPage()) {
            m_top->refresh();
            m_back->setEnabled(page->canGoBack());
            placeMessages();
        }
    });
    if (m_pages.size() == 1) {
        goTo(page->info().id);
    }
}

void MainWindow::arrange(const QStringList &pageIds)
{
    m_arranged = pageIds;
    m_rail->arrange(pageIds);
}

QStringList MainWindow::numberedPages() const
{
    QStringList ids;
    for (const Page *page : m_pages) {
        if (page->info().place == RailPlace::Main) {
            ids.append(page->info().id);
        }
    }
    if (!m_arranged.isEmpty()) {
        QStringList arranged = m_arranged;
        arranged.removeIf([&ids](const QString &id) { return !ids.contains(id); });
        ids = arranged;
    }
    return ids.mid(0, keyedPages);
}

void MainWindow::goTo(const QString &pageId)
{
    Page *next = page(pageId);
    if (!next) {
        return;
    }
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(pageId);
    m_top->setPage(next);
    m_back->setEnabled(next->canGoBack());
    next->activated();
    placeMessages();
    Q_EMIT currentPageChanged(pageId);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::page(const QString &pageId) const
{
    for (Page *page : m_pages) {
        if (page->info().id == pageId) {
            return page;
        }
    }
    return nullptr;
}

void MainWindow::addCommand(QAction *action)
{
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    m_commands.append(action);
}

void MainWindow::addPaletteSource(PaletteSource source)
{
    m_palette->addSource(std::move(source));
}

std::vector<PaletteEntry> MainWindow::commands() const
{
    std::vector<PaletteEntry> entries;
    const auto add = [&entries](QAction *action, const QString &remark, const QString &icon) {
        if (isOffered(action)) {
            const QString name = action->icon().name();
            entries.push_back({action->text(), remark, keysOf(action), keywordsOf(action),
                               name.isEmpty() ? icon : name, [action] { action->trigger(); }});
        }
    };
    if (const Page *current = currentPage()) {
        for (QAction *action : current->actions()) {
            add(action, current->info().title(), u"games-hint"_s);
        }
    }
    auto *self = const_cast<MainWindow *>(this);
    const QStringList numbered = numberedPages();
    for (const Page *page : m_pages) {
        if (page != currentPage() && page->info().place != RailPlace::Hidden) {
            const QString id = page->info().id;
            const qsizetype at = numbered.indexOf(id);
            entries.push_back({tr("Go to %1").arg(page->info().title()),
                               {},
                               at < 0 ? QString() : u"Ctrl+%1"_s.arg(at + 1),
                               id + u' ' + pageWords().value(id),
                               page->info().icon,
                               [self, id] { self->goTo(id); }});
        }
    }
    for (Page *page : m_pages) { // what other pages can do now, after a step there
        for (QAction *action : page == currentPage() ? QList<QAction *>() : page->actions()) {
            const bool isStep = action->shortcut() == QKeySequence(QKeySequence::Undo) || action->shortcut() == QKeySequence(QKeySequence::Redo);
            if (isOffered(action) && !isStep) {
                const QString icon = action->icon().name();
                const QString id = page->info().id;
                entries.push_back({action->text(), page->info().title(), {}, keywordsOf(action), icon.isEmpty() ? page->info().icon : icon, [self, id, action] {
                                       self->goTo(id);
                                       action->trigger();
                                   }});
            }
        }
    }
    for (QAction *action : m_commands) {
        if (action != m_openPalette && !(action == m_settings && page(QLatin1String(settingsId)))) {
            add(action, {}, u"games-hint"_s);
        }
    }
    for (const auto &[display, words, keywords] :
         {std::tuple{DisplayLanguage::English, tr("Show in English"),
                     u"language English angrezi انگریزی"_s},
          std::tuple{DisplayLanguage::Urdu, tr("Show in Urdu"),
                     u"language Urdu اردو zaban زبان"_s}}) {
        if (display != m_languages.display()) {
            entries.push_back({words, {}, {}, keywords, u"languages"_s, [self, display] {
                                   self->m_languages.setDisplay(display);
                               }});
        }
    }
    return entries;
}

void MainWindow::openPalette()
{
    m_help->hide();
    m_palette->open(commands());
}

void MainWindow::openHelp()
{
    HelpOverlay::Group ofPage;
    if (const Page *current = currentPage()) {
        ofPage.title = current->info().title();
        ofPage.keys = current->keys();
        for (const QAction *action : current->actions()) {
            if (isOffered(action) && !action->shortcut().isEmpty()) {
                ofPage.keys.emplace_back(action->text(), capsOf(action));
            }
        }
    }
    HelpOverlay::Group ofWindow{tr("Everywhere"), {}};
    for (const QAction *action : m_commands) {
        if (isOffered(action) && !action->shortcut().isEmpty()) {
            ofWindow.keys.emplace_back(action->text(), capsOf(action));
        }
    }
    const QStringList numbered = numberedPages();
    for (qsizetype at = 0; at < numbered.size(); ++at) {
        ofWindow.keys.emplace_back(page(numbered[at])->info().title(), QStringList{u"Ctrl"_s, QString::number(at + 1)});
    }
    m_palette->hide();
    m_help->open({ofPage, ofWindow});
}

void MainWindow::toggleFullScreen()
{
    isFullScreen() ? showNormal() : showFullScreen();
}

void MainWindow::goToSettings()
{
    goTo(QLatin1String(settingsId));
}

void MainWindow::goBack()
{
    if (currentPage() && currentPage()->canGoBack()) {
        currentPage()->goBack();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    constexpr qint64 answerTime = 60'000; // milliseconds in which a second close is an answer
    const auto unsaved = std::ranges::find_if(m_pages, [](const Page *page) { return !page->unsaved().isEmpty(); });
    const bool isAnswered = m_askedToClose.isValid() && m_askedToClose.elapsed() < answerTime;
    if (unsaved == m_pages.end() || isAnswered) {
        QWidget::closeEvent(event);
        return;
    }
    goTo((*unsaved)->info().id);
    m_messages->showMessage((*unsaved)->unsaved() + u' ' + tr("Close the window once more to leave it."), Mark::Warn);
    m_askedToClose.start();
    event->ignore();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMessages();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_messages
        && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)) {
        placeMessages();
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::placeMessages()
{
    const QSize hint = m_messages->sizeHint();
    const int wide = qBound(360, hint.width(), qMax(360, m_stack->width() - 48));
    const QPoint corner = m_stack->mapTo(this, QPoint(0, 0));
    const Page *page = currentPage();
    const int foot = page ? page->footHeight() : 0;
    m_messages->setGeometry(corner.x() + (m_stack->width() - wide) / 2,
                            m_status->y() - foot - hint.height() - (foot > 0 ? 8 : 16), wide, hint.height());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Meyar"));
    m_openPalette->setText(tr("Search or run a command"));
    m_openHelp->setText(tr("Keys of this page"));
    m_fullScreen->setText(tr("Full screen"));
    m_settings->setText(tr("Settings"));
    m_back->setText(tr("Back"));
    setKeywords(m_fullScreen, u"fullscreen پوری سکرین poori screen"_s);
    setKeywords(m_openHelp, u"help shortcuts keys مدد madad"_s);
}

} // namespace meyar::ui
