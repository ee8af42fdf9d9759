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

CheckPanel::CheckPanel(LibraryController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new Label(TextRole::PageTitle))
    , m_folder(new Label(TextRole::Small))
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
    connectSignals();
}

QLayout *CheckPanel::buildHead()
{
    m_folder->setTone(Tone::Muted);
    m_folder->setWrap(false);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setIconName(u"view-refresh"_s);
    m_again->setKeyHint(u"F5"_s);
    m_close->setObjectName(u"closeCheck"_s);
    m_close->setKeyHint(u"Esc"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_folder);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(words, 1);
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
    m_table->setColumnWidth(0, 108);
    m_table->setColumnWidth(1, 96);
    m_table->setColumnWidth(2, 56);
    m_table->setColumnWidth(3, 150);
    m_fullText->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_tableTop);
    column->addWidget(m_table, 1);
    column->addWidget(m_tableFoot);
    column->addWidget(m_fullText);
    column->addStretch(0);
}

void CheckPanel::connectSignals()
{
    connect(m_again, &QPushButton::clicked, this, [this] { m_controller.checkAgain(); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_controller.closeCheck(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckPanel::showProblem);
    connect(&m_controller, &LibraryController::checkChanged, this, &CheckPanel::updateCheck);
}

void CheckPanel::retranslate()
{
    m_title->setText(tr("Check of a pack folder"));
    m_again->setText(tr("Check again"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Problems of the pack folder"));
    updateCheck();
}

void CheckPanel::focusList()
{
    if (m_table->isVisible()) {
        m_table->setFocus();
    } else {
        m_close->setFocus();
    }
}

void CheckPanel::updateCheck()
{
    const std::optional<FolderCheck> &check = m_controller.check();
    if (!check) {
        return;
    }
    m_folder->setText(isolated(QDir::toNativeSeparators(check->folder)));
    m_again->setEnabled(!check->isRunning);
    m_progress->setVisible(check->isRunning);
    m_result->setVisible(!check->isRunning);
    const bool clean = check->errors + check->warnings == 0;
    for (QWidget *part :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_tableTop),
          static_cast<QWidget *>(m_tableFoot), static_cast<QWidget *>(m_fullText)}) {
        part->setVisible(!check->isRunning && !clean);
    }
    if (check->isRunning) {
        m_progress->start(tr("Reading the folder"), false);
        m_progress->setProgress(0, 0);
        return;
    }
    m_progress->finish();
    const bool usable = check->errors == 0;
    m_result->setTone(!usable ? Tone::Bad : clean ? Tone::Good : Tone::Warn);
    m_mark->setMark(!usable ? Mark::Bad : clean ? Mark::Good : Mark::Warn);
    m_verdict->setText(!usable     ? tr("This pack cannot be used yet")
                           : clean ? tr("No problems found")
                                   : tr("This pack can be used, with remarks"));
    const QStringList counts{
        check->errors > 0 ? tr("%n errors", nullptr, check->errors) : QString(),
        check->warnings > 0 ? tr("%n warnings", nullptr, check->warnings) : QString()};
    m_remark->setText(
        usable ? dotted(check->pack + counts)
               : tr("%1. Correct them in the sheets, then check again.").arg(dotted(counts)));
    if (!clean) {
        m_table->selectRow(0);
        showProblem();
    }
}

void CheckPanel::showProblem()
{
    m_fullText->setText(m_controller.problem(m_table->currentIndex().row()));
}

} // namespace meyar::ui
