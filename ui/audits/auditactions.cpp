// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditactions.h"

#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditview.h"
#include "ui/audits/gridview.h"
#include "ui/audits/repeatview.h"
#include "ui/common/icons.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/frame/page.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace meyar::ui {

AuditActions::AuditActions(QWidget *page, AuditView &view, AssessmentController &controller)
    : QObject(page)
    , m_page(page)
    , m_view(view)
    , m_controller(controller)
{
    addAnswers(u'Y', m_yes, m_yesStay);
    addAnswers(u'P', m_partly, m_partlyStay);
    addAnswers(u'N', m_no, m_noStay);
    addAnswers(u'A', m_na, m_naStay);
    addMoves();
    addOthers();
    addEvidence();
    addRows();
    connect(&controller, &AssessmentController::questionChanged, this, &AuditActions::refreshRows);
    connect(&controller, &AssessmentController::stepsChanged, this, &AuditActions::refreshSteps);
    refreshSteps();
}

QAction *AuditActions::add(const QString &name, const QList<QKeySequence> &keys,
                           const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    m_page->addAction(action);
    return action;
}

void AuditActions::addAnswers(char16_t key, QAction *&advance, QAction *&stay)
{
    const QString cap = QString(QChar(key));
    const auto answer = [this, cap](Then then) {
        if (m_view.isGridShown()) {
            m_view.grid()->answer(cap);
            return;
        }
        m_view.setScoreShown(false);
        (void)m_controller.answerKey(cap, then);
    };
    advance = add(u"answer"_s + cap, {QKeySequence(cap)}, [answer] { answer(Then::Advance); });
    stay = add(u"answerAndStay"_s + cap, {QKeySequence(u"Shift+"_s + cap)},
               [answer] { answer(Then::Stay); });
}

void AuditActions::addMoves()
{
    m_next = add(u"nextQuestion"_s,
                 {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter),
                  QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_PageDown)},
                 [this] { m_view.goNext(); });
    m_back = add(u"previousQuestion"_s, {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_PageUp)},
                 [this] { m_controller.back(); });
    m_unanswered = add(u"nextUnanswered"_s, {QKeySequence(Qt::Key_U)}, [this] {
        if (m_view.isGridShown()) {
            m_view.grid()->nextUnanswered();
            return;
        }
        m_view.setScoreShown(false);
        m_view.setPlanShown(false);
        m_controller.nextUnanswered();
    });
    m_previousSection = add(u"previousSection"_s, {QKeySequence(Qt::Key_BracketLeft)},
                            [this] { m_controller.nextSection(-1); });
    m_nextSection = add(u"nextSection"_s, {QKeySequence(Qt::Key_BracketRight)},
                        [this] { m_controller.nextSection(1); });
}

