// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/drawrecord.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostValues = 20;
constexpr int peopleToAValue = 2;

/// The numbers of the columns with these headings; nothing if one is not there.
std::optional<std::vector<int>> columnsNamed(const WorkerList &list, const QStringList &names)
{
    std::vector<int> columns;
    for (const QString &name : names) {
        const qsizetype column = list.columns.indexOf(name);
        if (column < 0) {
            return std::nullopt;
        }
        columns.push_back(int(column));
    }
    return columns;
}

} // namespace

std::vector<int> dividingColumns(const WorkerList &list)
{
    std::vector<int> columns;
    for (int column = 0; column < list.columns.size(); ++column) {
        QSet<QString> values;
        for (const Worker &worker : list.workers) {
            values.insert(worker.traits.value(column).toCaseFolded());
        }
        const qsizetype most = std::min<qsizetype>(mostValues, qsizetype(list.workers.size()) / peopleToAValue);
        if (values.size() >= 2 && values.size() <= most) {
            columns.push_back(column);
        }
    }
    return columns;
}

QByteArray listHash(const WorkerList &list, const std::vector<int> &columns)
{
    std::vector<QByteArray> lines;
    for (const Worker &worker : list.workers) {
        QStringList cells{worker.reference};
        for (const int column : columns) {
            cells.append(worker.traits.value(column));
        }
        lines.push_back(cells.join(u'\t').toCaseFolded().toUtf8());
    }
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : lines) {
        hash.addData(line);
        hash.addData("\n");
    }
    return hash.result();
}

VisitDraw recordOf(const WorkerList &list, const std::vector<int> &columns, const QString &table, const WorkerDraw &draw,
                   QDate today)
{
    VisitDraw record;
    record.seed = draw.seed;
    record.list = listHash(list, columns);
    record.table = table;
    for (const int column : columns) {
        record.columns.append(list.columns.value(column));
    }
    record.workers = int(list.workers.size());
    record.people = int(draw.drawn.size());
    for (const Stratum &stratum : draw.strata) {
        record.parts.push_back({stratum.traits, stratum.workers, stratum.drawn});
    }
    record.parts = withoutSmallParts(std::move(record.parts));
    record.drawnOn = today;
    return record;
}

SampleSize withPeople(SampleSize size, int people)
{
    size.people = std::clamp(people, 0, size.workers);
    const int inGroups = std::min(size.groups * size.groupSize, size.people);
    size.individual = size.people - inGroups;
    size.groups = size.groupSize > 0 ? (inGroups + size.groupSize - 1) / size.groupSize : 0;
    return size;
}

std::optional<WorkerDraw> drawnAgain(const VisitDraw &record, const WorkerList &list, const SampleSize &size)
{
    const std::optional<std::vector<int>> columns = columnsNamed(list, record.columns);
    if (!record.seed || !columns || listHash(list, *columns) != record.list) {
        return std::nullopt;
    }
    const SampleSize same = size.people == record.people ? size : withPeople(size, record.people);
    return drawWorkers(list, *columns, same, *record.seed);
}

} // namespace meyar
