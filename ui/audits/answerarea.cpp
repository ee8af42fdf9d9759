// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/answerarea.h"

#include "ui/workspace/domainmarks.h"
#include "ui/common/answerbutton.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr int narrowest = 280; ///< of an answer whose words stand in several lines

/// Marks of lists that judge nothing: what is chosen has the tick.
Mark markOfChoice(const ChoiceState &choice)
{
    const Mark judged = markOf(choice.verdict);
    return judged != Mark::None ? judged : choice.chosen ? Mark::Good : Mark::Empty;
}

} // namespace

AnswerArea::AnswerArea(QWidget *parent)
    : QWidget(parent)
    , m_choiceBox(new QWidget)
    , m_grid(new QGridLayout(m_choiceBox))
    , m_number(new NumberField)
    , m_words(new NoteEdit)
    , m_date(new DateField)
    , m_problem(new InlineError)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::m);
    column->addWidget(m_choiceBox);
    // In rows: a field of digits reads left to right, but stands at the leading edge of the page.
    for (QWidget *field : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_date)}) {
        auto *row = new QHBoxLayout;
        row->addWidget(field);
        row->addStretch();
        column->addLayout(row);
    }
    column->addWidget(m_words);
    column->addWidget(m_problem);
    m_problem->setMark(Mark::Warn);
    m_problem->setObjectName(u"answerProblem"_s);
    buildFields();
}

void AnswerArea::buildFields()
{
    m_number->setObjectName(u"numberAnswer"_s);
    m_number->setFixedWidth(220);
    m_words->setObjectName(u"wordsAnswer"_s);
    m_words->setLines(3, 8);
    m_date->setObjectName(u"dateAnswer"_s);
    m_date->setFixedWidth(220);
    connect(m_number, &NumberField::textEdited, this, &AnswerArea::typed);
    connect(m_number, &NumberField::returnPressed, this, &AnswerArea::entered);
    connect(m_words, &NoteEdit::textChanged, this, [this] {
        if (m_words->hasFocus()) {
            Q_EMIT typed(m_words->toPlainText());
        }
    });
    connect(m_words, &NoteEdit::left, this, &AnswerArea::left);
    connect(m_words, &NoteEdit::entered, this, &AnswerArea::entered);
    connect(m_date, &DateField::dateChanged, this, [this] {
        if (m_date->isVisible() && !m_date->signalsBlocked()) {
            const std::optional<QDate> date = m_date->optionalDate();
            Q_EMIT typed(date ? date->toString(Qt::ISODate) : QString());
        }
    });
}

QWidget *AnswerArea::fieldOf(AnswerKind kind) const
{
    switch (kind) {
    case AnswerKind::One:
    case AnswerKind::Several:
        break;
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return m_number;
    case AnswerKind::Words:
        return m_words;
    case AnswerKind::Day:
        return m_date;
    }
    return nullptr;
}

bool AnswerArea::isField() const
{
    return fieldOf(m_kind) != nullptr;
}

void AnswerArea::focusField()
{
    if (QWidget *field = fieldOf(m_kind)) {
        field->setFocus(Qt::OtherFocusReason);
        if (field == m_number) {
            m_number->selectAll();
        }
    }
}

void AnswerArea::setState(const QuestionState &state, DisplayLanguage display)
{
    const bool moved = state.name != m_question;
    m_question = state.name;
    m_kind = state.kind;
    m_answered = !state.answer.isEmpty();
    QWidget *field = fieldOf(m_kind);
    m_choiceBox->setVisible(!field);
    for (QWidget *other : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_words),
                           static_cast<QWidget *>(m_date)}) {
        other->setVisible(other == field);
        other->setEnabled(state.editable);
    }
    if (field) {
        field->setAccessibleName(state.label.in(uiLanguage()));
        showField(state, moved);
    } else {
        showChoices(state, display);
    }
}

void AnswerArea::showField(const QuestionState &state, bool moved)
{
    const QWidget *field = fieldOf(m_kind);
    if (field->hasFocus() && !moved) {
        return; // never under the cursor
    }
    const QSignalBlocker numbers(m_number);
    const QSignalBlocker words(m_words);
    const QSignalBlocker dates(m_date);
    if (field == m_number) {
        m_number->setDecimals(m_kind == AnswerKind::Decimal ? 3 : 0);
        m_number->setText(state.answer);
    } else if (field == m_words) {
        m_words->setPlainText(state.answer);
        m_words->updateGeometry();
    } else {
        const QDate date = QDate::fromString(state.answer, Qt::ISODate);
        m_date->setOptionalDate(date.isValid() ? std::optional(date) : std::nullopt);
    }
}

void AnswerArea::makeButtons(size_t count)
{
    while (m_buttons.size() > count) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < count) {
        auto *button = new AnswerButton;
        const int index = int(m_buttons.size());
        button->setObjectName(u"answer"_s + QString::number(index + 1));
        connect(button, &AnswerButton::clicked, this,
                [this, index] { Q_EMIT choiceClicked(index); });
        m_buttons.push_back(button);
    }
}

void AnswerArea::showChoices(const QuestionState &state, DisplayLanguage display)
{
    makeButtons(state.choices.size());
    const Language first = display == DisplayLanguage::Urdu ? Language::Urdu : Language::English;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const ChoiceState &choice = state.choices[i];
        AnswerButton *button = m_buttons[i];
        const QString urdu = choice.label.in(Language::Urdu);
        button->setText(choice.label.in(first));
        button->setMark(markOfChoice(choice));
        button->setSecondWord(display == DisplayLanguage::Both && choice.label.has(Language::Urdu)
                                  ? urdu
                                  : QString());
        button->setKey(choice.key);
        button->setEnabled(state.editable);
        button->setChecked(choice.chosen);
    }
    placeButtons();
}

/// As many side by side as have room for their words: the usual four in a row, else pairs. Long lists stand in pairs
/// anyway, their words in several lines, so that what is below stays in sight.
void AnswerArea::placeButtons()
{
    const int count = int(m_buttons.size());
    int widest = 0;
    for (const AnswerButton *button : m_buttons) {
        widest = qMax(widest, button->sizeHint().width());
    }
    const auto fits = [&](int columns) {
        return columns * widest + (columns - 1) * m_grid->spacing() <= width();
    };
    const bool isLong = count > 5 && width() >= 2 * narrowest;
    const int columns = count <= 5 && fits(count) ? qMax(1, count) : fits(2) || isLong ? 2 : 1;
    if (columns == m_columns && m_grid->count() == count) {
        return;
    }
    m_columns = columns;
    for (int c = 0; c < 5; ++c) {
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    }
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_buttons[size_t(i)], i / columns, i % columns);
    }
}

void AnswerArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void AnswerArea::setProblem(const QString &problem)
{
    m_number->setInvalid(!problem.isEmpty());
    if (problem.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->show(
            problem, m_answered ? tr("Not saved. The earlier answer stands.") : tr("Not saved."));
    }
}

void AnswerArea::retranslate()
{
    for (QWidget *field : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_words),
                           static_cast<QWidget *>(m_date)}) {
        field->setAccessibleName(tr("Answer"));
    }
    m_number->setPlaceholderText(tr("Write a number"));
    m_words->setPlaceholderText(tr("Write the answer"));
}

} // namespace meyar::ui
