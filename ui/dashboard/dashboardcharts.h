// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/dashboard/dashboardtitles.h"

#include <memory>

namespace meyar::ui {

/// Makes the charts of the dashboard from its figures, worded in one language.
class DashboardCharts final
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)

public:
    DashboardCharts(const Translation &words, QDate today);

    [[nodiscard]] std::shared_ptr<const Chart> shares(const std::vector<ShareRow> &rows, ShareBy by) const;
    [[nodiscard]] std::shared_ptr<const Chart> trend(const ScoreTrend &trend) const;
    [[nodiscard]] std::shared_ptr<const Chart> baseline(const BaselineComparison &comparison) const;
    [[nodiscard]] std::shared_ptr<const Chart> heat(const SectionHeat &heat) const;
    [[nodiscard]] std::shared_ptr<const Chart> findings(const std::vector<CityFindings> &cities) const;
    [[nodiscard]] std::shared_ptr<const Chart> pareto(const std::vector<FailedCheckpoint> &rows) const;
    [[nodiscard]] std::shared_ptr<const Chart> burnDown(const std::vector<BurnPoint> &points) const;

private:
    [[nodiscard]] QString monthText(QDate day) const;
    [[nodiscard]] QString dayText(QDate day) const;

    const Translation &m_words;
    DashboardTitles m_titles;
    QDate m_today;
};

} // namespace meyar::ui
