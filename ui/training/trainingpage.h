// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

#include "core/report/trainingreport.h"

#include <memory>
#include <vector>

class QComboBox;
class QMenu;
class QStackedWidget;

namespace meyar::ui {

class Button;
class Chip;
class Dialogs;
class DateField;
class EmptyState;
class FormRow;
class Label;
class MessageBar;
class PartTable;
class PhotoPair;
class ProgrammePanel;
class Projector;
class ReportLanguageBox;
class ResultsPanel;
class SegmentedSwitch;
class SessionTimer;
class TableView;
class TextField;
class TrainingController;
class WordSection;
class WordTable;

/// The page "training": cohorts of SCORE, FIT and other trainings, what is written down of them, and what they come to.
class TrainingPage final : public Page
{
    Q_OBJECT

public:
    TrainingPage(TrainingController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    ~TrainingPage() override;

    [[nodiscard]] QString contextLine() const override;
    [[nodiscard]] QAction *undoAction() override { return m_undo; }
    [[nodiscard]] QAction *redoAction() override { return m_redo; }
    void activated() override;
    void showTab(const QString &id);
    /// Asks for a name and writes the PDF; `kind` empty: of the programme. `isLarge`: on A3, for a wall.
    void saveReport(std::optional<TrainingReportKind> kind, SiteId site, bool isLarge = false);
    /// The whole screen for a room of people: made-up questions and nothing else. Confidential notes are locked meanwhile.
    void openProjector();
    void closeProjector();
    [[nodiscard]] Projector *projector() const { return m_projector.get(); } ///< null while it is off

protected:
    void retranslate() override;

private:
    struct Tab
    {
        QString id;
        QString (*title)();
        QWidget *panel;
    };
    QWidget *buildList();
    QWidget *buildDetail(Dialogs &dialogs);
    // trainingtabs.cpp
    QWidget *buildOverview(Dialogs &dialogs);
    QWidget *buildSessions();
    QWidget *buildPlans();
    QWidget *buildPoints();
    QWidget *buildTeams();
    QWidget *buildResults(Dialogs &dialogs);
    QWidget *buildProgramme();
    QWidget *addWithPhotos(PartTable *table); ///< a table, and under it the photos of its line
    PartTable *addPart(CohortPart part, const QStringList &fields, const QString &stretched);
    void addTab(const QString &id, QString (*title)(), QWidget *panel);
    [[nodiscard]] QAction *addStep(const QKeySequence &keys, const QString &keywords, void (TrainingController::*handler)());
    void refresh();
    void refreshList();
    void refreshHead();
    void writeDay(const DateField &field);
    void addCohort(const QString &name, bool isPractice);
    void refreshSession();
    void openFitMenu();
    void copyForFactories();

    TrainingController &m_controller;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_cohorts = nullptr;
    WordTable *m_cohortModel = nullptr;
    Button *m_newCohort = nullptr;
    Button *m_newPractice = nullptr;
    Button *m_beginAgain = nullptr;
    Button *m_fitModule = nullptr;
    QMenu *m_fitMenu = nullptr;
    Button *m_copies = nullptr;
    Button *m_removeCohort = nullptr;
    Button *m_project = nullptr;
    Chip *m_practice = nullptr;
    TextField *m_name = nullptr;
    TextField *m_modules = nullptr;
    TextField *m_city = nullptr;
    DateField *m_starts = nullptr;
    DateField *m_ends = nullptr;
    std::vector<FormRow *> m_headRows;
    QComboBox *m_programme = nullptr;
    QComboBox *m_addFirm = nullptr;
    QComboBox *m_report = nullptr;
    QComboBox *m_reportFirm = nullptr; ///< whom the case study is of
    ReportLanguageBox *m_language = nullptr;
    Button *m_save = nullptr;
    SegmentedSwitch *m_tabs = nullptr;
    QStackedWidget *m_panels = nullptr;
    std::vector<Tab> m_all;
    bool m_isNaming = false; ///< a cohort was made whose name is to be typed
    std::vector<PartTable *> m_parts;
    PartTable *m_firms = nullptr;
    PartTable *m_sessions = nullptr;
    PartTable *m_agenda = nullptr;
    PartTable *m_attendance = nullptr;
    SessionTimer *m_timer = nullptr;
    std::vector<PhotoPair *> m_photos;
    ResultsPanel *m_tiles = nullptr;
    ResultsPanel *m_results = nullptr;
    WordSection *m_teamFigures = nullptr;
    WordSection *m_trainerFigures = nullptr;
    ProgrammePanel *m_programmePanel = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_projectAction;
    std::unique_ptr<Projector> m_projector;
};

} // namespace meyar::ui
