// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/portfolio/figures.h"

#include <QCoreApplication>

namespace meyar::ui {

/// The sentence over each chart: what it shows, not what it is.
class DashboardTitles final
{
    Q_DECLARE_TR_FUNCTIONS(DashboardTitles)

public:
    explicit DashboardTitles(const Translation &words)
        : m_words(words)
    {
    }

    [[nodiscard]] QString nameOf(const ShareRow &row, ShareBy by) const;
    [[nodiscard]] QString shares(const std::vector<ShareRow> &rows, ShareBy by) const;
    [[nodiscard]] QString trend(const ScoreTrend &trend) const;
    [[nodiscard]] QString baseline(const BaselineComparison &comparison) const;
    [[nodiscard]] QString heat(const SectionHeat &heat) const;
    [[nodiscard]] QString findings(const std::vector<CityFindings> &cities) const;
    [[nodiscard]] QString pareto(const std::vector<FailedCheckpoint> &rows) const;
    [[nodiscard]] QString burnDown(const std::vector<BurnPoint> &points, QDate today) const;

private:
    const Translation &m_words;
};

/// The last point that is not after today; 0 if there is none.
[[nodiscard]] size_t todayOf(const std::vector<BurnPoint> &points, QDate today);

} // namespace meyar::ui
