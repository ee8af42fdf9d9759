// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangepage.h"

#include "ui/common/dialogs.h"
#include "ui/common/language.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"
#include "ui/exchange/conflictpanel.h"
#include "ui/exchange/evidencecard.h"
#include "ui/exchange/exchangecontroller.h"
#include "ui/exchange/exportpanel.h"
#include "ui/exchange/importpanel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

const QString exportPart = u"export"_s;
const QString importPart = u"import"_s;
const QString conflictsPart = u"conflicts"_s;

/// The bundles and folders that are being dragged; empty if anything is something else.
QStringList draggedBundles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        const bool isBundle = path.endsWith(u".meyar"_s, Qt::CaseInsensitive)
            || path.endsWith(u".meyar.age"_s, Qt::CaseInsensitive);
        if (path.isEmpty() || (!isBundle && !QFileInfo(path).isDir())) {
            return {};
        }
        paths.append(path);
    }
    return paths;
}

} // namespace

ExchangePage::ExchangePage(ExchangeController &controller, LanguageController &languages,
                           Dialogs &dialogs, QWidget *parent)
    : Page({u"exchange"_s, u"document-swap"_s, [] { return tr("Exchange"); }}, parent)
    , m_controller(controller)
    , m_languages(languages)
    , m_dialogs(dialogs)
    , m_parts(new SegmentedSwitch({}, this))
    , m_stack(new QStackedWidget(this))
    , m_export(new ExportPanel(this))
    , m_import(new ImportPanel(controller.receipts(), this))
    , m_conflicts(new ConflictPanel(controller.conflicts(), this))
{
    m_parts->setObjectName(u"exchangeParts"_s);
    for (const QString &id : {exportPart, importPart, conflictsPart}) {
        m_parts->addChoice(id, {});
    }
    m_stack->addWidget(m_export);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_conflicts);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    setAcceptDrops(true);
    buildActions();
    connectPanels();
    connectController();
    m_controller.conflicts().refreshIfStale(); // the badge counts before the page is first opened
}

