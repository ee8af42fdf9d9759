// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcharts.h"

#include "core/wording/cityword.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/charts/barschart.h"
#include "ui/charts/heatchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/paretochart.h"
#include "ui/charts/radarchart.h"
#include "ui/common/bidi.h"

#include <algorithm>
#include <array>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownBars = 12;

} // namespace

DashboardCharts::DashboardCharts(const Translation &words, QDate today)
    : m_words(words)
    , m_titles(words)
    , m_today(today)
{
}

QString DashboardCharts::dayText(QDate day) const
{
    return dateText(m_words, day).section(u' ', 0, -2); // without its year
}

QString DashboardCharts::monthText(QDate day) const
{
    const QString full = dateText(m_words, day);
    const qsizetype space = full.indexOf(u' ');
    return space > 0 ? full.mid(space + 1) : full;
}

std::shared_ptr<const Chart> DashboardCharts::shares(const std::vector<ShareRow> &rows, ShareBy by) const
{
    const std::array heads{tr("Section"), tr("Clause"), tr("Convention"), tr("City"), tr("Sector")};
    BarsData data;
    data.nameHead = heads[size_t(by)];
    data.barHead = tr("Met · partly · failed");
    data.valueHead = tr("Met %");
    data.remarkHead = tr("Failed %");
    data.parts = {{tr("Met"), ChartInk::Good}, {tr("Partly"), ChartInk::Warn}, {tr("Failed"), ChartInk::Bad}};
    for (const ShareRow &row : rows) {
        const StandingCounts &counts = row.counts;
        if (counts.answered() > 0) {
            data.bars.push_back({m_titles.nameOf(row, by),
                                 {double(counts.met), double(counts.partly), double(counts.failed)},
                                 percentText(m_words, *counts.metPercent()),
                                 percentText(m_words, 100.0 * counts.failed / counts.answered())});
        }
    }
    data.shown = shownBars;
    data.fromEnd = true; // the weakest are what one looks for
    if (data.bars.size() > shownBars) {
        data.restNote = tr("%n better ones are in the table", nullptr, int(data.bars.size() - shownBars));
    }
    return std::make_shared<BarsChart>(std::move(data));
}

std::shared_ptr<const Chart> DashboardCharts::trend(const ScoreTrend &trend) const
{
    LinesData data;
    data.axisHead = tr("Month");
    data.unit = u" %"_s;
    data.top = 100;
    ChartLine scores{{tr("Median score"), ChartInk::Accent}, {}};
    ChartLine baseline{{tr("Baseline"), ChartInk::Quiet, true, true}, {}};
    for (const MonthPoint &point : trend.months) {
        const QString month = monthText(point.month);
        const bool saysYear = data.axis.isEmpty() || point.month.month() == 1;
        data.axis.append(month);
        data.labels.append(saysYear ? month : month.section(u' ', 0, -2));
        data.positions.push_back(double(point.month.toJulianDay()));
        scores.values.emplace_back(point.percent);
        baseline.values.push_back(trend.baseline);
    }
    data.lines = {scores};
    if (trend.baseline) {
        data.lines.push_back(baseline);
    }
    return std::make_shared<LineChart>(std::move(data));
}

std::shared_ptr<const Chart> DashboardCharts::baseline(const BaselineComparison &comparison) const
{
    RadarData data;
    data.axisHead = tr("Section");
    data.unit = u" %"_s;
    ChartLine now{{tr("Now"), ChartInk::Accent}, {}};
    ChartLine before{{tr("Baseline"), ChartInk::Quiet, true, true}, {}};
    for (const ComparedSection &section : comparison.sections) {
        data.axis.append(section.title.in(m_words.language()));
        now.values.push_back(section.now);
        before.values.push_back(section.before);
    }
    data.lines = {now, before};
    return std::make_shared<RadarChart>(std::move(data));
}

std::shared_ptr<const Chart> DashboardCharts::heat(const SectionHeat &heat) const
{
    struct Row
    {
        QString name;
        double worst = 0;
        std::vector<HeatField> fields;
    };
    std::vector<Row> rows;
    for (size_t section = 0; section < heat.sections.size(); ++section) {
        Row row{heat.sections[section].in(m_words.language()), 0, {}};
        for (const StandingCounts &counts : heat.cells[section]) {
            HeatField field;
            if (counts.answered() > 0) {
                const double share = double(counts.failed) / counts.answered();
                field = {share, percentText(m_words, 100 * share)};
                row.worst = std::max(row.worst, share);
            }
            row.fields.push_back(field);
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::worst);
    HeatData data;
    data.rowHead = tr("Section");
    for (const QString &city : heat.cities) {
        data.columns.append(city.isEmpty() ? tr("No city") : cityWord(m_words, city));
    }
    for (Row &row : rows) {
        data.rows.append(row.name);
        data.fields.push_back(std::move(row.fields));
    }
    return std::make_shared<HeatChart>(std::move(data));
}

std::shared_ptr<const Chart> DashboardCharts::findings(const std::vector<CityFindings> &cities) const
{
    constexpr std::array order{Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation};
    HeatData data;
    data.rowHead = tr("City");
    for (const Severity severity : order) {
        data.columns.append(word(m_words, severity));
    }
    int most = 0;
    for (const CityFindings &city : cities) {
        most = std::max(most, *std::ranges::max_element(city.open));
    }
    for (const CityFindings &city : cities) {
        if (city.all() == 0) {
            continue;
        }
        std::vector<HeatField> fields;
        for (const Severity severity : order) {
            const int open = city.open[size_t(severity)];
            fields.push_back({double(open) / std::max(1, most), number(qint64(open))});
        }
        data.rows.append(city.city.isEmpty() ? tr("No city") : cityWord(m_words, city.city));
        data.fields.push_back(std::move(fields));
    }
    return std::make_shared<HeatChart>(std::move(data));
}

std::shared_ptr<const Chart> DashboardCharts::pareto(const std::vector<FailedCheckpoint> &rows) const
{
    ParetoData data;
    data.codeHead = tr("Checkpoint");
    data.nameHead = tr("Question");
    data.countHead = tr("Times not met");
    data.cumulativeHead = tr("Share of all, with those before");
    for (const FailedCheckpoint &row : rows) {
        data.bars.push_back({row.code.isEmpty() ? row.name : row.code, row.label.in(m_words.language()), row.failed,
                             row.cumulativePercent});
    }
    return std::make_shared<ParetoChart>(std::move(data));
}

std::shared_ptr<const Chart> DashboardCharts::burnDown(const std::vector<BurnPoint> &points) const
{
    LinesData data;
    data.axisHead = tr("Day");
    ChartLine open{{tr("Open"), ChartInk::Accent}, {}};
    ChartLine agreed{{tr("As agreed"), ChartInk::Quiet, true, true}, {}};
    for (const BurnPoint &point : points) {
        data.axis.append(dateText(m_words, point.day));
        data.labels.append(dayText(point.day));
        data.positions.push_back(double(point.day.toJulianDay()));
        open.values.push_back(point.day <= m_today ? std::optional<double>(point.open) : std::nullopt);
        agreed.values.emplace_back(point.agreed);
    }
    data.lines = {open, agreed};
    data.today = points.empty() ? -1 : int(todayOf(points, m_today));
    return std::make_shared<LineChart>(std::move(data));
}

} // namespace meyar::ui
