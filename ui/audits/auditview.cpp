// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/auditview.h"

#include "ui/audits/answerarea.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditfooter.h"
#include "ui/audits/finishview.h"
#include "ui/audits/gridview.h"
#include "ui/audits/notecatcher.h"
#include "ui/audits/notescard.h"
#include "ui/audits/notesorter.h"
#include "ui/audits/raisefindingpanel.h"
#include "ui/audits/pane.h"
#include "ui/audits/planview.h"
#include "ui/audits/pointcard.h"
#include "ui/audits/questionview.h"
#include "ui/audits/repeatview.h"
#include "ui/audits/scoreview.h"
#include "ui/audits/sectiondelegate.h"
#include "ui/audits/sidepanel.h"
#include "ui/audits/upgradecard.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/evidence/evidencepanel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int sectionsWidth = 276;
constexpr int asideWidth = 308;
// Where the window is narrower (small screens, large letters), first the sections give way, which [ and ] reach, then
// the panel of evidence, whose keys work without it. A finding is always shown.
constexpr int widthWithSections = 1080;
constexpr int widthWithAside = 760;
constexpr int findingWidth = 336;

bool isTyping(const QWidget *focused)
{
    return qobject_cast<const QLineEdit *>(focused) || qobject_cast<const QTextEdit *>(focused)
        || qobject_cast<const QAbstractSpinBox *>(focused);
}

/// How many photos and documents the question asks for; what names no count asks for one.
int expectedFiles(const std::vector<EvidenceExpectation> &expected)
{
    int files = 0;
    for (const EvidenceExpectation &each : expected) {
        const bool isFile = each.kind == EvidenceExpectation::Kind::Photo
            || each.kind == EvidenceExpectation::Kind::Document;
        files += isFile ? qMax(1, each.atLeast) : 0;
    }
    return files;
}

} // namespace

AuditView::AuditView(AssessmentController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_words(uiLanguage())
    , m_state(new InlineError)
    , m_stack(new QStackedWidget)
    , m_packName(new Label(TextRole::Caption))
    , m_packCount(new Label(TextRole::Caption))
    , m_sections(new QListView)
    , m_centre(new QStackedWidget)
    , m_question(new QuestionView)
    , m_repeat(new RepeatView)
    , m_footer(new AuditFooter)
    , m_asideStack(new QStackedWidget)
    , m_side(new SidePanel)
    , m_evidence(new EvidencePanel(controller.evidence()))
    , m_finding(new RaiseFindingPanel)
    , m_score(new ScoreView)
    , m_grid(new GridView(controller))
    , m_finish(new FinishView(controller.finish()))
    , m_backToReview(new Button(ButtonKind::Flat))
    , m_plan(new PlanView(controller.plan()))
    , m_notes(new NotesCard)
    , m_point(new PointCard)
    , m_onlyPoints(new FilterChip)
    , m_catcher(new NoteCatcher(this))
    , m_sorter(new NoteSorter(this))
    , m_later(new Button(ButtonKind::Flat))
    , m_upgrade(new UpgradeCard(this))
{
    m_questions = new QWidget;
    auto *row = new QHBoxLayout(m_questions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSections());
    row->addWidget(buildCentre(), 1);
    row->addWidget(buildAside());
    m_stack->addWidget(m_questions);
    m_stack->addWidget(m_score);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_finish);
    m_stack->addWidget(m_plan);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *state = new QVBoxLayout;
    state->setContentsMargins(space::l, space::m, space::l, space::m);
    state->addWidget(m_state);
    m_state->setMark(Mark::Warn);
    m_state->setObjectName(u"documentState"_s);
    m_stateBox = new QWidget;
    m_stateBox->setLayout(state);
    m_stateBox->hide();
    outer->addWidget(m_stateBox);
    m_backToReview->setObjectName(u"backToReview"_s);
    m_backToReview->setIconName(u"go-previous"_s);
    m_backToReview->setKeyHint(u"Ctrl Shift E"_s);
    m_backToReview->hide();
    outer->addWidget(m_backToReview, 0, Qt::AlignLeading);
    outer->addWidget(m_stack);
    connectController();
    connectViews();
    connectScore();
    connectRepeat();
    connectFinish();
    connectNotes();
    connectPoints();
}