QAction *ExchangePage::addPageAction(const QKeySequence &keys, const QString &keywords,
                                     void (ExchangePage::*handler)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    setKeywords(action, keywords);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

void ExchangePage::buildActions()
{
    using P = ExchangePage;
    m_exportAction = addPageAction(Qt::ALT | Qt::Key_1,
                                   u"bundle send برآمد بھیجیں baramad bhejain"_s, &P::openExport);
    m_importAction = addPageAction(Qt::ALT | Qt::Key_2,
                                   u"bundle merge receive درآمد وصول daramad"_s, &P::showImport);
    m_conflictsAction
        = addPageAction(Qt::ALT | Qt::Key_3,
                        u"conflict differ decide تضاد فرق فیصلہ tazad faisla"_s, &P::showConflicts);
    m_saveAction = addPageAction(QKeySequence::Save, u"export bundle usb برآمد محفوظ baramad"_s,
                                 &P::saveBundle);
    m_chooseAction = addPageAction(QKeySequence::Open, u"import open bundle درآمد کھولیں daramad"_s,
                                   &P::chooseBundle);
    m_receiptAction = addPageAction(Qt::CTRL | Qt::SHIFT | Qt::Key_S, u"confirm have رسید raseed"_s,
                                    &P::saveReceipt);
    m_evidenceAction = addPageAction(Qt::CTRL | Qt::SHIFT | Qt::Key_E, u"photos documents evidence tasveer تصویر دستاویز"_s,
                                     &P::saveEvidence);
    m_folderAction = addPageAction(Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                                   u"import many folder فولڈر درآمد daramad"_s, &P::chooseFolder);
    m_mergeAction
        = addPageAction(Qt::CTRL | Qt::Key_M, u"merge bundle شامل ضم shamil"_s, &P::mergeBundle);
    m_first = addPageAction(Qt::Key_1, u"left answer پہلا جواب pehla jawab"_s, &P::chooseFirst);
    m_second
        = addPageAction(Qt::Key_2, u"right answer دوسرا جواب doosra jawab"_s, &P::chooseSecond);
    m_third = addPageAction(Qt::Key_T, u"other answer تیسرا جواب teesra jawab"_s, &P::writeThird);
    m_decide
        = addPageAction(Qt::CTRL | Qt::Key_Return, u"resolve conflict فیصلہ faisla"_s, &P::decide);
    m_later = addPageAction(Qt::CTRL | Qt::Key_L, u"skip conflict بعد میں baad mein"_s,
                            &P::decideLater);
    m_question = addPageAction(Qt::CTRL | Qt::Key_G, u"open audit question سوال آڈٹ sawal"_s,
                               &P::openQuestion);
    m_conflictActions = {m_first, m_second, m_third, m_decide, m_later, m_question};
}

void ExchangePage::connectPanels()
{
    connect(m_parts, &SegmentedSwitch::chosen, this, &ExchangePage::showPart);
    connect(m_export, &ExportPanel::scopeChosen, &m_controller, &ExchangeController::chooseScope);
    connect(m_export, &ExportPanel::saveRequested, this, &ExchangePage::saveBundle);
    connect(m_export, &ExportPanel::peerChosen, &m_controller, &ExchangeController::choosePeer);
    connect(m_export, &ExportPanel::encryptionChosen, &m_controller,
            &ExchangeController::setEncrypted);
    connect(m_export->evidence(), &EvidenceCard::saveRequested, this, &ExchangePage::saveEvidence);
    connect(m_export->evidence(), &EvidenceCard::volumeChosen, &m_controller, &ExchangeController::setVolumeSize);
    connect(m_export, &ExportPanel::receiptRequested, this, &ExchangePage::saveReceipt);
    connect(m_import, &ImportPanel::filesWanted, this, &ExchangePage::chooseBundle);
    connect(m_import, &ImportPanel::folderWanted, this, &ExchangePage::chooseFolder);
    connect(m_import, &ImportPanel::cancelRequested, &m_controller,
            &ExchangeController::cancelMany);
    connect(m_import, &ImportPanel::shelvedAccepted, &m_controller,
            &ExchangeController::acceptShelved);
    connect(m_import, &ImportPanel::shelvedDiscarded, &m_controller,
            &ExchangeController::discardShelved);
    connect(m_import, &ImportPanel::mergeRequested, &m_controller, &ExchangeController::merge);
    connect(m_import, &ImportPanel::left, &m_controller, &ExchangeController::leaveBundle);
    connect(m_import, &ImportPanel::receiptOpened, &m_controller, &ExchangeController::openReceipt);
    connect(m_import, &ImportPanel::conflictsWanted, this, &ExchangePage::showConflicts);
    connect(m_conflicts, &ConflictPanel::importWanted, this, &ExchangePage::showImport);
    connect(&m_languages, &LanguageController::displayChanged, m_conflicts,
            [this](DisplayLanguage display) {
                m_conflicts->setBoth(display == DisplayLanguage::Both);
            });
}

void ExchangePage::connectController()
{
    connect(&m_controller, &ExchangeController::wentStale, this, [this] {
        if (isVisible()) {
            m_controller.refreshIfStale();
        }
    });
    connect(&m_controller.conflicts(), &ConflictController::wentStale, &m_controller.conflicts(),
            &ConflictController::refreshIfStale);
    connect(&m_controller, &ExchangeController::exportChanged, this, &ExchangePage::updateExport);
    connect(&m_controller, &ExchangeController::importChanged, this, &ExchangePage::updateImport);
    connect(&m_controller, &ExchangeController::receiptAdded, m_import,
            [this] { m_import->selectReceipt(0); });
    connect(&m_controller.conflicts(), &ConflictController::listChanged, this,
            &ExchangePage::updateConflicts);
    connect(&m_controller.conflicts(), &ConflictController::currentChanged, this,
            &ExchangePage::updateActions);
}

QString ExchangePage::title() const
{
    const QString part = m_parts->current();
    return part == importPart   ? tr("Import")
        : part == conflictsPart ? tr("Conflicts")
                                : tr("Export");
}

QString ExchangePage::contextLine() const
{
    if (m_parts->current() == conflictsPart) {
        const int open = m_controller.conflicts().count();
        return open == 0 ? QString() : tr("%n open", nullptr, open);
    }
    return m_parts->current() == importPart ? tr("merge what another laptop wrote")
                                            : tr("one file for the other laptops");
}

QList<QWidget *> ExchangePage::topBarWidgets()
{
    return {m_parts};
}

bool ExchangePage::offersBothLanguages() const
{
    return m_parts->current() == conflictsPart;
}

void ExchangePage::activated()
{
    m_controller.refreshIfStale();
    m_controller.conflicts().refreshIfStale();
    if (m_parts->current() == conflictsPart) {
        m_conflicts->focusList();
    } else if (m_parts->current() == importPart) {
        m_import->focusFirst();
    } else {
        m_export->focusFirst();
    }
}

void ExchangePage::showPart(const QString &id)
{
    m_parts->setCurrent(id);
    m_stack->setCurrentIndex(id == importPart ? 1 : id == conflictsPart ? 2 : 0);
    m_conflicts->setBoth(m_languages.display() == DisplayLanguage::Both);
    updateActions();
    Q_EMIT topBarChanged();
}

void ExchangePage::showExport(AssessmentId only)
{
    m_controller.chooseScope(only);
    showPart(exportPart);
    activated();
}

void ExchangePage::openExport()
{
    showPart(exportPart);
    activated();
}

void ExchangePage::showImport()
{
    showPart(importPart);
    activated();
}

void ExchangePage::showConflicts()
{
    showPart(conflictsPart);
    activated();
}

void ExchangePage::showConflictOf(AssessmentId of, const QString &answer)
{
    m_controller.conflicts().openOf(of, answer);
    showConflicts();
}

void ExchangePage::saveBundle()
{
    showPart(exportPart);
    m_dialogs.chooseSaveFile(this, tr("Save the bundle"), m_controller.suggestedName(),
                             tr("Bundles of Meyar (*.meyar *.meyar.age)"),
                             [page = QPointer<ExchangePage>(this)](const QString &path) {
                                 if (page && !path.isEmpty()) {
                                     page->m_controller.exportTo(path);
                                 }
                             });
}

void ExchangePage::saveReceipt()
{
    showPart(exportPart);
    m_dialogs.chooseSaveFile(this, tr("Save the receipt"), m_controller.suggestedReceiptName(),
                             tr("Bundles of Meyar (*.meyar *.meyar.age)"),
                             [page = QPointer<ExchangePage>(this)](const QString &path) {
                                 if (page && !path.isEmpty()) {
                                     page->m_controller.writeReceipt(path);
                                 }
                             });
}

void ExchangePage::saveEvidence()
{
    showPart(exportPart);
    m_dialogs.chooseSaveFile(this, tr("Save photos and documents"), m_controller.suggestedEvidenceName(),
                             tr("Bundles of Meyar (*.meyar *.meyar.age)"),
                             [page = QPointer<ExchangePage>(this)](const QString &path) {
                                 if (page && !path.isEmpty()) {
                                     page->m_controller.exportEvidenceTo(path);
                                 }
                             });
}

void ExchangePage::take(const QStringList &paths)
{
    if (paths.size() == 1 && !QFileInfo(paths.front()).isDir()) {
        m_controller.inspect(paths.front());
    } else if (!paths.isEmpty()) {
        m_controller.importMany(paths);
    }
}

void ExchangePage::chooseFolder()
{
    showPart(importPart);
    m_dialogs.chooseFolder(this, tr("Choose a folder with bundles"),
                           [page = QPointer<ExchangePage>(this)](const QString &path) {
                               if (page && !path.isEmpty()) {
                                   page->m_controller.importMany({path});
                               }
                           });
}

void ExchangePage::chooseBundle()
{
    showPart(importPart);
    m_dialogs.chooseOpenFiles(this, tr("Choose bundles"),
                              tr("Bundles of Meyar (*.meyar *.meyar.age)"),
                              [page = QPointer<ExchangePage>(this)](const QStringList &paths) {
                                  if (page) {
                                      page->take(paths);
                                  }
                              });
}

void ExchangePage::mergeBundle()
{
    m_controller.merge();
}

int ExchangePage::footHeight() const
{
    return m_parts->current() == conflictsPart ? m_conflicts->footHeight() : 0;
}

void ExchangePage::chooseFirst()
{
    m_conflicts->press(1);
}

void ExchangePage::chooseSecond()
{
    m_conflicts->press(2);
}

void ExchangePage::writeThird()
{
    m_conflicts->writeThird();
}

void ExchangePage::decide()
{
    m_conflicts->decide();
}

void ExchangePage::decideLater()
{
    m_conflicts->decideLater();
}

void ExchangePage::openQuestion()
{
    m_conflicts->openQuestion();
}

void ExchangePage::updateExport()
{
    m_export->showState(m_controller.exportState());
    const EvidenceState evidence = m_controller.evidenceState();
    m_export->evidence()->showState(evidence);
    m_evidenceAction->setEnabled(evidence.canSave);
}

void ExchangePage::updateImport()
{
    const ImportState state = m_controller.importState();
    m_import->showState(state);
    m_mergeAction->setEnabled(state.preview && state.preview->obstacle.isEmpty()
                              && state.running.isEmpty());
}

void ExchangePage::updateConflicts()
{
    const int open = m_controller.conflicts().count();
    setBadge(open);
    setAccessibleDescription(tr("%n conflicts wait for a decision", nullptr, open));
    updateActions();
    Q_EMIT topBarChanged();
}

void ExchangePage::updateActions()
{
    const auto detail = m_controller.conflicts().detail();
    const bool shown = m_parts->current() == conflictsPart && detail;
    for (QAction *action : m_conflictActions) {
        action->setEnabled(shown);
    }
    m_third->setEnabled(shown && detail->third.kind != ConflictThirdLine::Kind::None);
    m_question->setEnabled(shown && detail->canOpen);
}

void ExchangePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedBundles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_controller.leaveBundle();
        showPart(importPart);
        m_import->setDropping(true);
    }
}

