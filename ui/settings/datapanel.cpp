// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datapanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/settings/backupsmodel.h"
#include "ui/settings/datacontroller.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 380;
constexpr int tableHeight = 300;

} // namespace

DataPanel::DataPanel(DataController &controller, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_dialogs(dialogs)
{
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    all->setSpacing(space::l);
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(space::m);
    all->addLayout(m_warnings);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::xl);
    side->addWidget(buildDatabase());
    side->addWidget(buildCheck());
    side->addStretch(1);
    columns->addLayout(side);
    columns->addWidget(buildBackups(), 1, Qt::AlignTop);
    all->addLayout(columns);
    all->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrollArea(content, this));
    connectSignals();
}

QWidget *DataPanel::buildDatabase()
{
    auto *card = new Card(this);
    card->setFixedWidth(sideWidth);
    m_database = new SectionHeader;
    m_path = new Label(TextRole::Body);
    m_path->setObjectName(u"databasePath"_s);
    m_size = new Label(TextRole::BodyBold);
    m_size->setObjectName(u"databaseSize"_s);
    m_programme = new Label(TextRole::Small);
    m_programme->setTone(Tone::Muted);
    card->body()->addWidget(m_database);
    card->body()->addWidget(m_path);
    card->body()->addWidget(m_size);
    card->body()->addWidget(m_programme);
    return card;
}

QWidget *DataPanel::buildCheck()
{
    auto *card = new Card(this);
    card->setFixedWidth(sideWidth);
    m_checkTitle = new SectionHeader;
    m_checkHint = new Label(TextRole::Small);
    m_checkHint->setTone(Tone::Muted);
    m_check = new Button(ButtonKind::Plain);
    m_check->setObjectName(u"checkDatabase"_s);
    m_check->setIconName(u"dialog-ok-apply"_s);
    m_report = new Card;
    m_report->setObjectName(u"checkReport"_s);
    m_reportMark = new MarkLabel(Mark::Good, 18);
    m_reportTitle = new Label(TextRole::BodyBold);
    m_reportTitle->setObjectName(u"checkTitle"_s);
    m_reportText = new Label(TextRole::Body);
    m_reportDetails = new Label(TextRole::Small);
    m_reportDetails->setLanguage(Language::English);
    m_reportDetails->setTone(Tone::Muted);
    m_reportDetails->setObjectName(u"checkDetails"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_reportMark, 0, Qt::AlignTop);
    head->addWidget(m_reportTitle, 1);
    m_report->body()->addLayout(head);
    m_report->body()->addWidget(m_reportText);
    m_report->body()->addWidget(m_reportDetails);
    m_report->hide();
    card->body()->addWidget(m_checkTitle);
    card->body()->addWidget(m_checkHint);
    card->body()->addWidget(m_check, 0, Qt::AlignLeft);
    card->body()->addWidget(m_report);
    return card;
}

QWidget *DataPanel::buildBackups()
{
    auto *card = new Card(this);
    m_backupsTitle = new SectionHeader;
    m_backUp = new Button(ButtonKind::Primary);
    m_backUp->setObjectName(u"backUpNow"_s);
    m_backUp->setIconName(u"document-save"_s);
    m_backupsTitle->addTrailing(m_backUp);
    m_backupsHint = new Label(TextRole::Small);
    m_backupsHint->setTone(Tone::Muted);
    m_table = new TableView(QString());
    m_table->setObjectName(u"backups"_s);
    m_table->setModel(&m_controller.backups());
    m_table->setFixedHeight(tableHeight);
    m_table->setStretchColumn(BackupsModel::Reason);
    m_table->setPreferredWidths({{BackupsModel::Age, 120}, {BackupsModel::Made, 180}, {BackupsModel::Size, 84},
                                 {BackupsModel::Proof, 168}});
    m_empty = new EmptyState(u"document-save"_s);
    m_prove = new Button(ButtonKind::Plain);
    m_prove->setObjectName(u"proveBackup"_s);
    m_restore = new Button(ButtonKind::Plain);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setIconName(u"view-history"_s);
    m_done = new Label(TextRole::Body);
    m_done->setObjectName(u"dataDone"_s);
    m_done->setTone(Tone::Good);
    m_done->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addStretch(1);
    foot->addWidget(m_prove);
    foot->addWidget(m_restore);
    m_progress = new TaskProgress(card);
    m_problem = new InlineError(card);
    m_problem->setObjectName(u"dataProblem"_s);
    card->body()->addWidget(m_backupsTitle);
    card->body()->addWidget(m_backupsHint);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_done);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    card->body()->addLayout(foot);
    card->body()->addWidget(buildRestore());
    return card;
}

