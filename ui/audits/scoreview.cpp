// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/scoreview.h"

#include "core/wording/format.h"
#include "ui/audits/coveragemodel.h"
#include "ui/audits/gradeeditor.h"
#include "ui/audits/lossesmodel.h"
#include "ui/charts/sectionscorechart.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

using Kind = ScoreState::Kind;

namespace {

constexpr std::pair<const char *, CoverageBy> views[]{{"convention", CoverageBy::Convention},
                                                      {"gsp", CoverageBy::Gsp},
                                                      {"law", CoverageBy::Law},
                                                      {"area", CoverageBy::Area},
                                                      {"pillar", CoverageBy::Pillar}};

/// None: by section.
std::optional<CoverageBy> viewOf(const QString &id)
{
    for (const auto &[name, by] : views) {
        if (id == QLatin1String(name)) {
            return by;
        }
    }
    return std::nullopt;
}

} // namespace

ScoreView::ScoreView(QWidget *parent)
    : QWidget(parent)
    , m_points(new Label(TextRole::Heading))
    , m_percent(new Label(TextRole::Figure))
    , m_grade(new Label(TextRole::Heading))
    , m_why(new Label(TextRole::Small))
    , m_counts(new Label(TextRole::Small))
    , m_profile(new QComboBox)
    , m_editProfile(new Button(ButtonKind::Flat))
    , m_main(new QStackedWidget)
    , m_editor(new GradeEditor)
    , m_unanswered(new Button)
    , m_conflicts(new Button)
    , m_closingTitle(new SectionHeader)
    , m_close(new Button(ButtonKind::Primary))
    , m_reopen(new Button)
    , m_report(new Button)
    , m_followUp(new Button)
    , m_chartTitle(new SectionHeader)
    , m_copy(new IconButton(u"edit-copy"_s))
    , m_chart(new SectionScoreChart)
    , m_by(new SegmentedSwitch(QString()))
    , m_coverage(new TableView(QString()))
    , m_coverageModel(new CoverageModel(this))
    , m_noChart(new Label(TextRole::Body))
    , m_lossesTitle(new SectionHeader)
    , m_losses(new TableView(QString()))
    , m_lossesModel(new LossesModel(this))
    , m_noLosses(new Label(TextRole::Body))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto *aside = new QVBoxLayout;
    aside->setSpacing(space::l);
    aside->addWidget(buildScoreCard());
    aside->addWidget(buildClosingCard());
    aside->addStretch();
    auto *figures = new QWidget;
    auto *main = new QVBoxLayout(figures);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(space::l);
    main->addWidget(buildChartCard());
    main->addWidget(buildLossesCard(), 1);
    m_main->addWidget(figures);
    m_main->addWidget(m_editor);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row->setSpacing(space::l);
    row->addLayout(aside);
    row->addWidget(m_main, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollArea(content));
    connectSignals();
}

ScoreView::~ScoreView() = default;

QWidget *ScoreView::buildScoreCard()
{
    auto *card = new Card;
    card->setFixedWidth(340);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::l);
    m_percent->setWrap(false);
    m_percent->setObjectName(u"percent"_s);
    m_grade->setWrap(false);
    m_grade->setObjectName(u"grade"_s);
    figures->addWidget(m_percent);
    figures->addWidget(m_grade, 1, Qt::AlignVCenter);
    m_why->setTone(Tone::Bad);
    m_why->setObjectName(u"whyCapped"_s);
    m_counts->setTone(Tone::Muted);
    m_unanswered->setObjectName(u"goToUnanswered"_s);
    m_conflicts->setObjectName(u"goToConflicts"_s);
    m_points->setObjectName(u"pointsClosed"_s);
    m_points->hide();
    card->body()->addWidget(m_points);
    card->body()->addLayout(figures);
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_counts);
    m_profile->setObjectName(u"gradeProfile"_s);
    m_editProfile->setObjectName(u"editGrades"_s);
    m_profileRow = new FormRow({}, m_profile);
    card->body()->addWidget(m_profileRow);
    card->body()->addWidget(m_editProfile, 0, Qt::AlignLeading);
    card->body()->addWidget(m_unanswered, 0, Qt::AlignLeading);
    card->body()->addWidget(m_conflicts, 0, Qt::AlignLeading);
    return card;
}

