// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/textblock.h"

#include <QPointF>

#include <functional>
#include <vector>

namespace meyar::ui::print {

using PaintAt = std::function<void(QPainter &, QPointF)>;

/// A horizontal slice of the report that no page break goes through.
struct Strip
{
    double before = 0; ///< space above it, dropped at the top of a page
    double height = 0;
    PaintAt paint; ///< given its top left corner; may be empty
    bool keepWithNext = false;
    int group = 0; ///< strips of one group (not 0) stay on one page if a page can hold them
    int frame = -1; ///< the frame around it
    int head = -1; ///< the table head that is repeated when a page begins with it
    bool isHead = false;
    bool startsPage = false;
    QString bookmark = {}; ///< of a heading, for the outline of the PDF
    int level = 0; ///< of the bookmark, from 1
};

/// A rounded box behind the strips that name it, closed again on every page it reaches.
struct Frame
{
    QColor ground;
    QColor line;
};

/// The whole report as strips, before it is cut into pages.
struct Flow
{
    std::vector<Strip> strips;
    std::vector<Strip> heads;
    std::vector<Frame> frames;
    int groups = 0;
};

struct PlacedStrip
{
    const Strip *strip = nullptr;
    double y = 0;
};

using Page = std::vector<PlacedStrip>;

/// Cuts the flow into pages of a height. A heading stays with what follows it, a group stays whole
/// if it can, a table's head stands again on every page that the table reaches. The pages point
/// into the flow.
[[nodiscard]] std::vector<Page> paginated(const Flow &flow, double pageHeight);

/// Texts one below the other in one column of a row.
struct Column
{
    double x = 0;
    struct Piece
    {
        TextBlock text;
        double before = 0;
    };
    std::vector<Piece> pieces;

    void add(TextBlock text, double before = 0) { pieces.push_back({std::move(text), before}); }
    [[nodiscard]] double height() const;
};

/// Columns side by side. A row that is too tall for any page is cut between lines.
struct Row
{
    std::vector<Column> columns;
    std::vector<PaintAt>
        drawings; ///< painted with the first slice, given the row's top left corner
    double padTop = 0;
    double padBottom = 0;
    double minimum = 0; ///< height without the padding
    bool rule = false; ///< a hairline below
    double width = 0; ///< of the hairline
};

/// The row as strips: one, or several if it is taller than `limit`. `pattern` gives all but height
/// and paint.
[[nodiscard]] std::vector<Strip> stripsOf(Row row, const Strip &pattern, double limit);

} // namespace meyar::ui::print
