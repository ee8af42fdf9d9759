// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/library/checkpanel.h"
#include "ui/library/comparepanel.h"
#include "ui/library/librarycontroller.h"
#include "ui/library/packpanel.h"
#include "ui/packs/packchooser.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;

/// The one file or folder that is dragged; empty for several and for anything else.
QString draggedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

LibraryPage::LibraryPage(LibraryController &controller, Dialogs &dialogs, QWidget *parent)
    : Page({u"library"_s, u"bookmarks"_s, [] { return tr("Library"); }}, parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
{
    m_pack = new PackPanel(controller, this);
    m_checkPanel = new CheckPanel(controller, this);
    m_comparePanel = new ComparePanel(controller, dialogs, this);
    m_empty = new EmptyState(u"bookmarks"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_pack);
    m_stack->addWidget(m_checkPanel);
    m_stack->addWidget(m_comparePanel);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_stack, 1);
    buildActions();
    connectSignals();
    setAcceptDrops(true);
}

QWidget *LibraryPage::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::xl, 0, space::xl);
    column->setSpacing(space::m);
    m_packs = new PackChooser(side);
    m_packs->setSideInset(space::xl);
    m_import = new Button(ButtonKind::Plain, side);
    m_import->setObjectName(u"importPack"_s);
    m_import->setIconName(u"document-import"_s);
    m_import->setKeyHint(u"Ctrl+O"_s);
    m_importFolder = new Button(ButtonKind::Plain, side);
    m_importFolder->setObjectName(u"importFolder"_s);
    m_importFolder->setIconName(u"folder-open"_s);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::xl, 0, space::xl, 0);
    foot->setSpacing(space::s);
    foot->addWidget(m_import);
    foot->addWidget(m_importFolder);
    column->addWidget(m_packs, 1);
    column->addLayout(foot);
    return side;
}

QAction *LibraryPage::addPageAction(const QKeySequence &keys, const QString &keywords)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    setKeywords(action, keywords);
    addAction(action);
    return action;
}

void LibraryPage::buildActions()
{
    m_importAction = addPageAction(QKeySequence(Qt::CTRL | Qt::Key_O),
                                   u"pack check validate xlsform xlsx excel جانچ چیک لسٹ janch"_s);
    m_folderAction = addPageAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                                   u"pack folder csv check validate جانچ فولڈر janch"_s);
    m_compareAction = addPageAction(QKeySequence(Qt::CTRL | Qt::Key_D), u"diff versions موازنہ فرق muwazna"_s);
    m_languages = new QMenu(this);
    m_languages->setObjectName(u"blankFormLanguages"_s);
    for (const ReportLanguage language : {ReportLanguage::English, ReportLanguage::Urdu, ReportLanguage::Both}) {
        m_languages->addAction(QString(), this, [this, language] { saveBlank(language); });
    }
    m_printAction = addPageAction(QKeySequence::Print, u"blank form paper pdf print پرنٹ خالی فارم"_s);
    m_againAction = addPageAction(QKeySequence(Qt::Key_F5), u"reload دوبارہ dobara"_s);
    m_closeAction = addPageAction(QKeySequence(Qt::Key_Escape), {});
    m_searchAction = addPageAction(QKeySequence::Find, u"find تلاش talash"_s);
    m_questionsAction = addPageAction(QKeySequence(Qt::ALT | Qt::Key_1), u"سوال sawal"_s);
    m_referencesAction
        = addPageAction(QKeySequence(Qt::ALT | Qt::Key_2), u"law clause قانون دفعہ qanoon"_s);
    connect(m_importAction, &QAction::triggered, this, &LibraryPage::chooseFile);
    connect(m_folderAction, &QAction::triggered, this, &LibraryPage::chooseFolder);
    connect(m_againAction, &QAction::triggered, this, [this] { m_controller.checkAgain(); });
    connect(m_closeAction, &QAction::triggered, this, &LibraryPage::leaveAside);
    connect(m_compareAction, &QAction::triggered, this, [this] { m_controller.compareCurrent(); });
    connect(m_printAction, &QAction::triggered, this, &LibraryPage::printBlank);
    connect(m_pack, &PackPanel::compareRequested, this, [this] { m_controller.compareCurrent(); });
    connect(m_pack, &PackPanel::printRequested, this, &LibraryPage::printBlank);
    connect(&m_controller.comparison(), &Comparison::changed, this, &LibraryPage::updateShown);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        closeAside();
        m_pack->focusSearch();
    });
    connect(m_questionsAction, &QAction::triggered, this, [this] { m_pack->showQuestions(); });
    connect(m_referencesAction, &QAction::triggered, this, [this] { m_pack->showReferences(); });
}