QWidget *AuditView::buildSections()
{
    auto *pane = new Pane(Pane::Ground::Window, Pane::Edge::Trailing);
    m_sectionsPane = pane;
    pane->setFixedWidth(sectionsWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::m, space::l, space::s);
    head->setSpacing(space::m);
    for (Label *label : {m_packName, m_packCount}) {
        label->setWrap(false);
        label->setTone(Tone::Faint);
    }
    head->addWidget(m_packName, 1);
    head->addWidget(m_packCount);
    column->addLayout(head);
    m_later->setObjectName(u"laterVersion"_s);
    m_later->setIconName(u"view-refresh"_s);
    m_later->setSmall(true);
    m_later->hide();
    auto *later = new QHBoxLayout;
    later->setContentsMargins(space::m, 0, space::l, 0);
    later->addWidget(m_later);
    later->addStretch();
    column->addLayout(later);
    m_onlyPoints->setObjectName(u"onlyPoints"_s);
    m_onlyPoints->setCheckable(true);
    m_onlyPoints->hide();
    auto *points = new QHBoxLayout;
    points->setContentsMargins(space::l, 0, space::l, 0);
    points->addWidget(m_onlyPoints);
    points->addStretch();
    column->addLayout(points);
    m_sections->setObjectName(u"sections"_s);
    m_sections->setModel(&m_controller.sections());
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setUniformItemSizes(true);
    m_sections->setMouseTracking(true);
    m_sections->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setStyleSheet(u"QListView { background: transparent; border: none }"_s);
    column->addWidget(m_sections, 1);
    return pane;
}

QWidget *AuditView::buildCentre()
{
    auto *pane = new Pane(Pane::Ground::Surface);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_centre->addWidget(m_question);
    m_centre->addWidget(m_repeat);
    column->addWidget(m_centre, 1);
    column->addWidget(m_footer);
    return pane;
}

QWidget *AuditView::buildAside()
{
    m_aside = new Pane(Pane::Ground::Window, Pane::Edge::Leading);
    m_aside->setFixedWidth(asideWidth);
    auto *column = new QVBoxLayout(m_aside);
    column->setContentsMargins(1, 0, 0, 0);
    m_side->setTop(m_evidence);
    m_side->addHead(m_notes);
    m_side->addHead(m_point);
    m_evidence->setPhotoKey(u"C"_s);
    m_evidence->setQuestions([this] { return m_controller.askedQuestions(); });
    m_evidence->takeDropsOn(this);
    m_asideStack->addWidget(m_side);
    m_asideStack->addWidget(m_finding);
    column->addWidget(m_asideStack);
    return m_aside;
}

void AuditView::connectController()
{
    AssessmentController *controller = &m_controller;
    connect(controller, &AssessmentController::questionChanged, this, &AuditView::showQuestion);
    connect(controller, &AssessmentController::auditChanged, this, &AuditView::showAudit);
    connect(controller, &AssessmentController::problemChanged, m_question,
            &QuestionView::setProblem);
    connect(controller, &AssessmentController::findingSaved, this, [this] {
        if (isFindingOpen()) {
            m_unsaved.remove(draftKey());
            m_finding->setSaved();
        }
        closeFinding();
    });
    connect(controller, &AssessmentController::left, this, [this] {
        m_shown.clear();
        closeFinding();
        showPart(m_questions);
    });
}

