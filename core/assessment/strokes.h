// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <optional>
#include <vector>

namespace meyar {

/// A drawn signature: lines on a pad of padWidth by padHeight steps, from its top left corner.
struct Strokes
{
    static constexpr int padWidth = 1000;
    static constexpr int padHeight = 400;
    static constexpr int mostPoints = 3000; ///< of all lines together; a signature has some hundreds

    std::vector<std::vector<QPoint>> lines;

    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
    [[nodiscard]] int points() const;
    friend bool operator==(const Strokes &, const Strokes &) = default;
};

/// The one text of these lines: each begins with its first point, then the steps from point to point ("120,200 3,4;…").
/// Points are put onto the pad; what is beyond mostPoints is left out.
[[nodiscard]] QString toText(const Strokes &strokes);
/// Nothing for any text that toText() does not write.
[[nodiscard]] std::optional<Strokes> strokesFrom(const QString &text);

} // namespace meyar
