// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/storethread.h"
#include "ui/common/dialogs.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/settings/settingscontroller.h"
#include "ui/workspace/workspace.h"

#include <QTimer>

#include <memory>

namespace meyar::ui {
class AssessmentController;
class AuditsController;
class AuditsPage;
class BinController;
class DashboardController;
class SelfCheckController;
class DataController;
class EnterprisesController;
class EnterprisesPage;
class ExchangeController;
class ExchangePage;
class FindingsController;
class PlanFiles;
class IndicatorsController;
class InterviewsController;
class InterviewsWindow;
class FindingsPage;
class KeysController;
class LibraryController;
class MainWindow;
class BusinessCasePanel;
class PayGapController;
class PeersController;
class ReportsController;
class LibraryPage;
class ReportsPage;
class StartController;
class TrainingController;
} // namespace meyar::ui

namespace meyar {

/// Creates everything and owns everything. Members are in the order of their lives: what stands below may use
/// what stands above, and goes first.
class Composition
{
public:
    Composition(std::unique_ptr<Store> store, const Clock &clock);
    ~Composition();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ui::LanguageController &languages() { return m_languages; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    void receive(const QString &bundle); ///< shows on the exchange page what is in it
    /// The backup that is to take the database's place once this is gone; empty: none, the program ends.
    [[nodiscard]] const QString &backupToRestore() const { return m_backup; }

private:
    void addPages();
    void keepBusinessCase(ui::BusinessCasePanel &panel);
    void connectFeatures();
    void connectStatus();
    void connectTestimony();
    void refreshUnexported();

    bool m_isSample;
    QString m_backup;
    Library m_packs;
    StoreThread m_store;
    ui::Theme m_theme;
    ui::LanguageController m_languages;
    ui::SystemDialogs m_dialogs;
    QString m_folder; ///< of the settings, as it was last told to the dialogs
    ui::Workspace m_workspace;
    std::unique_ptr<ui::AuditsController> m_audits;
    std::unique_ptr<ui::AssessmentController> m_assessment;
    std::unique_ptr<ui::EnterprisesController> m_enterprises;
    std::unique_ptr<ui::FindingsController> m_findings;
    std::unique_ptr<ui::PlanFiles> m_planFiles;
    std::unique_ptr<ui::ExchangeController> m_exchange;
    std::unique_ptr<ui::PayGapController> m_payGap;
    std::unique_ptr<ui::SelfCheckController> m_selfCheck;
    std::unique_ptr<ui::TrainingController> m_training;
    std::unique_ptr<ui::DashboardController> m_dashboard;
    std::unique_ptr<ui::IndicatorsController> m_indicators;
    std::unique_ptr<ui::PeersController> m_peers;
    std::unique_ptr<ui::ReportsController> m_reports;
    std::unique_ptr<ui::LibraryController> m_library;
    std::unique_ptr<ui::StartController> m_start;
    std::unique_ptr<ui::SettingsController> m_settings;
    std::unique_ptr<ui::DataController> m_data;
    std::unique_ptr<ui::KeysController> m_keys;
    std::unique_ptr<ui::InterviewsController> m_interviews;
    std::unique_ptr<ui::BinController> m_bin;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::InterviewsWindow> m_interviewsWindow;
    ui::AuditsPage *m_auditsPage = nullptr;
    ui::LibraryPage *m_libraryPage = nullptr;
    ui::EnterprisesPage *m_enterprisesPage = nullptr;
    ui::FindingsPage *m_findingsPage = nullptr;
    ui::ExchangePage *m_exchangePage = nullptr;
    ui::ReportsPage *m_reportsPage = nullptr;
    QTimer m_sealing;
};

} // namespace meyar