QWidget *DataPanel::buildRestore()
{
    m_restoreCard = new Card;
    m_restoreCard->setObjectName(u"restoreCard"_s);
    m_restoreCard->setTone(Tone::Warn);
    m_restoreTitle = new Label(TextRole::BodyBold);
    m_restoreText = new Label(TextRole::Body);
    m_restoreText->setObjectName(u"restoreText"_s);
    m_replace = new Button(ButtonKind::Danger);
    m_replace->setObjectName(u"replaceDatabase"_s);
    m_saveAs = new Button(ButtonKind::Plain);
    m_saveAs->setObjectName(u"saveBackupAs"_s);
    m_cancel = new Button(ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelRestore"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_saveAs);
    buttons->addWidget(m_replace);
    m_restoreCard->body()->addWidget(m_restoreTitle);
    m_restoreCard->body()->addWidget(m_restoreText);
    m_restoreCard->body()->addLayout(buttons);
    m_restoreCard->hide();
    return m_restoreCard;
}

void DataPanel::connectSignals()
{
    connect(&m_controller, &DataController::changed, this, &DataPanel::update);
    connect(m_check, &Button::clicked, &m_controller, &DataController::check);
    connect(&m_controller, &DataController::checkProgressed, m_progress, &TaskProgress::setProgress);
    connect(m_progress, &TaskProgress::canceled, &m_controller, &DataController::cancelCheck);
    connect(m_backUp, &Button::clicked, &m_controller, &DataController::backUpNow);
    connect(m_prove, &Button::clicked, this, [this] { m_controller.prove(chosenRow()); });
    connect(m_table, &TableView::opened, m_restore, &Button::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPanel::updateChosen);
    connect(m_restore, &Button::clicked, this, [this] {
        m_restoreCard->show();
        updateRestore();
        m_saveAs->setFocus(Qt::OtherFocusReason); // not the one that replaces
    });
    connect(m_cancel, &Button::clicked, this, [this] {
        m_restoreCard->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_replace, &Button::clicked, this, [this] { m_controller.restore(chosenRow()); });
    connect(m_saveAs, &Button::clicked, this, &DataPanel::saveAs);
}

int DataPanel::chosenRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void DataPanel::saveAs()
{
    const QString made = m_controller.backups().lines()[static_cast<size_t>(chosenRow())].path;
    const QString name = made.section(u'/', -1);
    m_dialogs.chooseSaveFile(this, tr("Save the backup as a new file"), name, tr("Databases of Meyar (*.meyardb)"),
                             [panel = QPointer<DataPanel>(this)](const QString &path) {
                                 if (panel && !path.isEmpty()) {
                                     panel->m_controller.saveAs(panel->chosenRow(), path);
                                     panel->m_restoreCard->hide();
                                 }
                             });
}

void DataPanel::focusFirst()
{
    m_backUp->setFocus(Qt::OtherFocusReason);
}

void DataPanel::update()
{
    const DataState state = m_controller.state();
    updateWarnings(state.warnings);
    m_path->setText(isolated(state.path));
    m_size->setText(state.size);
    m_programme->setText(tr("Programme: %1").arg(isolated(state.programme)));
    m_programme->setVisible(!state.programme.isEmpty());
    m_backupsHint->setText(tr("Made by themselves after half an hour of work, on closing and before each merge, and read "
                              "back each time. They are in %1. Take one to another disk now and then: a laptop can be "
                              "lost with all of them.")
                               .arg(isolated(state.folder)));
    if (!state.running.isEmpty() && state.running != m_running) {
        m_progress->start(state.running, state.isCancellable);
    } else if (state.running.isEmpty()) {
        m_progress->finish();
    }
    m_running = state.running;
    if (state.problem.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->show(state.problem);
    }
    m_done->setText(state.done);
    m_done->setVisible(!state.done.isEmpty());
    m_report->setVisible(state.check.has_value());
    if (state.check) {
        const bool isStopped = state.check->isStopped;
        m_report->setTone(isStopped ? Tone::Warn : state.check->isSound ? Tone::Good : Tone::Bad);
        m_reportMark->setMark(isStopped ? Mark::Warn : state.check->isSound ? Mark::Good : Mark::Bad);
        m_reportTitle->setText(state.check->title);
        m_reportText->setText(state.check->text);
        m_reportDetails->setText(state.check->details);
        m_reportDetails->setVisible(!state.check->details.isEmpty());
    }
    const bool hasBackups = m_controller.backups().rowCount() > 0;
    m_table->setVisible(hasBackups);
    m_empty->setVisible(!hasBackups && m_controller.isLoaded());
    if (hasBackups && chosenRow() < 0) {
        m_table->selectRow(0);
    }
    updateChosen();
}

void DataPanel::updateWarnings(const std::vector<DataWarning> &warnings)
{
    while (m_banners.size() > warnings.size()) {
        delete m_banners.back();
        m_banners.pop_back();
    }
    while (m_banners.size() < warnings.size()) {
        m_banners.push_back(new InlineError(this));
        m_banners.back()->setMark(Mark::Warn);
        m_banners.back()->setObjectName(u"dataWarning"_s);
        m_warnings->addWidget(m_banners.back());
    }
    for (size_t i = 0; i < warnings.size(); ++i) {
        m_banners[i]->show(warnings[i].what, warnings[i].help);
    }
}

void DataPanel::updateChosen()
{
    const bool isFree = !m_controller.isRunning();
    const bool isChosen = chosenRow() >= 0;
    m_check->setEnabled(isFree);
    m_backUp->setEnabled(isFree);
    for (Button *button : {m_prove, m_restore}) {
        button->setVisible(isChosen);
        button->setEnabled(isFree);
    }
    if (!isChosen) {
        m_restoreCard->hide();
    }
    updateRestore();
}

void DataPanel::updateRestore()
{
    const int row = chosenRow();
    if (row < 0 || m_restoreCard->isHidden()) {
        return;
    }
    const BackupLine &line = m_controller.backups().lines()[static_cast<size_t>(row)];
    const bool isGood = line.state != BackupProof::Damaged;
    m_restoreTitle->setText(tr("Go back to %1 (%2)?").arg(line.made, line.age));
    m_restoreText->setText(
        isGood ? tr("Meyar closes, puts this backup in the place of the database and opens again. What is here now is kept "
                    "beside it as a file of its own, so nothing is lost, but answers written since then are only in that "
                    "file. Photos and documents stay. Or save the backup as a new file and only look into it.")
               : tr("This backup is damaged. Choose another one."));
    m_replace->setEnabled(isGood && !m_controller.isRunning());
    m_saveAs->setEnabled(isGood && !m_controller.isRunning());
}

void DataPanel::retranslate()
{
    m_database->setTitle(tr("Database"));
    m_checkTitle->setTitle(tr("Is everything whole?"));
    m_checkHint->setText(tr("Reads the whole file and compares every change and every list with what was written. You can "
                            "go on working."));
    m_check->setText(tr("Check the database"));
    m_reportDetails->setAccessibleName(tr("Details for those who help"));
    m_backupsTitle->setTitle(tr("Backups"));
    m_backUp->setText(tr("Back up now"));
    m_table->setAccessibleName(tr("Backups"));
    m_empty->setTexts(tr("No backups yet"), tr("The first is made by itself after half an hour of work, or now if you like."));
    m_prove->setText(tr("Check this backup"));
    m_restore->setText(tr("Restore…"));
    m_replace->setText(tr("Replace the database"));
    m_saveAs->setText(tr("Save as a new file…"));
    m_cancel->setText(tr("Cancel"));
    update();
}

} // namespace meyar::ui