void AuditActions::addOthers()
{
    m_note = add(u"writeNote"_s, {QKeySequence(Qt::Key_Slash)}, [this] { m_view.focusNote(); });
    m_finding = add(u"openFinding"_s, {QKeySequence(Qt::Key_F)}, [this] { m_view.openFinding(); });
    m_guidance = add(u"toggleGuidance"_s, {QKeySequence(Qt::Key_Space)},
                     [this] { m_view.toggleGuidance(); });
    m_clear = add(u"clearAnswer"_s, {QKeySequence(Qt::Key_Backspace)},
                  [this] { m_view.isGridShown() ? m_view.grid()->answer({}) : m_controller.clearAnswer(); });
    m_undo
        = add(u"undoAnswer"_s, {QKeySequence(QKeySequence::Undo)}, [this] { m_controller.undo(); });
    m_undo->setIcon(icon(u"edit-undo"_s));
    QList<QKeySequence> again = QKeySequence::keyBindings(QKeySequence::Redo);
    for (const QString &keys : {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s}) {
        if (!again.contains(QKeySequence(keys))) {
            again.append(QKeySequence(keys));
        }
    }
    m_redo = add(u"redoAnswer"_s, again, [this] { m_controller.redo(); });
    m_redo->setIcon(icon(u"edit-redo"_s));
    m_quickNote = add(u"catchNote"_s, {QKeySequence(u"Ctrl+J"_s)}, [this] { m_view.catchNote(); });
    m_sortNotes = add(u"sortNotes"_s, {QKeySequence(u"Ctrl+Shift+J"_s)}, [this] { m_view.sortNotes(); });
    connect(&m_controller.notes(), &NotesDesk::changed, this, &AuditActions::refreshNotes);
    m_onlyPoints = add(u"onlyPoints"_s, {QKeySequence(Qt::Key_O)},
                       [this] { m_controller.setOnlyPoints(!m_controller.isOnlyPoints()); });
    m_closePoint = add(u"closePoint"_s, {QKeySequence(Qt::Key_V)}, [this] { m_controller.closePoint(); });
    m_followUp = add(u"followUp"_s, {}, [this] { m_controller.requestFollowUp(); });
    m_upgrade = add(u"laterVersion"_s, {}, [this] { m_view.offerUpgrade(); });
    connect(&m_controller, &AssessmentController::auditChanged, this, &AuditActions::refreshPoints);
    connect(&m_controller, &AssessmentController::questionChanged, this, &AuditActions::refreshPoints);
    m_score = add(u"toggleScore"_s, {QKeySequence(u"Ctrl+E"_s)},
                  [this] { m_view.setScoreShown(!m_view.isScoreShown()); });
    m_finish = add(u"toggleFinish"_s, {QKeySequence(u"Ctrl+Shift+E"_s)},
                   [this] { m_view.setFinishShown(!m_view.isFinishShown()); });
    m_report = add(u"auditReport"_s, {QKeySequence(u"Ctrl+P"_s)},
                   [this] { m_controller.requestReport(); });
    m_interviews = add(u"openInterviews"_s, {QKeySequence(u"Ctrl+I"_s)},
                       [this] { m_controller.requestInterviews(); });
}