void AuditView::connectViews()
{
    AssessmentController *controller = &m_controller;
    connect(m_sections, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_controller.goToSection(index.row());
        focusQuestion();
    });
    connect(m_sections, &QListView::activated, this, &AuditView::focusQuestion);
    connect(m_sections->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (m_sections->hasFocus() && now.isValid()) {
                    m_controller.goToSection(now.row());
                }
            });
    AnswerArea *answers = m_question->answers();
    connect(answers, &AnswerArea::choiceClicked, controller,
            [this](int index) { m_controller.answerChoice(index, Then::Advance); });
    connect(answers, &AnswerArea::typed, controller, &AssessmentController::typeAnswer);
    connect(answers, &AnswerArea::entered, this, &AuditView::goNext);
    connect(answers, &AnswerArea::left, this, &AuditView::leaveField);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        m_footer->setTyping(now && m_question->isAncestorOf(now) && isTyping(now));
    });
    connect(m_question, &QuestionView::noteTyped, controller, &AssessmentController::typeNote);
    connect(m_question, &QuestionView::noteLeft, this, &AuditView::leaveField);
    connect(m_question, &QuestionView::findingRequested, this, &AuditView::openFinding);
    connect(m_question, &QuestionView::continuesBelow, m_footer, &AuditFooter::setLined);
    connect(m_question, &QuestionView::conflictRequested, controller,
            &AssessmentController::requestConflicts);
    connect(m_question, &QuestionView::unlockRequested, controller,
            &AssessmentController::requestInterviews);
    connect(m_footer, &AuditFooter::backClicked, controller, &AssessmentController::back);
    connect(m_footer, &AuditFooter::nextClicked, this, &AuditView::goNext);
    connect(m_finding, &RaiseFindingPanel::saveRequested, controller,
            &AssessmentController::saveFinding);
    connect(m_finding, &RaiseFindingPanel::closeRequested, this, &AuditView::closeFinding);
}

void AuditView::connectScore()
{
    AssessmentController *controller = &m_controller;
    connect(m_score, &ScoreView::questionRequested, this, [this](const QString &question) {
        setScoreShown(false);
        m_controller.goTo(question);
        focusQuestion();
    });
    connect(m_score, &ScoreView::nextUnansweredRequested, this, [this] {
        setScoreShown(false);
        m_controller.nextUnanswered();
        focusQuestion();
    });
    connect(m_score, &ScoreView::conflictsRequested, controller,
            &AssessmentController::requestConflicts);
    const auto toLock = [this] { // it asks while something is missing, and for the reason of opening again
        setFinishShown(true);
        m_finish->showStep(FinishView::Lock);
    };
    connect(m_score, &ScoreView::closeRequested, this, toLock);
    connect(m_score, &ScoreView::reopenRequested, this, toLock);
    connect(m_score, &ScoreView::profileChosen, controller, &AssessmentController::chooseGrades);
    connect(m_score, &ScoreView::saveProfileRequested, controller, &AssessmentController::saveGrades);
    connect(m_score, &ScoreView::removeProfileRequested, controller, &AssessmentController::removeGrades);
    connect(m_score, &ScoreView::editProfileRequested, this, [this] {
        const GradeChoice &grades = m_controller.grades();
        if (const GradeProfile *profile = grades.profile()) {
            m_score->editProfile(*profile, grades.isOwn(profile->id));
        }
    });
    connect(controller, &AssessmentController::gradesChanged, m_score, &ScoreView::closeEditor);
    connect(m_score, &ScoreView::reportRequested, controller, &AssessmentController::requestReport);
}

void AuditView::connectRepeat()
{
    AssessmentController *controller = &m_controller;
    connect(m_repeat, &RepeatView::cellEdited, controller, &AssessmentController::answerCell);
    connect(m_repeat, &RepeatView::cellTyping, this, [this](int row, int column, const QString &typed) {
        m_repeat->setVerdict(m_controller.judgeCell(row, column, typed));
    });
    connect(m_repeat, &RepeatView::rowWanted, controller, &AssessmentController::addRow);
    connect(m_repeat, &RepeatView::rowUnwanted, controller, &AssessmentController::removeRow);
    connect(m_repeat, &RepeatView::rowMoved, controller, &AssessmentController::moveRow);
    connect(m_repeat, &RepeatView::pasted, this, [this](int row, int column, const QString &lines) {
        m_repeat->setPasteProblems(m_controller.pasteCells(row, column, lines));
    });
    connect(m_grid, &GridView::opened, this, [this](const QString &question) {
        m_controller.goTo(question);
        showPart(m_questions);
    });
    connect(m_repeat, &RepeatView::unlockRequested, controller, &AssessmentController::requestInterviews);
    connect(m_repeat, &RepeatView::left, this, [this] { m_sections->setFocus(Qt::OtherFocusReason); });
    connect(controller, &AssessmentController::rowAdded, m_repeat, &RepeatView::goToRow);
}

