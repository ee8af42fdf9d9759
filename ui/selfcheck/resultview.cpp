// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/resultview.h"

#include "core/base/translation.h"
#include "core/wording/format.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/linechart.h"
#include "ui/charts/radarchart.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/feedback.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/selfcheck/firstthing.h"
#include "ui/selfcheck/selfcheckcontroller.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 900;
constexpr int widest = 1240;

Mark markOf(SelfCheckLight light)
{
    switch (light) {
    case SelfCheckLight::InOrder:
        return Mark::Good;
    case SelfCheckLight::NeedsWork:
        return Mark::Warn;
    case SelfCheckLight::ActNow:
        return Mark::Bad;
    case SelfCheckLight::NotChecked:
        break;
    }
    return Mark::Empty;
}

Tone toneOf(SelfCheckLight light)
{
    return light == SelfCheckLight::InOrder    ? Tone::Good
        : light == SelfCheckLight::NeedsWork   ? Tone::Warn
        : light == SelfCheckLight::ActNow      ? Tone::Bad
                                               : Tone::Muted;
}

QString wordOf(SelfCheckLight light)
{
    switch (light) {
    case SelfCheckLight::InOrder:
        return ResultView::tr("In order");
    case SelfCheckLight::NeedsWork:
        return ResultView::tr("Needs work");
    case SelfCheckLight::ActNow:
        return ResultView::tr("Act now");
    case SelfCheckLight::NotChecked:
        break;
    }
    return ResultView::tr("Not checked yet");
}

QString percentOf(std::optional<double> percent)
{
    return percent ? percentText(Translation(uiLanguage()), *percent) : QString();
}

} // namespace

ResultView::ResultView(SelfCheckController &controller, Dialogs &dialogs, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_mark(new MarkLabel(Mark::Empty, 44))
    , m_headline(new Label(TextRole::PageTitle))
    , m_remark(new Label(TextRole::Body))
    , m_questions(new Button)
    , m_audit(new Button(ButtonKind::Flat))
    , m_report(new Button(ButtonKind::Flat))
    , m_finish(new Button(ButtonKind::Plain))
    , m_lightsTitle(new SectionHeader)
    , m_radar(new ChartCard(u"self-check"_s, dialogs))
    , m_firstTitle(new SectionHeader)
    , m_firstHelp(new Label(TextRole::Small))
    , m_findOutCard(new Card)
    , m_findOutTitle(new SectionHeader)
    , m_findOut(new Label(TextRole::Body))
    , m_over(new ChartCard(u"self-checks"_s, dialogs))
{
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xxl);
    column->setSpacing(space::xl);
    column->addWidget(buildHead());
    auto *pictures = new QWidget;
    auto *beside = new Columns(besideWidth, pictures);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::xl);
    beside->addWidget(buildLights(), 1);
    beside->addWidget(m_radar, 1);
    column->addWidget(pictures);
    column->addWidget(buildFirst());
    m_findOutCard->body()->addWidget(m_findOutTitle);
    m_findOutCard->body()->addWidget(m_findOut);
    column->addWidget(m_findOutCard);
    column->addWidget(m_over);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrollArea(content));
    connect(m_questions, &QPushButton::clicked, this, &ResultView::questionsRequested);
    connect(m_audit, &QPushButton::clicked, &controller, &SelfCheckController::openAsAudit);
    connect(m_report, &QPushButton::clicked, &controller, &SelfCheckController::openReport);
    connect(m_finish, &QPushButton::clicked, &controller, &SelfCheckController::finish);
    for (ChartCard *card : {m_radar, m_over}) {
        connect(card, &ChartCard::saved, &messages, [&messages](const QString &path) { messages.showMessage(tr("Saved: %1").arg(isolated(path))); });
        connect(card, &ChartCard::copied, &messages, [&messages] { messages.showMessage(tr("Copied")); });
    }
}

QWidget *ResultView::buildHead()
{
    auto *card = new Card;
    m_questions->setObjectName(u"backToQuestions"_s);
    m_questions->setIconName(u"go-previous"_s);
    m_audit->setObjectName(u"openAsAudit"_s);
    m_report->setObjectName(u"openCheckReport"_s);
    m_report->setIconName(u"office-report"_s);
    m_remark->setTone(Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_headline);
    words->addWidget(m_remark);
    row->addLayout(words, 1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::m);
    ways->addWidget(m_questions);
    ways->addStretch(1);
    ways->addWidget(m_audit);
    ways->addWidget(m_report);
    m_finish->setObjectName(u"finishCheck"_s);
    m_finish->setIconName(u"checkmark"_s);
    ways->addWidget(m_finish);
    card->body()->setSpacing(space::l);
    card->body()->addLayout(row);
    card->body()->addLayout(ways);
    return card;
}

QWidget *ResultView::buildLights()
{
    auto *card = new Card;
    card->body()->addWidget(m_lightsTitle);
    m_lights = new QVBoxLayout;
    m_lights->setSpacing(space::m);
    card->body()->addLayout(m_lights);
    card->body()->addStretch(1);
    return card;
}

QWidget *ResultView::buildFirst()
{
    auto *part = new QWidget;
    m_firstColumn = new QVBoxLayout(part);
    m_firstColumn->setContentsMargins(0, 0, 0, 0);
    m_firstColumn->setSpacing(space::m);
    m_firstHelp->setTone(Tone::Muted);
    m_firstColumn->addWidget(m_firstTitle);
    m_firstColumn->addWidget(m_firstHelp);
    return part;
}

