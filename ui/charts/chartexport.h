// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart.h"

#include <QImage>

namespace meyar::ui {

/// A chart under its title, as it leaves Meyar.
struct ChartPicture
{
    const Chart *chart = nullptr;
    QString title;
    QString remark;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int width = 720; ///< pixels of the chart before scaling
};

[[nodiscard]] QImage imageOf(const ChartPicture &picture, qreal scale = 2);
/// By the suffix: .svg, .csv (the table), else PNG.
[[nodiscard]] Result<> saveChart(const ChartPicture &picture, const QString &path);

} // namespace meyar::ui