void AuditView::connectFinish()
{
    connect(m_finish, &FinishView::questionRequested, this, [this](const QString &question) {
        m_controller.goTo(question);
        showPart(m_questions);
        m_backToReview->show();
    });
    connect(m_backToReview, &Button::clicked, this, [this] { setFinishShown(true); });
}

void AuditView::connectNotes()
{
    NotesDesk *desk = &m_controller.notes();
    connect(m_catcher, &NoteCatcher::caught, desk, &NotesDesk::keep);
    connect(m_notes, &NotesCard::sortRequested, this, &AuditView::sortNotes);
    connect(m_later, &Button::clicked, this, &AuditView::offerUpgrade);
    connect(m_upgrade, &UpgradeCard::accepted, &m_controller, &AssessmentController::upgrade);
    connect(m_upgrade, &UpgradeCard::compareRequested, &m_controller, &AssessmentController::requestComparison);
    connect(m_sorter, &NoteSorter::sorted, &m_controller, &AssessmentController::sortNote);
    connect(m_sorter, &NoteSorter::removed, desk, &NotesDesk::remove);
    connect(m_sorter, &NoteSorter::closed, this, &AuditView::focusQuestion); // what opened it may be gone with the last note
    connect(desk, &NotesDesk::changed, this, [this, desk] {
        m_notes->setNotes(desk->toSort());
        m_sorter->setNotes(desk->toSort());
    });
    connect(&m_controller, &AssessmentController::left, this, [this] {
        m_catcher->close();
        m_sorter->close();
        m_upgrade->close();
    });
}

void AuditView::connectPoints()
{
    AssessmentController *controller = &m_controller;
    connect(m_onlyPoints, &QAbstractButton::clicked, controller, &AssessmentController::setOnlyPoints);
    connect(m_point, &PointCard::closeRequested, controller, &AssessmentController::closePoint);
    connect(m_point, &PointCard::findingRequested, controller, &AssessmentController::openPoint);
    connect(m_point, &PointCard::raiseRequested, this, &AuditView::openFinding);
    connect(m_score, &ScoreView::followUpRequested, controller, &AssessmentController::requestFollowUp);
}

void AuditView::showPoints()
{
    m_onlyPoints->setVisible(m_controller.isFollowUp());
    m_onlyPoints->setChecked(m_controller.isOnlyPoints());
    m_onlyPoints->setText(tr("Open points only"));
    m_onlyPoints->setCount(m_controller.pointCount().all);
    m_point->setPoint(m_controller.point());
}

void AuditView::catchNote()
{
    if (m_controller.isOpen() && m_controller.header().editable) {
        m_sorter->close();
        m_catcher->open();
    }
}

void AuditView::offerUpgrade()
{
    if (const std::optional<UpgradeState> state = m_controller.upgradeState()) {
        m_upgrade->open(*state);
    }
}

void AuditView::sortNotes()
{
    if (m_controller.isOpen() && m_controller.header().editable) {
        m_catcher->close();
        m_sorter->open(m_controller.notes().toSort(), m_controller.notePlaces());
    }
}

void AuditView::setDisplay(DisplayLanguage display)
{
    m_display = display;
    refresh();
}

void AuditView::retranslate()
{
    m_words = Translation(uiLanguage());
    m_sections->setAccessibleName(tr("Sections"));
    m_question->setAccessibleName(tr("Question"));
    m_question->retranslate();
    m_repeat->retranslate();
    m_footer->retranslate();
    m_side->retranslate();
    m_evidence->retranslate();
    m_finding->retranslate(m_words);
    m_score->retranslate();
    m_grid->retranslate();
    m_finish->retranslate();
    m_backToReview->setText(tr("Back to the quality review"));
    m_plan->retranslate();
    m_notes->retranslate();
    m_point->retranslate();
    m_catcher->retranslate();
    m_sorter->retranslate();
    m_upgrade->retranslate();
    if (isGridShown()) {
        m_grid->load();
    }
    refresh();
}

