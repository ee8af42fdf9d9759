// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/marks.h"

#include <QAbstractButton>

namespace meyar::ui {

/// One answer of a question: mark, word, the word in the other language, key cap; 58 px high, or as much as words need
/// that have no room in one line.
/// Checkable: the chosen one has a tinted ground and border in its colour. Enter and Space answer;
/// the letter keys belong to the page. Clicking the chosen one emits clicked() and leaves it
/// chosen.
class AnswerButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AnswerButton(QWidget *parent = nullptr);
    AnswerButton(const QString &word, Mark mark, const QString &key, QWidget *parent = nullptr);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    void setSecondWord(const QString &word); ///< empty: none
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return m_key; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// How wide the words may be.
    struct Room
    {
        int first = 0;
        int second = 0;
    };
    [[nodiscard]] Room roomAt(int width) const;
    void updateName();

    Mark m_mark = Mark::None;
    QString m_secondWord;
    QString m_key;
};

} // namespace meyar::ui
