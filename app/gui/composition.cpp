// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/composition.h"

#include "app/gui/globalsearch.h"

#include "core/portfolio/gathercohort.h"
#include "core/store/sampleprogramme.h"
#include "core/wording/errortext.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/businesscase/businesscasepanel.h"
#include "ui/figurereport/casereport.h"
#include "ui/common/feedback.h"
#include "ui/bin/bincontroller.h"
#include "ui/bin/binpage.h"
#include "ui/dashboard/dashboardcontroller.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/enterprises/enterprisescontroller.h"
#include "ui/enterprises/enterprisespage.h"
#include "ui/exchange/exchangecontroller.h"
#include "ui/exchange/exchangepage.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/planfiles.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/statusline.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/indicatorspage.h"
#include "ui/interviews/interviewscontroller.h"
#include "ui/interviews/interviewswindow.h"
#include "ui/library/librarycontroller.h"
#include "ui/library/librarypage.h"
#include "ui/paygap/paygapcontroller.h"
#include "ui/paygap/paygappanel.h"
#include "ui/peers/peerscontroller.h"
#include "ui/peers/peerspanel.h"
#include "ui/reports/reportscontroller.h"
#include "ui/reports/reportspage.h"
#include "ui/selfcheck/selfcheckcontroller.h"
#include "ui/selfcheck/selfcheckpage.h"
#include "ui/settings/datacontroller.h"
#include "ui/settings/keyscontroller.h"
#include "ui/settings/settingspage.h"
#include "ui/start/startcontroller.h"
#include "ui/start/startpage.h"
#include "ui/training/trainingcontroller.h"
#include "ui/training/trainingpage.h"

#include <QAction>
#include <QSettings>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// The packs that the database's own assessments were made with, so that any of them can be opened at once, and those
/// that somebody imported; what Meyar brings follows (Workspace::readBuiltInPacks). Read before the store goes to its thread.
Library libraryOf(Store &store)
{
    Library library;
    if (const auto packs = store.packs()) {
        for (const std::shared_ptr<const Pack> &pack : *packs) {
            library.add(pack);
        }
    }
    return library;
}

/// What the rail shows: the pages of that work, the first of them first.
QStringList pagesOf(ui::Role role)
{
    switch (role) {
    case ui::Role::Manager:
        return {u"start"_s, u"selfcheck"_s, u"findings"_s, u"indicators"_s, u"audits"_s, u"reports"_s, u"library"_s, u"exchange"_s};
    case ui::Role::Trainer:
        return {u"start"_s, u"training"_s, u"enterprises"_s, u"audits"_s, u"indicators"_s, u"dashboard"_s, u"reports"_s, u"library"_s,
                u"exchange"_s};
    case ui::Role::Office:
        return {u"start"_s, u"dashboard"_s, u"enterprises"_s, u"audits"_s, u"findings"_s, u"indicators"_s, u"training"_s, u"reports"_s,
                u"exchange"_s, u"library"_s};
    case ui::Role::Auditor:
        break;
    }
    return {u"start"_s, u"audits"_s, u"enterprises"_s, u"findings"_s, u"indicators"_s, u"dashboard"_s, u"reports"_s, u"library"_s,
            u"exchange"_s};
}

} // namespace

Composition::Composition(std::unique_ptr<Store> store, const Clock &clock)
    : m_isSample(isSampleProgramme(store->programme()))
    , m_packs(libraryOf(*store))
    , m_store(std::move(store))
    , m_languages(m_theme)
    , m_workspace(m_store, m_packs, clock)
    , m_audits(std::make_unique<ui::AuditsController>(m_workspace))
    , m_assessment(std::make_unique<ui::AssessmentController>(m_workspace))
    , m_enterprises(std::make_unique<ui::EnterprisesController>(m_workspace))
    , m_findings(std::make_unique<ui::FindingsController>(m_workspace))
    , m_planFiles(std::make_unique<ui::PlanFiles>(m_workspace))
    , m_exchange(std::make_unique<ui::ExchangeController>(m_workspace))
    , m_payGap(std::make_unique<ui::PayGapController>(std::make_unique<QSettings>()))
    , m_selfCheck(std::make_unique<ui::SelfCheckController>(m_workspace))
    , m_training(std::make_unique<ui::TrainingController>(m_workspace))
    , m_dashboard(std::make_unique<ui::DashboardController>(m_workspace))
    , m_indicators(std::make_unique<ui::IndicatorsController>(m_workspace))
    , m_peers(std::make_unique<ui::PeersController>(m_workspace))
    , m_reports(std::make_unique<ui::ReportsController>(m_workspace))
    , m_library(std::make_unique<ui::LibraryController>(m_workspace))
    , m_start(std::make_unique<ui::StartController>(m_workspace))
    , m_settings(std::make_unique<ui::SettingsController>(m_workspace, m_languages, m_theme))
    , m_data(std::make_unique<ui::DataController>(m_workspace))
    , m_keys(std::make_unique<ui::KeysController>(m_workspace))
    , m_interviews(std::make_unique<ui::InterviewsController>(m_workspace))
    , m_bin(std::make_unique<ui::BinController>(m_workspace))
    , m_window(std::make_unique<ui::MainWindow>(m_languages))
{
    addPages();
    connectFeatures();
    new GlobalSearch(m_workspace, *m_library, *m_window); // owned by the window
    connectTestimony();
    connectStatus();
    m_workspace.readBuiltInPacks();
}