void AuditView::refresh()
{
    if (m_controller.isOpen()) {
        showAudit();
        showQuestion();
    }
}

void AuditView::showAudit()
{
    const AuditHeader header = m_controller.header();
    m_packName->setText(header.pack);
    m_packCount->setText(fraction(header.answered, header.applicable, true));
    m_later->setVisible(!header.laterVersion.isEmpty());
    m_later->setText(tr("Version %1 is here").arg(isolated(header.laterVersion)));
    m_stateBox->setVisible(!header.problem.isEmpty());
    if (header.problem.isEmpty()) {
        m_state->clear();
    } else {
        m_state->show(header.problem, header.problemHelp);
    }
    if (isScoreShown()) {
        m_score->setState(m_controller.score(), m_words);
    }
    if (isGridShown()) {
        m_grid->refresh();
    }
    selectSection();
}

bool AuditView::mayTakeFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    if (!isVisible() || m_stack->currentWidget() != m_questions || focused == m_sections) {
        return false;
    }
    return !focused || focused == this || isAncestorOf(focused) || focused == window();
}

void AuditView::showQuestion()
{
    const QuestionState &state = m_controller.question();
    const bool moved = state.name != m_shown;
    if (moved && isFindingOpen()) {
        closeFinding();
    }
    m_shown = state.name;
    m_centre->setCurrentIndex(state.isRepeat ? 1 : 0);
    fitPanes();
    if (state.isRepeat) {
        m_repeat->setState(state, m_controller.repeat(), m_display);
    } else {
        m_question->setState(state, m_display, m_words);
    }
    m_question->setProblem(m_controller.problem());
    m_footer->setState(state, m_controller.unanswered());
    m_side->setState(state, m_display, m_words);
    m_evidence->setExpected(expectedFiles(state.evidence));
    showPoints();
    selectSection();
    if (moved && mayTakeFocus()) {
        focusQuestion();
    }
}

void AuditView::selectSection()
{
    const int row = m_controller.currentSectionRow();
    const QModelIndex index = row < 0 ? QModelIndex() : m_controller.sections().index(row);
    if (m_sections->currentIndex() != index) {
        m_sections->setCurrentIndex(index);
    }
    m_sections->scrollTo(index);
}

bool AuditView::isScoreShown() const
{
    return m_stack->currentWidget() == m_score;
}

void AuditView::setScoreShown(bool shown)
{
    if (shown != isScoreShown()) {
        showPart(shown ? static_cast<QWidget *>(m_score) : m_questions);
    }
}

bool AuditView::isGridShown() const
{
    return m_stack->currentWidget() == m_grid;
}

void AuditView::setGridShown(bool shown)
{
    if (shown != isGridShown()) {
        shown ? showPart(m_grid) : showQuestions();
    }
}

bool AuditView::isFinishShown() const
{
    return m_stack->currentWidget() == m_finish;
}

void AuditView::setFinishShown(bool shown)
{
    if (shown != isFinishShown()) {
        shown ? showPart(m_finish) : showPart(m_questions);
    }
}

bool AuditView::isPlanShown() const
{
    return m_stack->currentWidget() == m_plan;
}

void AuditView::setPlanShown(bool shown)
{
    if (shown != isPlanShown()) {
        showPart(shown ? static_cast<QWidget *>(m_plan) : m_questions);
    }
}

void AuditView::showQuestions()
{
    if (isGridShown() && !m_grid->currentQuestion().isEmpty()) {
        m_controller.goTo(m_grid->currentQuestion());
    }
    showPart(m_questions);
}

void AuditView::showPart(QWidget *part)
{
    if (part == m_stack->currentWidget()) {
        return;
    }
    m_backToReview->hide();
    if (isFinishShown()) {
        m_finish->leaveStep();
        m_controller.finish().leave();
    }
    if (isPlanShown()) {
        m_plan->leaveFields();
        m_controller.plan().leave();
    }
    if (part == m_plan) {
        m_controller.plan().show(m_controller.id());
    }
    if (part != m_questions) {
        m_controller.flush();
        closeFinding();
    }
    if (part == m_score) {
        m_score->setState(m_controller.score(), m_words);
    }
    if (part == m_finish) {
        m_controller.finish().show(m_controller.id());
    }
    m_stack->setCurrentWidget(part);
    if (part == m_grid) {
        m_grid->load();
    }
    focusQuestion();
    Q_EMIT partChanged();
}

