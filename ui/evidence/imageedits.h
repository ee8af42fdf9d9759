// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLine>
#include <QRect>

#include <vector>

namespace meyar::ui {

/// What makes a derived copy of a photo. Everything is in pixels of the upright original, so that the order in which
/// it was done does not matter; done are blurs, then arrows, then the crop, then the turn.
struct ImageEdits
{
    std::vector<QRect> blurs; ///< made unreadable for good: faces, names, number plates
    std::vector<QLine> arrows; ///< from the first point to the second, where the tip is
    QRect crop; ///< what stays; null = everything
    int quarterTurns = 0; ///< clockwise, 0 to 3

    [[nodiscard]] bool isEmpty() const { return *this == ImageEdits(); }
    friend bool operator==(const ImageEdits &, const ImageEdits &) = default;
};

/// Compact JSON: {"version":1,"blur":[[x,y,width,height]],"arrow":[[x1,y1,x2,y2]],"crop":[…],"turn":90}.
[[nodiscard]] QString toJson(const ImageEdits &edits);
/// Refuses as BadArgument: other JSON, another version, unknown keys, rectangles without area, more than 200 of a kind.
[[nodiscard]] Result<ImageEdits> imageEditsFrom(const QString &json);

} // namespace meyar::ui
