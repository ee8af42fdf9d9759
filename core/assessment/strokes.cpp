// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/strokes.h"

#include <QStringList>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'000; ///< more than mostPoints can need

QPoint onPad(QPoint point)
{
    return {std::clamp(point.x(), 0, Strokes::padWidth), std::clamp(point.y(), 0, Strokes::padHeight)};
}

std::optional<QPoint> pointFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool isX = false;
    bool isY = false;
    const QPoint point(parts.value(0).toInt(&isX), parts.value(1).toInt(&isY));
    return parts.size() == 2 && isX && isY ? std::optional(point) : std::nullopt;
}

} // namespace

int Strokes::points() const
{
    int count = 0;
    for (const std::vector<QPoint> &line : lines) {
        count += static_cast<int>(line.size());
    }
    return count;
}

QString toText(const Strokes &strokes)
{
    QStringList lines;
    int left = Strokes::mostPoints;
    for (const std::vector<QPoint> &line : strokes.lines) {
        QStringList steps;
        QPoint before;
        for (const QPoint &each : line) {
            if (left == 0) {
                break;
            }
            --left;
            const QPoint point = onPad(each);
            const QPoint step = point - before;
            steps += u"%1,%2"_s.arg(step.x()).arg(step.y());
            before = point;
        }
        if (!steps.isEmpty()) {
            lines += steps.join(u' ');
        }
    }
    return lines.join(u';');
}

std::optional<Strokes> strokesFrom(const QString &text)
{
    Strokes strokes;
    if (text.isEmpty() || text.size() > longestText) {
        return text.isEmpty() ? std::optional(strokes) : std::nullopt;
    }
    for (const QString &line : text.split(u';')) {
        std::vector<QPoint> points;
        QPoint at;
        for (const QString &step : line.split(u' ')) {
            const std::optional<QPoint> moved = pointFrom(step);
            if (!moved || std::abs(moved->x()) > Strokes::padWidth || std::abs(moved->y()) > Strokes::padWidth) {
                return std::nullopt;
            }
            at += *moved;
            points.push_back(at);
        }
        strokes.lines.push_back(std::move(points));
    }
    return toText(strokes) == text ? std::optional(strokes) : std::nullopt;
}

} // namespace meyar
