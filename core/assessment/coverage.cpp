// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/coverage.h"

#include <algorithm>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Numbers before words, 2 before 10.
struct KeyOrder
{
    bool operator()(const QString &a, const QString &b) const
    {
        bool isNumberA = false;
        bool isNumberB = false;
        const int numberA = a.toInt(&isNumberA);
        const int numberB = b.toInt(&isNumberB);
        if (isNumberA && isNumberB) {
            return numberA < numberB;
        }
        return isNumberA != isNumberB ? isNumberA : a < b;
    }
};
using Rows = std::map<QString, CoverageRow, KeyOrder>;

QStringList keysOf(const Reference &reference, CoverageBy by)
{
    const auto oneOrNone = [](const QString &key) { return key.isEmpty() ? QStringList() : QStringList(key); };
    switch (by) {
    case CoverageBy::Convention:
        return oneOrNone(reference.convention);
    case CoverageBy::Gsp:
        return reference.gsp;
    case CoverageBy::Law:
        return reference.convention.isEmpty() && reference.jurisdiction != "INT"_L1
            ? QStringList(reference.title.in(Language::English) + u" ("_s + reference.jurisdiction + u')')
            : QStringList();
    case CoverageBy::Area:
        return reference.isArea() ? QStringList(reference.id) : QStringList();
    case CoverageBy::Pillar:
        return oneOrNone(reference.pillar);
    }
    return {};
}

bool mayCount(const Reference &reference, CoverageBy by, const QString &jurisdiction, QDate day)
{
    return (by == CoverageBy::Area) == reference.isArea() && reference.applies(jurisdiction, day);
}

void count(CoverageRow &row, const ScoreLine &line)
{
    switch (line.counted) {
    case ScoreLine::Counted::NotRelevant:
    case ScoreLine::Counted::NotApplicable:
        ++row.notApplicable;
        return;
    case ScoreLine::Counted::Unanswered:
        ++row.unanswered;
        return;
    case ScoreLine::Counted::Yes:
        break;
    }
    if (line.lost <= 0) {
        ++row.ok;
        return;
    }
    ++(line.points > 0 ? row.partial : row.failed);
    row.shortfalls.push_back(line.node);
}

std::vector<CoverageRow> inOrder(Rows rows)
{
    std::vector<CoverageRow> list;
    for (auto &[key, row] : rows) {
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

std::vector<CoverageRow> coverageOf(const Pack &pack, const Score &score, CoverageBy by, const QString &jurisdiction,
                                    QDate day)
{
    Rows rows;
    for (const ScoreLine &line : score.lines) {
        QStringList counted; // a checkpoint that cites two articles of one convention counts once
        for (const QString &id : pack.checkpoint(line.node).clauses) {
            const Reference *reference = pack.reference(id);
            if (!reference || !mayCount(*reference, by, jurisdiction, day)) {
                continue;
            }
            for (const QString &key : keysOf(*reference, by)) {
                if (counted.contains(key)) {
                    continue;
                }
                counted.append(key);
                CoverageRow &row = rows[key];
                if (row.key.isEmpty()) {
                    row.key = key;
                    row.title = by == CoverageBy::Pillar ? Text() : reference->title;
                    row.jurisdiction = by == CoverageBy::Law ? reference->jurisdiction : QString();
                }
                count(row, line);
            }
        }
    }
    return inOrder(std::move(rows));
}

std::vector<CoverageRow> merged(const std::vector<std::vector<CoverageRow>> &audits)
{
    Rows rows;
    for (const std::vector<CoverageRow> &audit : audits) {
        for (const CoverageRow &from : audit) {
            CoverageRow &row = rows[from.key];
            if (row.key.isEmpty()) {
                row.key = from.key;
                row.title = from.title;
                row.jurisdiction = from.jurisdiction;
            }
            row.ok += from.ok;
            row.partial += from.partial;
            row.failed += from.failed;
            row.notApplicable += from.notApplicable;
            row.unanswered += from.unanswered;
        }
    }
    return inOrder(std::move(rows));
}

} // namespace meyar
