// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QIcon>
#include <QWidget>

class QPainter;

namespace meyar::ui {

/// The shape of a status. Each differs from the others in outline, so that colour is never needed
/// to read it.
enum class Mark {
    None,
    Good, ///< filled circle with a tick
    Warn, ///< filled triangle with "!"
    Bad, ///< filled square with a cross
    Critical, ///< filled octagon with "!"
    NotApplicable, ///< ring with a bar
    Conflict, ///< diamond with an arrow
    Quarter, ///< circle filled to a quarter: begun
    Half,
    ThreeQuarters,
    Empty, ///< ring: not begun
    Question, ///< ring with a clock hand: not known yet
    Saving, ///< ring with three dots
};

[[nodiscard]] Tone toneOf(Mark mark);
/// The quarter-filled mark that is nearest to done/total; Empty at 0, Good when complete.
[[nodiscard]] Mark progressMark(int done, int total);

/// Paints the mark into the middle of `rect`, as large as its shorter side. `color` overrides the
/// tone's ink.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const Tokens &tokens,
               const QColor &color = {});
[[nodiscard]] QIcon markIcon(Mark mark);

/// A mark alone. Give it an accessible name, or keep it beside the word it stands for.
class MarkLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(Mark mark = Mark::None, int size = 16, QWidget *parent = nullptr);

    [[nodiscard]] Mark mark() const { return m_mark; }
    void setMark(Mark mark);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Mark m_mark;
    int m_size;
};

} // namespace meyar::ui