Composition::~Composition() = default;

/// The measures belong to the site that is chosen: they come with its figures and are kept with them.
void Composition::keepBusinessCase(ui::BusinessCasePanel &panel)
{
    ui::IndicatorsController *indicators = m_indicators.get();
    QObject::connect(indicators, &ui::IndicatorsController::siteChanged, &panel, &ui::BusinessCasePanel::leave);
    QObject::connect(indicators, &ui::IndicatorsController::changed, &panel, [indicators, &panel] {
        const Study *study = caseOf(indicators->figures());
        const std::optional<KeptCase> kept = study ? keptCaseOf(*study) : std::nullopt;
        const SiteRow *site = indicators->siteRow();
        panel.setFactory(site ? firmName(site->enterprise, site->site) : Text());
        panel.take(kept.value_or(KeptCase()));
    });
    QObject::connect(&panel, &ui::BusinessCasePanel::edited, indicators, [indicators, &panel, fresh = std::pair<SiteId, StudyId>()]() mutable {
        const KeptCase now = panel.keptCase();
        const Study *study = caseOf(indicators->figures());
        if (fresh.first != indicators->site()) {
            fresh = {indicators->site(), indicators->newId<StudyId>()};
        }
        const StudyId id = study ? study->id : fresh.second; // the first may not be kept yet when the second comes
        FigureEdits edits;
        if (now.plan.empty()) {
            edits.removedStudies = {id};
            fresh = {};
        } else {
            edits.studies = {studyOf(now, id, indicators->today())};
        }
        if (study || !now.plan.empty()) {
            indicators->save(edits);
        }
    });
}

void Composition::receive(const QString &bundle)
{
    m_window->goTo(u"exchange"_s);
    m_exchangePage->showImport();
    m_exchange->inspect(bundle);
}

