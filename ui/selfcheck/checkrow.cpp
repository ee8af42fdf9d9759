// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/checkrow.h"

#include "core/base/text.h"
#include "ui/common/answerbutton.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerHeight = 46;
constexpr int fieldWidth = 220;

} // namespace

CheckRowView::CheckRowView(const CheckRow &row, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_column(new QVBoxLayout(this))
    , m_text(new Label(TextRole::BodyBold))
    , m_hint(new Label(TextRole::Small))
    , m_problem(new InlineError)
{
    setObjectName(u"check-"_s + row.name);
    m_column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_column->setSpacing(space::m);
    m_hint->setTone(Tone::Muted);
    m_problem->hide();
    build();
    m_column->addWidget(m_problem);
    fill();
}

void CheckRowView::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_text);
    words->addWidget(m_hint);
    QWidget *field = nullptr;
    switch (m_row.kind) {
    case CheckRow::Kind::Choices:
        m_column->addLayout(words);
        buildChoices();
        setFocusPolicy(Qt::StrongFocus);
        return;
    case CheckRow::Kind::Several: {
        m_column->addLayout(words);
        auto *chips = new QWidget;
        auto *flow = new FlowLayout(chips, space::s);
        for (size_t i = 0; i < m_row.choices.size(); ++i) {
            auto *chip = new FilterChip;
            chip->setCheckable(true);
            chip->installEventFilter(this);
            flow->addWidget(chip);
            connect(chip, &QAbstractButton::clicked, this, &CheckRowView::sendSeveral);
            m_chips.push_back(chip);
        }
        m_column->addWidget(chips);
        return;
    }
    case CheckRow::Kind::List:
        m_list = new QComboBox;
        field = m_list;
        connect(m_list, &QComboBox::activated, this, &CheckRowView::sendField);
        break;
    case CheckRow::Kind::Number:
        m_number = new NumberField;
        m_number->setDecimals(m_row.decimals);
        field = m_number;
        connect(m_number, &QLineEdit::editingFinished, this, &CheckRowView::sendField);
        break;
    case CheckRow::Kind::Text:
        m_field = new TextField;
        field = m_field;
        connect(m_field, &QLineEdit::editingFinished, this, &CheckRowView::sendField);
        break;
    }
    field->setObjectName(u"field-"_s + m_row.name);
    field->setFixedWidth(fieldWidth);
    field->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xl);
    line->addLayout(words, 1);
    line->addWidget(field, 0, Qt::AlignVCenter);
    m_column->addLayout(line);
}

void CheckRowView::buildChoices()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    const size_t count = m_row.choices.size() + (m_row.offersNotSure ? 1 : 0);
    for (size_t i = 0; i < count; ++i) {
        auto *button = new AnswerButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the row has the focus: one stop for each question
        button->setFixedHeight(answerHeight);
        button->setKey(QString::number(keyOf(i)));
        line->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            setFocus(Qt::MouseFocusReason);
            choose(i);
        });
        m_buttons.push_back(button);
    }
    m_column->addLayout(line);
}

bool CheckRowView::setRow(const CheckRow &row)
{
    if (row.name != m_row.name || row.kind != m_row.kind || row.choices.size() != m_row.choices.size()) {
        return false;
    }
    const bool isNew = row != m_row;
    m_row = row;
    if (isNew) {
        m_problem->hide();
    }
    fill();
    return true;
}

void CheckRowView::fill()
{
    m_text->setText(m_row.text);
    m_hint->setText(m_row.hint);
    m_hint->setVisible(!m_row.hint.isEmpty());
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isOpen = i >= m_row.choices.size(); // "not sure"
        m_buttons[i]->setMark(isOpen ? Mark::Question : m_row.choices[i].mark);
        m_buttons[i]->setText(isOpen ? tr("Not sure") : m_row.choices[i].label);
        m_buttons[i]->setChecked(isOpen ? m_row.isNotSure : m_row.answer == m_row.choices[i].name);
    }
    const QStringList chosen = m_row.answer.split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setText(m_row.choices[i].label);
        m_chips[i]->setChecked(chosen.contains(m_row.choices[i].name));
    }
    if (m_list) {
        m_list->clear();
        m_list->addItem(tr("Choose…"), QString());
        for (const CheckRow::Choice &choice : m_row.choices) {
            m_list->addItem(choice.label, choice.name);
        }
        m_list->setCurrentIndex(std::max(0, m_list->findData(m_row.answer)));
        m_list->setAccessibleName(m_row.text);
    }
    if (m_number && !m_number->hasFocus() && !hasProblem()) { // what was refused stays, to be put right
        m_number->setValue(m_row.answer.isEmpty() ? std::nullopt : std::optional(m_row.answer.toDouble()));
    }
    if (m_field && !m_field->hasFocus() && !hasProblem()) {
        m_field->setText(m_row.answer);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_field)}) {
        if (field) {
            field->setAccessibleName(m_row.text);
        }
    }
    updateName();
    update();
}

