// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflictpanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/keycap.h"
#include "ui/common/label.h"
#include "ui/exchange/conflictcard.h"
#include "ui/exchange/conflictcontroller.h"
#include "ui/exchange/conflictdelegate.h"
#include "ui/exchange/conflictthird.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 300;
constexpr int columns = 2;

enum StackPage { Work, Empty };

} // namespace

ConflictPanel::ConflictPanel(ConflictController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"document-swap"_s, this))
{
    auto *work = new QWidget(this);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(new Hairline(Qt::Vertical, work));
    row->addWidget(buildMain(), 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    connectSignals();
}

QWidget *ConflictPanel::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::m, space::xl);
    column->setSpacing(space::m);
    m_list = new QListView(side);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setModel(&m_controller.model());
    m_list->setItemDelegate(new ConflictDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);
    m_decidedRow = new QWidget(side);
    auto *decided = new QHBoxLayout(m_decidedRow);
    decided->setContentsMargins(space::l, 0, space::l, 0);
    decided->setSpacing(10);
    m_decided = new Label(TextRole::Small, m_decidedRow);
    m_decided->setTone(Tone::Muted);
    decided->addWidget(new MarkLabel(Mark::Good, 16, m_decidedRow));
    decided->addWidget(m_decided, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_decidedRow);
    column->addWidget(buildScore());
    return side;
}

QWidget *ConflictPanel::buildScore()
{
    m_scoreCard = new Card(this);
    m_scoreCard->body()->setSpacing(2);
    m_scoreTitle = new Label(TextRole::SmallBold, m_scoreCard);
    m_scoreRange = new Label(TextRole::Figure, m_scoreCard);
    m_scoreGrades = new Label(TextRole::Small, m_scoreCard);
    m_scoreRange->setWrap(false);
    m_scoreGrades->setTone(Tone::Muted);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::m);
    figures->addWidget(m_scoreRange);
    figures->addWidget(m_scoreGrades, 1, Qt::AlignVCenter);
    m_scoreCard->body()->addWidget(m_scoreTitle);
    m_scoreCard->body()->addLayout(figures);
    return m_scoreCard;
}

QWidget *ConflictPanel::buildMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(space::xxl, space::l, space::xxl, space::xl);
    column->setSpacing(space::l);
    buildHead(column);
    auto *cards = new QWidget(main);
    m_grid = new QGridLayout(cards);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space::xl);
    for (int c = 0; c < columns; ++c) {
        m_grid->setColumnStretch(c, 1);
    }
    column->addWidget(scrollArea(cards, main), 1);
    column->addWidget(buildDecision());
    return main;
}

void ConflictPanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    m_place = new Label(TextRole::Small, this);
    m_place->setTone(Tone::Muted);
    m_place->setWrap(false);
    m_critical = new Chip({}, Tone::Bad, Mark::Critical, this);
    m_open = new Button(ButtonKind::Flat, this);
    m_open->setSmall(true);
    m_open->setObjectName(u"openQuestion"_s);
    m_apart = new Chip({}, Tone::Conflict, Mark::Conflict, this);
    m_apart->setBold(true);
    head->addWidget(m_place);
    head->addWidget(m_critical);
    head->addWidget(m_open);
    head->addStretch(1);
    head->addWidget(m_apart);
    m_question = new Label(TextRole::Question, this);
    m_question->setMaximumLines(3);
    m_questionUrdu = new Label(TextRole::Question, this);
    m_questionUrdu->setMaximumLines(2);
    m_questionUrdu->setLanguage(Language::Urdu);
    m_questionUrdu->hide();
    column->addLayout(head);
    auto *questions = new QHBoxLayout;
    questions->setSpacing(space::xxl);
    questions->addWidget(m_question, 1, Qt::AlignTop);
    questions->addWidget(m_questionUrdu, 1, Qt::AlignTop);
    column->addLayout(questions);
}

