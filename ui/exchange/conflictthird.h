// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/conflictlines.h"

#include <QWidget>

class QHBoxLayout;

namespace meyar::ui {

class AnswerButton;
class DateField;
class NumberField;
class TextField;

/// Where a third answer is given: buttons for choices, a field of the right kind for the rest.
class ConflictThird final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictThird(QWidget *parent = nullptr);
    void setLine(const ConflictThirdLine &line); ///< empties it
    void setBoth(bool both); ///< the buttons carry both languages
    [[nodiscard]] QString value() const; ///< as it is stored; empty = none given
    void clear();
    bool choose(int option); ///< from 0; false: there is none
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void makeButtons();
    void showWords();
    [[nodiscard]] QWidget *field() const;

    ConflictThirdLine m_line;
    bool m_both = false;
    QWidget *m_choices;
    QHBoxLayout *m_row;
    std::vector<AnswerButton *> m_buttons;
    NumberField *m_number;
    TextField *m_words;
    DateField *m_date;
    int m_chosen = -1;
};

} // namespace meyar::ui
