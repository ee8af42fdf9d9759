// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/backuplines.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class BackupsModel;
class Button;
class Card;
class DataController;
class Dialogs;
class EmptyState;
class InlineError;
class Label;
class MarkLabel;
class SectionHeader;
class TableView;
class TaskProgress;

/// The part "Data and backups" of the settings: where the work is, whether it is whole, and its backups.
class DataPanel final : public QWidget
{
    Q_OBJECT

public:
    DataPanel(DataController &controller, Dialogs &dialogs, QWidget *parent = nullptr);
    void focusFirst();
    void retranslate();

private:
    QWidget *buildDatabase();
    QWidget *buildCheck();
    QWidget *buildBackups();
    QWidget *buildRestore();
    void connectSignals();
    void update();
    void updateWarnings(const std::vector<DataWarning> &warnings);
    void updateChosen();
    void updateRestore();
    void saveAs();
    [[nodiscard]] int chosenRow() const;

    DataController &m_controller;
    Dialogs &m_dialogs;
    QVBoxLayout *m_warnings = nullptr;
    std::vector<InlineError *> m_banners;
    SectionHeader *m_database = nullptr;
    Label *m_path = nullptr;
    Label *m_size = nullptr;
    Label *m_programme = nullptr;
    SectionHeader *m_checkTitle = nullptr;
    Label *m_checkHint = nullptr;
    Button *m_check = nullptr;
    Card *m_report = nullptr;
    MarkLabel *m_reportMark = nullptr;
    Label *m_reportTitle = nullptr;
    Label *m_reportText = nullptr;
    Label *m_reportDetails = nullptr;
    SectionHeader *m_backupsTitle = nullptr;
    Label *m_backupsHint = nullptr;
    Button *m_backUp = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    Button *m_prove = nullptr;
    Button *m_restore = nullptr;
    TaskProgress *m_progress = nullptr;
    InlineError *m_problem = nullptr;
    Label *m_done = nullptr;
    Card *m_restoreCard = nullptr;
    Label *m_restoreTitle = nullptr;
    Label *m_restoreText = nullptr;
    Button *m_replace = nullptr;
    Button *m_saveAs = nullptr;
    Button *m_cancel = nullptr;
    QString m_running;
};

} // namespace meyar::ui
