// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/bidi.h"
#include "ui/common/fonts.h"

#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace meyar::ui {

/// A plain text broken into lines of one height. Knows how far the ink of its glyphs leaves the
/// lines, which is up to half an em in Nastaliq, so that the widget can keep that much room.
struct LabelLayout
{
    struct Request
    {
        QString text;
        QFont font;
        int lineHeight = 0;
        int width = 0; ///< of the widget's contents
        bool wrap = true;
        int maximumLines = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the widget
        Qt::Alignment alignment = Qt::AlignLeading;
        bool trim
            = false; ///< takes away what Nastaliq's tall lines leave empty above and below all ink
    };

    explicit LabelLayout(const Request &request);

    void paint(QPainter &painter, const QPointF &origin, const QColor &color) const;

    Request request;
    int height = 0; ///< with the room for the ink
    int naturalWidth = 0; ///< of the longest line, with the room for the ink
    bool isElided = false;

private:
    using Paragraphs = std::vector<std::unique_ptr<QTextLayout>>;

    void layOut(double left, double right);
    void measureInk();
    bool addParagraph(const Placed &paragraph, double width);

    Paragraphs m_paragraphs;
    int m_lines = 0;
    double m_inkLeft = 0; ///< how far the ink leaves the text's box on each side
    double m_inkRight = 0;
    double m_inkTop = 0; ///< below 0: this much is trimmed
    double m_inkBottom = 0;
    double m_padLeft = 0;
    double m_widest = 0;
};

} // namespace meyar::ui
