// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace meyar::ui {

class Label;
class MarkLabel;

/// A point of a checklist with a sentence below it; a click or Space ticks it.
class PointRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PointRow(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void checkStateSet() override; ///< the mark follows

private:
    MarkLabel *m_mark;
    Label *m_title;
    Label *m_sentence;
};

} // namespace meyar::ui