bool AuditView::isFindingOpen() const
{
    return m_asideStack->currentWidget() == m_finding;
}

void AuditView::openFinding()
{
    if (!m_controller.isOpen() || isScoreShown() || isFinishShown() || isPlanShown()) {
        return;
    }
    showQuestions();
    if (!m_controller.header().editable) {
        m_controller.requestFinding();
        return;
    }
    m_controller.flush();
    m_finding->setDraft(m_controller.draft(), m_words);
    if (const auto kept = m_unsaved.constFind(draftKey()); kept != m_unsaved.cend()) {
        m_finding->resume(*kept);
    }
    m_asideStack->setCurrentWidget(m_finding);
    m_aside->setFixedWidth(findingWidth);
    fitPanes();
    m_finding->focusFirst();
    Q_EMIT findingOpenChanged(true);
}

/// Of the question that the open finding belongs to.
std::pair<AssessmentId, QString> AuditView::draftKey() const
{
    const FindingDraft draft = isFindingOpen() ? m_finding->typed() : m_controller.draft();
    return {draft.finding.assessment, draft.finding.question};
}

void AuditView::closeFinding()
{
    if (isFindingOpen()) {
        if (m_finding->isChanged()) {
            m_unsaved.insert(draftKey(), m_finding->typed());
            m_controller.tell(tr("The finding is not saved yet. F on its question goes on with it."));
        }
        m_asideStack->setCurrentWidget(m_side);
        m_aside->setFixedWidth(asideWidth);
        fitPanes();
        focusQuestion();
        Q_EMIT findingOpenChanged(false);
    }
}

bool AuditView::hasUnsavedFinding() const
{
    return !m_unsaved.isEmpty() || (isFindingOpen() && m_finding->isChanged());
}

void AuditView::fitPanes()
{
    m_sectionsPane->setVisible(width() >= widthWithSections);
    const bool isRepeat = m_controller.question().isRepeat; // the table needs the room
    m_aside->setVisible(isFindingOpen() || (!isRepeat && width() >= widthWithAside));
}

void AuditView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

void AuditView::focusQuestion()
{
    if (isScoreShown()) {
        m_score->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isFinishShown()) {
        m_finish->focusStep();
        return;
    }
    if (isPlanShown()) {
        m_plan->focusFirst();
        return;
    }
    if (isGridShown()) {
        m_grid->focusLines();
        return;
    }
    m_controller.question().isRepeat ? m_repeat->focusTable() : m_question->focusAnswer();
}

int AuditView::footHeight() const
{
    return m_footer->isVisible() ? m_footer->height() : 0;
}

bool AuditView::takesNumber() const
{
    const QuestionState &question = m_controller.question();
    return m_stack->currentWidget() == m_questions && !isFindingOpen() && question.editable && !question.isLocked
        && !question.isRepeat && (question.kind == AnswerKind::Whole || question.kind == AnswerKind::Decimal);
}

void AuditView::leaveField()
{
    m_controller.flush();
    if (isFinishShown()) {
        m_finish->focusStep();
        return;
    }
    if (isPlanShown()) {
        m_plan->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isGridShown()) {
        m_grid->focusLines();
        return;
    }
    m_controller.question().isRepeat ? m_repeat->focusTable() : m_question->setFocus(Qt::OtherFocusReason);
}

void AuditView::focusNote()
{
    showQuestions();
    if (!m_controller.question().isRepeat) {
        m_question->focusNote();
    }
}

void AuditView::toggleGuidance()
{
    m_question->toggleGuidance();
}

void AuditView::goNext()
{
    if (!m_controller.question().next) {
        setScoreShown(m_controller.flush());
    } else if (m_controller.flush()) {
        m_controller.next();
    }
}

} // namespace meyar::ui