void Composition::addPages()
{
    auto *start = new ui::StartPage(*m_start);
    m_auditsPage = new ui::AuditsPage(*m_audits, *m_assessment, m_languages);
    m_enterprisesPage = new ui::EnterprisesPage(*m_enterprises);
    m_findingsPage = new ui::FindingsPage(*m_findings, m_window->messages());
    m_findingsPage->setFiles(*m_planFiles, m_dialogs);
    auto *indicators = new ui::IndicatorsPage(*m_indicators, m_dialogs, m_window->messages());
    indicators->addTab(u"pay-gap"_s, [] { return QCoreApplication::translate("Composition", "Pay gap"); },
                       new ui::PayGapPanel(*m_payGap, m_dialogs, m_window->messages()), ui::IndicatorsPage::Keeps::Nothing);
    auto *businessCase = new ui::BusinessCasePanel(m_dialogs, m_window->messages());
    businessCase->setActions([this] {
        const SiteRow *site = m_indicators->siteRow();
        return site ? ui::measuresOf(m_findings->openActions(site->enterprise.name, site->site.name)) : std::vector<Measure>(); // each improves its finding
    });
    keepBusinessCase(*businessCase);
    QObject::connect(m_indicators.get(), &ui::IndicatorsController::siteChanged, m_payGap.get(), &ui::PayGapController::forget);
    QObject::connect(m_indicators.get(), &ui::IndicatorsController::changed, m_payGap.get(), [this, shown = SiteId()]() mutable {
        const SiteRow *row = m_indicators->siteRow();
        if (row && row->site.id != shown) {
            shown = row->site.id;
            m_payGap->setFactory(Text(row->enterprise.name, row->enterprise.nameUrdu), row->site.jurisdiction);
        }
    });
    indicators->addTab(u"business-case"_s, [] { return QCoreApplication::translate("Composition", "Business case"); },
                       businessCase, ui::IndicatorsPage::Keeps::Figures);
    indicators->addTab(u"peers"_s, [] { return QCoreApplication::translate("Composition", "Comparison"); },
                       new ui::PeersPanel(*m_peers, m_dialogs, m_window->messages()), ui::IndicatorsPage::Keeps::Nothing);
    QObject::connect(m_indicators.get(), &ui::IndicatorsController::siteChanged, m_peers.get(), &ui::PeersController::chooseSite);
    auto *selfCheck = new ui::SelfCheckPage(*m_selfCheck, m_dialogs, m_window->messages());
    auto *training = new ui::TrainingPage(*m_training, m_dialogs, m_window->messages());
    auto *dashboard = new ui::DashboardPage(*m_dashboard, m_dialogs, m_window->messages());
    m_reportsPage = new ui::ReportsPage(*m_reports, m_dialogs, m_window->messages());
    m_libraryPage = new ui::LibraryPage(*m_library, m_dialogs);
    m_exchangePage = new ui::ExchangePage(*m_exchange, m_languages, m_dialogs);
    auto *bin = new ui::BinPage(*m_bin);
    auto *settings = new ui::SettingsPage(*m_settings, *m_data, *m_keys, m_dialogs);
    for (ui::Page *page : std::initializer_list<ui::Page *>{start, m_auditsPage, m_enterprisesPage, m_findingsPage, indicators, dashboard,
                                                            m_reportsPage, m_libraryPage, m_exchangePage, selfCheck, training, bin, settings}) {
        m_window->addPage(page);
    }
    const auto applySettings = [this] {
        m_window->arrange(pagesOf(m_settings->settings().role));
        if (const QString folder = m_settings->settings().folder; folder != m_folder) {
            m_folder = folder;
            m_dialogs.setFolder(folder);
        }
    };
    applySettings();
    QObject::connect(m_settings.get(), &ui::SettingsController::settingsChanged, m_window.get(), applySettings);
    QObject::connect(start, &ui::StartPage::pageRequested, m_window.get(), &ui::MainWindow::goTo);
    QObject::connect(start, &ui::StartPage::importRequested, m_window.get(), [this] { m_exchangePage->showImport(); });
}

void Composition::connectFeatures()
{
    ui::MainWindow *window = m_window.get();
    QObject::connect(&m_workspace, &ui::Workspace::openAssessmentRequested, window,
                     [this, window](AssessmentId id, const QString &question) {
                         window->goTo(u"audits"_s);
                         m_auditsPage->openAudit(id, question);
                     });
    QObject::connect(m_start.get(), &ui::StartController::openSelfCheckRequested, window, [this, window](AssessmentId id) {
        window->goTo(u"selfcheck"_s);
        m_selfCheck->open(id);
    });
    QObject::connect(&m_workspace, &ui::Workspace::startAssessmentRequested, window, [this, window](SiteId site) {
        window->goTo(u"audits"_s);
        m_auditsPage->startAudit(site);
    });
    QObject::connect(&m_workspace, &ui::Workspace::startFollowUpRequested, window, [this, window](AssessmentId earlier) {
        window->goTo(u"audits"_s);
        m_auditsPage->startFollowUp(earlier);
    });
    QObject::connect(&m_workspace, &ui::Workspace::openFindingRequested, window, [this, window](FindingId id) {
        window->goTo(u"findings"_s);
        m_findings->open(id);
    });
    QObject::connect(&m_workspace, &ui::Workspace::openSiteRequested, window, [this, window](SiteId site) {
        window->goTo(u"enterprises"_s);
        if (site.isNull()) {
            m_enterprisesPage->addFactory();
        } else {
            m_enterprises->select(site);
        }
    });
    QObject::connect(&m_workspace, &ui::Workspace::openReportRequested, window, [this, window](AssessmentId id) {
        window->goTo(u"reports"_s);
        m_reportsPage->openReport(id, ui::ReportKind::Audit);
    });
    QObject::connect(&m_workspace, &ui::Workspace::openClosingSheetRequested, window, [this, window](AssessmentId id) {
        window->goTo(u"reports"_s);
        m_reportsPage->openReport(id, ui::ReportKind::Closing);
    });
    QObject::connect(&m_workspace, &ui::Workspace::changed, &window->messages(), &ui::MessageBar::dismissRedo);
    QObject::connect(&m_workspace, &ui::Workspace::comparePacksRequested, window,
                     [this, window, page = m_libraryPage](const QByteArray &before, const QByteArray &after) {
                         const QString from = window->currentPage()->info().id;
                         window->goTo(u"library"_s);
                         m_library->compare(before, after);
                         page->setCameFrom(from);
                     });
    QObject::connect(m_libraryPage, &ui::LibraryPage::backRequested, window, &ui::MainWindow::goTo);
    QObject::connect(&m_workspace, &ui::Workspace::openConflictsRequested, window,
                     [this, window](AssessmentId id, const QString &answer) {
                         window->goTo(u"exchange"_s);
                         m_exchangePage->showConflictOf(id, answer);
                     });
    QObject::connect(&m_workspace, &ui::Workspace::exportRequested, window, [this, window](AssessmentId id) {
        window->goTo(u"exchange"_s);
        m_exchangePage->showExport(id);
    });
}