void ResultView::retranslate()
{
    m_questions->setText(tr("Back to the questions"));
    m_audit->setText(tr("Open as an audit"));
    m_report->setText(tr("Report…"));
    m_finish->setText(tr("Finish this check"));
    m_finish->setToolTip(tr("Its answers stand from then on. First put into the plan what you will do."));
    m_lightsTitle->setTitle(tr("Where we stand"));
    m_firstTitle->setTitle(tr("What to do first"));
    m_findOutTitle->setTitle(tr("To find out"));
    m_radar->retranslate();
    m_over->retranslate();
    for (FirstThing *thing : m_first) {
        thing->retranslate();
    }
    update();
}

void ResultView::update()
{
    if (!m_controller.isOpen()) {
        return;
    }
    const CheckResultState state = m_controller.result();
    showHead(state);
    showLights(state);
    m_finish->setVisible(m_controller.isEditable());
    showFirst(state);
    showFindOut(state);
    m_radar->setChart(radarOf(state), tr("The shape of it"), tr("100 is everything in order"),
                      tr("Seen once three topics have answers."));
    m_over->setVisible(state.over.size() > 1);
    m_over->setChart(linesOf(state), tr("From self-check to self-check"), {}, {});
}

void ResultView::showHead(const CheckResultState &state)
{
    m_mark->setMark(markOf(state.total.light));
    const QString percent = isolated(percentOf(state.total.percent));
    switch (state.total.light) {
    case SelfCheckLight::InOrder:
        m_headline->setText(tr("In order: %1 of what was asked").arg(percent));
        break;
    case SelfCheckLight::NeedsWork:
        m_headline->setText(tr("Needs work: %1 of what was asked is in order").arg(percent));
        break;
    case SelfCheckLight::ActNow:
        m_headline->setText(tr("Act now: %1 of what was asked is in order").arg(percent));
        break;
    case SelfCheckLight::NotChecked:
        m_headline->setText(tr("Nothing is answered yet"));
        break;
    }
    QStringList remarks;
    if (state.total.failed > 0) {
        remarks << tr("%n things to put right", nullptr, state.total.failed);
    }
    if (state.unanswered > 0) {
        remarks << tr("%n questions are still open", nullptr, state.unanswered);
    }
    m_remark->setText(remarks.isEmpty() ? state.factory : dotted(QStringList{state.factory} + remarks));
}

void ResultView::showLights(const CheckResultState &state)
{
    while (QLayoutItem *item = m_lights->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CheckLine &line : state.sections) {
        auto *row = new QWidget;
        auto *columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(space::l);
        auto *title = new Label(line.title, TextRole::Body);
        title->setWrap(false);
        auto *word = new Label(wordOf(line.light), TextRole::SmallBold);
        word->setTone(toneOf(line.light));
        word->setWrap(false);
        auto *percent = new Label(percentOf(line.percent), TextRole::Small);
        percent->setTone(Tone::Muted);
        percent->setWrap(false);
        percent->setFixedWidth(52);
        columns->addWidget(new MarkLabel(markOf(line.light), 20));
        columns->addWidget(title, 1);
        columns->addWidget(word);
        columns->addWidget(percent);
        m_lights->addWidget(row);
    }
}

void ResultView::showFirst(const CheckResultState &state)
{
    while (m_first.size() < state.first.size()) {
        auto *thing = new FirstThing;
        thing->setObjectName(u"firstThing%1"_s.arg(m_first.size() + 1));
        thing->retranslate();
        m_firstColumn->addWidget(thing);
        connect(thing, &FirstThing::planned, &m_controller, &SelfCheckController::plan);
        m_first.push_back(thing);
    }
    for (size_t i = 0; i < m_first.size(); ++i) {
        const bool isUsed = i < state.first.size();
        m_first[i]->setVisible(isUsed);
        if (isUsed) {
            m_first[i]->setEditable(m_controller.isEditable());
            m_first[i]->setAction(state.first[i]);
        }
    }
    m_firstHelp->setText(state.first.empty()
                             ? tr("Nothing that was answered has to be put right.")
                             : tr("In this order: what can hurt people comes first, then what counts most."));
}

void ResultView::showFindOut(const CheckResultState &state)
{
    m_findOutCard->setVisible(!state.findOut.isEmpty());
    QStringList lines;
    for (const QString &question : state.findOut) {
        lines << u"• "_s + question;
    }
    m_findOut->setText(lines.join(u'\n'));
}

std::shared_ptr<const Chart> ResultView::radarOf(const CheckResultState &state) const
{
    RadarData chart;
    chart.axisHead = tr("Topic");
    chart.unit = u" %"_s;
    ChartLine now{{tr("This self-check"), ChartInk::Accent, true, false}, {}};
    for (const CheckLine &line : state.sections) {
        if (line.percent) {
            chart.axis.append(line.title);
            now.values.push_back(line.percent);
        }
    }
    chart.lines = {now};
    return std::make_shared<RadarChart>(std::move(chart));
}

std::shared_ptr<const Chart> ResultView::linesOf(const CheckResultState &state) const
{
    LinesData chart;
    chart.axisHead = tr("Day");
    chart.unit = u" %"_s;
    chart.top = 100;
    ChartLine line{{tr("In order"), ChartInk::Accent, true, false}, {}};
    for (const auto &[day, percent] : state.over) {
        chart.axis.append(dateText(Translation(uiLanguage()), day));
        chart.labels.append(day.toString(Qt::ISODate));
        line.values.push_back(std::round(percent));
    }
    chart.lines = {line};
    return std::make_shared<LineChart>(std::move(chart));
}

void ResultView::focusFirst()
{
    m_questions->setFocus();
}

} // namespace meyar::ui
