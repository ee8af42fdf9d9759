// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/projectorquestions.h"

#include <QWidget>

#include <array>

namespace meyar::ui {

/// The workshop on the wall: one question a screen, answers of the groups A to F by number keys, bars at once. It is given
/// questions that are made up and nothing else: no database, no cohort, no name can be reached from it. What groups answer is
/// kept until the sample is reset or the projector is left.
class Projector final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int groups = 6;

    explicit Projector(QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int group() const { return m_group; } ///< whose answer the next number is
    [[nodiscard]] int answerOf(int group) const; ///< to the current question; -1 = none yet
    [[nodiscard]] bool isTold() const { return m_isTold; } ///< what is right is shown
    [[nodiscard]] double share() const { return m_share; } ///< of the picture that shows what was before, 0 to 1
    /// The height of the smallest text of the last painting, in pixels.
    [[nodiscard]] int smallestText() const { return m_smallest; }
    [[nodiscard]] QString spoken() const; ///< the screen in words
    void reset(); ///< every answer is taken back, and the first question is shown

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void answer(int option);
    void go(int step);
    void retranslate();
    void refresh();
    [[nodiscard]] const ProjectorQuestion &question() const { return m_questions[size_t(m_current)]; }
    [[nodiscard]] int unit(int of720) const; ///< pixels, of a screen 720 high
    [[nodiscard]] QFont type(int of720, bool bold);
    [[nodiscard]] QRect optionRect(int option) const;
    [[nodiscard]] QRect groupRect(int group) const;
    [[nodiscard]] QRect resetRect() const;
    enum class Step { Back, Tell, Next, Leave };
    [[nodiscard]] QRect stepRect(Step step) const; ///< what the keys do, for who has only a mouse
    void take(Step step);
    void paintHead(QPainter &painter);
    void paintOption(QPainter &painter, int option);
    void paintBefore(QPainter &painter, const QRect &area);
    void paintFoot(QPainter &painter);
    [[nodiscard]] QRect placed(const QRect &rect) const; ///< mirrored in a right-to-left window

    std::vector<ProjectorQuestion> m_questions;
    std::vector<std::array<int, groups>> m_answers;
    int m_current = 0;
    int m_group = 0;
    bool m_isTold = false;
    double m_share = 0; ///< of the picture that shows what was before
    int m_smallest = 0;
};

} // namespace meyar::ui