void AuditActions::addRows()
{
    RepeatView *rows = m_view.repeat();
    m_addRow = add(u"addRow"_s, {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, [rows] { rows->addRow(); });
    m_removeRow = add(u"removeRow"_s, {QKeySequence(u"Ctrl+Delete"_s)}, [rows] { rows->removeRow(); });
    m_rowUp = add(u"rowUp"_s, {QKeySequence(u"Alt+Up"_s)}, [rows] { rows->moveRow(-1); });
    m_rowDown = add(u"rowDown"_s, {QKeySequence(u"Alt+Down"_s)}, [rows] { rows->moveRow(1); });
    m_pasteRows = add(u"pasteRows"_s, {QKeySequence(QKeySequence::Paste)},
                      [this, rows] { m_view.isGridShown() ? m_view.grid()->paste() : rows->paste(); });
    m_grid = add(u"toggleGrid"_s, {QKeySequence(Qt::Key_G)}, [this] { m_view.setGridShown(!m_view.isGridShown()); });
    m_plan = add(u"togglePlan"_s, {QKeySequence(u"Ctrl+B"_s)}, [this] { m_view.setPlanShown(!m_view.isPlanShown()); });
    m_gridSearch = add(u"searchGrid"_s, {QKeySequence(QKeySequence::Find)}, [this] { m_view.grid()->focusSearch(); });
}

void AuditActions::refreshRows()
{
    const bool grid = m_isAudit && m_view.isGridShown();
    const bool plan = m_isAudit && m_view.isPlanShown();
    const bool rows = m_isAudit && !m_view.isScoreShown() && !m_view.isFinishShown() && !plan && !grid && m_controller.question().isRepeat;
    const auto show = [](QAction *action, bool shown) {
        action->setEnabled(shown);
        action->setVisible(shown);
    };
    for (QAction *action : {m_addRow, m_removeRow, m_rowUp, m_rowDown}) {
        show(action, rows);
    }
    show(m_pasteRows, rows || grid);
    show(m_paste, m_isAudit && !m_view.isScoreShown() && !m_view.isFinishShown() && !plan && !m_view.isFindingOpen() && !rows && !grid); // the same keys
    show(m_gridSearch, grid);
    m_grid->setEnabled(m_isAudit && !m_view.isFindingOpen() && !m_view.isFinishShown());
}

void AuditActions::addEvidence()
{
    m_photo = add(u"attachPhoto"_s, {QKeySequence(Qt::Key_C)}, [this] { m_view.evidence()->choosePhotos(); });
    m_camera = add(u"takePhoto"_s, {QKeySequence(u"Shift+C"_s)}, [this] { m_view.evidence()->openCamera(); });
    connect(m_view.evidence(), &EvidencePanel::camerasChanged, this, [this] { refresh(m_isAudit); });
    m_file = add(u"attachFile"_s, {QKeySequence(u"Ctrl+O"_s)}, [this] { m_view.evidence()->chooseFiles(); });
    m_paste = add(u"pasteEvidence"_s, {QKeySequence(QKeySequence::Paste)}, [this] { m_view.evidence()->paste(); });
    m_look = add(u"openEvidence"_s, {QKeySequence(Qt::Key_E)}, [this] { m_view.evidence()->open(0); });
}

void AuditActions::retranslate()
{
    m_addRow->setText(tr("Add a row"));
    m_removeRow->setText(tr("Delete the row"));
    m_rowUp->setText(tr("Move the row up"));
    m_rowDown->setText(tr("Move the row down"));
    m_pasteRows->setText(tr("Paste from a spreadsheet"));
    m_grid->setText(tr("Questions or grid"));
    m_gridSearch->setText(tr("Search the questions"));
    m_plan->setText(tr("Questions or plan of the visit"));
    setKeywords(m_plan, u"plan sample interviews opening meeting mansooba iftitahi ijlas منصوبہ افتتاحی اجلاس نمونہ"_s);
    setKeywords(m_grid, u"jadwal table list sheet excel جدول فہرست"_s);
    m_photo->setText(tr("Attach photos"));
    m_camera->setText(tr("Take photos with the camera of this computer"));
    setKeywords(m_camera, u"webcam camera tasveer کیمرہ تصویر"_s);
    m_file->setText(tr("Attach photos or PDF files"));
    m_paste->setText(tr("Attach what is on the clipboard"));
    m_look->setText(tr("Look at the photos of this question"));
    setKeywords(m_photo, u"camera tasveer photo تصویر"_s);
    setKeywords(m_look, u"evidence saboot tasveer dekho ثبوت تصویر"_s);
    m_yes->setText(tr("Answer Yes"));
    m_partly->setText(tr("Answer Partly"));
    m_no->setText(tr("Answer No"));
    m_na->setText(tr("Answer N/A"));
    m_yesStay->setText(tr("Answer Yes and stay"));
    m_partlyStay->setText(tr("Answer Partly and stay"));
    m_noStay->setText(tr("Answer No and stay"));
    m_naStay->setText(tr("Answer N/A and stay"));
    m_next->setText(tr("Next question"));
    m_back->setText(tr("Previous question"));
    m_unanswered->setText(tr("Next unanswered question"));
    m_previousSection->setText(tr("Previous section"));
    m_nextSection->setText(tr("Next section"));
    m_note->setText(tr("Write a note"));
    m_finding->setText(tr("Open the finding"));
    m_guidance->setText(tr("Show or hide the guidance"));
    m_clear->setText(tr("Clear the answer"));
    refreshSteps();
    m_quickNote->setText(tr("Quick note"));
    m_sortNotes->setText(tr("Sort the quick notes"));
    setKeywords(m_quickNote, u"jaldi note likho yaad فوری نوٹ یاد"_s);
    setKeywords(m_sortNotes, u"notes chhanto نوٹ چھانٹیں"_s);
    m_onlyPoints->setText(tr("Open points or all questions"));
    m_closePoint->setText(tr("Verified: close the finding"));
    m_followUp->setText(tr("Follow-up visit of this audit"));
    m_upgrade->setText(tr("Go on with the later version of the checklist"));
    setKeywords(m_upgrade, u"update upgrade naya version نیا ورژن"_s);
    setKeywords(m_onlyPoints, u"follow up khule nukte khamiyan باقی خامیاں"_s);
    setKeywords(m_followUp, u"dobara daura recheck دوبارہ دورہ"_s);
    m_score->setText(tr("Questions or score"));
    m_finish->setText(tr("Finish the audit: review, closing meeting, signatures"));
    setKeywords(m_finish, u"close lock sign closing meeting review khatam band dastakhat بند دستخط اختتامی اجلاس جائزہ"_s);
    m_report->setText(tr("Report of this audit"));
    m_interviews->setText(tr("Confidential notes of this audit"));
    setKeywords(m_interviews, u"interview workers notes mulaqat guftagu کارکن گفتگو ملاقات خفیہ"_s);
    setKeywords(m_unanswered, u"agla khali sawal skip اگلا خالی سوال"_s);
    setKeywords(m_note, u"note likho comment نوٹ"_s);
    setKeywords(m_finding, u"khami finding خامی"_s);
    setKeywords(m_undo, u"wapas undo واپس"_s);
    setKeywords(m_redo, u"dobara redo دوبارہ"_s);
    setKeywords(m_score, u"score grade nateeja number درجہ نتیجہ"_s);
    setKeywords(m_guidance, u"madad guidance help مدد رہنمائی"_s);
    setKeywords(m_report, u"report pdf print رپورٹ"_s);
}

void AuditActions::refresh(bool audit)
{
    const bool questions = audit && !m_view.isScoreShown() && !m_view.isFinishShown() && !m_view.isPlanShown();
    const bool keys = questions && !m_view.isFindingOpen();
    for (QAction *action :
         {m_yes, m_partly, m_no, m_na, m_yesStay, m_partlyStay, m_noStay, m_naStay, m_next, m_back,
          m_previousSection, m_nextSection, m_note, m_finding, m_guidance, m_clear}) {
        action->setEnabled(keys);
    }
    for (QAction *action : {m_previousSection, m_nextSection, m_guidance, m_back, m_photo, m_camera, m_file, m_look}) {
        action->setEnabled(keys && !m_view.isGridShown());
    }
    m_camera->setVisible(m_view.evidence()->hasCamera()); // where there is one
    m_unanswered->setEnabled(audit && !m_view.isFindingOpen() && !m_view.isFinishShown());
    m_score->setEnabled(audit);
    m_finish->setEnabled(audit);
    m_plan->setEnabled(audit);
    m_report->setEnabled(audit);
    m_interviews->setEnabled(audit);
    m_isAudit = audit;
    refreshRows();
    refreshNotes();
    refreshPoints();
    refreshSteps();
}

void AuditActions::refreshPoints()
{
    const bool questions
        = m_isAudit && !m_view.isScoreShown() && !m_view.isFinishShown() && !m_view.isPlanShown() && !m_view.isFindingOpen();
    const bool followUp = questions && m_controller.isFollowUp();
    for (QAction *action : {m_onlyPoints, m_closePoint}) {
        action->setVisible(followUp);
    }
    m_onlyPoints->setEnabled(followUp && !m_view.isGridShown());
    const std::optional<PointState> point = followUp ? m_controller.point() : std::nullopt;
    m_closePoint->setEnabled(point && point->offer == PointState::Offer::Close && !m_view.isGridShown());
    m_followUp->setEnabled(m_isAudit);
    m_upgrade->setEnabled(questions && !m_controller.header().laterVersion.isEmpty());
}

void AuditActions::refreshNotes()
{
    const bool isEditable = m_isAudit && m_controller.header().editable;
    m_quickNote->setEnabled(isEditable);
    m_sortNotes->setEnabled(isEditable && !m_controller.notes().toSort().empty());
}

void AuditActions::refreshSteps()
{
    m_undo->setText(m_controller.undoText());
    m_undo->setEnabled(m_isAudit && m_controller.canUndo());
    m_redo->setText(m_controller.redoText());
    m_redo->setEnabled(m_isAudit && m_controller.canRedo());
}

bool AuditActions::press(const QString &cap, bool shift)
{
    if (!m_next->isEnabled()) {
        return false;
    }
    const auto answer = [&] {
        if (m_view.isGridShown()) {
            m_view.grid()->answer(cap);
            return true;
        }
        return m_controller.answerKey(cap, shift ? Then::Stay : Then::Advance);
    };
    if (cap.front().isDigit()) {
        return answer();
    }
    const QKeySequence wanted(shift && cap.front().isLetter() ? QString(u"Shift+"_s + cap) : cap);
    for (QAction *action : m_page->actions()) {
        if (action->isEnabled() && action->shortcuts().contains(wanted)) {
            action->trigger();
            return true;
        }
    }
    return answer(); // of a long list
}

} // namespace meyar::ui
