// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/shares.h"

#include "core/assessment/coverage.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace meyar {

namespace {

using Rows = std::map<QString, ShareRow>;

/// The counts of every node of one pack, and in how many visits one was answered.
using NodeCounts = std::vector<StandingCounts>;

bool counts(const PortfolioVisit &visit)
{
    return visit.pack && visit.row.outcome;
}

bool isCheckpoint(const Pack &pack, form::NodeIndex node)
{
    return node >= 0 && static_cast<size_t>(node) < pack.checkpoints.size();
}

/// The keys that the checkpoints of a pack count under, by node; the same for every visit in the same place and time.
struct Keys
{
    std::vector<std::vector<int>> ofNode; ///< numbers of rows
};

/// Gathers visits into rows of numbers, and makes the keys of each pack, place and day once.
class Counter
{
public:
    explicit Counter(ShareBy by) : m_by(by) {}

    void add(const PortfolioVisit &visit)
    {
        const Pack &pack = *visit.pack;
        const Keys &keys = keysOf(visit);
        ++m_visit;
        for (const CheckpointStanding &checkpoint : visit.row.outcome->checkpoints) {
            if (!isCheckpoint(pack, checkpoint.node)) {
                continue;
            }
            for (const int row : keys.ofNode[static_cast<size_t>(checkpoint.node)]) {
                ShareRow &counted = m_rows[static_cast<size_t>(row)];
                counted.counts.add(checkpoint.standing);
                if (checkpoint.standing < Standing::NotApplicable && m_lastVisit[static_cast<size_t>(row)] != m_visit) {
                    m_lastVisit[static_cast<size_t>(row)] = m_visit;
                    ++counted.visits;
                }
            }
        }
    }
    [[nodiscard]] std::vector<ShareRow> rows() && { return std::move(m_rows); }

private:
    int row(const QString &key, const Text &title, const QString &packId)
    {
        const auto [at, isNew] = m_numbers.try_emplace(key, static_cast<int>(m_rows.size()));
        if (isNew) {
            m_rows.push_back({key, title, packId, {}, 0});
            m_lastVisit.push_back(0);
        }
        return at->second;
    }

    const Keys &keysOf(const PortfolioVisit &visit)
    {
        const VisitRow &at = visit.row;
        QString place = QString::fromLatin1(visit.pack->hash.toHex());
        if (m_by == ShareBy::City) {
            place += at.city;
        } else if (m_by == ShareBy::Sector) {
            place += at.sector;
        } else if (m_by == ShareBy::Clause || m_by == ShareBy::Gsp) {
            place += at.jurisdiction + QString::number(lawOn(*visit.pack, at.day));
        }
        const auto [found, isNew] = m_keys.try_emplace(place);
        if (isNew) {
            found->second = madeKeys(visit);
        }
        return found->second;
    }

    /// The same number for days on which the same of the pack's references are in force.
    qsizetype lawOn(const Pack &pack, QDate day)
    {
        const auto [found, isNew] = m_lawDays.try_emplace(pack.hash);
        std::vector<QDate> &days = found->second;
        if (isNew) {
            for (const Reference &reference : pack.references) {
                if (reference.validFrom.isValid()) {
                    days.push_back(reference.validFrom);
                }
                if (reference.validTo.isValid()) {
                    days.push_back(reference.validTo.addDays(1));
                }
            }
            std::ranges::sort(days);
        }
        return std::ranges::upper_bound(days, day) - days.begin();
    }

    Keys madeKeys(const PortfolioVisit &visit)
    {
        const Pack &pack = *visit.pack;
        Keys keys;
        keys.ofNode.resize(pack.checkpoints.size());
        for (size_t node = 0; node < pack.checkpoints.size(); ++node) {
            if (pack.checkpoints[node].isScored()) {
                keys.ofNode[node] = rowsOf(visit, static_cast<form::NodeIndex>(node));
            }
        }
        return keys;
    }

    std::vector<int> rowsOf(const PortfolioVisit &visit, form::NodeIndex node)
    {
        const Pack &pack = *visit.pack;
        switch (m_by) {
        case ShareBy::City:
            return {row(visit.row.city, {}, {})};
        case ShareBy::Sector:
            return {row(visit.row.sector, {}, {})};
        case ShareBy::Section: {
            const form::NodeIndex section = pack.sectionOf(node);
            if (section == form::noNode) {
                return {};
            }
            const form::Node &group = pack.form->nodes[static_cast<size_t>(section)];
            return {row(pack.id + u'/' + group.name, group.label, pack.id)};
        }
        case ShareBy::Clause:
        case ShareBy::Convention:
        case ShareBy::Gsp:
            break;
        }
        std::vector<int> found;
        for (const QString &id : pack.checkpoint(node).clauses) {
            const Reference *reference = pack.reference(id);
            if (!reference || reference->isArea()) {
                continue;
            }
            if (m_by == ShareBy::Convention) {
                if (reference->convention.isEmpty()) {
                    continue;
                }
                addOnce(found, row(reference->convention, reference->title, {}));
            } else if (!reference->applies(visit.row.jurisdiction, visit.row.day)) {
                continue;
            } else if (m_by == ShareBy::Gsp) {
                for (const QString &number : gspNumbersOf(*reference)) {
                    addOnce(found, row(number, {}, {}));
                }
            } else {
                addOnce(found, row(id, Text(reference->citation(Language::English), reference->citation(Language::Urdu)), {}));
            }
        }
        return found;
    }