QWidget *ScoreView::buildClosingCard()
{
    auto *card = new Card;
    card->setFixedWidth(340);
    card->body()->addWidget(m_closingTitle);
    m_missing = new QVBoxLayout;
    m_missing->setSpacing(space::s);
    card->body()->addLayout(m_missing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    m_close->setObjectName(u"closeAudit"_s);
    m_reopen->setObjectName(u"reopenAudit"_s);
    m_report->setObjectName(u"openReport"_s);
    m_report->setIconName(u"office-report"_s);
    buttons->addWidget(m_close);
    buttons->addWidget(m_report);
    buttons->addWidget(m_reopen);
    buttons->addStretch();
    card->body()->addSpacing(space::xs);
    card->body()->addLayout(buttons);
    m_followUp->setObjectName(u"followUp"_s);
    m_followUp->hide();
    card->body()->addWidget(m_followUp, 0, Qt::AlignLeading);
    return card;
}

QWidget *ScoreView::buildChartCard()
{
    auto *card = new Card;
    m_copy->setObjectName(u"copyChart"_s);
    m_copy->setSmall(true);
    m_chartTitle->addTrailing(m_copy);
    m_noChart->setTone(Tone::Muted);
    m_by->setObjectName(u"coverageBy"_s);
    for (const QString &id : {u"section"_s, u"convention"_s, u"gsp"_s, u"law"_s, u"area"_s, u"pillar"_s}) {
        m_by->addChoice(id, {});
    }
    m_coverage->setObjectName(u"coverage"_s);
    m_coverage->setModel(m_coverageModel);
    m_coverage->setItemDelegate(new CoverageDelegate(m_coverage));
    m_coverage->setStretchColumn(CoverageModel::Name);
    m_coverage->setColumnWidth(CoverageModel::Bar, 200);
    for (const int column : {CoverageModel::Met, CoverageModel::Partly, CoverageModel::Failed, CoverageModel::Unanswered, CoverageModel::NotApplicable}) {
        m_coverage->setColumnWidth(column, 66);
    }
    m_coverage->setMinimumHeight(260);
    m_coverage->hide();
    m_chartCard = card;
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_by);
    choice->addStretch();
    card->body()->addWidget(m_chartTitle);
    card->body()->addLayout(choice);
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_coverage);
    card->body()->addWidget(m_noChart);
    card->body()->addStretch();
    return card;
}

QWidget *ScoreView::buildLossesCard()
{
    auto *card = new Card;
    m_noLosses->setTone(Tone::Muted);
    m_noLosses->setObjectName(u"noLosses"_s);
    m_losses->setObjectName(u"losses"_s);
    m_losses->setModel(m_lossesModel);
    m_losses->setStretchColumn(LossesModel::Label);
    m_losses->setColumnWidth(LossesModel::Code, 104);
    m_losses->setColumnWidth(LossesModel::Section, 170);
    m_losses->setColumnWidth(LossesModel::Caps, 150);
    m_losses->setColumnWidth(LossesModel::Lost, 96);
    m_losses->setMinimumHeight(150);
    card->body()->addWidget(m_lossesTitle);
    card->body()->addWidget(m_losses, 1);
    card->body()->addWidget(m_noLosses);
    card->body()->addStretch();
    return card;
}

