// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/checkpanel.h"

#include "core/base/text.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tableview.h"
#include "ui/library/librarycontroller.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowNumberWidth = 56;
constexpr int cellWidth = 190;

} // namespace

CheckPanel::CheckPanel(LibraryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new Label(TextRole::PageTitle))
    , m_path(new Label(TextRole::Small))
    , m_import(new Button(ButtonKind::Primary))
    , m_again(new Button)
    , m_close(new Button)
    , m_progress(new TaskProgress)
    , m_result(new Card)
    , m_mark(new MarkLabel(Mark::Good, 22))
    , m_verdict(new Label(TextRole::Heading))
    , m_remark(new Label(TextRole::Body))
    , m_table(new TableView(QString()))
    , m_tableTop(new Hairline)
    , m_tableFoot(new Hairline)
    , m_fullText(new Label(TextRole::Body))
    , m_sheetTop(new Hairline)
    , m_sheet(new TableView(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(space::xxl, space::xl, space::xxl, space::l);
    lines->setSpacing(space::l);
    lines->addLayout(buildHead());
    lines->addWidget(m_progress);
    lines->addWidget(m_result);
    column->addWidget(head);
    buildTable();
    buildSheet();
    connectSignals();
}

QLayout *CheckPanel::buildHead()
{
    m_path->setTone(Tone::Muted);
    m_path->setWrap(false);
    m_import->setObjectName(u"importChecked"_s);
    m_import->setIconName(u"document-import"_s);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setIconName(u"view-refresh"_s);
    m_again->setKeyHint(u"F5"_s);
    m_close->setObjectName(u"closeCheck"_s);
    m_close->setKeyHint(u"Esc"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_path);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(words, 1);
    row->addWidget(m_import, 0, Qt::AlignTop);
    row->addWidget(m_again, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(space::l);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_verdict);
    lines->addWidget(m_remark);
    m_remark->setTone(Tone::Muted);
    verdict->addWidget(m_mark);
    verdict->addLayout(lines, 1);
    m_result->body()->addLayout(verdict);
    return row;
}

void CheckPanel::buildTable()
{
    m_table->setObjectName(u"problems"_s);
    m_table->setModel(&m_controller.problems());
    m_table->setStretchColumn(4);
    m_table->setPreferredWidths({{0, 108}, {1, 96}, {2, 56}, {3, 150}});
    m_fullText->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_tableTop);
    column->addWidget(m_table, 1);
    column->addWidget(m_tableFoot);
    column->addWidget(m_fullText);
}

void CheckPanel::buildSheet()
{
    m_sheet->setObjectName(u"problemSheet"_s);
    m_sheet->setModel(&m_controller.sheet());
    m_sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_sheet->setLayoutDirection(Qt::LeftToRight); // as in the spreadsheet, which is in English
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_sheetTop);
    column->addWidget(m_sheet, 1);
    column->addStretch(0);
}

void CheckPanel::connectSignals()
{
    connect(m_import, &QPushButton::clicked, this, [this] { m_controller.importChecked(); });
    connect(m_progress, &TaskProgress::canceled, this, [this] { m_controller.closeCheck(); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_controller.checkAgain(); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_controller.closeCheck(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckPanel::showProblem);
    connect(&m_controller, &LibraryController::checkChanged, this, &CheckPanel::updateCheck);
}

void CheckPanel::retranslate()
{
    m_title->setText(tr("Check of a checklist"));
    m_import->setText(tr("Import"));
    m_again->setText(tr("Check again"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Problems of the checklist"));
    m_sheet->setAccessibleName(tr("The sheet with the chosen problem"));
    updateCheck();
}

void CheckPanel::focusList()
{
    if (m_table->isVisible()) {
        m_table->setFocus();
    } else if (m_import->isEnabled()) {
        m_import->setFocus();
    } else {
        m_close->setFocus();
    }
}

void CheckPanel::updateCheck()
{
    const std::optional<PackCheck> &check = m_controller.check();
    if (!check) {
        return;
    }
    m_path->setText(isolated(QDir::toNativeSeparators(check->path)));
    m_again->setEnabled(!check->isRunning);
    m_import->setEnabled(check->canImport());
    m_progress->setVisible(check->isRunning);
    m_result->setVisible(!check->isRunning);
    const bool clean = check->errors + check->warnings == 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_tableTop, m_tableFoot, m_fullText}) {
        part->setVisible(!check->isRunning && !clean);
    }
    if (check->isRunning || clean) {
        m_sheet->hide();
        m_sheetTop->hide();
    }
    if (check->isRunning) {
        m_progress->start(tr("Reading the checklist"));
        m_progress->setProgress(0, 0);
        return;
    }
    m_progress->finish();
    updateVerdict();
    if (!clean) {
        m_table->selectRow(0);
        showProblem();
    }
}

void CheckPanel::updateVerdict()
{
    const PackCheck &check = *m_controller.check();
    const bool clean = check.errors + check.warnings == 0;
    const bool usable = check.errors == 0;
    const bool isStopped = !usable || !check.obstacle.isEmpty();
    m_result->setTone(isStopped ? Tone::Bad : clean ? Tone::Good : Tone::Warn);
    m_mark->setMark(isStopped ? Mark::Bad : clean ? Mark::Good : Mark::Warn);
    m_verdict->setText(!usable ? tr("This checklist cannot be imported yet")
                               : !check.obstacle.isEmpty() ? tr("This checklist is not imported")
                                                           : clean ? tr("No problems found")
                                                                   : tr("This checklist can be imported, with remarks"));
    const QStringList counts{check.errors > 0 ? tr("%n errors", nullptr, check.errors) : QString(),
                             check.warnings > 0 ? tr("%n warnings", nullptr, check.warnings) : QString()};
    m_remark->setText(!usable ? tr("%1. Correct them in the sheets, then check again.").arg(dotted(counts))
                              : !check.obstacle.isEmpty() ? check.obstacle : dotted(check.pack + counts));
}

void CheckPanel::showProblem()
{
    const int row = m_table->currentIndex().row();
    m_fullText->setText(m_controller.problem(row));
    const QModelIndex cell = m_controller.showSheetOf(row);
    const bool hasSheet = m_controller.sheet().columnCount() > 0;
    m_sheet->setVisible(hasSheet);
    m_sheetTop->setVisible(hasSheet);
    if (!hasSheet) {
        return;
    }
    for (int i = 0; i < m_controller.sheet().columnCount(); ++i) {
        m_sheet->setColumnWidth(i, i == 0 ? rowNumberWidth : cellWidth);
    }
    if (cell.isValid()) {
        m_sheet->setCurrentIndex(cell);
        m_sheet->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    }
}

} // namespace meyar::ui