void LibraryPage::connectSignals()
{
    connect(m_import, &QPushButton::clicked, this, &LibraryPage::chooseFile);
    connect(m_importFolder, &QPushButton::clicked, this, &LibraryPage::chooseFolder);
    connect(m_empty->button(), &QPushButton::clicked, this, &LibraryPage::chooseFile);
    connect(m_packs, &PackChooser::chosenChanged, this, [this](const QByteArray &hash) {
        m_controller.closeCheck();
        m_controller.select(hash);
    });
    connect(m_packs, &PackChooser::clicked, this, &LibraryPage::closeAside);
    connect(&m_controller, &LibraryController::packsChanged, this, &LibraryPage::updatePacks);
    connect(&m_controller, &LibraryController::checkChanged, this, &LibraryPage::updateShown);
}

QString LibraryPage::contextLine() const
{
    return canGoBack() ? QString() : tr("%n packs", nullptr, m_controller.packCount());
}

bool LibraryPage::canGoBack() const
{
    return m_controller.check() || m_controller.comparison().isOpen();
}

void LibraryPage::goBack()
{
    leaveAside();
}

void LibraryPage::leaveAside()
{
    const QString back = m_cameFrom;
    closeAside();
    if (!back.isEmpty()) {
        Q_EMIT backRequested(back);
    }
}

void LibraryPage::closeAside()
{
    m_cameFrom.clear();
    m_controller.closeCheck();
    m_controller.comparison().close();
}

void LibraryPage::activated()
{
    m_cameFrom.clear();
    updatePacks();
    m_packs->list()->setFocus();
}

void LibraryPage::retranslate()
{
    m_packs->retranslate();
    m_import->setText(tr("Import a checklist…"));
    m_importFolder->setText(tr("Import a folder…"));
    m_importAction->setText(tr("Import a checklist"));
    m_folderAction->setText(tr("Import a checklist from a folder"));
    m_againAction->setText(tr("Check the checklist again"));
    m_compareAction->setText(tr("Compare this checklist with another"));
    m_printAction->setText(tr("Print a blank form"));
    const QStringList words{tr("In English"), tr("In Urdu"), tr("In both languages")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_languages->actions()[i]->setText(words[i]);
    }
    m_closeAction->setText(tr("Close the check or comparison"));
    m_searchAction->setText(tr("Search in this pack"));
    m_questionsAction->setText(tr("Questions of the pack"));
    m_referencesAction->setText(tr("References of the pack"));
    m_empty->setTexts(
        tr("No packs"),
        tr("Packs come with Meyar and inside bundles. You can import one of your own."));
    m_empty->setButtonText(tr("Import a checklist…"));
    m_controller.retranslate(); // and so the list of packs
    m_pack->retranslate();
    m_checkPanel->retranslate();
    m_comparePanel->retranslate();
    updateShown();
}

void LibraryPage::check(const QString &path)
{
    if (!path.isEmpty()) {
        m_controller.checkPack(path);
    }
}

void LibraryPage::chooseFile()
{
    m_dialogs.chooseOpenFile(this, tr("Choose a checklist"),
                             tr("Checklists (%1);;All files (*)").arg(u"*.xlsx *.xlsm *.csv *.md *.xml"_s),
                             [this](const QString &path) { check(path); });
}

void LibraryPage::chooseFolder()
{
    m_dialogs.chooseFolder(this, tr("Choose the folder of a checklist"), [this](const QString &path) { check(path); });
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void LibraryPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    check(draggedPath(event->mimeData()));
}

void LibraryPage::printBlank()
{
    m_languages->popup(m_pack->printPlace());
}

void LibraryPage::saveBlank(ReportLanguage language)
{
    m_dialogs.chooseSaveFile(this, tr("Save the blank form"), m_controller.blankFormName(language),
                             tr("PDF files (%1)").arg(u"*.pdf"_s), [this, language](const QString &path) {
                                 if (!path.isEmpty()) {
                                     m_controller.saveBlankForm(path, language);
                                 }
                             });
}

void LibraryPage::updatePacks()
{
    m_packs->setReading(m_controller.isReading());
    m_packs->setPacks(m_controller.packs());
    m_packs->choose(m_controller.current());
    updateShown();
}

void LibraryPage::updateShown()
{
    const bool checking = m_controller.check().has_value();
    const bool comparing = !checking && m_controller.comparison().isOpen();
    m_againAction->setEnabled(checking);
    m_closeAction->setEnabled(checking || comparing);
    m_compareAction->setEnabled(!m_controller.current().isEmpty());
    m_printAction->setEnabled(!m_controller.current().isEmpty());
    if (checking) {
        m_stack->setCurrentWidget(m_checkPanel);
        m_checkPanel->focusList();
    } else if (comparing) {
        m_stack->setCurrentWidget(m_comparePanel);
        m_comparePanel->focusList();
    } else {
        const bool hasPacks = m_controller.packCount() > 0 || m_controller.isReading();
        m_stack->setCurrentWidget(hasPacks ? static_cast<QWidget *>(m_pack) : m_empty);
    }
    Q_EMIT topBarChanged();
}

} // namespace meyar::ui