void ScoreView::connectSignals()
{
    connect(m_unanswered, &Button::clicked, this, &ScoreView::nextUnansweredRequested);
    connect(m_conflicts, &Button::clicked, this, &ScoreView::conflictsRequested);
    connect(m_close, &Button::clicked, this, &ScoreView::closeRequested);
    connect(m_reopen, &Button::clicked, this, &ScoreView::reopenRequested);
    connect(m_report, &Button::clicked, this, &ScoreView::reportRequested);
    connect(m_followUp, &Button::clicked, this, &ScoreView::followUpRequested);
    connect(m_profile, &QComboBox::activated, this, [this] {
        closeEditor();
        Q_EMIT profileChosen(m_profile->currentData().toString());
    });
    connect(m_editProfile, &Button::clicked, this, &ScoreView::editProfileRequested);
    connect(m_editor, &GradeEditor::closeRequested, this, &ScoreView::closeEditor);
    connect(m_editor, &GradeEditor::saveRequested, this, &ScoreView::saveProfileRequested);
    connect(m_editor, &GradeEditor::removeRequested, this, &ScoreView::removeProfileRequested);
    connect(m_copy, &IconButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setPixmap(m_chart->grab()); });
    connect(m_chart, &SectionScoreChart::barClicked, this,
            [this](int index) { Q_EMIT questionRequested(m_state.sections[size_t(index)].first); });
    connect(m_by, &SegmentedSwitch::chosen, this, [this] {
        m_gathered = -1;
        showCoverage();
        showLosses();
    });
    const auto gather = [this](const QModelIndex &index) {
        m_gathered = index.row();
        showLosses();
    };
    connect(m_coverage, &TableView::opened, this, gather);
    connect(m_coverage, &TableView::clicked, this, gather);
    connect(m_losses, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT questionRequested(m_lossesModel->row(index.row()).question);
    });
    connect(m_losses, &TableView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT questionRequested(m_lossesModel->row(index.row()).question);
    });
}

void ScoreView::retranslate()
{
    setAccessibleName(tr("Score"));
    m_by->setAccessibleName(tr("Gather the answers by"));
    m_by->setChoiceText(u"section"_s, tr("Section"));
    m_by->setChoiceText(u"convention"_s, tr("Convention"));
    m_by->setChoiceText(u"gsp"_s, tr("GSP+"));
    m_by->setChoiceText(u"law"_s, tr("Law"));
    m_by->setChoiceText(u"area"_s, tr("Scheme area"));
    m_by->setChoiceText(u"pillar"_s, tr("Pillar"));
    m_coverage->setAccessibleName(tr("Checkpoints by what they rest on"));
    m_coverageModel->retranslate();
    m_copy->setName(tr("Copy the chart as a picture"));
    m_losses->setAccessibleName(tr("Answers that cost points"));
    m_close->setText(tr("Close audit"));
    m_reopen->setText(tr("Reopen"));
    m_report->setText(tr("Report"));
    m_conflicts->setText(tr("Decide the conflicts"));
    m_profileRow->setCaption(tr("Graded by"));
    m_editor->retranslate(Translation(uiLanguage()));
    showPoints();
    showProfiles();
    showCounts();
    showCoverage();
    showLosses();
    m_lossesModel->retranslate();
    m_chart->retranslate();
}

void ScoreView::setState(const ScoreState &state, const Translation &words)
{
    m_state = state;
    showProfiles();
    showScore(words);
    showCounts();
    showMissing(words);
    showPoints();
    std::vector<SectionBar> bars;
    for (const SectionScoreRow &section : state.sections) {
        bars.push_back(
            {section.name, section.met, section.partly, section.failed, section.percent, section.level});
    }
    m_chart->setBars(std::move(bars));
    showCoverage();
    showLosses();
}

void ScoreView::showPoints()
{
    m_points->setVisible(m_state.points.has_value());
    if (m_state.points) {
        m_points->setText(tr("%1 of %2 points closed")
                              .arg(number(qint64(m_state.points->closed)), number(qint64(m_state.points->all))));
    }
    m_followUp->setText(tr("Follow-up visit"));
    m_followUp->setVisible(m_state.openFindings > 0);
}