void CheckRowView::updateName()
{
    QString answer = m_row.isNotSure ? tr("Not sure") : QString();
    for (const CheckRow::Choice &choice : m_row.choices) {
        if (choice.name == m_row.answer) {
            answer = choice.label;
        }
    }
    setAccessibleName(answer.isEmpty() ? m_row.text : QString(m_row.text + u' ' + answer));
}

int CheckRowView::keyOf(size_t at) const
{
    return at < m_row.choices.size() ? m_row.choices[at].key : m_row.notSureKey;
}

void CheckRowView::setEditable(bool editable)
{
    m_isEditable = editable;
    for (AnswerButton *button : m_buttons) {
        button->setEnabled(editable);
    }
    for (FilterChip *chip : m_chips) {
        chip->setEnabled(editable);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_field)}) {
        if (field) {
            field->setEnabled(editable);
        }
    }
}

void CheckRowView::setCurrent(bool current)
{
    if (current != m_isCurrent) {
        m_isCurrent = current;
        update();
    }
}

void CheckRowView::showProblem(const QString &problem)
{
    if (problem.isEmpty()) {
        m_problem->hide();
    } else {
        m_problem->show(problem, {});
    }
}

bool CheckRowView::hasProblem() const
{
    return !m_problem->isHidden();
}

void CheckRowView::focusAnswer()
{
    QWidget *field = m_list ? static_cast<QWidget *>(m_list) : m_number ? static_cast<QWidget *>(m_number)
        : m_field                                                       ? static_cast<QWidget *>(m_field)
        : !m_chips.empty()                                              ? static_cast<QWidget *>(m_chips.front())
                                                                        : this;
    field->setFocus(Qt::OtherFocusReason);
}

void CheckRowView::choose(size_t at)
{
    if (!m_isEditable || at >= m_buttons.size()) {
        return;
    }
    fill(); // a click has switched the button: what is kept decides
    if (at >= m_row.choices.size()) {
        Q_EMIT notSure();
    } else {
        Q_EMIT answered(m_row.choices[at].name);
    }
}

void CheckRowView::sendField()
{
    QString value;
    if (m_list) {
        value = m_list->currentData().toString();
    } else if (m_number) {
        if (!m_number->isAcceptable()) {
            showProblem(tr("Write a number, or nothing."));
            return;
        }
        value = m_number->value() ? QString::number(*m_number->value(), 'f', QLocale::FloatingPointShortest) : QString();
    } else {
        value = cleaned(m_field->text()).trimmed();
    }
    if (value != m_row.answer) {
        Q_EMIT answered(value);
    } else {
        showProblem({}); // as it was before
    }
}

void CheckRowView::sendSeveral()
{
    QStringList chosen;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked()) {
            chosen.append(m_row.choices[i].name);
        }
    }
    Q_EMIT answered(chosen.join(u' '));
}

void CheckRowView::keyPressEvent(QKeyEvent *event)
{
    bool isNumber = false;
    const int number = withWesternDigits(event->text()).toInt(&isNumber);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT done();
    } else if (isNumber && m_isEditable) {
        for (size_t at = 0; at < m_buttons.size(); ++at) {
            if (keyOf(at) == number) {
                choose(at);
                Q_EMIT done();
                return;
            }
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool CheckRowView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_number || m_field) {
                sendField();
            }
            if (!hasProblem()) {
                Q_EMIT done();
            }
            return true;
        }
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && !m_list) {
            Q_EMIT stepped(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CheckRowView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT entered();
}

void CheckRowView::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    focusAnswer();
}

void CheckRowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens();
    paintRound(painter, rect(), metric::cardRadius, colors.surface, m_isCurrent ? colors.accent.ink : colors.line, m_isCurrent ? 2 : 1);
}

void CheckRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace meyar::ui
