// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/samplesize.h"

#include "core/library/sheetedit.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

const SamplingRow *rowFor(const std::vector<SamplingRow> &rows, const QString &key, int workers)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const SamplingRow &each) { return each.key == key && each.holdsFor(workers); });
    return row == rows.end() ? nullptr : &*row;
}

/// The last row of the table that has counts.
const SamplingRow *lastCounted(const std::vector<SamplingRow> &rows, const QString &key)
{
    const auto row = std::find_if(rows.rbegin(), rows.rend(),
                                  [&](const SamplingRow &each) { return each.key == key && !each.byAgreement; });
    return row == rows.rend() ? nullptr : &*row;
}

/// Between the row's least and most, by where the headcount stands in the row.
int peopleOf(const SamplingRow &row, int workers)
{
    const int most = std::max(row.interviewedMin, row.interviewedMax);
    if (row.workersTo == 0 || most == row.interviewedMin) {
        return row.interviewedMin + (row.workersTo == 0 && row.interviewedMax == 0 ? 1 : 0); // "more than 30"
    }
    const double place = double(workers - row.workersFrom) / double(row.workersTo - row.workersFrom);
    return row.interviewedMin + int(std::ceil(place * double(most - row.interviewedMin)));
}

SampleSize sizeBy(const SamplingRow &row, int workers)
{
    SampleSize size{.workers = workers,
                    .people = std::min(workers, peopleOf(row, workers)),
                    .groups = row.groupInterviews,
                    .groupSize = row.groupSize,
                    .records = std::min(workers, row.records),
                    .auditorDays = row.auditorDays,
                    .interviewHours = row.interviewHours,
                    .citation = row.citation,
                    .confidence = row.confidence};
    size.individual = row.individualInterviews > 0 ? std::min(row.individualInterviews, size.people) : size.people;
    const int inGroups = size.people - size.individual;
    size.groups = size.groupSize > 0 ? (inGroups + size.groupSize - 1) / size.groupSize : 0;
    return size;
}

} // namespace

std::vector<SamplingRow> samplingRows(const form::Sheet &sheet)
{
    std::vector<SamplingRow> rows;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const auto cell = [&](const QString &heading) { return cellOf(sheet, i, columnOf(sheet, heading)); };
        const auto whole = [&](const QString &heading) { return cell(heading).toInt(); };
        SamplingRow row{.key = cell(u"key"_s),
                        .workersFrom = whole(u"workers_from"_s),
                        .workersTo = whole(u"workers_to"_s),
                        .auditorDays = cell(u"auditor_days"_s).toDouble(),
                        .individualInterviews = whole(u"individual_interviews"_s),
                        .groupInterviews = whole(u"group_interviews"_s),
                        .groupSize = whole(u"group_size"_s),
                        .interviewedMin = whole(u"interviewed_min"_s),
                        .interviewedMax = whole(u"interviewed_max"_s),
                        .records = whole(u"records"_s),
                        .interviewHours = cell(u"interview_hours"_s).toDouble(),
                        .byAgreement = cell(u"rule"_s) == u"by_agreement"_s,
                        .citation = cell(u"citation"_s),
                        .confidence = cell(u"confidence"_s)};
        const bool hasCounts = row.interviewedMin > 0 || row.byAgreement;
        if (!row.key.isEmpty() && row.workersFrom > 0 && hasCounts) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::optional<SampleSize> sampleSize(const std::vector<SamplingRow> &rows, const QString &key, int workers)
{
    if (workers < 1) {
        return {};
    }
    const bool isGeneral = key == generalSampling;
    const QString table = isGeneral ? u"sampling.four_pillar"_s : key;
    const SamplingRow *row = rowFor(rows, table, workers);
    const bool byAgreement = row == nullptr || row->byAgreement;
    row = byAgreement ? lastCounted(rows, table) : row;
    if (row == nullptr) {
        return {};
    }
    SampleSize size = sizeBy(*row, workers);
    size.byAgreement = byAgreement;
    if (isGeneral) {
        const int root = int(std::ceil(std::sqrt(double(workers))));
        size.individual += std::max(0, root - size.people); // what the table lacks is asked one by one
        size.people = std::max(size.people, root);
    }
    return size;
}

} // namespace meyar
