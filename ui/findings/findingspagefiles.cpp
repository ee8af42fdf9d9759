// SPDX-License-Identifier: GPL-3.0-or-later
// The page's files: what is due as a calendar, plans as workbooks that go out and come back.
#include "core/base/savefile.h"
#include "ui/common/bidi.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/icons.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingslists.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/plancard.h"
#include "ui/findings/planfiles.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QMenu>
#include <QStackedWidget>

namespace meyar::ui {

using namespace Qt::StringLiterals;

void FindingsPage::setFiles(PlanFiles &files, Dialogs &dialogs)
{
    m_files = &files;
    m_dialogs = &dialogs;
    auto *all = qobject_cast<QBoxLayout *>(layout());
    m_planCard = new PlanCard(files, this);
    auto *place = new QVBoxLayout;
    place->setContentsMargins(space::xl, space::l, space::xl, 0);
    place->addWidget(m_planCard);
    all->insertLayout(0, place);
    all->setStretchFactor(m_stack, 1);
    m_fileMenu = new QMenu(this);
    m_saveCalendar = addFileAction(u"view-calendar"_s, u"ical outlook google calendar reminder کیلنڈر یاد دہانی"_s,
                                   &FindingsPage::saveCalendar);
    m_saveFindings = addFileAction(u"document-export"_s, u"excel xlsx charts table ایکسل فہرست"_s, &FindingsPage::saveFindings);
    m_savePlan = addFileAction(u"document-export"_s, u"excel cap plan workbook xlsx ایکسل منصوبہ"_s, &FindingsPage::savePlan);
    m_takePlan = addFileAction(u"document-import"_s, u"excel cap plan workbook xlsx import ایکسل منصوبہ"_s, &FindingsPage::takePlan);
    m_lists->setFileMenu(m_fileMenu);
    connect(&files, &PlanFiles::saved, this, [this](const QString &path) {
        m_messages.showMessage(tr("Saved: %1").arg(isolated(QDir::toNativeSeparators(path))));
    });
    connect(&files, &PlanFiles::taken, this, [this](int changed, int added, AssessmentId audit) {
        m_messages.showUndo(tr("Taken in. Actions changed: %1, new: %2").arg(changed).arg(added),
                            [this, audit] { m_controller.undoIn(audit); });
    });
    retranslateFiles();
}

QAction *FindingsPage::addFileAction(const QString &iconName, const QString &keywords, void (FindingsPage::*handler)())
{
    QAction *action = addPageAction({}, keywords, handler);
    action->setIcon(icon(iconName));
    m_fileMenu->addAction(action);
    return action;
}

void FindingsPage::saveCalendar()
{
    m_dialogs->chooseSaveFile(this, tr("Save what is due as a calendar"), tr("deadlines") + u".ics"_s,
                              tr("Calendars (*.ics)"), [this](const QString &path) {
                                  if (!path.isEmpty()) {
                                      m_files->saveCalendar(path);
                                  }
                              });
}

void FindingsPage::saveFindings()
{
    m_dialogs->chooseSaveFile(this, tr("Save the findings for Excel"), tr("findings") + u".xlsx"_s, tr("Excel workbooks (*.xlsx)"),
                              [this](const QString &path) {
                                  if (!path.isEmpty()) {
                                      m_files->saveFindings(m_controller.shownRows(), path);
                                  }
                              });
}

void FindingsPage::savePlan()
{
    const std::optional<AssessmentId> audit = m_controller.auditInView();
    if (!audit) {
        m_messages.showMessage(tr("Choose a factory, or open a finding of the audit whose plan you want."), Mark::Warn);
        return;
    }
    m_dialogs->chooseSaveFile(this, tr("Save the action plan for Excel"), tr("action plan") + u".xlsx"_s,
                              tr("Excel workbooks (*.xlsx)"), [this, audit](const QString &path) {
                                  if (!path.isEmpty()) {
                                      m_files->savePlan(*audit, path);
                                  }
                              });
}

void FindingsPage::takePlan()
{
    m_dialogs->chooseOpenFile(this, tr("Take in an action plan that was filled in"), tr("Excel workbooks (*.xlsx)"),
                              [this](const QString &path) {
                                  if (!path.isEmpty()) {
                                      m_files->read(path);
                                  }
                              });
}

void FindingsPage::retranslateFiles()
{
    if (!m_files) {
        return;
    }
    m_saveCalendar->setText(tr("What is due, as a calendar (.ics)…"));
    m_saveFindings->setText(tr("The findings shown, with charts (.xlsx)…"));
    m_savePlan->setText(tr("Action plan for the factory, to fill in (.xlsx)…"));
    m_takePlan->setText(tr("Take in an action plan that was filled in…"));
    m_planCard->retranslate();
}

} // namespace meyar::ui