void Composition::connectTestimony()
{
    ui::MainWindow *window = m_window.get();
    QObject::connect(&m_workspace, &ui::Workspace::openInterviewsRequested, window, [this](AssessmentId id) {
        if (!m_interviewsWindow) {
            m_interviewsWindow = std::make_unique<ui::InterviewsWindow>(*m_interviews, m_window.get());
        }
        m_interviewsWindow->openFor(id);
    });
    ui::TestimonySession *session = &m_workspace.testimony();
    const auto addCommand = [&](const QKeySequence &keys, auto run) {
        auto *action = new QAction(window);
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, session, run);
        window->addCommand(action);
        return action;
    };
    QAction *lock = addCommand(QKeySequence(u"Ctrl+L"_s), [session] { session->lock(); });
    QAction *project = addCommand(QKeySequence(u"Ctrl+Shift+P"_s), [session](bool on) { session->setProjecting(on); });
    project->setCheckable(true);
    const auto retranslate = [lock, project, session] {
        lock->setText(QCoreApplication::translate("Composition", "Lock confidential notes"));
        lock->setEnabled(session->isUnlocked());
        project->setText(session->isProjecting()
                             ? QCoreApplication::translate("Composition", "Projector off: confidential notes can be opened")
                             : QCoreApplication::translate("Composition", "Projector on: hide everything confidential"));
    };
    ui::setKeywords(lock, u"lock tala band تالا بند"_s);
    ui::setKeywords(project, u"projector training presentation پروجیکٹر پریزنٹیشن"_s);
    QObject::connect(session, &ui::TestimonySession::lockedChanged, window, retranslate);
    QObject::connect(session, &ui::TestimonySession::projectingChanged, window, retranslate);
    QObject::connect(&m_languages, &ui::LanguageController::languageChanged, window, retranslate);
    retranslate();
}

void Composition::connectStatus()
{
    ui::MainWindow *window = m_window.get();
    window->status().setSampleData(m_isSample);
    QObject::connect(&m_workspace, &ui::Workspace::saved, window, [this, window](const QDateTime &at) {
        window->status().setSaved(at);
        refreshUnexported();
    });
    QObject::connect(&m_workspace, &ui::Workspace::failed, window, [this, window](const Error &error) {
        const QString sentence = errorText(Translation(m_languages.language()), error);
        window->status().setSaveFailed(sentence);
        window->messages().showMessage(sentence, ui::Mark::Bad);
    });
    QObject::connect(&m_workspace, &ui::Workspace::messageRequested, window,
                     [window](const QString &sentence) { window->messages().showMessage(sentence); });
    QObject::connect(&m_workspace, &ui::Workspace::restoreRequested, window, [this](const QString &backup) {
        m_backup = backup;
        QCoreApplication::quit();
    });
    QObject::connect(&m_workspace, &ui::Workspace::undoOffered, window,
                     [window](const QString &sentence, const std::function<void()> &undo) {
                         window->messages().showUndo(sentence, undo);
                     });
    QObject::connect(&m_workspace, &ui::Workspace::redoOffered, window,
                     [window](const QString &sentence, const std::function<void()> &redo) {
                         window->messages().showRedo(sentence, redo);
                     });
    window->status().setSaved(m_workspace.clock().now());
    refreshUnexported();
    // Drafts become signed changes every five minutes, so that a long day is not one change.
    m_sealing.setInterval(5 * 60 * 1000);
    QObject::connect(&m_sealing, &QTimer::timeout, window, [this] {
        m_workspace.read(m_window.get(), [](Store &opened) { return opened.sealAll(); }, [] {});
    });
    m_sealing.start();
}

void Composition::refreshUnexported()
{
    m_workspace.read(m_window.get(), [](Store &store) { return store.notYetExported(); },
                     [this](int answers) { m_window->status().setUnexported(answers); });
}

} // namespace meyar