QWidget *ConflictPanel::buildDecision()
{
    m_decision = new Card(this);
    auto *card = m_decision;
    m_decisionHead = new SectionHeader({}, card);
    m_writeThird = new Button(ButtonKind::Flat, card);
    m_writeThird->setSmall(true);
    m_writeThird->setObjectName(u"writeThird"_s);
    m_writeThird->setKeyHint(u"T"_s);
    m_decisionHead->addTrailing(m_writeThird);
    m_third = new ConflictThird(card);
    m_third->hide();
    m_refusal = new InlineError(card);
    m_refusal->setMark(Mark::Warn);
    m_refusal->setObjectName(u"refusal"_s);
    m_reason = new TextField({}, card);
    m_reason->setObjectName(u"reason"_s);
    m_later = new Button(ButtonKind::Plain, card);
    m_later->setObjectName(u"decideLater"_s);
    m_decide = new Button(ButtonKind::Primary, card);
    m_decide->setObjectName(u"decide"_s);
    m_decide->setIconName(u"go-next"_s);
    m_decide->setIconTrailing(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_reason, 1);
    row->addWidget(m_later);
    row->addWidget(m_decide);
    card->body()->addWidget(m_decisionHead);
    card->body()->addWidget(m_third);
    card->body()->addWidget(m_refusal);
    card->body()->addLayout(row);
    return card;
}

void ConflictPanel::connectSignals()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const auto line = index.data(ConflictsModel::LineRole).value<ConflictLine>();
                if (!m_selecting && !line.isHeading()) {
                    m_controller.open(line.key);
                }
            });
    connect(m_empty->button(), &Button::clicked, this, &ConflictPanel::importWanted);
    connect(m_open, &Button::clicked, this, &ConflictPanel::openQuestion);
    connect(m_writeThird, &Button::clicked, this, &ConflictPanel::writeThird);
    connect(m_third, &ConflictThird::edited, this, &ConflictPanel::updateChoice);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConflictPanel::decide);
    connect(m_later, &Button::clicked, this, &ConflictPanel::decideLater);
    connect(m_decide, &Button::clicked, this, &ConflictPanel::decide);
    connect(&m_controller, &ConflictController::listChanged, this, &ConflictPanel::updateList);
    connect(&m_controller, &ConflictController::currentChanged, this, &ConflictPanel::showCurrent);
    connect(&m_controller, &ConflictController::currentUpdated, this,
            &ConflictPanel::updateCurrent);
    connect(&m_controller, &ConflictController::scoreChanged, this, &ConflictPanel::updateScore);
    connect(&m_controller, &ConflictController::refused, m_refusal,
            [this](const QString &sentence) { m_refusal->show(sentence); });
}

void ConflictPanel::setBoth(bool both)
{
    m_both = both;
    m_third->setBoth(both);
    updateCurrent();
}

