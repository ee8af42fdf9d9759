// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/coverage.h"

#include "core/library/commons.h"

#include <QHash>

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

/// What the library of references knows of conventions and laws, for packs whose own references do not say.
struct Known
{
    QHash<QString, Reference> byId;
    QHash<QString, Reference> byConvention; ///< the first of each: the convention itself
    QHash<QString, Text> gspTitles; ///< by number
};

const Known &known()
{
    static const Known all = [] {
        Known found;
        for (const Reference &reference : Commons::builtIn()->allReferences()) {
            found.byId.insert(reference.id, reference);
            if (reference.convention.isEmpty()) {
                continue;
            }
            if (!found.byConvention.contains(reference.convention)) {
                found.byConvention.insert(reference.convention, reference);
            }
            if (reference.gsp.size() == 1 && !found.gspTitles.contains(reference.gsp.front())) {
                found.gspTitles.insert(reference.gsp.front(), reference.title);
            }
        }
        found.gspTitles.remove(u"new"_s); // not one convention
        return found;
    }();
    return all;
}

/// The library's row for the same section, or for the convention that it belongs to; null if there is none.
const Reference *knownAs(const Reference &reference)
{
    if (const auto same = known().byId.constFind(reference.id); same != known().byId.cend()) {
        return &*same;
    }
    const auto convention = known().byConvention.constFind(reference.convention);
    return reference.convention.isEmpty() || convention == known().byConvention.cend() ? nullptr : &*convention;
}

QString pillarOf(const Reference &reference)
{
    const Reference *row = reference.pillar.isEmpty() ? knownAs(reference) : nullptr;
    return row ? row->pillar : reference.pillar;
}

/// A number of GSP+ has the convention's title, whichever law carries it out; a pillar has none.
Text titleOf(const Reference &reference, CoverageBy by, const QString &key)
{
    switch (by) {
    case CoverageBy::Pillar:
        return {};
    case CoverageBy::Gsp:
        return known().gspTitles.value(key);
    case CoverageBy::Convention:
    case CoverageBy::Law:
    case CoverageBy::Area:
        break;
    }
    return reference.title;
}

QStringList keysOf(const Reference &reference, CoverageBy by)
{
    const auto oneOrNone = [](const QString &key) { return key.isEmpty() ? QStringList() : QStringList(key); };
    switch (by) {
    case CoverageBy::Convention:
        return oneOrNone(reference.convention);
    case CoverageBy::Gsp:
        return gspNumbersOf(reference);
    case CoverageBy::Law:
        return reference.convention.isEmpty() && reference.jurisdiction != "INT"_L1
            ? QStringList(reference.title.in(Language::English) + u" ("_s + reference.jurisdiction + u')')
            : QStringList();
    case CoverageBy::Area:
        return reference.isArea() ? QStringList(reference.id) : QStringList();
    case CoverageBy::Pillar:
        return oneOrNone(pillarOf(reference));
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

QStringList gspNumbersOf(const Reference &reference)
{
    const Reference *row = reference.gsp.isEmpty() ? knownAs(reference) : nullptr;
    return row ? row->gsp : reference.gsp;
}

std::vector<std::pair<QString, Text>> gspConventions()
{
    constexpr int count = 27;
    std::vector<std::pair<QString, Text>> all;
    for (int i = 1; i <= count; ++i) {
        all.emplace_back(QString::number(i), known().gspTitles.value(QString::number(i)));
    }
    return all;
}

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
                    row.title = titleOf(*reference, by, key);
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
