// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflictthird.h"

#include "core/base/text.h"
#include "ui/common/answerbutton.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using Kind = ConflictThirdLine::Kind;

ConflictThird::ConflictThird(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QWidget(this))
    , m_row(new QHBoxLayout(m_choices))
    , m_number(new NumberField({}, this))
    , m_words(new TextField({}, this))
    , m_date(new DateField({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_row->setContentsMargins({});
    m_row->setSpacing(space::m);
    m_number->setObjectName(u"thirdNumber"_s);
    m_words->setObjectName(u"thirdWords"_s);
    m_date->setObjectName(u"thirdDate"_s);
    m_number->setFixedWidth(220);
    m_date->setFixedWidth(220);
    column->addWidget(m_choices);
    column->addWidget(m_number, 0, Qt::AlignLeading);
    column->addWidget(m_words);
    column->addWidget(m_date, 0, Qt::AlignLeading);
    connect(m_number, &QLineEdit::textEdited, this, &ConflictThird::edited);
    connect(m_words, &QLineEdit::textEdited, this, &ConflictThird::edited);
    connect(m_date, &QDateEdit::dateChanged, this, &ConflictThird::edited);
    retranslate();
}

QWidget *ConflictThird::field() const
{
    switch (m_line.kind) {
    case Kind::Whole:
    case Kind::Decimal:
        return m_number;
    case Kind::Words:
        return m_words;
    case Kind::Day:
        return m_date;
    case Kind::Choice:
    case Kind::None:
        break;
    }
    return nullptr;
}

void ConflictThird::setLine(const ConflictThirdLine &line)
{
    m_line = line;
    m_choices->setVisible(line.kind == Kind::Choice);
    for (QWidget *other : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_words),
                           static_cast<QWidget *>(m_date)}) {
        other->setVisible(other == field());
    }
    m_number->setDecimals(line.kind == Kind::Decimal ? 3 : 0);
    makeButtons();
    clear();
}

void ConflictThird::makeButtons()
{
    while (m_buttons.size() > m_line.options.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < m_line.options.size()) {
        auto *button = new AnswerButton(m_choices);
        const int index = static_cast<int>(m_buttons.size());
        button->setObjectName(u"third%1"_s.arg(index + 1));
        button->setKey(index < 9 ? QString::number(index + 1) : QString());
        connect(button, &AnswerButton::clicked, this, [this, index] {
            choose(index);
        });
        m_row->addWidget(button, 1);
        m_buttons.push_back(button);
    }
    showWords();
}

void ConflictThird::showWords()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const ConflictOption &option = m_line.options[i];
        const bool second = m_both && option.word.has(Language::Urdu);
        m_buttons[i]->setText(option.word.in(uiLanguage()));
        m_buttons[i]->setSecondWord(second ? option.word.in(Language::Urdu) : QString());
        m_buttons[i]->setMark(option.mark);
        m_buttons[i]->setChecked(static_cast<int>(i) == m_chosen);
    }
}

bool ConflictThird::choose(int option)
{
    if (m_line.kind != Kind::Choice || option < 0 || option >= static_cast<int>(m_line.options.size())) {
        return false;
    }
    m_chosen = option;
    showWords();
    Q_EMIT edited();
    return true;
}

void ConflictThird::setBoth(bool both)
{
    m_both = both;
    showWords();
}

QString ConflictThird::value() const
{
    switch (m_line.kind) {
    case Kind::Choice:
        return m_chosen < 0 ? QString() : m_line.options[static_cast<size_t>(m_chosen)].value;
    case Kind::Whole:
    case Kind::Decimal: {
        const std::optional<double> number = m_number->value();
        return m_number->isAcceptable() && number ? QString::number(*number, 'g', 15) : QString();
    }
    case Kind::Words:
        return cleaned(m_words->text()).trimmed();
    case Kind::Day: {
        const std::optional<QDate> day = m_date->optionalDate();
        return day ? day->toString(Qt::ISODate) : QString();
    }
    case Kind::None:
        break;
    }
    return {};
}

void ConflictThird::clear()
{
    m_chosen = -1;
    m_number->clear();
    m_words->clear();
    const QSignalBlocker quiet(m_date);
    m_date->setOptionalDate(std::nullopt);
    showWords();
}

void ConflictThird::focusFirst()
{
    if (QWidget *input = field()) {
        input->setFocus(Qt::OtherFocusReason);
    } else if (!m_buttons.empty()) {
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    }
}

void ConflictThird::retranslate()
{
    for (QWidget *input : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_words),
                           static_cast<QWidget *>(m_date)}) {
        input->setAccessibleName(tr("Third answer"));
    }
    m_number->setPlaceholderText(tr("Write a number"));
    m_words->setPlaceholderText(tr("Write the third answer"));
    showWords();
}

} // namespace meyar::ui
