// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/questionstate.h"
#include "ui/common/language.h"

#include <QWidget>

class QGridLayout;

namespace meyar::ui {

class AnswerButton;
class DateField;
class InlineError;
class NoteEdit;
class NumberField;

/// Where a question is answered: buttons for choices, a field for numbers, dates and words; below
/// it, why what was typed is refused. Follows the state it is given; keeps what is being typed
/// while the question stays.
class AnswerArea final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerArea(QWidget *parent = nullptr);
    void setState(const QuestionState &state, DisplayLanguage display);
    void setProblem(const QString &problem);
    void retranslate();
    [[nodiscard]] bool isField() const; ///< answered by typing
    void focusField();

Q_SIGNALS:
    void choiceClicked(int index);
    void typed(const QString &value);
    void entered(); ///< Enter in a field, Ctrl+Enter in one of several lines
    void left(); ///< Esc in a field

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields();
    void placeButtons();
    void showChoices(const QuestionState &state, DisplayLanguage display);
    void showField(const QuestionState &state, bool moved);
    void makeButtons(size_t count);
    [[nodiscard]] QWidget *fieldOf(AnswerKind kind) const;

    QWidget *m_choiceBox;
    QGridLayout *m_grid;
    std::vector<AnswerButton *> m_buttons;
    NumberField *m_number;
    NoteEdit *m_words;
    DateField *m_date;
    InlineError *m_problem;
    int m_columns = 0;
    bool m_answered = false;
    QString m_question;
    AnswerKind m_kind = AnswerKind::One;
};

} // namespace meyar::ui