void ScoreView::showProfiles()
{
    m_profile->clear();
    m_profile->addItem(tr("The checklist's own letters"), QString());
    for (const auto &[id, name] : m_state.profiles) {
        m_profile->addItem(name, id);
    }
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_state.profile)));
    m_editProfile->setVisible(!m_state.profile.isEmpty());
    m_editProfile->setText(m_state.isOwnProfile ? tr("Change grades and caps…") : tr("Make your own from this…"));
}

void ScoreView::editProfile(const GradeProfile &profile, bool isOwn)
{
    m_editor->edit(profile, !isOwn);
    m_main->setCurrentWidget(m_editor);
}

void ScoreView::closeEditor()
{
    m_main->setCurrentIndex(0);
}

void ScoreView::showCoverage()
{
    m_chartCard->setVisible(m_state.kind == Kind::Points || m_state.kind == Kind::Levels);
    const std::optional<CoverageBy> by = viewOf(m_by->current());
    const auto lines = by ? m_state.coverage.find(*by) : m_state.coverage.end();
    const bool isListed = lines != m_state.coverage.end() && !lines->second.empty();
    const bool hasBars = !by && !m_state.sections.empty();
    const int row = m_gathered;
    m_coverageModel->setRows(isListed ? lines->second : std::vector<CoverageLine>());
    m_gathered = row < m_coverageModel->rowCount() ? row : -1;
    if (m_gathered >= 0) {
        m_coverage->selectRow(m_gathered);
    }
    m_coverage->setVisible(isListed);
    m_chart->setVisible(hasBars);
    m_copy->setVisible(hasBars);
    m_noChart->setVisible(!isListed && !hasBars);
    m_noChart->setText(by ? tr("No checkpoint of this checklist rests on one.") : tr("Nothing is scored yet. Answer a question first."));
    m_chartTitle->setTitle(by ? tr("How the checkpoints stand") : tr("Score by section"));
    m_chartTitle->setRemark(isListed ? tr("Choose a row to see what is not met.") : QString());
}

void ScoreView::showLosses()
{
    std::vector<LossRow> losses = m_state.losses;
    const bool isRecord = m_state.kind == Kind::Record;
    QString title = isRecord ? tr("Beyond the limit") : tr("What costs most");
    if (m_gathered >= 0) {
        const CoverageLine &line = m_coverageModel->row(m_gathered);
        std::erase_if(losses, [&](const LossRow &loss) { return !line.shortfalls.contains(loss.question); });
        title = tr("Not fully met: %1").arg(line.name);
    }
    m_lossesTitle->setTitle(title);
    m_lossesTitle->setRemark(losses.empty() ? QString()
                                 : isRecord ? tr("The value that was measured")
                                            : tr("Percentage points of the score"));
    m_noLosses->setText(m_state.kind == Kind::HeldBack
                            ? tr("Which answers are wrong is told once every question is answered.")
                            : !isRecord        ? tr("No answer has cost a point.")
                            : m_state.judged > 0 ? tr("No measured value is beyond its limit.")
                                                 : tr("No measured value is judged by a limit."));
    m_losses->setVisible(!losses.empty());
    m_noLosses->setVisible(losses.empty());
    m_lossesModel->setRows(std::move(losses));
}

void ScoreView::showScore(const Translation &)
{
    const bool isRecord = m_state.kind == Kind::Record;
    m_percent->setText(m_state.counts ? m_state.percent : u"–"_s);
    m_percent->setVisible(!isRecord);
    m_grade->setText(isRecord                  ? tr("This checklist is not scored")
                         : !m_state.counts         ? tr("No score yet")
                         : m_state.grade.isEmpty() ? QString()
                                                   : tr("Grade %1").arg(isolated(m_state.grade)));
    const QString why = whyText();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const bool isHeld = m_state.profile.isEmpty() ? !m_state.uncappedGrade.isEmpty() : !m_state.reasons.isEmpty();
    m_why->setTone(isHeld ? Tone::Bad : m_state.isRange ? Tone::Conflict : Tone::Muted);
}

