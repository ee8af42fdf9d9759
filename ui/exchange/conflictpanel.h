// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/conflictlines.h"

#include <QWidget>

class QAbstractItemModel;
class QGridLayout;
class QListView;
class QModelIndex;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class Button;
class Card;
class Chip;
class ConflictCard;
class ConflictController;
class ConflictThird;
class EmptyState;
class InlineError;
class Label;
class MarkLabel;
class SectionHeader;
class TextField;

/// The conflicts: their list with the score they leave open, the answers of the open one side by
/// side, and the decision below them.
class ConflictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(ConflictController &controller, QWidget *parent = nullptr);

    void setBoth(bool both); ///< questions stand in both languages
    /// A digit from 1: one of the answers, or one of the choices of a third answer while it is written.
    void press(int digit);
    void choose(int side);
    void writeThird();
    void decide();
    void decideLater();
    void openQuestion();
    void focusList();
    void retranslate();
    [[nodiscard]] int footHeight() const; ///< of the decision, which no message may lie over

Q_SIGNALS:
    void importWanted(); ///< the button of the empty state

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildScore();
    QWidget *buildMain();
    void buildHead(QVBoxLayout *column);
    QWidget *buildDecision();
    void connectSignals();
    void leaveThird();
    void showCurrent();
    void updateCurrent();
    void updateList();
    void updateScore();
    void updateChoice();
    void fillCards(const ConflictDetail &detail);
    void fillQuestion(const ConflictDetail &detail);

    ConflictController &m_controller;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_list = nullptr;
    QWidget *m_decidedRow = nullptr;
    Label *m_decided = nullptr;
    Card *m_scoreCard = nullptr;
    Label *m_scoreTitle = nullptr;
    Label *m_scoreRange = nullptr;
    Label *m_scoreGrades = nullptr;
    Label *m_place = nullptr;
    Chip *m_critical = nullptr;
    Chip *m_apart = nullptr;
    Button *m_open = nullptr;
    Label *m_question = nullptr;
    Label *m_questionUrdu = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<ConflictCard *> m_cards;
    Card *m_decision = nullptr;
    SectionHeader *m_decisionHead = nullptr;
    Button *m_writeThird = nullptr;
    ConflictThird *m_third = nullptr;
    InlineError *m_refusal = nullptr;
    TextField *m_reason = nullptr;
    Button *m_later = nullptr;
    Button *m_decide = nullptr;
    int m_side = -1; ///< the chosen card
    bool m_isThird = false;
    bool m_both = false;
    bool m_selecting = false;
};

} // namespace meyar::ui