void ConflictPanel::press(int digit)
{
    if (!m_isThird) {
        choose(digit - 1);
    } else if (m_third->choose(digit - 1)) {
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

void ConflictPanel::choose(int side)
{
    if (side < static_cast<int>(m_cards.size())) {
        m_side = side;
        m_isThird = false;
        m_third->hide();
        updateChoice();
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

void ConflictPanel::writeThird()
{
    const auto detail = m_controller.detail();
    if (detail && detail->third.kind != ConflictThirdLine::Kind::None) {
        m_side = -1;
        m_isThird = true;
        m_third->show();
        updateChoice();
        m_third->focusFirst();
    }
}

void ConflictPanel::leaveThird()
{
    m_isThird = false;
    m_third->clear();
    m_third->hide();
    updateChoice();
    focusList();
}

int ConflictPanel::footHeight() const
{
    return m_stack->currentIndex() == Work ? height() - m_decision->mapTo(this, QPoint(0, 0)).y() : 0;
}

void ConflictPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_isThird && event->key() == Qt::Key_Escape) {
        leaveThird();
        return;
    }
    const QString cap = event->modifiers() & Qt::ControlModifier ? QString() : keyCap(*event);
    if (!cap.isEmpty() && cap >= u"1"_s && cap <= u"9"_s) {
        press(cap.toInt());
        return;
    }
    QWidget::keyPressEvent(event);
}

void ConflictPanel::decide()
{
    m_refusal->clear();
    m_controller.decide({m_side, m_isThird ? m_third->value() : QString(), m_reason->text()});
}

void ConflictPanel::decideLater()
{
    m_controller.decideLater();
}

void ConflictPanel::openQuestion()
{
    m_controller.openQuestion();
}

void ConflictPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::showCurrent()
{
    m_side = -1;
    m_isThird = false;
    m_reason->clear();
    m_refusal->clear();
    m_third->hide();
    if (const auto detail = m_controller.detail()) {
        m_third->setLine(detail->third);
    }
    updateCurrent();
    if (isVisible()) {
        focusList();
    }
}

void ConflictPanel::updateCurrent()
{
    updateList();
    const auto detail = m_controller.detail();
    if (!detail) {
        return;
    }
    const int sides = static_cast<int>(detail->sides.size());
    m_place->setText(detail->place);
    m_critical->setText(detail->critical);
    m_critical->setVisible(!detail->critical.isEmpty());
    m_open->setVisible(detail->canOpen);
    m_apart->setText(sides == 2 ? tr("Two answers, made apart")
                                : tr("%n answers, made apart", nullptr, sides));
    m_writeThird->setVisible(detail->third.kind != ConflictThirdLine::Kind::None);
    fillQuestion(*detail);
    fillCards(*detail);
}

void ConflictPanel::fillQuestion(const ConflictDetail &detail)
{
    const bool both
        = m_both && detail.question.has(Language::Urdu) && detail.question.has(Language::English);
    m_question->setText(detail.question.in(uiLanguage()));
    m_questionUrdu->setText(detail.question.in(Language::Urdu));
    m_questionUrdu->setVisible(both);
}

void ConflictPanel::fillCards(const ConflictDetail &detail)
{
    while (m_cards.size() > detail.sides.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < detail.sides.size()) {
        const int index = static_cast<int>(m_cards.size());
        auto *card = new ConflictCard(index + 1);
        connect(card, &ConflictCard::chosen, this, [this, index] { choose(index); });
        m_grid->addWidget(card, index / columns, index % columns);
        m_cards.push_back(card);
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setLine(detail.sides[i]);
    }
    updateChoice();
}

void ConflictPanel::updateChoice()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setChosen(static_cast<int>(i) == m_side);
    }
    m_decide->setEnabled(m_side >= 0 || (m_isThird && !m_third->value().isEmpty()));
}

void ConflictPanel::updateList()
{
    m_stack->setCurrentIndex(m_controller.isLoaded() && m_controller.count() == 0 ? Empty : Work);
    m_decidedRow->setVisible(m_controller.decided() > 0);
    m_decided->setText(tr("%n decided by you just now", nullptr, m_controller.decided()));
    const QScopedValueRollback guard(m_selecting, true);
    const int row = m_controller.model().rowOf(m_controller.current());
    if (row >= 0 && m_list->currentIndex().row() != row) {
        m_list->setCurrentIndex(m_controller.model().index(row));
    }
}

void ConflictPanel::updateScore()
{
    const ConflictScore score = m_controller.score();
    m_scoreCard->setVisible(!score.range.isEmpty());
    m_scoreRange->setText(score.range);
    m_scoreGrades->setText(score.grades);
}

void ConflictPanel::retranslate()
{
    m_list->setAccessibleName(tr("Open conflicts"));
    m_empty->setTexts(tr("No conflicts"), tr("Answers that differ between two laptops wait here."));
    m_empty->setButtonText(tr("Import a bundle"));
    m_scoreTitle->setText(tr("Score while these are open"));
    m_open->setText(tr("Open the question"));
    m_decisionHead->setTitle(tr("Your decision"));
    m_decisionHead->setRemark(tr("All answers stay in the history."));
    m_writeThird->setText(tr("Write a third answer"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why this answer (every auditor sees it)"));
    m_later->setText(tr("Decide later"));
    m_decide->setText(tr("Decide and next"));
    m_third->retranslate();
    for (ConflictCard *card : m_cards) {
        card->retranslate();
    }
    updateCurrent();
    updateScore();
}

} // namespace meyar::ui
