// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfcheck/selfcheckstate.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace meyar::ui {

class AnswerButton;
class FilterChip;
class InlineError;
class Label;
class NumberField;
class TextField;

/// One question of the self-check with what answers it. With choices it takes the focus as a whole: 1, 2, 3… or a click
/// answers, in any of the three scripts of digits, and a digit means the same under every question (SelfCheckController); a field takes the focus itself.
class CheckRowView final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRowView(const CheckRow &row, QWidget *parent = nullptr);
    /// The same question, as it stands now. False: it is another kind of question.
    [[nodiscard]] bool setRow(const CheckRow &row);
    void setEditable(bool editable);
    void setCurrent(bool current); ///< the panel beside speaks of it
    void showProblem(const QString &problem); ///< empty: none
    [[nodiscard]] bool hasProblem() const;
    void focusAnswer();
    [[nodiscard]] const CheckRow &row() const { return m_row; }

Q_SIGNALS:
    void answered(const QString &value);
    void notSure();
    void entered(); ///< it has the focus now
    void done(); ///< Enter, or an answer by key: on to the next
    void stepped(int by); ///< up or down

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildChoices();
    void fill();
    [[nodiscard]] int keyOf(size_t at) const; ///< of the button
    void choose(size_t at);
    void sendField();
    void sendSeveral();
    void updateName();

    CheckRow m_row;
    bool m_isEditable = true;
    bool m_isCurrent = false;
    QVBoxLayout *m_column;
    Label *m_text;
    Label *m_hint;
    InlineError *m_problem;
    std::vector<AnswerButton *> m_buttons; ///< in the order of the choices, "not sure" last
    std::vector<FilterChip *> m_chips;
    QComboBox *m_list = nullptr;
    NumberField *m_number = nullptr;
    TextField *m_field = nullptr;
};

} // namespace meyar::ui