    static void addOnce(std::vector<int> &rows, int row)
    {
        if (std::ranges::find(rows, row) == rows.end()) {
            rows.push_back(row);
        }
    }

    ShareBy m_by;
    std::vector<ShareRow> m_rows;
    std::vector<int> m_lastVisit; ///< by row: the visit that was counted last
    std::map<QString, int> m_numbers;
    std::map<QString, Keys> m_keys;
    std::map<QByteArray, std::vector<QDate>> m_lawDays; ///< by pack: when what is in force changes
    int m_visit = 0;
};

} // namespace

std::vector<ShareRow> sharesBy(const Selection &selection, ShareBy by)
{
    Counter counter(by);
    for (const PortfolioVisit *visit : selection.visits) {
        if (counts(*visit)) {
            counter.add(*visit);
        }
    }
    std::vector<ShareRow> rows = std::move(counter).rows();
    std::ranges::sort(rows, [](const ShareRow &a, const ShareRow &b) {
        const double shareA = a.counts.metPercent().value_or(-1);
        const double shareB = b.counts.metPercent().value_or(-1);
        return shareA != shareB ? shareA > shareB : a.key < b.key;
    });
    return rows;
}

std::vector<FailedCheckpoint> mostFailed(const Selection &selection)
{
    std::map<QByteArray, std::pair<const Pack *, NodeCounts>> byPack; // by hash
    for (const PortfolioVisit *visit : selection.visits) {
        if (!counts(*visit)) {
            continue;
        }
        auto &[pack, nodes] = byPack[visit->pack->hash];
        pack = visit->pack.get();
        nodes.resize(pack->checkpoints.size());
        for (const CheckpointStanding &checkpoint : visit->row.outcome->checkpoints) {
            if (isCheckpoint(*pack, checkpoint.node)) {
                nodes[static_cast<size_t>(checkpoint.node)].add(checkpoint.standing);
            }
        }
    }
    std::map<std::pair<QString, QString>, FailedCheckpoint> found; // versions of a checklist together
    int all = 0;
    for (const auto &[hash, counted] : byPack) {
        const auto &[pack, nodes] = counted;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const int failed = nodes[i].failed + nodes[i].partly;
            if (nodes[i].answered() == 0) {
                continue;
            }
            const form::Node &question = pack->form->nodes[i];
            FailedCheckpoint &row = found[{pack->id, question.name}];
            row.packId = pack->id;
            row.name = question.name;
            row.code = pack->checkpoints[i].code;
            row.label = question.label;
            row.failed += failed;
            row.answered += nodes[i].answered();
            all += failed;
        }
    }
    std::vector<FailedCheckpoint> rows;
    for (auto &[name, row] : found) {
        if (row.failed > 0) {
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &FailedCheckpoint::failed);
    int sum = 0;
    for (FailedCheckpoint &row : rows) {
        sum += row.failed;
        row.cumulativePercent = 100.0 * sum / all;
    }
    return rows;
}

namespace {

/// The rows of one version of the checklist: by node, the number of its section among `names`, or -1.
std::vector<int> sectionRows(const Pack &pack, QStringList &names, std::vector<Text> &titles)
{
    std::vector<int> rows(pack.checkpoints.size(), -1);
    for (size_t i = 0; i < rows.size(); ++i) {
        const form::NodeIndex section = pack.checkpoints[i].isScored() ? pack.sectionOf(static_cast<form::NodeIndex>(i))
                                                                       : form::noNode;
        if (section == form::noNode) {
            continue;
        }
        const form::Node &group = pack.form->nodes[static_cast<size_t>(section)];
        rows[i] = static_cast<int>(names.indexOf(group.name));
        if (rows[i] < 0) {
            rows[i] = static_cast<int>(names.size());
            names.append(group.name);
            titles.push_back(group.label);
        }
    }
    return rows;
}

} // namespace

SectionHeat heatOf(const Selection &selection, const QString &packId)
{
    SectionHeat heat;
    heat.packId = packId;
    std::map<QString, std::pair<int, std::vector<StandingCounts>>> byCity; // visits, counts by section
    std::map<QByteArray, std::vector<int>> rowsOfVersion;
    QStringList names;
    for (const PortfolioVisit *visit : selection.visits) {
        if (!counts(*visit) || visit->pack->id != packId) {
            continue;
        }
        const auto [rows, isNew] = rowsOfVersion.try_emplace(visit->pack->hash);
        if (isNew) {
            rows->second = sectionRows(*visit->pack, names, heat.sections);
        }
        auto &[visits, sections] = byCity[visit->row.city];
        ++visits;
        sections.resize(heat.sections.size());
        for (const CheckpointStanding &checkpoint : visit->row.outcome->checkpoints) {
            const int row = isCheckpoint(*visit->pack, checkpoint.node) ? rows->second[static_cast<size_t>(checkpoint.node)]
                                                                        : -1;
            if (row >= 0) {
                sections[static_cast<size_t>(row)].add(checkpoint.standing);
            }
        }
    }
    std::vector<std::pair<int, QString>> cities;
    for (const auto &[city, counted] : byCity) {
        cities.emplace_back(-counted.first, city);
    }
    std::ranges::sort(cities);
    heat.cells.resize(heat.sections.size());
    for (const auto &[visits, city] : cities) {
        heat.cities.append(city);
        std::vector<StandingCounts> &sections = byCity[city].second;
        sections.resize(heat.sections.size());
        for (size_t i = 0; i < sections.size(); ++i) {
            heat.cells[i].push_back(sections[i]);
        }
    }
    return heat;
}

} // namespace meyar