void ExchangePage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_import->setDropping(false);
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    m_import->setDropping(false);
    if (const QStringList paths = draggedBundles(event->mimeData()); !paths.isEmpty()) {
        event->acceptProposedAction();
        take(paths);
    }
}

void ExchangePage::retranslate()
{
    m_parts->setAccessibleName(tr("Export, import or conflicts"));
    m_parts->setChoiceText(exportPart, tr("Export"));
    m_parts->setChoiceText(importPart, tr("Import"));
    m_parts->setChoiceText(conflictsPart, tr("Conflicts"));
    m_exportAction->setText(tr("Show export"));
    m_importAction->setText(tr("Show import"));
    m_conflictsAction->setText(tr("Show conflicts"));
    m_saveAction->setText(tr("Save a bundle"));
    m_receiptAction->setText(tr("Save a receipt"));
    m_evidenceAction->setText(tr("Save photos and documents"));
    m_folderAction->setText(tr("Import a folder of bundles"));
    m_chooseAction->setText(tr("Import bundles"));
    m_mergeAction->setText(tr("Merge the bundle"));
    m_first->setText(tr("Choose the first answer"));
    m_second->setText(tr("Choose the second answer"));
    m_third->setText(tr("Write a third answer"));
    m_decide->setText(tr("Decide and go to the next conflict"));
    m_later->setText(tr("Decide this conflict later"));
    m_question->setText(tr("Open the question of this conflict"));
    m_export->retranslate();
    m_import->retranslate();
    m_conflicts->retranslate();
    m_controller.retranslate();
}

} // namespace meyar::ui
