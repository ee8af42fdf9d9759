// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sheets.h"

#include <QString>

#include <optional>
#include <vector>

namespace meyar {

/// One row of a sampling table (resources/reference/sampling.csv): how much is looked at in a factory of this size.
struct SamplingRow
{
    QString key; ///< of the table: "sampling.four_pillar", "sampling.thirteen_area"
    int workersFrom = 1;
    int workersTo = 0; ///< 0 = and more
    double auditorDays = 0; ///< 0 = the table does not say
    int individualInterviews = 0;
    int groupInterviews = 0;
    int groupSize = 0; ///< people in each of those groups
    int interviewedMin = 0;
    int interviewedMax = 0;
    int records = 0; ///< personal, time and wage records to be read
    double interviewHours = 0;
    bool byAgreement = false; ///< the scheme leaves it to an agreement
    QString citation = {};
    QString confidence = {};

    [[nodiscard]] bool holdsFor(int workers) const
    {
        return workers >= workersFrom && (workersTo == 0 || workers <= workersTo);
    }
};

/// The rows of the sheet; one that cannot be read is left out.
[[nodiscard]] std::vector<SamplingRow> samplingRows(const form::Sheet &sheet);

/// The table of general use: the four-pillar counts, and never fewer people than the square root of the headcount.
inline constexpr QStringView generalSampling = u"sampling.general";

/// What a visit to a factory of this size needs.
struct SampleSize
{
    int workers = 0;
    int people = 0; ///< to be interviewed, alone or in groups; never more than there are
    int individual = 0; ///< of these, alone
    int groups = 0;
    int groupSize = 0; ///< people in each group; the last may be smaller
    int records = 0; ///< 0 = the table does not say
    double auditorDays = 0; ///< likewise
    double interviewHours = 0; ///< likewise
    bool byAgreement = false; ///< the table ends before this size: the counts are those of its last row
    QString citation = {};
    QString confidence = {};
};

/// By the table `key`. Where it gives a span of people, as many as the headcount's place in its row asks. Nothing if
/// there is no such table or nobody works there.
[[nodiscard]] std::optional<SampleSize> sampleSize(const std::vector<SamplingRow> &rows, const QString &key, int workers);

} // namespace meyar