QString ScoreView::whyText() const
{
    QStringList why = m_state.reasons;
    if (m_state.kind == Kind::Record) {
        why.append(tr("It keeps a record; its answers earn no points."));
    } else if (m_state.kind == Kind::HeldBack) {
        why.append(tr("The score of a test is shown once every question is answered."));
    } else if (m_state.kind == Kind::Levels) {
        why.append(tr("Level 1 makes up 25 % of a section, level 2 50 %, level 3 25 %. Levels 2 and 3 count only once "
                      "everything of level 1 is in place, at least in part."));
    }
    if (m_state.isRange) {
        why.append(tr("A range, until the conflicts are decided."));
    }
    QStringList holding;
    for (const LossRow &loss : m_state.losses) {
        if (!loss.capsGrade.isEmpty()) {
            holding.append(isolated(loss.code));
        }
    }
    if (!m_state.uncappedGrade.isEmpty() && !holding.isEmpty()) {
        why.append(tr("The points alone would earn %1. Held down by failed critical points: %2.")
                       .arg(isolated(m_state.uncappedGrade), holding.join(u' ')));
    }
    return why.join(u'\n');
}

void ScoreView::showCounts()
{
    const SectionScore &total = m_state.total;
    const Progress &progress = m_state.progress;
    const bool isCounted = m_state.kind == Kind::Points || m_state.kind == Kind::Levels;
    m_counts->setText(!isCounted
        ? tr("%1 answered").arg(fraction(progress.answered, progress.applicable, true))
        : dotted({tr("%n met", nullptr, total.ok), tr("%n partly", nullptr, total.partial),
                tr("%n failed", nullptr, total.failed),
                tr("%n not applicable", nullptr, total.notApplicable)}));
    const int unanswered = m_state.missing.unanswered;
    m_unanswered->setVisible(unanswered > 0 && m_state.state == AssessmentState::Draft);
    m_unanswered->setText(tr("%n unanswered: go to the next", nullptr, unanswered));
    m_conflicts->setVisible(m_state.missing.conflicts > 0);
}

void ScoreView::addMissing(int count, const QString &sentence)
{
    if (count <= 0) {
        return;
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new MarkLabel(Mark::Warn, 14), 0, Qt::AlignVCenter);
    row->addWidget(new Label(sentence, TextRole::Small), 1);
    m_missing->addWidget(line);
}

void ScoreView::showMissing(const Translation &words)
{
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool draft = m_state.state == AssessmentState::Draft;
    m_closingTitle->setTitle(draft ? tr("Close the audit") : tr("This audit is closed"));
    m_closingTitle->setRemark(draft ? QString() : dateText(words, m_state.closedOn));
    const MissingState &missing = m_state.missing;
    addMissing(missing.unanswered, tr("%n question(s) not answered", nullptr, missing.unanswered));
    addMissing(missing.required, tr("%n of them required", nullptr, missing.required));
    addMissing(missing.refused,
               tr("%n answer(s) that the checklist does not accept", nullptr, missing.refused));
    addMissing(missing.conflicts, tr("%n conflict(s) to decide", nullptr, missing.conflicts));
    addMissing(missing.withoutFinding,
               tr("%n failed answer(s) without a finding", nullptr, missing.withoutFinding));
    addMissing(missing.withoutAction,
               tr("%n finding(s) without an action", nullptr, missing.withoutAction));
    if (missing.isEmpty()) {
        auto *done = new Label(tr("Nothing is missing."), TextRole::Small);
        done->setTone(Tone::Good);
        m_missing->addWidget(done);
    } else if (draft) {
        auto *hint
            = new Label(tr("You can close it all the same, and reopen it later."), TextRole::Small);
        hint->setTone(Tone::Faint);
        m_missing->addWidget(hint);
    }
    m_close->setVisible(draft);
    m_reopen->setVisible(!draft);
}

} // namespace meyar::ui
