// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/typesetting.h"

#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace meyar::ui::print {

enum class Side { Left, Right, Centre };

/// What to set and how. The text is plain: nothing in it is markup, nothing is ever loaded.
struct Setting
{
    QString text;
    Language language = Language::English; ///< of the text itself: its face and direction
    Style style = Style::Body;
    QColor color;
    double width = 0;
    Side side = Side::Left;
    int boldFirst = 0; ///< so many leading characters in bold: a label
};

/// A paragraph broken into lines, which can be painted whole or by lines on different pages.
class TextBlock
{
public:
    explicit TextBlock(const Setting &setting);

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double pitch() const { return m_pitch; }
    [[nodiscard]] double height() const { return lineCount() * m_pitch; }
    [[nodiscard]] double ascent() const
    {
        return m_ascent;
    } ///< from the top to the first base line
    [[nodiscard]] double naturalWidth() const; ///< of the longest line
    /// `topLeft` is where line `first` begins.
    void paint(QPainter &painter, QPointF topLeft, int first, int last) const;

private:
    void breakLines(double width);

    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_ascent;
    double m_pitch;
};

/// The side on which a language begins.
[[nodiscard]] Side startOf(Language language);
[[nodiscard]] Side endOf(Language language);

/// `text` as it stands in a column of `language`. What exists only in the other script is set in
/// its own direction; one line of it keeps to the column's side, more of it goes to its own.
[[nodiscard]] TextBlock set(const Text &text, Language language, Style style, const QColor &color,
                            double width);

} // namespace meyar::ui::print
