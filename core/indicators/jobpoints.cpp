// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/jobpoints.h"

#include "core/base/text.h"
#include "core/indicators/cellvalue.h"

namespace meyar {

using namespace Qt::StringLiterals;
using Kind = RowProblem::Kind;

namespace {

constexpr double mostPoints = 100;

/// `rows`: in which row a job stood first.
void take(TableRow &row, std::map<QString, JobPoints> &jobs, std::map<QString, int> &rows)
{
    const QString name = cleaned(cellText(row.text(u"job"_s))).simplified();
    if (isFormula(name)) {
        row.tell(Kind::Formula, u"job"_s);
    } else if (name.isEmpty()) {
        row.tell(Kind::Empty, u"job"_s);
    }
    const auto points = [&](const QString &key) { return row.number(key, 0, mostPoints, true).value_or(noAmount); };
    const JobPoints its{points(u"skills"_s), points(u"effort"_s), points(u"responsibility"_s), points(u"conditions"_s)};
    if (row.isRefused()) {
        return;
    }
    if (const auto [first, isNew] = rows.emplace(searchFolded(name), row.number()); !isNew) {
        row.tell(Kind::Twice, u"job"_s, {QString::number(first->second)});
        return;
    }
    jobs.emplace(name, its);
}

} // namespace

const std::vector<KnownColumn> &jobPointsColumns()
{
    static const std::vector<KnownColumn> columns{
        {u"job"_s, {u"job"_s, u"job title"_s, u"designation"_s, u"position"_s, u"عہدہ"_s, u"کام"_s}},
        {u"skills"_s, {u"skills"_s, u"skill"_s, u"ہنر"_s, u"مہارت"_s}},
        {u"effort"_s, {u"effort"_s, u"محنت"_s}},
        {u"responsibility"_s, {u"responsibility"_s, u"ذمہ داری"_s}},
        {u"conditions"_s, {u"conditions"_s, u"working conditions"_s, u"حالات"_s, u"حالات کار"_s}},
    };
    return columns;
}

Result<ReadJobPoints> readJobPoints(const QString &path)
{
    ReadJobPoints read;
    const QStringList needed{u"job"_s, u"skills"_s, u"effort"_s, u"responsibility"_s, u"conditions"_s};
    std::map<QString, int> rows;
    const Result<TableFacts> facts = readTable(path, {jobPointsColumns(), needed}, {}, read.problems,
                                               [&](TableRow &row) { take(row, read.jobs, rows); });
    if (!facts) {
        return failAs(facts);
    }
    read.facts = *facts;
    return read;
}

} // namespace meyar
